import type { Role } from '../kit/views.ts'

/** The invented event lives in a database of its own, so that nothing of it can reach a real one. */
export const PRACTICE = 'caravan-practice'
const KEY = 'caravan.practice'

export function practiceRole(): Role | null {
  const role = localStorage.getItem(KEY)
  return role === 'organizer' || role === 'facilitator' || role === 'volunteer' ? role : null
}

export function setPracticeRole(role: Role | null): void {
  if (role) localStorage.setItem(KEY, role)
  else localStorage.removeItem(KEY)
}

/** Waits no longer than another tab of it needs to close; a page about to reload lets go by itself. */
export function deletePractice(): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(PRACTICE)
    request.addEventListener('success', () => resolve())
    request.addEventListener('error', () => resolve())
    request.addEventListener('blocked', () => resolve())
  })
}

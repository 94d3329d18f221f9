const DAY_MS = 86_400_000

/**
 * An event day that is not today, so that every tablet asks which session it is instead of following the clock.
 * Counted in Japan, where the browsers of these tests stand.
 */
export function inDays(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toLocaleDateString('sv-SE', {
    timeZone: 'Asia/Tokyo'
  })
}

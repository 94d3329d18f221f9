import type { Environment } from '../kit/environment.ts'

/** localStorage goes its own way when IndexedDB is emptied by a bug, a repair or a full disk. */
export function createMarker(
  storage: Storage,
  key: string,
  warn: (problem: unknown) => void
): Environment['marker'] {
  return {
    read() {
      try {
        return storage.getItem(key)
      } catch (problem) {
        warn(problem)
        return null
      }
    },
    write(text) {
      try {
        storage.setItem(key, text)
      } catch (problem) {
        warn(problem)
      }
    }
  }
}

const KEY = 'caravan.memo'

/** Beside the database on purpose: it is written while there is none. Small, so that a full disk still takes it. */
export function openMemo(storage: Storage, warn: (problem: unknown) => void) {
  return {
    read(): string | null {
      try {
        return storage.getItem(KEY)
      } catch (problem) {
        warn(problem)
        return null
      }
    },
    write(text: string | null): boolean {
      try {
        if (text === null) storage.removeItem(KEY)
        else storage.setItem(KEY, text)
        return true
      } catch (problem) {
        warn(problem)
        return false
      }
    }
  }
}

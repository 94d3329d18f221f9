const KEY = 'caravan.bare-start'

/**
 * When this app last opened though the device reached no network at all: what came, came from the device. A network that answers nothing
 * is not told apart from a relay that is down, so only what the device itself calls offline counts (aeroplane mode).
 */
export function openBareStart(
  storage: Pick<Storage, 'getItem' | 'setItem'>,
  { isOnline, now }: { readonly isOnline: () => boolean; readonly now: () => number }
) {
  let last = Number(storage.getItem(KEY)) || null
  return {
    /** The app is open, its records are read. */
    opened: (): void => {
      if (isOnline()) return
      last = now()
      try {
        storage.setItem(KEY, String(last))
      } catch {
        // this page remembers it, and it is tried again some day
      }
    },
    lastAt: () => last
  }
}

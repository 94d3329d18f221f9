import { isFull } from '../lib/is-full.ts'

const KEY = 'caravan.full'

/** When this browser last refused to write because nothing more went in. Beside the database, which is what is full. */
export function openFullness(storage: Pick<Storage, 'getItem' | 'setItem'>, now: () => number) {
  let last = Number(storage.getItem(KEY)) || null
  return {
    note: (problem: unknown): void => {
      if (!isFull(problem)) return
      last = now()
      try {
        storage.setItem(KEY, String(last))
      } catch {
        // this page remembers it, and a later one will meet it itself
      }
    },
    lastAt: () => last
  }
}

// A reading of the read model that is told again whenever rows it has read have changed, in this tab or another.
// Not Dexie's liveQuery: it follows reads through patched promises and loses them behind parallel awaits.
import type { Watch } from '../lib/emitter.ts'
import { keepSame } from '../lib/keep-same.ts'
import type { Commit, KeptRows, Rows } from './rows.ts'

export interface Reading<Value> {
  /** Tables read otherwise than through `rows`: any change in them counts. */
  readonly tables?: readonly TableName[]
  readonly read: (rows: Rows) => Promise<Value>
  /** Hears of a reading that broke; the last good value stays. */
  readonly failed: (problem: unknown) => void
}

export type TableName =
  | 'frames'
  | 'local'
  | 'held'
  | 'aside'
  | 'peers'
  | 'clients'
  | 'facts'
  | 'entities'

export function watchLive<Value>(
  kept: KeptRows,
  { tables = [], read, failed }: Reading<Value>
): Watch<Value> {
  return (seen) => {
    let state: 'idle' | 'reading' | 'again' | 'stopped' = 'idle'
    let followed = kept.follow()

    async function run(): Promise<void> {
      if (state !== 'idle') {
        if (state === 'reading') state = 'again'
        return
      }
      do {
        state = 'reading'
        followed = kept.follow()
        try {
          const value = await read(followed.rows)
          if (isStopped()) return
          seen(value)
        } catch (problem) {
          if (!isStopped()) failed(problem)
        }
      } while (isAgain())
      if (!isStopped()) state = 'idle'
    }

    const isStopped = () => state === 'stopped'
    const isAgain = () => state === 'again'
    const stop = kept.onCommit((commit: Commit) => {
      if (followed.isTouchedBy(commit) || tables.some(commit.touches)) void run()
    })
    void run()
    return () => {
      state = 'stopped'
      stop()
    }
  }
}

/** One reading for all who look; whoever comes later is told the last value at once. Only what changed is new. */
export function share<Value>(watch: Watch<Value>): Watch<Value> {
  const looking = new Set<{ readonly tell: (value: Value) => void }>()
  let last: { readonly value: Value } | null = null
  let stop = () => {}
  return (seen) => {
    const one = { tell: seen }
    looking.add(one)
    if (last) seen(last.value)
    if (looking.size === 1)
      stop = watch((fresh) => {
        const value = last ? keepSame(last.value, fresh) : fresh
        if (last?.value === value) return
        last = { value }
        for (const { tell } of looking) tell(value)
      })
    return () => {
      if (!looking.delete(one) || looking.size > 0) return
      stop()
      last = null
    }
  }
}

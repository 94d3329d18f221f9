// The PIN of this tablet: where it stands, which tabs it was opened in, and the pause after wrong tries running down.
// A word of this app start says that a tab is open, so whatever starts anew begins locked.
import {
  LOCK_MINUTES,
  NO_TRIES,
  triesLeft,
  waited,
  type LockMinutes
} from '../../domain/lock/lock.ts'
import { bytesToHex } from '../../lib/bytes.ts'
import type { Db } from '../../store/db.ts'
import { readMeta, writeMeta, type Lock } from '../../store/meta.ts'
import type { Fault } from '../fault.ts'
import type { WorkspaceContext } from '../context.ts'
import type { LockState } from './views.ts'

export const NO_LOCK: Lock = {
  pin: null,
  ...NO_TRIES,
  openIn: [],
  minutes: LOCK_MINUTES[1],
  drawn: [],
  asked: null
}

/** What runs down a second at a time is written so, for the other tabs and for a restart. */
const TICK_MS = 1000
/** Tabs of one tablet that can be open at once; the words of earlier starts make room. */
const TABS = 8

const wordByDb = new WeakMap<Db, string>()
const counting = new WeakSet<Db>()

export async function readLock(inside: WorkspaceContext): Promise<LockState> {
  const lock = (await inside.rows.meta('lock')) ?? NO_LOCK
  if (lock.pauseMs > 0) countDown(inside)
  return {
    isSet: lock.pin !== null,
    isOpen: isOpen(inside, lock),
    pauseMs: lock.pauseMs,
    triesLeft: triesLeft(lock),
    minutes: minutesOf(lock)
  }
}

export function minutesOf({ minutes }: Lock): LockMinutes {
  return LOCK_MINUTES.find((one) => one === minutes) ?? LOCK_MINUTES[1]
}

export function isOpen(inside: WorkspaceContext, lock: Lock): boolean {
  return lock.pin === null || lock.openIn.includes(wordOf(inside))
}

/** Asked again by what opens, erases or hands out a family's records: a screen may have been left open, or left out. */
export async function refusedByLock(inside: WorkspaceContext): Promise<Fault | null> {
  return isOpen(inside, (await readMeta(inside.db, 'lock')) ?? NO_LOCK) ? null : { kind: 'locked' }
}

export function openHere(inside: WorkspaceContext, lock: Lock): Lock {
  const word = wordOf(inside)
  const others = lock.openIn.filter((one) => one !== word)
  return { ...lock, ...NO_TRIES, openIn: [...others, word].slice(-TABS) }
}

/** Null: it was not open. */
export function shutHere(
  inside: WorkspaceContext,
  lock: Lock,
  where: 'here' | 'everywhere'
): Lock | null {
  const word = wordOf(inside)
  const openIn = where === 'here' ? lock.openIn.filter((one) => one !== word) : []
  return openIn.length < lock.openIn.length ? { ...lock, openIn } : null
}

/** One tab at a time changes it; null leaves it as it is. */
export async function changeLock(
  { db }: Pick<WorkspaceContext, 'db'>,
  change: (lock: Lock) => Lock | null
): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    const changed = change((await readMeta(db, 'lock')) ?? NO_LOCK)
    if (changed) await writeMeta(db, 'lock', changed)
  })
}

function wordOf({ db, environment }: WorkspaceContext): string {
  const known = wordByDb.get(db)
  if (known !== undefined) return known
  const word = bytesToHex(environment.random(8))
  wordByDb.set(db, word)
  return word
}

/** In one tab of the tablet: two would let the pause pass twice as fast. */
function countDown({ db, environment }: WorkspaceContext): void {
  if (counting.has(db)) return
  counting.add(db)
  const stop = environment.lock(`caravan-pause/${environment.database.name}`, async () => {
    await new Promise<void>((done) => tick(done))
    counting.delete(db)
    stop()
  })

  function tick(done: () => void): void {
    environment.after(TICK_MS, () => {
      let left = 0
      const spent = changeLock({ db }, (lock) => {
        const now = waited(lock, TICK_MS)
        left = now.pauseMs
        return { ...lock, ...now }
      })
      spent.then(
        () => (left > 0 ? tick(done) : done()),
        // The kit was closed: the pause goes on where it stands.
        () => done()
      )
    })
  }
}

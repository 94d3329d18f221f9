// People and tablets: letting in, resting, cutting off, and what lost tablets still bring. All of it needs signal.
import { bytesToHex, hexToBytes } from '../lib/bytes.ts'
import { assert } from '../lib/assert.ts'
import { groupBy } from '../lib/group.ts'
import { no, ok, type Result } from '../lib/result.ts'
import { seenAnswer } from '../protocol/access-calls.ts'
import { PATHS } from '../protocol/calls.ts'
import { groupOfDoc } from '../store/groups.ts'
import { waitingFrames } from '../store/frame-log.ts'
import { writeMeta } from '../store/meta.ts'
import { approve, changeKeys, cutOff, setStanding } from '../sync/access.ts'
import { adopt } from '../sync/adopt.ts'
import { fetchApart, settleApart, type OpenedApart } from '../sync/apart.ts'
import { get, type CallFault } from '../sync/call.ts'
import { giveAgain } from '../sync/give-again.ts'
import { online } from '../sync/online.ts'
import { pushWaiting } from '../sync/push.ts'
import { sealOutbox } from '../sync/seal-outbox.ts'
import type { Acts, Fault } from './acts.ts'
import { tellApart, type Told } from './apart-lines.ts'
import { readExposure } from './exposure.ts'
import { faultOfCall, notSaved } from './faults.ts'
import { save, type Inside } from './inside.ts'
import { namesOf, type Names } from './readings.ts'
import type { Apart } from './views.ts'

export type AccessActs = Pick<
  Acts,
  | 'setStanding'
  | 'approve'
  | 'cutOff'
  | 'exposure'
  | 'lookAtTablets'
  | 'changeKeys'
  | 'giveAgain'
  | 'apart'
  | 'adopt'
  | 'drop'
>

/** More lines than a person reads before deciding. */
const MOST_LINES = 50

export function createAccessActs(inside: Inside): AccessActs {
  const { household, db, environment } = inside

  /** Organizers only, and never in practice; a disk that refuses is a fault like any other. */
  async function act<Value>(
    call: () => Promise<Result<Value, CallFault>>
  ): Promise<Result<Value, Fault>> {
    if (household.identity.practice) return no({ kind: 'practice-only-invented' })
    if (household.identity.role !== 'organizer') return no({ kind: 'not-allowed' })
    try {
      const done = await call()
      inside.sync?.nudge(0)
      return done.ok ? done : no(faultOfCall(done.fault))
    } catch (problem) {
      environment.warn(problem)
      return no(notSaved(problem))
    }
  }

  const known = (device: string) => household.control.deviceById.has(device)

  return {
    async setStanding(device, { paused, until }) {
      if (!known(device)) return no({ kind: 'gone' })
      return act(() => setStanding(household, device, { paused, untilMs: until }))
    },

    async approve(device) {
      if (!known(device)) return no({ kind: 'gone' })
      return act(() => approve(household, device))
    },

    async cutOff(device, reason) {
      if (!known(device)) return no({ kind: 'gone' })
      // one's own way out is 返却する, which hands over first
      if (device === household.identity.device) return no({ kind: 'not-allowed' })
      return act(() => cutOff(household, device, reason))
    },

    exposure: (device) => readExposure(inside, device),

    lookAtTablets: () =>
      act(() =>
        online(household, async (line) => {
          const seen = await get(line, PATHS.seen, seenAnswer)
          if (!seen.ok) return seen
          const tablets = seen.value.map(({ device, at, app }) => ({
            device: bytesToHex(device),
            at,
            app
          }))
          await writeMeta(db, 'seen', { at: environment.now(), tablets })
          return ok(null)
        })
      ),

    changeKeys: () => act(() => changeKeys(household)),

    giveAgain: (admission) => act(() => giveAgain(household, admission)),

    async apart() {
      const fetched = await act(() => online(household, (line) => fetchApart(household, line)))
      if (!fetched.ok) return fetched
      const [told, names] = await Promise.all([tellApart(inside, fetched.value), namesOf(inside)])
      return ok(fetched.value.map((one) => apartOf(one, told.get(one.id) ?? null, names)))
    },

    adopt: (ids) =>
      act(() =>
        online(household, async (line) => {
          const fetched = await fetchApart(household, line)
          if (!fetched.ok) return fetched
          const chosen = fetched.value.filter(({ id }) => ids.includes(id))
          const { done, records } = await adopt(household, await inside.docs(), chosen)
          // at the relay under this organizer's hand before they are removed where they lie
          await sealOutbox(household)
          const pushed = await pushWaiting(household, line)
          if (!pushed.ok) return pushed
          if (await isAdoptedWaiting(inside)) return no({ kind: 'unreached' })
          const settled = await settleApart(line, done.map(idOf))
          return settled.ok ? ok({ records }) : settled
        })
      ),

    async drop(ids) {
      const dropped = await act(() =>
        online(household, async (line) => {
          const fetched = await fetchApart(household, line)
          if (!fetched.ok) return fetched
          const chosen = fetched.value.filter(({ id }) => ids.includes(id))
          const settled = await settleApart(line, chosen.map(idOf))
          return settled.ok ? ok(chosen) : settled
        })
      )
      if (!dropped.ok) return dropped
      const told = await tellApart(inside, dropped.value)
      const drafts = [...groupBy(dropped.value, ({ device }) => device)].map(
        ([subject, theirs]) => ({
          kind: 'dropped' as const,
          subject,
          records: sumOf(theirs.map(({ id }) => told.get(id)?.records ?? 1)),
          prev: []
        })
      )
      if (drafts.length === 0) return ok(null)
      const saved = await save(inside, { event: '', doc: 'reports', drafts })
      return saved.ok ? ok(null) : saved
    }
  }
}

async function isAdoptedWaiting({ db }: Inside): Promise<boolean> {
  const frames = await waitingFrames(db)
  if (frames.some((row) => row.authors)) return true
  return (await db.local.toArray()).some((row) => row.device !== undefined)
}

function idOf({ id }: OpenedApart): Uint8Array {
  const bytes = hexToBytes(id)
  assert(bytes, 'ids are made here')
  return bytes
}

function apartOf(
  { apart, id, device, content }: OpenedApart,
  told: Told | null,
  names: Names
): Apart {
  const lines = (told?.lines ?? []).toSorted((one, other) => (other.at ?? 0) - (one.at ?? 0))
  const times = lines.flatMap(({ at }) => at ?? [])
  const records = told?.records ?? 0
  return {
    id,
    device,
    name: names.device(device),
    why: apart.why,
    receivedAt: apart.receivedMs,
    isReadable: told !== null,
    records,
    from: times.at(-1) ?? null,
    until: times[0] ?? null,
    groups: content && told ? [{ group: groupOfDoc(content.doc), records }] : [],
    lines: lines.slice(0, MOST_LINES)
  }
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

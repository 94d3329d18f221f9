// People and tablets: letting in, resting, cutting off, and what lost tablets still bring. All of it needs signal.
import type { Draft } from '../../domain/fact.ts'
import type { DeviceId, Instant } from '../../domain/id.ts'
import { bytesToHex } from '../../lib/bytes.ts'
import { groupBy } from '../../lib/group.ts'
import { no, ok, type Result } from '../../lib/result.ts'
import { seenAnswer } from '../../protocol/access-calls.ts'
import { PATHS } from '../../protocol/calls.ts'
import { groupOfDoc } from '../../crdt/docs.ts'
import { readMeta, writeMeta } from '../../store/meta.ts'
import { approve, changeKeys, cutOff, setStanding } from '../../sync/access/access.ts'
import {
  fetchQuarantine,
  settleQuarantine,
  type OpenedQuarantine
} from '../../sync/rewriting/quarantine.ts'
import { get } from '../../sync/round/call.ts'
import type { MakeFault } from '../../sync/rewriting/generation-make.ts'
import { giveAgain } from '../../sync/access/give-again.ts'
import { online } from '../../sync/access/online.ts'
import type { Done, Fault } from '../fault.ts'
import { tellApart, type Told } from './apart-lines.ts'
import { readExposure } from './exposure.ts'
import { faultOfMaking, notSaved } from '../faults.ts'
import { save, type WorkspaceContext } from '../context.ts'
import { namesOf, type Names } from '../readings.ts'
import { apartOfStuck, dropStuck, stuckHere } from './stuck.ts'
import { idOf, lookApart, takeOver, type ToldApart } from './take-over.ts'
import { relayNow } from './read.ts'
import type { Apart } from './quarantine-views.ts'
import type { Exposure } from './views.ts'

/** More lines than a person reads before deciding. */
const MOST_LINES = 50

interface SetStandingInput {
  readonly paused: boolean
  readonly until: Instant | null
}

export function createAccessCommands(inside: WorkspaceContext) {
  const { replica, db, environment } = inside

  /** Organizers only, and never in practice; a disk that refuses is a fault like any other. */
  async function act<Value>(
    call: () => Promise<Result<Value, MakeFault>>
  ): Promise<Result<Value, Fault>> {
    if (replica.identity.practice) return no({ kind: 'practice-only-invented' })
    if (replica.identity.role !== 'organizer') return no({ kind: 'not-allowed' })
    try {
      const done = await call()
      inside.sync?.requestSync({ full: true })
      return done.ok ? done : no(faultOfMaking(done.fault))
    } catch (problem) {
      environment.warn(problem)
      return no(notSaved(problem))
    }
  }

  const known = (device: string) => replica.control.deviceById.has(device)
  const isCut = (device: string) => (replica.control.deviceById.get(device)?.cut ?? null) !== null

  return {
    /** `until` null: no end. */
    async setStanding(device: DeviceId, { paused, until }: SetStandingInput): Done {
      if (!known(device)) return no({ kind: 'gone' })
      return act(() => setStanding(replica, device, { paused, untilMs: until }))
    },

    async approve(device: DeviceId): Done {
      if (!known(device)) return no({ kind: 'gone' })
      return act(() => approve(replica, device))
    },

    /** Cuts a tablet off and changes the keys of all it could read. */
    async cutOff(device: DeviceId, reason: 'left' | 'lost' | 'stolen'): Done {
      if (!known(device)) return no({ kind: 'gone' })
      // one's own way out is 返却する, which hands over first
      if (device === replica.identity.device) return no({ kind: 'not-allowed' })
      return act(async () => {
        const cut = await cutOff(replica, device, reason)
        if (cut.ok)
          await writeMeta(db, 'cutAt', {
            ...(await readMeta(db, 'cutAt')),
            [device]: await relayNow(inside)
          })
        return cut
      })
    },

    exposure: (device: DeviceId): Promise<Exposure | null> => readExposure(inside, device),

    /** Asks the relay when each tablet was last seen. */
    lookAtTablets: (): Done =>
      act(() =>
        online(replica, async (line) => {
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

    /** New keys of every scope. */
    changeKeys: (): Done => act(() => changeKeys(replica)),

    /** A relay that lost everything gets the control log again; records follow by themselves. `admission` empty where it asks for none. */
    giveAgain: (admission: string): Done => act(() => giveAgain(replica, admission)),

    /** Frames the relay set apart. */
    async apart(): Done<readonly Apart[]> {
      const looked = await act(() => online(replica, (line) => lookApart(inside, line)))
      if (!looked.ok) return looked
      const { frames, told } = looked.value
      const names = await namesOf(inside)
      const stuck = (await stuckHere(inside)).map((one) => apartOfStuck(inside, one, names))
      return ok([...frames.map((one) => apartOf(one, told.get(one.id) ?? null, names)), ...stuck])
    },

    adopt: (ids: readonly string[]): Done<{ readonly records: number }> =>
      act(() =>
        online(replica, async (line) => {
          const fetched = await fetchQuarantine(replica, line)
          if (!fetched.ok) return fetched
          const chosen = fetched.value.filter(({ id }) => ids.includes(id))
          const taken = await takeOver(inside, line, chosen)
          if (!taken.ok) return taken
          const rest = await lookApart(inside, line)
          return rest.ok ? ok({ records: taken.value }) : rest
        })
      ),

    async drop(ids: readonly string[]): Done {
      const dropped = await act(() =>
        online(replica, async (line) => {
          const fetched = await fetchQuarantine(replica, line)
          if (!fetched.ok) return fetched
          const chosen = fetched.value.filter(({ id }) => ids.includes(id))
          // read before the key that opens them may be forgotten
          const told = await tellApart(inside, chosen)
          const settled = await settleQuarantine(line, chosen.map(idOf))
          if (!settled.ok) return settled
          const rest = await lookApart(inside, line)
          return rest.ok ? ok({ chosen, told }) : rest
        })
      )
      if (!dropped.ok) return dropped
      const stuck = (await stuckHere(inside)).filter(({ fid }) => ids.includes(fid))
      const left = await act(() => dropStuck(inside, stuck))
      if (!left.ok) return left
      const { chosen, told } = dropped.value
      const drafts = [...groupBy(chosen, ({ device }) => device)].map(([subject, theirs]) => ({
        kind: 'dropped' as const,
        subject,
        records: sumOf(theirs.map(({ id }) => told.get(id)?.records ?? 1)),
        prev: []
      }))
      return tell([...drafts, ...left.value])
    },

    /** How many records of a tablet that was cut off are lost for certain when it is given up: what it alone holds nobody can count. */
    async weighGivingUp(device: DeviceId): Done<{ readonly records: number }> {
      if (!isCut(device)) return no({ kind: 'gone' })
      const looked = await act(() => online(replica, (line) => lookApart(inside, line)))
      return looked.ok ? ok({ records: readableOf(looked.value, device).records }) : looked
    },

    /** It is waited for no more: the keys kept for what it still has are forgotten. `agreed`: as many as the person was told. */
    async giveUp(device: DeviceId, agreed: number): Done {
      if (!isCut(device)) return no({ kind: 'gone' })
      const given = await act(() =>
        online(replica, async (line) => {
          const looked = await lookApart(inside, line)
          if (!looked.ok) return looked
          const { frames, records } = readableOf(looked.value, device)
          if (records > agreed) return ok(null)
          const settled = await settleQuarantine(line, frames.map(idOf))
          return settled.ok ? ok(records) : settled
        })
      )
      if (!given.ok) return given
      // more came in than the person agreed to lose
      if (given.value === null) return no({ kind: 'changed-meanwhile' })
      const records = given.value
      return tell([{ kind: 'givenUp', subject: device, records, prev: [] }])
    }
  }

  async function tell(drafts: readonly Draft[]): Promise<Result<null, Fault>> {
    if (drafts.length === 0) return ok(null)
    const saved = await save(inside, { event: '', doc: 'reports', drafts })
    return saved.ok ? ok(null) : saved
  }
}

/** What of a tablet lies apart and can be read here: lost with the key. */
function readableOf({ frames, told }: ToldApart, device: DeviceId) {
  const theirs = frames.filter((one) => one.device === device && told.has(one.id))
  return { frames: theirs, records: sumOf(theirs.map(({ id }) => told.get(id)?.records ?? 0)) }
}

function apartOf(
  { apart, id, device, content }: OpenedQuarantine,
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

// Beginning, seeing, taking back and ending a roll call. Nothing here waits for anything but the disk (PR3).
import { eventDoc } from '../../crdt/docs.ts'
import { momentOf } from '../../domain/calendar.ts'
import type { RollCalled, PersonSeen } from '../../domain/day-facts.ts'
import type { Draft } from '../../domain/fact.ts'
import type { Participant } from '../../domain/entity.ts'
import type { EventId, FactId, Id, RollCallId, SessionId } from '../../domain/id.ts'
import { underWay, type RollCall, type RollCallWhy } from '../../domain/rollcall/roll-call.ts'
import { seenBadges, type SeenState } from '../../domain/rollcall/seen.ts'
import {
  beginRollCall,
  endRollCall,
  joinRollCalls,
  seeBadge,
  seePerson,
  unsee
} from '../../domain/rollcall/write.ts'
import { no, ok } from '../../lib/result.ts'
import { save, type WorkspaceContext } from '../context.ts'
import type { Done } from '../fault.ts'
import { peopleOf } from '../readings.ts'
import { rollIn } from './read.ts'
import { callOf, namelessDocs, rollCallsOf, sightingsOf } from './reading.ts'

interface BeginRollCallInput {
  readonly event: EventId
  /** Empty where the tablet does not know in which it is. */
  readonly session: SessionId
  readonly why: RollCallWhy
  /** A person said that it is another one than the one under way. */
  readonly isNew?: boolean
}

interface RollCallInput {
  readonly event: EventId
  readonly rollCall: RollCallId
}

interface SeePeopleInput extends RollCallInput {
  readonly people: readonly Id[]
  readonly how: PersonSeen['how']
  readonly place?: string
}

interface SeeBadgesInput extends RollCallInput {
  readonly badges: readonly number[]
  readonly how: PersonSeen['how']
  readonly place?: string
}

interface TakeBackInput extends RollCallInput {
  readonly facts: readonly FactId[]
}

type Placed = readonly { readonly doc: string; readonly draft: Draft }[]

export function createRollCallCommands(inside: WorkspaceContext) {
  return {
    ...createBeginning(inside),
    ...createSeeing(inside),
    ...createTakingBack(inside)
  }
}

function createBeginning(inside: WorkspaceContext) {
  return {
    async beginRollCall({
      event,
      session,
      why,
      isNew = false
    }: BeginRollCallInput): Done<RollCallId> {
      const { calls, venueOf, sessions } = await rollCallsOf(inside, event)
      const now = inside.environment.now()
      const day = sessions.find(({ id }) => id === session)?.day ?? momentOf(now).day
      const wish = { event, session, why, day }
      const running = isNew ? null : underWay(calls, wish, now, venueOf)
      if (running) return ok(running.id)
      const id = inside.newId()
      const saved = await save(inside, { event, drafts: [beginRollCall(wish, calls, id)] })
      return saved.ok ? ok(id) : saved
    },

    /** Two that are under way are one. */
    async joinRollCalls({ event, rollCall, other }: RollCallInput & { readonly other: Id }): Done {
      const known = await rollCallsOf(inside, event)
      const [one, another] = [callOf(known, rollCall), callOf(known, other)]
      if (!one || !another) return no({ kind: 'gone' })
      return one.id === another.id ? ok(null) : saveCall(inside, joinRollCalls(one, another))
    },

    async endRollCall({ event, rollCall }: RollCallInput): Done {
      const call = callOf(await rollCallsOf(inside, event), rollCall)
      if (!call) return no({ kind: 'gone' })
      return call.ended ? ok(null) : saveCall(inside, endRollCall(call))
    }
  }
}

async function saveCall(inside: WorkspaceContext, draft: Draft<RollCalled>): Done {
  const saved = await save(inside, { event: draft.event, drafts: [draft] })
  return saved.ok ? ok(null) : saved
}

function createSeeing(inside: WorkspaceContext) {
  return {
    /** One by one, or a group that was counted. Answers what can be taken back: nothing of those who stand there as seen. */
    async seePeople(input: SeePeopleInput): Done<readonly FactId[]> {
      const { event, rollCall, people, how, place = '' } = input
      const read = await readRoll(inside, { event, rollCall })
      if (!read) return no({ kind: 'gone' })
      const personById = new Map(read.people.participants.map((one) => [one.id, one]))
      const ids = [...new Set(people.map(read.people.merged.idOf))]
      const placed = ids
        .filter((id) => isOpen(read.seen.byPerson.get(id), how))
        .flatMap((id) => personById.get(id) ?? [])
        .flatMap((one) => seenIn(read.call, one, { how, place }))
      return placed.length === 0 ? ok([]) : save(inside, { event, placed })
    },

    /** The same for those who read badges only. */
    async seeBadges(input: SeeBadgesInput): Done<readonly FactId[]> {
      const { event, rollCall, badges, how, place = '' } = input
      const call = callOf(await rollCallsOf(inside, event), rollCall)
      if (!call) return no({ kind: 'gone' })
      const seen = seenBadges(call, (await sightingsOf(inside, call)).nameless)
      const placed = [...new Set(badges)]
        .filter((badge) => isOpen(seen.get(badge), how))
        .map((badge) => ({
          doc: eventDoc('day', event),
          draft: seeBadge(call.id, badge, { how, place, isCopy: false })
        }))
      return placed.length === 0 ? ok([]) : save(inside, { event, placed })
    }
  }
}

/** R31: who was counted may still be seen one by one. */
function isOpen(state: SeenState | undefined, how: PersonSeen['how']): boolean {
  return !state || (state.isCounted && how !== 'counted')
}

/** R30: with the people, and by badge where volunteers read. What was typed of the place may name somebody, and stays with the people. */
function seenIn(
  { event, id: call }: RollCall,
  { id, badge }: Participant,
  how: { readonly how: PersonSeen['how']; readonly place: string }
): Placed {
  const own = { doc: eventDoc('attendance', event), draft: seePerson(call, id, how) }
  if (badge === 0) return [own]
  const copy = seeBadge(call, badge, { how: how.how, place: '', isCopy: true })
  return [own, { doc: eventDoc('day', event), draft: copy }]
}

function createTakingBack(inside: WorkspaceContext) {
  return {
    /** A slip: what one act wrote. */
    async unsee({ event, rollCall, facts }: TakeBackInput): Done {
      const call = callOf(await rollCallsOf(inside, event), rollCall)
      return call ? takeBack(inside, call, facts) : no({ kind: 'gone' })
    },

    /** Whoever stands there as seen is not there after all: everything this tablet knows of it, whoever told it. */
    async unseePerson({ event, rollCall, person }: RollCallInput & { readonly person: Id }): Done {
      const read = await readRoll(inside, { event, rollCall })
      if (!read) return no({ kind: 'gone' })
      const { call, people, seen } = read
      const id = people.merged.idOf(person)
      const badge = people.participants.find((one) => one.id === id)?.badge ?? 0
      const { nameless } = await sightingsOf(inside, call)
      const copies = badge === 0 ? undefined : seenBadges(call, nameless).get(badge)
      return takeBack(inside, call, factsOf([seen.byPerson.get(id), copies]))
    },

    async unseeBadge({ event, rollCall, badge }: RollCallInput & { readonly badge: number }): Done {
      const call = callOf(await rollCallsOf(inside, event), rollCall)
      if (!call) return no({ kind: 'gone' })
      const { nameless } = await sightingsOf(inside, call)
      return takeBack(inside, call, factsOf([seenBadges(call, nameless).get(badge)]))
    }
  }
}

function factsOf(states: readonly (SeenState | undefined)[]): readonly FactId[] {
  return states.flatMap((state) => state?.sightings.map((one): string => one.fact) ?? [])
}

async function readRoll(inside: WorkspaceContext, { event, rollCall }: RollCallInput) {
  const [known, people] = await Promise.all([rollCallsOf(inside, event), peopleOf(inside, event)])
  const call = callOf(known, rollCall)
  if (!call) return null
  const { seen } = await rollIn(inside, call, people, known)
  return { call, people, seen }
}

/** R32: in every document it stands in. */
async function takeBack(
  inside: WorkspaceContext,
  { event, ids }: RollCall,
  facts: readonly FactId[]
): Done {
  const asked = new Set(facts)
  const docs = [eventDoc('attendance', event), ...namelessDocs(event)]
  const drafts = docs.map(async (doc): Promise<Placed> => {
    const rows = await Promise.all(ids.map((id) => inside.rows.facts(doc, id)))
    return unsee(rows.flat(), asked).map((draft) => ({ doc, draft }))
  })
  const placed = (await Promise.all(drafts)).flat()
  if (placed.length === 0) return no({ kind: 'gone' })
  const saved = await save(inside, { event, placed })
  return saved.ok ? ok(null) : saved
}

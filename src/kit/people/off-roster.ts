// Taking children off the roster by hand, one or a family, and bringing them back: each one act. Rules N36–N38.
import { eventDoc } from '../../crdt/docs.ts'
import { badgeWrites, freedBadges } from '../../domain/attendance/badge.ts'
import type { Changed, Event, Participant } from '../../domain/entity.ts'
import { foldCustody } from '../../domain/equipment/custody.ts'
import type { Draft, Fact } from '../../domain/fact.ts'
import { headsOf } from '../../domain/heads.ts'
import type { EventId, Id, ParticipantId } from '../../domain/id.ts'
import { entryFacts } from '../../domain/people/entry.ts'
import {
  backOnRosterFact,
  closing,
  markedDays,
  offRosterFact,
  settingBack,
  takenBackWith,
  withdrawal,
  withdrawalsOf
} from '../../domain/people/off-roster.ts'
import { withdraw, type SaidOfEntries } from '../../domain/people/withdrawn.ts'
import { no, ok } from '../../lib/result.ts'
import { save, type WorkspaceContext, type Writing } from '../context.ts'
import type { Done } from '../fault.ts'
import { entitiesOf, everOf, registerOf, saidOfEntries, type Register } from '../readings.ts'

interface OffRosterInput {
  readonly event: EventId
  /** Any entry of each child. */
  readonly children: readonly ParticipantId[]
}

export function createOffRosterCommands(inside: WorkspaceContext) {
  return {
    /** Who was never marked is gone; who was here stays on those days only; a slip at the door goes with its arrival. */
    async removeChildren({ event: id, children }: OffRosterInput): Done {
      const around = await aroundOf(inside, id)
      if (!around) return no({ kind: 'gone' })
      const { people } = around
      const entries = children.flatMap((child) => entriesAsWritten(people, child))
      if (entries.length === 0) return no({ kind: 'gone' })
      const held = await underBadges(inside, id, entries)
      if (held) return no({ kind: 'under-badge', ...held })
      const parts = entries.map((entry) => takeOff(entry, around))
      const hidden = await hiddenBadges(inside, id, parts)
      const saved = await save(inside, { event: id, ...joined(id, parts, hidden) })
      return saved.ok ? ok(null) : saved
    },

    async bringBackChildren({ event: id, children }: OffRosterInput): Done {
      const around = await aroundOf(inside, id)
      if (!around) return no({ kind: 'gone' })
      const { people, badges } = around
      const known = [...people.entries, ...people.withdrawn]
      const all = known.filter(({ id: entry }) =>
        [entry, people.merged.idOf(entry)].some((one) => children.includes(one))
      )
      if (all.length === 0) return no({ kind: 'gone' })
      const parts = all.map((entry) => takeBack(entry, around))
      const worn = all.map((entry, at) =>
        badgeWrites({ ...entry, ...parts[at]?.fields }, badges, inside.newId)
      )
      const writing = joined(
        id,
        parts,
        worn.flatMap(({ changed }) => changed)
      )
      const created = worn.flatMap((one) => one.created)
      const saved = await save(inside, { event: id, ...writing, created })
      return saved.ok ? ok(null) : saved
    }
  }
}

interface Around {
  readonly event: Event
  readonly people: Register
  readonly said: SaidOfEntries
  readonly attendance: readonly Fact[]
  readonly sessions: Awaited<ReturnType<typeof everOf<'sessions'>>>
  readonly badges: Awaited<ReturnType<typeof entitiesOf<'badges'>>>
}

export async function aroundOf(inside: WorkspaceContext, id: EventId): Promise<Around | null> {
  const [event, people, said, sessions, badges] = await Promise.all([
    inside.rows.entity('common', 'events', id),
    registerOf(inside, id),
    saidOfEntries(inside, id),
    everOf(inside, 'sessions'),
    entitiesOf(inside, 'badges', id)
  ])
  return event && { event, people, said, attendance: said.attendance, sessions, badges }
}

/** What is written of one entry. */
interface Part {
  readonly entry: Participant
  readonly fields: Partial<Participant>
  readonly drafts: readonly Draft[]
  /** Takings back: facts of the register, and of attendance. */
  readonly voids: readonly { readonly doc: 'register' | 'attendance'; readonly draft: Draft }[]
  readonly isHidden: boolean
}

export function takeOff(
  entry: Participant,
  { event, people, said, sessions, attendance }: Around
): Part {
  const { said: fields } = people
  const slip = slipIn(entry, said)
  if (slip) {
    const freed = { badge: 0 }
    const drafts = [slip.draft, offRosterFact(entry, freed, event, fields)]
    const back = { kind: 'voided', subject: slip.session, prev: [slip.mark] } as const
    const voids = [{ doc: 'attendance', draft: back }] as const
    return { entry, fields: freed, drafts, voids, isHidden: true }
  }
  const ids = new Set(people.entriesOf(entry.id).map(({ id }) => id))
  const days = markedDays(ids, attendance, sessions)
  if (days.length === 0) {
    const drafts = [withdrawal(entry, said), offRosterFact(entry, {}, event, fields)]
    return { entry, fields: {}, drafts, voids: [], isHidden: true }
  }
  const after = closing(days, event)
  const drafts = [...entryFacts(entry, after, fields), offRosterFact(entry, after, event, fields)]
  return { entry, fields: after, drafts, voids: [], isHidden: false }
}

function takeBack(entry: Participant, { event, people, said, badges, attendance }: Around): Part {
  const withdrawals = withdrawalsOf(entry.id, said.register)
  const { badge = entry.badge, ...days } = settingBack(entry, people.said, event)
  const isTaken =
    badge > 0 &&
    (people.entries.some((one) => one.badge === badge && one.id !== entry.id) ||
      badges.some((one) => one.number === badge && entry.badge !== badge))
  const fields = { ...days, badge: isTaken ? entry.badge : badge }
  const isTold = people.said.get(entry.id)?.has('offRoster') === true
  return {
    entry,
    fields,
    drafts: [
      ...entryFacts(entry, fields, people.said),
      ...(isTold ? [backOnRosterFact(entry.id, people.said)] : [])
    ],
    voids: [
      ...withdrawals.map(({ id }) => ({
        doc: 'register' as const,
        draft: { kind: 'voided', subject: entry.id, prev: [id] } as const
      })),
      ...takenBackWith(entry.id, withdrawals, attendance).flatMap((fact) =>
        fact.kind === 'voided'
          ? {
              doc: 'attendance' as const,
              draft: { kind: 'voided', subject: fact.subject, prev: [fact.id] } as const
            }
          : []
      )
    ],
    isHidden: false
  }
}

/** N12, later than ten seconds: nothing is known of a walk-in but one arrival and a telephone. */
function slipIn(entry: Participant, said: SaidOfEntries) {
  const { byId, voided } = headsOf(said.attendance)
  const marks = [...byId.values()].flatMap((fact) =>
    fact.kind === 'mark' && fact.participant === entry.id && !voided.has(fact.id) ? [fact] : []
  )
  const [mark] = marks
  if (mark === undefined || marks.length > 1) return null
  const draft = mark.status === 'arrived' ? withdraw(entry, mark.id, said, false) : null
  return draft && { draft, mark: mark.id, session: mark.session }
}

export function entriesAsWritten(people: Register, child: Id): readonly Participant[] {
  const ids = new Set(people.entriesOf(child).map(({ id }) => id))
  return people.entries.filter(({ id }) => ids.has(id))
}

/** Things that are out under the number of one of them. */
async function underBadges(
  inside: WorkspaceContext,
  event: EventId,
  entries: readonly Participant[]
): Promise<{ readonly badge: number; readonly count: number } | null> {
  const numbers = new Set(entries.map(({ badge }) => badge).filter((badge) => badge > 0))
  if (numbers.size === 0) return null
  const [assets, custody] = await Promise.all([
    entitiesOf(inside, 'assets'),
    inside.rows.allFacts('custody')
  ])
  const held = assets.flatMap((asset) => foldCustody(asset, custody.get(asset.id) ?? []).held)
  const out = held.flatMap(({ holder, quantity }) =>
    holder.kind === 'badge' && holder.event === event && numbers.has(holder.number)
      ? { badge: holder.number, quantity }
      : []
  )
  const [first] = out
  if (first === undefined) return null
  const count = out
    .filter(({ badge }) => badge === first.badge)
    .reduce((sum, { quantity }) => sum + quantity, 0)
  return { badge: first.badge, count }
}

/** A badge says a name to volunteers: that of a child who is gone says none. */
async function hiddenBadges(
  inside: WorkspaceContext,
  event: EventId,
  parts: readonly Part[]
): Promise<readonly Changed[]> {
  const numbers = parts.flatMap((one) => (one.isHidden ? one.entry.badge : []))
  return freedBadges(await entitiesOf(inside, 'badges', event), numbers)
}

function joined(
  event: EventId,
  parts: readonly Part[],
  badges: readonly Changed[]
): Pick<Writing, 'changed' | 'drafts' | 'placed' | 'doc'> {
  const changed = parts.flatMap(({ entry, fields }): readonly Changed[] =>
    Object.keys(fields).length > 0 ? [{ root: 'participants', id: entry.id, fields }] : []
  )
  const voids = parts.flatMap((one) => one.voids)
  return {
    // told here what besides would be told by `save`
    doc: eventDoc('register', event),
    changed: [...changed, ...badges],
    drafts: parts.flatMap((one) => one.drafts),
    placed: voids.map(({ doc, draft }) => ({ doc: eventDoc(doc, event), draft }))
  }
}

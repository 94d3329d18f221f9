// One matter changed for many children in one act, and taken back in one. Rules A26–A28.
import type { EventId, Id } from '../../domain/id.ts'
import {
  badgesOfMany,
  changesOfMany,
  takenBack,
  type ChangedEntry,
  type PlaceChange
} from '../../domain/people/many-children.ts'
import type { GroupPlace } from '../../domain/people/groups.ts'
import { checkParticipant } from '../../domain/people/person.ts'
import { no, ok } from '../../lib/result.ts'
import { save, type WorkspaceContext } from '../context.ts'
import type { Done } from '../fault.ts'
import { addStaffToRoster, type AddStaffInput } from './add-staff.ts'
import { entitiesOf, registerOf, type Register } from '../readings.ts'

export function createManyCommands(inside: WorkspaceContext) {
  return {
    changeChildren: (input: ChangeChildrenInput) => changeChildren(inside, input),
    placeInGroups: (input: PlaceInGroupsInput) => placeInGroups(inside, input),
    addStaffToRoster: (input: AddStaffInput) => addStaffToRoster(inside, input),
    takeBackChanges: (event: EventId, changed: readonly ChangedEntry[]) =>
      takeBackChanges(inside, event, changed)
  }
}

interface ChangeChildrenInput {
  readonly event: EventId
  readonly children: readonly Id[]
  readonly change: PlaceChange
}

/** Answers with what was changed: to be taken back with `takeBackChanges`. */
async function changeChildren(
  inside: WorkspaceContext,
  { event: id, children, change }: ChangeChildrenInput
): Done<readonly ChangedEntry[]> {
  const [events, sessions, people] = await Promise.all([
    entitiesOf(inside, 'events'),
    entitiesOf(inside, 'sessions'),
    registerOf(inside, id)
  ])
  const event = events.find((one) => one.id === id)
  const asked = new Set(children.map(people.merged.idOf))
  const chosen = people.participants.filter((one) => asked.has(one.id))
  if (!event || chosen.length === 0) return no({ kind: 'gone' })
  const changed = changesOfMany(chosen, change, people, sessions)
  for (const { id: entry, after } of changed.slice(0, 1)) {
    const found = people.entries.find((one) => one.id === entry)
    const checked = found ? checkParticipant(after, found, event) : no({ kind: 'gone' as const })
    if (!checked.ok) return checked
  }
  return write(inside, id, changed, people)
}

interface PlaceInGroupsInput {
  readonly event: EventId
  /** As it was shown before. */
  readonly places: readonly GroupPlace[]
}

/** N54: children of an event spread over its groups in one act, to be taken back with `takeBackChanges`. */
async function placeInGroups(
  inside: WorkspaceContext,
  { event, places }: PlaceInGroupsInput
): Done<readonly ChangedEntry[]> {
  const people = await registerOf(inside, event)
  const groupOf = new Map(places.map(({ child, group }) => [people.merged.idOf(child), group]))
  const changed = people.participants.flatMap((one) => {
    const group = groupOf.get(one.id)
    return group === undefined ? [] : changesOfMany([one], { kind: 'group', group }, people, [])
  })
  return write(inside, event, changed, people)
}

/** Answers with what was taken back, so that this can be taken back, too. */
async function takeBackChanges(
  inside: WorkspaceContext,
  event: EventId,
  changed: readonly ChangedEntry[]
): Done<readonly ChangedEntry[]> {
  const people = await registerOf(inside, event)
  return write(inside, event, takenBack(changed, people.entries), people)
}

async function write(
  inside: WorkspaceContext,
  event: EventId,
  changed: readonly ChangedEntry[],
  people: Register
): Done<readonly ChangedEntry[]> {
  if (changed.length === 0) return ok([])
  const badges = await entitiesOf(inside, 'badges', event)
  const worn = badgesOfMany(changed, people.participants, badges, inside.newId)
  const saved = await save(inside, {
    event,
    created: worn.created,
    changed: [
      ...changed.map(({ id, after }) => ({
        root: 'participants' as const,
        id,
        fields: after
      })),
      ...worn.changed
    ]
  })
  return saved.ok ? ok(changed) : saved
}

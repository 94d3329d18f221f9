// What questions and decisions are about, by name.
import type { RemovalQuestion } from '../../domain/conflicts/removal-questions.ts'
import type { Asset, EntityByRoot, Participant, Session } from '../../domain/entity.ts'
import type { AnsweredRoot, Fact, FactOf } from '../../domain/fact.ts'
import type { EventId, Id } from '../../domain/id.ts'
import { writtenName, yomiOf } from '../../domain/people/people.ts'
import type { RemovableRoot } from '../../domain/removal.ts'
import type { WorkspaceContext } from '../context.ts'
import { holderNames, type HolderName } from '../equipment/read.ts'
import { placesOf, valueInWords } from '../event/places.ts'
import { cardOf } from '../people/cards.ts'
import { siblingsOf } from '../people/read.ts'
import { everOf, namesOf, peopleOf, type Names, type People } from '../readings.ts'
import type { Beside, Entered, Side, Teller, Titled } from './views.ts'

type Named = EntityByRoot[RemovableRoot]

export interface Telling {
  readonly event: EventId
  readonly names: Names
  readonly nameOf: HolderName
  readonly people: People
  readonly placeById: ReadonlyMap<Id, string>
  /** What a person can remove, removed or not: of the event, or of the workspace. */
  readonly entityById: ReadonlyMap<Id, Named>
  readonly sessions: readonly Session[]
  readonly assets: readonly Asset[]
}

const OF_EVENT: readonly RemovableRoot[] = ['events', 'venues', 'sessions', 'groups', 'blocks']
const OF_WORKSPACE: readonly RemovableRoot[] = ['assets', 'staff', 'lenders', 'templates']

/** `event` empty: of the workspace, without anything of people but the names of those who hold a thing. */
export async function tellingOf(inside: WorkspaceContext, event: EventId): Promise<Telling> {
  const names = await namesOf(inside)
  const roots = event === '' ? OF_WORKSPACE : OF_EVENT
  const [people, places, lists, sessions, assets, lenders, nameOf] = await Promise.all([
    peopleOf(inside, event),
    placesOf(inside),
    Promise.all(roots.map(async (root) => namedIn(inside, root, event))),
    everOf(inside, 'sessions'),
    event === '' ? everOf(inside, 'assets') : [],
    event === '' ? everOf(inside, 'lenders') : [],
    event === '' ? holdersOf(inside, names) : nobody
  ])
  const entityById = new Map(lists.flat().map((one): [Id, Named] => [one.id, one]))
  const placeById = new Map([...places, ...lenders.map(({ id, name }) => [id, name] as const)])
  return { event, names, nameOf, people, placeById, entityById, sessions, assets }
}

async function namedIn(
  inside: WorkspaceContext,
  root: RemovableRoot,
  event: EventId
): Promise<readonly Named[]> {
  return everOf(inside, root, event)
}

const nobody: HolderName = () => ''

/** A thing may stand under a child's badge of any event. */
async function holdersOf(inside: WorkspaceContext, names: Names): Promise<HolderName> {
  const custody = await inside.rows.allFacts('custody')
  const events = new Set(
    [...custody.values()].flat().flatMap((fact) => {
      const isAtBadge = fact.kind === 'moved' && fact.to.kind === 'badge'
      return isAtBadge ? [fact.to.event] : []
    })
  )
  const of = await Promise.all(
    ['', ...events].map(
      async (event) => [event, (await holderNames(inside, names, event)).nameOf] as const
    )
  )
  const nameByEvent = new Map<Id, HolderName>(of)
  return (holder) => nameByEvent.get(holder.kind === 'badge' ? holder.event : '')?.(holder) ?? ''
}

export function tellerOf(
  { at, by, device }: Pick<Fact, 'at' | 'by' | 'device'>,
  names: Names
): Teller {
  return { at, byName: names.person(by), device: device === '' ? '' : names.device(device) }
}

/** Who brought a child is none of the question. */
function takenBy({ status, picker }: FactOf<'mark'>): string | null {
  return status === 'left' ? picker : null
}

export function sideOf(fact: Fact, { names, nameOf, placeById }: Telling): Side | null {
  const told = { fact: fact.id, ...tellerOf(fact, names) }
  switch (fact.kind) {
    case 'mark':
      return { ...told, words: { kind: 'status', status: fact.status, picker: takenBy(fact) } }
    case 'moved':
      return { ...told, words: { kind: 'holder', holder: fact.to, name: nameOf(fact.to) } }
    case 'conditioned':
      return { ...told, words: { kind: 'condition', condition: fact.condition } }
    case 'seen':
      return { ...told, words: { kind: 'seen', place: fact.place } }
    case 'consented':
      return { ...told, words: { kind: 'value', field: fact.item, value: fact.answer } }
    case 'answered':
      return { ...told, words: { kind: 'answer', answer: fact.answer } }
    case 'field': {
      const value = valueInWords(fact, placeById)
      return { ...told, words: { kind: 'value', field: fact.field, value } }
    }
    default:
      return null
  }
}

export function titleOf(subject: Id, telling: Telling): Titled {
  const { people, entityById } = telling
  const child = childOf(subject, people)
  if (child) return titleOfAll([child])
  const ids = people.entries.filter((one) => one.family === subject).map(({ id }) => id)
  const family = [...new Set(ids.flatMap((id) => childOf(id, people) ?? []))]
  if (family.length > 0) return titleOfAll(family)
  const entity = entityById.get(subject)
  return { title: entity ? nameIn(entity) : '', yomi: '' }
}

/** As people know it: a code and name, a title, a letter. */
function nameIn(entity: Named): string {
  const valueByField = new Map<string, unknown>(Object.entries(entity))
  const text = (field: string): string => {
    const value = valueByField.get(field)
    return typeof value === 'string' ? value : ''
  }
  if (valueByField.has('slot')) return `${text('code')} ${text('name')}`.trim()
  return text('title') || text('name') || text('letter')
}

export function titleOfAll(children: readonly Participant[]): Titled {
  return {
    title: children.map(writtenName).join('、'),
    yomi: children.map(yomiOf).join('、')
  }
}

/** Under whichever of its entries it is named; also one that was taken back. */
export function childOf(
  id: Id,
  { participants, merged, withdrawn }: People
): Participant | undefined {
  const kept = merged.idOf(id)
  return participants.find((one) => one.id === kept) ?? withdrawn.find((one) => one.id === id)
}

export function enteredAs(child: Participant, people: People, names: Names): Entered {
  return {
    card: cardOf(child, undefined, people, names),
    siblings: siblingsOf(child.id, people)
  }
}

export function besideOf(root: AnsweredRoot, id: Id, { entityById, placeById }: Telling): Beside {
  const entity = entityById.get(id)
  const told = { day: '', start: '', end: '', venue: '' }
  if (!entity || (root !== 'sessions' && root !== 'blocks')) return told
  return {
    day: 'day' in entity ? entity.day : '',
    start: 'start' in entity ? entity.start : '',
    end: 'end' in entity ? entity.end : '',
    venue: 'venue' in entity ? (placeById.get(entity.venue) ?? '') : ''
  }
}

/** Ids among the values by name. */
export function changedInWords(
  changed: RemovalQuestion['changed'],
  { placeById }: Telling
): RemovalQuestion['changed'] {
  const name = (value: string | number) => placeById.get(String(value)) ?? value
  return changed.map(({ field, before, now }) => ({
    field,
    before: name(before),
    now: name(now)
  }))
}

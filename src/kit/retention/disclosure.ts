// 開示: all that is held on one family, whoever asks for it on paper.
import { eventDoc, eventScope } from '../../crdt/docs.ts'
import type { Consented } from '../../domain/day-facts.ts'
import type { Fact, FieldSet } from '../../domain/fact.ts'
import { isCareTold } from '../../domain/care/in-words.ts'
import { headsOf } from '../../domain/heads.ts'
import type { EventId, FamilyId, Id } from '../../domain/id.ts'
import { writtenName } from '../../domain/people/people.ts'
import { no, ok } from '../../lib/result.ts'
import { isInside } from '../../protocol/control-state.ts'
import { mayRead } from '../../protocol/grants.ts'
import type { Done } from '../fault.ts'
import { guardianOf } from '../people/cards.ts'
import { exportsOf } from './read.ts'
import type { WorkspaceContext } from '../context.ts'
import { readPerson } from '../people/read.ts'
import { allFacts, namesOf, peopleOf, type Names, everOf } from '../readings.ts'
import { placesOf, valueInWords } from '../event/places.ts'
import { controlOf } from '../tablets/read.ts'
import type { Disclosure } from './views.ts'

const FIELD_DOCS = ['register', 'care', 'consents'] as const

export async function disclose(
  inside: WorkspaceContext,
  eventId: EventId,
  family: FamilyId
): Done<Disclosure> {
  if (inside.replica.identity.role === 'volunteer') return no({ kind: 'not-allowed' })
  const [people, names, events, control, reports, ...lists] = await Promise.all([
    peopleOf(inside, eventId),
    namesOf(inside),
    everOf(inside, 'events'),
    controlOf(inside),
    allFacts(inside, 'reports'),
    ...FIELD_DOCS.map((name) => allFacts(inside, eventDoc(name, eventId)))
  ])
  const event = events.find((one) => one.id === eventId)
  const children = people.participants.filter(({ id }) =>
    people.entriesOf(id).some((entry) => entry.family === family)
  )
  // of brothers and sisters the one whose entries name the most
  const [told = family]: readonly Id[] = children
    .map(({ id }) => id)
    .toSorted((one, other) => people.entriesOf(other).length - people.entriesOf(one).length)
  const isKnown = children.length > 0 || people.families.some(({ id }) => id === family)
  if (!event || !isKnown) return no({ kind: 'gone' })
  const entries = children.flatMap(({ id }) => people.entriesOf(id))
  const nameBySubject = new Map<Id, string>(entries.map((one) => [one.id, writtenName(one)]))
  for (const id of [family, ...entries.flatMap((one) => one.family || [])])
    nameBySubject.set(id, '')
  const [register = [], care = [], consents = []] = lists
  const placeById = await placesOf(inside)
  const saidIn = (facts: readonly Fact[]) => fieldsOf(facts, nameBySubject, names, placeById)
  const persons = await Promise.all(children.map(({ id }) => readPerson(inside, id, eventId, '')))
  const isCared = persons.some((one) => one !== null && isCareTold(one.card.care))
  const isOfThem = (subject: Id) => nameBySubject.has(subject) || (isCared && subject === eventId)
  return ok({
    event,
    family,
    guardian: guardianOf({ id: told, family }, people),
    children: persons.flatMap((one) => one ?? []),
    consents: saidIn(consents).map(({ field, value, at, byName, standing }) => ({
      field,
      value,
      at,
      byName,
      standing
    })),
    consented: consentedOf(consents, nameBySubject, names),
    fields: [...saidIn(register), ...saidIn(care), ...saidIn(consents)].toSorted(
      (one, other) => one.at - other.at
    ),
    looks: looksOf(care, isOfThem, names),
    tablets: [...control.deviceById]
      .filter(([, device]) => isInside(device) && mayRead(device, eventScope('people', eventId)))
      .map(([device]) => ({ device, name: names.device(device) })),
    exports: exportsOf(reports, eventId, names).filter(({ what }) => what !== 'equipment')
  })
}

function looksOf(
  care: readonly Fact[],
  isOfThem: (subject: Id) => boolean,
  names: Names
): Disclosure['looks'] {
  return care
    .filter((fact) => fact.kind === 'looked' && isOfThem(fact.subject))
    .toSorted((one, other) => one.at - other.at)
    .map(({ at, by, device }) => ({
      at,
      byName: names.person(by),
      device: names.device(device)
    }))
}

function consentedOf(
  facts: readonly Fact[],
  nameBySubject: ReadonlyMap<Id, string>,
  names: Names
): Disclosure['consented'] {
  const standing = new Set([...headsOf(facts).standing.values()].flat().map(({ fact }) => fact.id))
  return facts
    .filter(
      (fact): fact is Consented => fact.kind === 'consented' && nameBySubject.has(fact.subject)
    )
    .toSorted((one, other) => one.at - other.at)
    .map(({ id, subject, at, by, device, item, answer, version, signer, way, signedOn }) => ({
      subject: nameBySubject.get(subject) ?? '',
      item,
      answer,
      version,
      signer,
      way,
      signedOn,
      at,
      byName: names.person(by),
      device: names.device(device),
      standing: standing.has(id)
    }))
}

/** Every value that was ever recorded, also those that were corrected or taken back. */
function fieldsOf(
  facts: readonly Fact[],
  nameBySubject: ReadonlyMap<Id, string>,
  names: Names,
  placeById: ReadonlyMap<Id, string>
): Disclosure['fields'] {
  const standing = new Set([...headsOf(facts).standing.values()].flat().map(({ fact }) => fact.id))
  return facts
    .filter((fact): fact is FieldSet => fact.kind === 'field' && nameBySubject.has(fact.subject))
    .map((fact) => ({
      subject: nameBySubject.get(fact.subject) ?? '',
      field: fact.field,
      value: valueInWords(fact, placeById),
      at: fact.at,
      byName: names.person(fact.by),
      device: names.device(fact.device),
      standing: standing.has(fact.id)
    }))
}

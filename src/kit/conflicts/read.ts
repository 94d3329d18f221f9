// Contradictions of an event, side by side, and what was decided about them (PR5).
import { eventDoc } from '../../crdt/docs.ts'
import { fieldQuestions } from '../../domain/conflicts/field-questions.ts'
import { joinedQuestions } from '../../domain/conflicts/joined-questions.ts'
import {
  custodyQuestions,
  markQuestions,
  settledIn,
  twinQuestions,
  type Conflict as Asked,
  type Settled
} from '../../domain/conflicts/questions.ts'
import { isRepeated, madeWith, TOGETHER_LIMIT } from '../../domain/people/repeated.ts'
import type { Fact } from '../../domain/fact.ts'
import type { EventId, Id } from '../../domain/id.ts'
import { writtenName, yomiOf } from '../../domain/people/people.ts'
import type { Participant } from '../../domain/entity.ts'
import type { WorkspaceContext } from '../context.ts'
import { namesakeOf } from '../people/namesake.ts'
import { placesOf, valueInWords } from '../event/places.ts'
import { allFacts, everOf, namesOf, peopleOf, type Names, type People } from '../readings.ts'
import { cardOf } from '../people/cards.ts'
import { siblingsOf } from '../people/read.ts'
import { holderNames, type HolderName } from '../equipment/read.ts'
import type { Decision, Entered, Question, Side, Titled } from './views.ts'
import { docsOfDecisions } from '../../crdt/fact-homes.ts'

/** An open question with the document its decision is written to. */
export interface Open {
  readonly asked: Asked
  readonly doc: string
}

/** What is asked about an event's people needs their keys; about equipment everybody is asked. */
export async function openQuestions(
  inside: WorkspaceContext,
  event: EventId,
  people: People
): Promise<readonly Open[]> {
  const [attendance, custody, care, consents] = await Promise.all([
    inside.rows.allFacts(eventDoc('attendance', event)),
    inside.rows.allFacts('custody'),
    allFacts(inside, eventDoc('care', event)),
    allFacts(inside, eventDoc('consents', event))
  ])
  const open = (doc: string, asked: readonly Asked[]): Open[] =>
    asked.map((one) => ({ asked: one, doc }))
  return [
    ...[...attendance].flatMap(([session, facts]) =>
      open(eventDoc('attendance', event), markQuestions(session, facts, people.merged.idOf))
    ),
    ...[...custody].flatMap(([asset, facts]) =>
      open('custody', [...custodyQuestions(asset, facts), ...fieldQuestions(facts)])
    ),
    ...open(eventDoc('register', event), twinQuestions(people.entries, people.register)),
    ...open(eventDoc('register', event), fieldQuestions(people.register, people.entries)),
    ...open(eventDoc('register', event), joinedQuestions(people, people.said)),
    ...open(eventDoc('care', event), fieldQuestions(care)),
    ...open(eventDoc('consents', event), fieldQuestions(consents))
  ]
}

export async function readQuestions(
  inside: WorkspaceContext,
  event: EventId
): Promise<readonly Question[]> {
  const people = await peopleOf(inside, event)
  const telling = await tellingOf(inside, event, people)
  const questions = (await openQuestions(inside, event, people)).flatMap(
    ({ asked }) => questionOf(asked, telling) ?? []
  )
  const repeated = questions.flatMap((one) =>
    one.kind === 'twin' && isRepeated(one.one, one.other, people.fields) ? [one] : []
  )
  const alike = repeated.slice(0, TOGETHER_LIMIT).map(({ id, one }) => ({ id, child: one }))
  const ids = new Set(alike.map(({ id }) => id))
  return questions.map((one) =>
    one.kind === 'twin' && ids.has(one.id)
      ? Object.assign({}, one, { alike: alike.filter(({ id }) => id !== one.id) })
      : one
  )
}

interface Telling {
  readonly names: Names
  readonly nameOf: HolderName
  readonly people: People
  readonly inside: WorkspaceContext
  readonly sessions: Awaited<ReturnType<typeof everOf<'sessions'>>>
  readonly placeById: ReadonlyMap<Id, string>
  readonly assets: Awaited<ReturnType<typeof everOf<'assets'>>>
}

async function tellingOf(
  inside: WorkspaceContext,
  event: EventId,
  people: People
): Promise<Telling> {
  const names = await namesOf(inside)
  const [{ nameOf }, sessions, assets, placeById] = await Promise.all([
    holderNames(inside, names, event),
    everOf(inside, 'sessions'),
    everOf(inside, 'assets'),
    placesOf(inside)
  ])
  return { names, nameOf, people, inside, sessions, assets, placeById }
}

function questionOf(asked: Asked, telling: Telling): Question | null {
  const { people, names, sessions, assets } = telling
  const sides = asked.sides.flatMap((fact) => sideOf(fact, telling) ?? [])
  switch (asked.kind) {
    case 'mark': {
      const participant = childOf(asked.participant, people)
      const session = sessions.find((one) => one.id === asked.session)
      return participant && session
        ? { kind: 'mark', id: asked.id, participant, session, sides }
        : null
    }
    case 'custody': {
      const asset = assets.find((one) => one.id === asked.asset)
      return asset ? { kind: 'custody', id: asked.id, asset, sides } : null
    }
    case 'field':
      return fieldQuestionOf(asked, titleOf(asked.subject, telling), sides)
    case 'twin': {
      const one = childOf(asked.subject, people)
      const other = childOf(asked.other, people)
      if (!one || !other) return null
      const entered = (child: Participant): Entered => ({
        card: cardOf(child, undefined, people, names),
        siblings: siblingsOf(child.id, people)
      })
      return {
        kind: 'twin',
        id: asked.id,
        one,
        other,
        entered: [entered(one), entered(other)],
        alike: []
      }
    }
  }
}

function sideOf(fact: Fact, { names, nameOf, placeById }: Telling): Side | null {
  const told = {
    fact: fact.id,
    at: fact.at,
    byName: names.person(fact.by),
    device: fact.device === '' ? '' : names.device(fact.device)
  }
  if (fact.kind === 'mark')
    return { ...told, words: { kind: 'status', status: fact.status, picker: fact.picker } }
  if (fact.kind === 'moved')
    return { ...told, words: { kind: 'holder', holder: fact.to, name: nameOf(fact.to) } }
  if (fact.kind === 'conditioned')
    return { ...told, words: { kind: 'condition', condition: fact.condition } }
  if (fact.kind === 'field') {
    const value = valueInWords(fact, placeById)
    return { ...told, words: { kind: 'value', field: fact.field, value } }
  }
  return null
}

/** Of whom nothing else is kept nobody can be asked: the stricter consent stands. */
function fieldQuestionOf({ id }: Asked, about: Titled, sides: readonly Side[]): Question | null {
  return about.title === '' ? null : { kind: 'field', id, ...about, sides }
}

function titleOf(subject: Id, { people, assets, sessions }: Telling): Titled {
  const child = childOf(subject, people)
  if (child) return titleOfAll([child])
  const ids = people.entries.filter((one) => one.family === subject).map(({ id }) => id)
  const family = [...new Set(ids.flatMap((id) => childOf(id, people) ?? []))]
  if (family.length > 0) return titleOfAll(family)
  const asset = assets.find((one) => one.id === subject)
  if (asset) return { title: `${asset.code} ${asset.name}`.trim(), yomi: '' }
  // Where both marks of a child were kept, the decision names its session only.
  return { title: sessions.find((one) => one.id === subject)?.title ?? '', yomi: '' }
}

function titleOfAll(children: readonly Participant[]): Titled {
  return {
    title: children.map(writtenName).join('、'),
    yomi: children.map(yomiOf).join('、')
  }
}

/** Under whichever of its entries it is named. */
function childOf(id: Id, { participants, merged }: People): Participant | undefined {
  const kept = merged.idOf(id)
  return participants.find((one) => one.id === kept)
}

/** Decisions that stand, latest first, with the document each lives in. */
export async function readDecisions(
  inside: WorkspaceContext,
  event: EventId
): Promise<readonly Decision[]> {
  const people = await peopleOf(inside, event)
  const telling = await tellingOf(inside, event, people)
  const consents = eventDoc('consents', event)
  const settled = await Promise.all(
    docsOfDecisions(event).map(async (doc) => {
      const facts = await allFacts(inside, doc)
      // joinings were only carried over to there
      return doc === consents
        ? facts.filter(({ kind }) => kind !== 'same' && kind !== 'notsame')
        : facts
    })
  )
  return (
    settled
      .flatMap((facts) => decisionsIn(settledIn(facts), telling))
      // of whom nothing else is kept
      .filter(({ title }) => title !== '')
      .toSorted((one, other) => other.at - one.at)
  )
}

function decisionsIn(settled: readonly Settled[], telling: Telling): readonly Decision[] {
  const withFirst = madeWith(settled)
  const others = new Set([...withFirst.values()].flat())
  return settled
    .filter((one) => !others.has(one))
    .map((one) =>
      decisionOf(
        one,
        telling,
        (withFirst.get(one.fact.id) ?? []).map(({ fact }) => titleOf(fact.subject, telling))
      )
    )
}

function decisionOf(
  { fact, answer, chosen }: Settled,
  telling: Telling,
  others: readonly Titled[]
): Decision {
  const subject = chosen?.kind === 'mark' ? chosen.participant : fact.subject
  const child = childOf(subject, telling.people)
  return {
    fact: fact.id,
    subject: fact.subject,
    at: fact.at,
    byName: telling.names.person(fact.by),
    device: telling.names.device(fact.device),
    ...titleOf(subject, telling),
    // A pair that was decided about is called the same as a rule, and the answer is about both.
    namesake:
      child && fact.kind === 'decided' ? namesakeOf(child, telling.people, writtenName) : null,
    answer,
    chosen: chosen ? sideOf(chosen, telling) : null,
    others
  }
}

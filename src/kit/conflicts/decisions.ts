// What was decided and not taken back, latest first: of an event, or of things, staff and lenders.
import { eventDoc } from '../../crdt/docs.ts'
import { docsOfDecisions } from '../../crdt/fact-homes.ts'
import { settledIn, type Settled } from '../../domain/conflicts/questions.ts'
import { answeredTogether, madeTogether } from '../../domain/conflicts/together.ts'
import type { Answered } from '../../domain/fact.ts'
import type { EventId } from '../../domain/id.ts'
import { writtenName } from '../../domain/people/people.ts'
import type { WorkspaceContext } from '../context.ts'
import { namesakeOf } from '../people/namesake.ts'
import { allFacts } from '../readings.ts'
import { answeredOf } from './entity-answers.ts'
import { childOf, sideOf, tellerOf, tellingOf, titleOf, type Telling } from './telling.ts'
import type { Decision, Titled } from './views.ts'

export async function readDecisions(
  inside: WorkspaceContext,
  event: EventId
): Promise<readonly Decision[]> {
  const [telling, answers, settled] = await Promise.all([
    tellingOf(inside, event),
    answeredOf(inside, event),
    Promise.all(decisionDocs(event).map((doc) => settledOf(inside, event, doc)))
  ])
  const decided = [
    ...settled.flatMap((all) => decisionsIn(all, telling)),
    ...answersIn(
      answers.map(({ fact }) => fact),
      telling
    )
  ]
  // of whom nothing else is kept
  const told = decided.filter(({ title }) => title !== '')
  return told.toSorted((one, other) => other.at - one.at)
}

/** Where decisions of an event stand, or those of the workspace. */
export function decisionDocs(event: EventId): readonly string[] {
  if (event === '') return ['custody']
  return docsOfDecisions(event).filter((doc) => doc !== 'custody')
}

async function settledOf(
  inside: WorkspaceContext,
  event: EventId,
  doc: string
): Promise<readonly Settled[]> {
  const facts = await allFacts(inside, doc)
  // joinings were only carried over to there
  const isCopy = doc === eventDoc('consents', event)
  return settledIn(
    isCopy ? facts.filter(({ kind }) => kind !== 'same' && kind !== 'notsame') : facts
  )
}

function decisionsIn(settled: readonly Settled[], telling: Telling): readonly Decision[] {
  const withFirst = madeTogether(settled)
  const others = new Set([...withFirst.values()].flat())
  return settled
    .filter((one) => !others.has(one))
    .map((one) => {
      const beside = withFirst.get(one.fact.id) ?? []
      return decisionOf(
        one,
        telling,
        beside.map((other) => titleOf(subjectOf(other), telling))
      )
    })
}

function subjectOf({ fact, chosen }: Settled) {
  return chosen?.kind === 'mark' ? chosen.participant : fact.subject
}

function decisionOf(settled: Settled, telling: Telling, others: readonly Titled[]): Decision {
  const { fact, answer, chosen } = settled
  const subject = subjectOf(settled)
  const child = childOf(subject, telling.people)
  return {
    fact: fact.id,
    event: telling.event,
    subject: fact.subject,
    ...tellerOf(fact, telling.names),
    ...titleOf(subject, telling),
    // A pair that was decided about is called the same as a rule, and the answer is about both.
    namesake:
      child && fact.kind === 'decided' ? namesakeOf(child, telling.people, writtenName) : null,
    answer,
    chosen: chosen ? sideOf(chosen, telling) : null,
    others
  }
}

function answersIn(answers: readonly Answered[], telling: Telling): readonly Decision[] {
  const withFirst = answeredTogether(answers)
  const others = new Set([...withFirst.values()].flat().map(({ fact }) => fact.id))
  return answers
    .filter(({ id }) => !others.has(id))
    .map((fact) => {
      const beside = withFirst.get(fact.id) ?? []
      return answerIn(
        fact,
        telling,
        beside.map((one) => titleOf(one.fact.subject, telling))
      )
    })
}

function answerIn(fact: Answered, telling: Telling, others: readonly Titled[]): Decision {
  return {
    fact: fact.id,
    event: telling.event,
    subject: fact.subject,
    ...tellerOf(fact, telling.names),
    ...titleOf(fact.subject, telling),
    namesake: null,
    answer: fact.answer,
    chosen: null,
    others
  }
}

// Whom one telephoned about children, and what was agreed. Rules M22, M27, M28.
import { byTime } from '../facts.ts'
import { headIds, headsOf } from '../heads.ts'
import { clean } from '../clean.ts'
import { telephonesOf } from '../people/phone.ts'
import type { GuardianCalled } from '../day-facts.ts'
import type { Participant } from '../entity.ts'
import type { Draft, Fact } from '../fact.ts'
import type { Day, Id, Instant } from '../id.ts'
import type { Card } from '../people/card.ts'

export interface CallWish {
  /** A family, or a child without one. */
  readonly subject: Id
  readonly day: Day
  readonly phone: string
  readonly answer: GuardianCalled['answer']
  readonly note: string
  /** When somebody comes, or until when one waits. */
  readonly saidAt: Instant | null
}

/** What was said before on that day is named: the last call is what holds. */
export function callDraft(wish: CallWish, facts: readonly Fact[]): Draft<GuardianCalled> {
  const standing = [...headsOf(facts).standing.values()].flat()
  const before = standing.filter(
    ({ fact }) => fact.kind === 'called' && fact.subject === wish.subject && fact.day === wish.day
  )
  return { ...clean(wish), kind: 'called', prev: headIds(before) }
}

/** All of the day that were not taken back, the latest first; of a number that was dialled how it ended, as soon as that was said. */
export function callsOf(facts: Iterable<Fact>, day: Day): readonly GuardianCalled[] {
  return everyCall(facts).filter((fact) => fact.day === day)
}

/** The same of all days. */
export function everyCall(facts: Iterable<Fact>): readonly GuardianCalled[] {
  const { byId, voided } = headsOf(facts)
  const calls = [...byId.values()]
    .filter((fact): fact is GuardianCalled => fact.kind === 'called' && !voided.has(fact.id))
    .toSorted((one, other) => byTime(other, one))
  const isEnded = ({ id, phone }: GuardianCalled) =>
    calls.some((one) => one.phone === phone && one.prev.includes(id))
  return calls.filter((one) => one.answer !== 'dialled' || !isEnded(one))
}

/** Under whom a call about a child is kept. */
export function callSubject({ family, id }: Pick<Participant, 'family' | 'id'>): Id {
  return family || id
}

/** The guardian's yes to somebody nobody registered was a call, too: one a family. */
export function callsOfYes(
  leaving: readonly Pick<Participant, 'family' | 'id'>[],
  said: Pick<CallWish, 'day' | 'phone'>
): readonly CallWish[] {
  const { day, phone } = said
  const subjects = new Set(leaving.map(callSubject))
  return [...subjects].map((subject) => ({
    subject,
    day,
    phone,
    answer: 'reached',
    note: '',
    saidAt: null
  }))
}

/** A number somebody may dial, and who answers there. */
export interface NumberToCall {
  readonly shown: string
  /** Empty: it can only be read. */
  readonly dial: string
  readonly name: string
  readonly yomi: string
  readonly relation: string
}

/** Every number of the guardians of these children, each once, in the order they were written. */
export function numbersToCall(cards: readonly Card[]): readonly NumberToCall[] {
  const all = cards.flatMap(({ guardian, guardians }) =>
    (guardians.length > 1 ? guardians : [guardian]).flatMap((one) =>
      [one.phone, one.phone2].flatMap(telephonesOf).map(({ shown, dial }) => ({
        shown,
        dial,
        name: one.name,
        yomi: one.yomi,
        relation: one.relation
      }))
    )
  )
  return all.filter(({ shown }, at) => all.findIndex((one) => one.shown === shown) === at)
}

/** Who answers at this number; null: nobody has registered it. */
export function whoAnswers(phone: string, cards: readonly Card[]): NumberToCall | null {
  const [asked] = telephonesOf(phone)
  if (!asked) return null
  return (
    numbersToCall(cards).find(
      ({ shown, dial }) => shown === asked.shown || (dial !== '' && dial === asked.dial)
    ) ?? null
  )
}

// What a guardian agrees to, item by item: what stands, since when, on which leaflet, by whom. Rules H20–H26.
import { headIds, headsOf } from '../heads.ts'
import { byTime } from '../facts.ts'
import { isDay } from '../calendar.ts'
import { firstFault, invalid, textFault, TITLE_LIMIT, type Invalid } from '../invalid.ts'
import { no, ok, type Result } from '../../lib/result.ts'
import { valueOf, type FieldsById } from '../fields.ts'
import { sayOfChild } from './said-of-child.ts'
import type { Participant } from '../entity.ts'
import type { Draft, Fact, FactOf, Field, FieldSet, Value } from '../fact.ts'
import type { Id, Instant } from '../id.ts'
import type { Children } from './one-child.ts'

type Consented = FactOf<'consented'>

/** Words that stand in facts: never changed, never used for something else. */
export const CONSENT_ITEMS = ['photo', 'alone', 'insurance', 'firstAid', 'personalData'] as const
export type ConsentItem = (typeof CONSENT_ITEMS)[number]
export type ConsentAnswer = Consented['answer']
export type ConsentWay = Consented['way']

export const CONSENT_WAYS: readonly ConsentWay[] = ['paper', 'form', 'phone', 'there']

/** The older fields, written in the same act so that a tablet of an earlier version shows the same. */
const FIELD_BY_ITEM: Partial<Record<ConsentItem, Field>> = {
  photo: 'photo',
  alone: 'goesHomeAlone',
  insurance: 'insurance'
}

/** Whether an answer stands in a field, too, where contradictory ones are asked about as of every field. */
export function hasField(item: string): boolean {
  return Object.hasOwn(FIELD_BY_ITEM, item)
}

/** Only of pictures one may say yes for the own circle alone. */
export function answersOfItem(item: ConsentItem): readonly ConsentAnswer[] {
  return item === 'photo' ? ['yes', 'inside', 'no'] : ['yes', 'no']
}

export interface ConsentNote {
  readonly id: Id
  readonly at: Instant
  readonly by: string
  readonly device: string
  readonly answer: ConsentAnswer
  /** Empty: told without leaflet, signer or day, by a tablet or a file that knows the answer alone. */
  readonly version: string
  readonly signer: string
  readonly way: ConsentWay | ''
  readonly signedOn: string
  readonly standing: boolean
}

export interface ConsentState {
  readonly item: ConsentItem
  /** What holds; null: nobody has said. A withdrawn one is a no. */
  readonly answer: ConsentAnswer | null
  /** The note that says what holds, where one does. */
  readonly note: ConsentNote | null
  /** Two tablets say different things: the stricter holds until a person decides. */
  readonly isAsked: boolean
  /** The latest first. */
  readonly history: readonly ConsentNote[]
}

const STRICTNESS: readonly ConsentAnswer[] = ['withdrawn', 'no', 'inside', 'yes']

/** `entries`: all of one child, the shown one first. `facts`: of the event's consents and of the register. `fields`: what stands of children. */
export function consentsOf(
  entries: readonly Participant[],
  facts: readonly Fact[],
  fields: FieldsById
): readonly ConsentState[] {
  const ids = new Set(entries.map(({ id }) => id))
  const families = new Set(entries.flatMap(({ family }) => family || []))
  const { standing, voided } = headsOf(facts)
  const alive = new Set([...standing.values()].flat().map(({ fact }) => fact.id))
  const own = facts.filter((fact) => !voided.has(fact.id))
  return CONSENT_ITEMS.map((item) => {
    const field = FIELD_BY_ITEM[item]
    const notes = own
      .filter((fact): fact is Consented => fact.kind === 'consented')
      .filter((fact) => fact.item === item && ids.has(fact.subject))
    const plain = own
      .filter((fact): fact is FieldSet => fact.kind === 'field' && fact.field === field)
      .filter(({ subject }) => ids.has(subject) || families.has(subject))
      .filter((fact) => !notes.some((note) => isSameAct(note, fact, item)))
    const history = [
      ...notes.map((fact) => noteOf(fact, alive.has(fact.id))),
      ...plain.flatMap((fact) => plainNote(fact, alive.has(fact.id)))
    ].toSorted((one, other) => byTime(other, one))
    const shown = field === undefined ? null : shownOf(entries, field, fields)
    const holding = history.filter((note) => note.standing)
    const answer = field === undefined ? strictestOf(holding) : withWithdrawal(shown, holding, item)
    const isAsked =
      field === undefined
        ? new Set(holding.map(meaningOf)).size > 1
        : entries.some(({ id }) => fields.get(id)?.get(field)?.question)
    const note = holding.find((one) => answer !== null && one.answer === answer) ?? null
    return { item, answer, note, isAsked, history }
  })
}

/** What older versions read of it. */
export function fieldValue(item: ConsentItem, answer: ConsentAnswer): Value {
  if (item === 'photo') return answer === 'yes' || answer === 'inside' ? answer : 'no'
  return answer === 'yes'
}

function answerOfField(value: Value): ConsentAnswer | null {
  if (value === 'yes' || value === 'inside' || value === 'no') return value
  if (typeof value !== 'boolean') return null
  return value ? 'yes' : 'no'
}

function shownOf(
  entries: readonly Participant[],
  field: Field,
  fields: FieldsById
): ConsentAnswer | null {
  const [shown] = entries
  if (!shown) return null
  const value = valueOf(fields, shown.id, field) ?? valueOf(fields, shown.family, field)
  return answerOfField(value)
}

/** The field says no; the note beside it, that a yes was taken back. */
function withWithdrawal(
  shown: ConsentAnswer | null,
  holding: readonly ConsentNote[],
  item: ConsentItem
): ConsentAnswer | null {
  if (shown === null) return strictestOf(holding)
  const withdrawn = holding.find((note) => note.answer === 'withdrawn')
  return withdrawn && fieldValue(item, shown) === fieldValue(item, 'withdrawn')
    ? 'withdrawn'
    : shown
}

function strictestOf(holding: readonly ConsentNote[]): ConsentAnswer | null {
  return STRICTNESS.find((answer) => holding.some((note) => note.answer === answer)) ?? null
}

function meaningOf({ answer }: ConsentNote): string {
  return consentMeaning(answer)
}

export function consentMeaning(answer: ConsentAnswer): string {
  return answer === 'withdrawn' ? 'no' : answer
}

/** Two documents round the moment of one act each in its own way. */
const ONE_ACT_MS = 2000

function isSameAct(note: Consented, fact: FieldSet, item: ConsentItem): boolean {
  if (note.device !== fact.device || Math.abs(note.at - fact.at) > ONE_ACT_MS) return false
  return fieldValue(item, note.answer) === fact.value
}

function noteOf(fact: Consented, standing: boolean): ConsentNote {
  const { id, at, by, device, answer, version, signer, way, signedOn } = fact
  return { id, at, by, device, answer, version, signer, way, signedOn, standing }
}

function plainNote(fact: FieldSet, standing: boolean): readonly ConsentNote[] {
  const { id, at, by, device } = fact
  const answer = answerOfField(fact.value)
  if (answer === null) return []
  const unsaid = { version: '', signer: '', way: '', signedOn: '' } as const
  return [{ id, at, by, device, answer, ...unsaid, standing }]
}

/** Items nobody has answered for the child. */
export function unansweredOf(states: readonly ConsentState[]): readonly ConsentItem[] {
  return states.filter(({ answer }) => answer === null).map(({ item }) => item)
}

export interface ConsentWish {
  readonly item: ConsentItem
  readonly answer: ConsentAnswer
  readonly version: string
  readonly signer: string
  readonly way: ConsentWay
  /** A day, or empty. */
  readonly signedOn: string
}

/** The consent as it was given, and beside it what older versions read: one act. */
export function consentDrafts(
  child: Id,
  wish: ConsentWish,
  known: {
    readonly children: Pick<Children, 'entriesOf'> & { readonly entries: readonly Participant[] }
    readonly said: FieldsById
    readonly consents: readonly Fact[]
  }
): Result<readonly Draft[], Invalid> {
  const { item, answer } = wish
  const fault = firstFault(
    [...answersOfItem(item), 'withdrawn'].includes(answer) ? null : invalid('answer', 'unknown'),
    textFault('version', wish.version, TITLE_LIMIT),
    textFault('signer', wish.signer, TITLE_LIMIT),
    wish.signedOn === '' || isDay(wish.signedOn) ? null : invalid('signedOn', 'not-a-time')
  )
  if (fault !== null) return no(fault)
  const { standing } = headsOf(known.consents)
  const entries = known.children.entriesOf(child)
  const ids = entries.length > 0 ? entries.map(({ id }) => id) : [child]
  const subjects = ids.filter(
    (id) => id === child || (standing.get(`consented:${id}:${item}`) ?? []).length > 0
  )
  const notes = subjects.map((subject): Draft<Consented> => ({
    kind: 'consented',
    subject,
    item,
    answer,
    version: wish.version.trim(),
    signer: wish.signer.trim(),
    way: wish.way,
    signedOn: wish.signedOn,
    prev: headIds(standing.get(`consented:${subject}:${item}`) ?? [])
  }))
  const field = FIELD_BY_ITEM[item]
  if (field === undefined) return ok(notes)
  const value = fieldValue(item, answer)
  const beside = sayOfChild({ subject: child, field, value }, known.children, known.said)
  return beside.ok ? ok([...notes, ...beside.value]) : beside
}

// What stands of a child that was entered more than once: read over all its entries in one place, so that no list, paper or file
// has to think of it. Rules Q8–Q11. Entries keep what they hold: parting them shows each as it was.
import { ANSWER_FIELDS, type AnswerField } from './answer-fields.ts'
import { pickerParts } from '../release/pickers.ts'
import { comingOfAll } from './participation.ts'
import { tellsOfFetching } from './joined-pickers.ts'
import { distinct, listedNames, saidOf, textIn } from './told.ts'
import { phoneDigits } from './phone.ts'
import { squash } from '../fold.ts'
import { valueOf } from '../fields.ts'
import type { Participant } from '../entity.ts'
import type { Field, Value } from '../fact.ts'
import type { FieldsById, FieldsOf, FieldState } from '../fields.ts'
import type { Grade, Id, ParticipantId } from '../id.ts'
import type { Merged } from './twins.ts'

export interface Children {
  /** One for each child, under the id of the entry that is shown. */
  readonly participants: readonly Participant[]
  /** Under a child's id what stands over all its entries; under any other id what was said of it. */
  readonly fields: FieldsById
  /** The entries of a child, the shown one first; of an entry that is nobody's double itself alone. */
  readonly entriesOf: (participant: ParticipantId) => readonly Participant[]
  /** The same for all whose families a child stands in, so that lists and counts show one family. */
  readonly householdOf: (participant: ParticipantId) => Id
}

/** `entries`: all of an event's roster. `said`: their fields and those of their families, as they were said of each. */
export function joinEntries(
  entries: readonly Participant[],
  merged: Merged,
  said: FieldsById
): Children {
  const byChild = new Map<Id, Participant[]>()
  for (const one of entries) {
    const id = merged.idOf(one.id)
    byChild.set(id, [...(byChild.get(id) ?? []), one])
  }
  for (const [id, list] of byChild) if (list.length > 1) list.sort(shownFirst(id))
  const fields = new Map(said)
  const participants = [...byChild].flatMap(([id, list]) => {
    const [shown] = list
    if (shown === undefined || list.length === 1) return list
    fields.set(id, standsOf(id, list, said))
    return [personOf(shown, list)]
  })
  const households = householdsOf(byChild)
  const entriesOf = (id: Id): readonly Participant[] => byChild.get(merged.idOf(id)) ?? []
  return {
    participants,
    fields,
    entriesOf,
    householdOf(id) {
      const family = familyOf(entriesOf(id))
      return family === '' ? merged.idOf(id) : (households.get(family) ?? family)
    }
  }
}

/** The same order on every tablet: registered entries before walk-ins, then by id. */
function shownFirst(kept: Id) {
  const rank = ({ id, walkIn }: Participant) => `${id === kept ? 0 : 1}${walkIn ? 1 : 0}${id}`
  return (one: Participant, other: Participant) => (rank(one) < rank(other) ? -1 : 1)
}

/** Who the child is: of each matter the first entry that says something; where it may come, all of them say. */
function personOf(shown: Participant, entries: readonly Participant[]): Participant {
  const named = entries.find((one) => one.sei !== '' || one.mei !== '') ?? shown
  const read = entries.find((one) => one.seiYomi !== '' || one.meiYomi !== '') ?? shown
  const venues = new Set(entries.map((one) => one.venue))
  return {
    ...shown,
    family: familyOf(entries),
    sei: named.sei,
    mei: named.mei,
    seiYomi: read.seiYomi,
    meiYomi: read.meiYomi,
    callName: firstText(entries.map((one) => one.callName)),
    grade: entries.map((one) => one.grade).find((grade: Grade) => grade !== 'other') ?? 'other',
    ...comingOfAll(entries),
    ...inSessions(shown, entries),
    venue: venues.size === 1 ? shown.venue : '',
    group: firstText(entries.map((one) => one.group)),
    badge: entries.map((one) => one.badge).find((badge) => badge > 0) ?? 0,
    note: allTexts(entries.map((one) => one.note))
  }
}

function familyOf(entries: readonly Participant[]): Id {
  return firstText(entries.map((one) => one.family))
}

/** No コマ means every one. */
function inSessions(
  shown: Participant,
  entries: readonly Participant[]
): Pick<Participant, 'sessions'> {
  const isAnywhere = entries.some(({ sessions = [] }) => sessions.length === 0)
  if (isAnywhere) return shown.sessions ? { sessions: [] } : {}
  return { sessions: [...new Set(entries.flatMap((one) => one.sessions ?? []))] }
}

/** By family: the smallest id of all families that children have in common. */
function householdsOf(byChild: ReadonlyMap<Id, readonly Participant[]>): ReadonlyMap<Id, Id> {
  const root = new Map<Id, Id>()
  for (const entries of byChild.values()) {
    const families = new Set(entries.map((one) => one.family).filter(Boolean))
    if (families.size < 2) continue
    const roots = new Set([...families].map((family) => root.get(family) ?? family))
    const least = [...roots].toSorted()[0] ?? ''
    for (const family of families) root.set(family, least)
    for (const [family, old] of root) if (roots.has(old)) root.set(family, least)
  }
  return root
}

const UNSAID: FieldState = { value: null, heads: [], question: false, standing: [] }

function standsOf(id: Id, entries: readonly Participant[], said: FieldsById): FieldsOf {
  const stands = new Map(said.get(id))
  for (const field of ANSWER_FIELDS) {
    const value = valueOver(field, entries, said)
    const own = stands.get(field)
    if (value !== null || own !== undefined) stands.set(field, { ...(own ?? UNSAID), value })
  }
  return stands
}

function valueOver(field: AnswerField, entries: readonly Participant[], said: FieldsById): Value {
  const values = entries.map((entry) => saidOf(entry, field, said))
  switch (field) {
    case 'allergy':
    case 'medicine':
    case 'care':
      return textOrNull(allTexts(entries.flatMap((entry) => bothTexts(entry, field, said))))
    case 'photo':
      return strictestPhoto(values)
    case 'insurance':
      return strictestTruth(values)
    case 'goesHomeAlone': {
      const telling = entries.filter((entry) => tellsOfFetching(entry, said))
      return strictestTruth(values) && telling.every((one) => saidOf(one, field, said) === true)
    }
    case 'phone':
      return textOrNull(phonesOver(entries, said)[0] ?? '')
    case 'phone2':
      return textOrNull(phonesOver(entries, said).slice(1).join('、'))
    case 'guardian':
    case 'guardianYomi':
    case 'relation':
      return textOrNull(distinct(values.flatMap(listedNames), squash).join('、'))
    case 'pickers':
      return textOrNull(
        distinct(values.map(textIn), squash).length < 2
          ? firstText(values.map(textIn))
          : distinct(
              values.flatMap((value) => pickerParts(textIn(value))),
              squash
            ).join('、')
      )
  }
}

/** Care is never a choice between two words on it. */
function bothTexts({ id, family }: Participant, field: Field, said: FieldsById): readonly string[] {
  return [textIn(valueOf(said, id, field)), textIn(valueOf(said, family, field))]
}

export function strictestPhoto(values: readonly Value[]): Value {
  return ['no', 'inside', 'yes'].find((level) => values.includes(level)) ?? null
}

/** Any no is a no; nothing said is nothing said. */
export function strictestTruth(values: readonly Value[]): boolean | null {
  const answers = values.filter((value) => typeof value === 'boolean')
  return answers.length === 0 ? null : answers.every(Boolean)
}

function phonesOver(entries: readonly Participant[], said: FieldsById): readonly string[] {
  const of = (field: Field) => entries.flatMap((entry) => listedNames(saidOf(entry, field, said)))
  return distinct([...of('phone'), ...of('phone2')], (phone) => phoneDigits(phone) ?? squash(phone))
}

function textOrNull(value: string): string | null {
  return value === '' ? null : value
}

function firstText(texts: readonly string[]): string {
  return texts.find((one) => one !== '') ?? ''
}

const BETWEEN = ' / '

/** All of them, each once; as written where only one was. */
function allTexts(texts: readonly string[]): string {
  const written = distinct(texts, (one) => one.trim())
  if (written.length < 2) return written[0] ?? ''
  const parts = written.flatMap((one) => one.split(BETWEEN))
  return distinct(parts, (part) => part.trim()).join(BETWEEN)
}

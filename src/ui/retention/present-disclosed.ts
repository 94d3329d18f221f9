// All that is held on one family as plain tables: the screen and the paper show the same ones, and leave out the same: nothing.
import { showPhones } from '../../domain/people/phone.ts'
import { nameOf, readName, yomiOf } from '../../domain/people/people.ts'
import type { Instant } from '../../domain/id.ts'
import { comingWords } from '../people/present-coming.ts'
import type { EventView } from '../../kit/event/views.ts'
import type { Person } from '../../kit/people/views.ts'
import type { Disclosure } from '../../kit/retention/views.ts'
import type { History } from '../../kit/views.ts'
import type { ReleaseWords } from '../release/words/ja.ts'
import type { CareWords } from '../care/words/ja.ts'
import type { ForgetWords } from './words/ja.ts'
import type { CommonWords } from '../words/common/ja.ts'
import type { SideWords } from '../conflicts/side-words.ts'
import { clockOf, dayOf, shortClock } from '../words/time.ts'
import { sayValue } from '../conflicts/present-side.ts'

export interface DisclosedTable {
  readonly title: string
  readonly heads: readonly string[]
  /** The first cell names, the second says, the others tell when and by whom. */
  readonly rows: readonly (readonly string[])[]
}

interface Said {
  readonly words: SideWords
  readonly forget: ForgetWords
  readonly release: ReleaseWords
  readonly care: CareWords
  readonly view: EventView | undefined
}

export function tablesOf(said: Said, disclosure: Disclosure): readonly DisclosedTable[] {
  return [
    guardianTable(said, disclosure),
    ...disclosure.children.map((child) => childTable(said, child)),
    consentTable(said, disclosure),
    attendanceTable(said, disclosure),
    fieldTable(said, disclosure),
    lookTable(said, disclosure),
    {
      title: said.forget.disclosure.tablets,
      heads: [said.forget.disclosure.tablet],
      rows: disclosure.tablets.map(({ name }) => [name])
    },
    exportTable(said, disclosure)
  ]
}

/** 姓 of the first child as the list of families shows it, else the guardian's name. */
export function familyName({ children, guardian }: Disclosure): string {
  const first = children[0]?.card.participant
  return first?.sei || first?.seiYomi || first?.mei || guardian.name
}

/** With the year: the paper is read long after. */
export function longMoment({ common }: { readonly common: CommonWords }, at: Instant): string {
  return `${common.dayLong(dayOf(at))} ${shortClock(clockOf(at))}`
}

export function sayExport(forget: ForgetWords, what: string): string {
  return forget.exported[what] ?? what
}

function guardianTable(
  { words: { people }, forget }: Said,
  { guardian }: Disclosure
): DisclosedTable {
  const { disclosure } = forget
  return {
    title: disclosure.guardian,
    heads: [disclosure.item, disclosure.value],
    rows: filled(people.empty, [
      [people.guardianName, guardian.name],
      [people.guardianYomi, guardian.yomi],
      [people.relation, guardian.relation],
      [people.phone, showPhones(guardian.phone)],
      [people.phone2, showPhones(guardian.phone2)],
      [people.pickers, guardian.pickers],
      [people.goesHomeAlone, guardian.goesHomeAlone ? people.yes : people.no]
    ])
  }
}

function childTable(
  { words: { people, common }, forget, view }: Said,
  { card }: Person
): DisclosedTable {
  const { participant, care } = card
  const days = view
    ? comingWords(people, common, view.event, participant)
    : participant.days.map(people.dayN).join(common.separator) || people.allDays
  return {
    title: [yomiOf(participant), nameOf(participant)].filter(Boolean).join('  '),
    heads: [forget.disclosure.item, forget.disclosure.value],
    rows: filled(people.empty, [
      [people.grade, common.grade[participant.grade]],
      [people.days, days],
      [people.venue, view?.venues.find(({ id }) => id === participant.venue)?.name ?? ''],
      [people.group, view?.groups.find(({ id }) => id === participant.group)?.letter ?? ''],
      [people.badge, participant.badge > 0 ? String(participant.badge) : people.noBadge],
      [people.callName, participant.callName],
      [people.note, participant.note],
      [people.allergy, care.allergy],
      [people.medicine, care.medicine],
      [people.careOther, care.other],
      ...(participant.walkIn ? [[people.walkIn, people.yes]] : [])
    ])
  }
}

function filled(
  empty: string,
  rows: readonly (readonly string[])[]
): readonly (readonly string[])[] {
  return rows.map(([name = '', value = '']) => [name, value || empty])
}

/** What a field says, then each answer as it was given. */
function consentTable(said: Said, { consents, consented }: Disclosure): DisclosedTable {
  const { words, forget } = said
  const { item, value, when, who, state, now, before } = forget.disclosure
  return {
    title: forget.disclosure.consents,
    heads: [item, value, when, who, state],
    rows: [
      ...consents.map((one) => [
        words.questions.fields[one.field] ?? one.field,
        sayValue(words, one, []),
        longMoment(words, one.at),
        one.byName,
        one.standing ? now : before
      ]),
      ...consented.map((one) => [
        `${one.subject} ${wordOf(said.care.consents.items, one.item)}`,
        sayGiven(said, one),
        longMoment(words, one.at),
        words.questions.said(one.byName, one.device),
        one.standing ? now : before
      ])
    ]
  }
}

/** The answer with edition, signer, way and day, as far as they were said. */
function sayGiven(
  { words: { common }, care: { consents } }: Said,
  { answer, version, signer, way, signedOn }: Disclosure['consented'][number]
): string {
  return [
    consents.answers[answer],
    version && `${consents.version} ${version}`,
    signer && `${consents.signer} ${signer}`,
    consents.ways[way],
    signedOn && common.dayLong(signedOn)
  ]
    .filter(Boolean)
    .join(common.separator)
}

/** An item of a later version stands as it is written. */
function wordOf(words: Readonly<Record<string, string>>, item: string): string {
  return words[item] ?? item
}

function attendanceTable(
  { words, forget, release }: Said,
  { children }: Disclosure
): DisclosedTable {
  const { child, value, session, when, picker, by, state } = forget.disclosure
  const rows = children.flatMap(({ card, history }) =>
    history.flatMap((one) => {
      if (one.words.kind === 'vouched')
        return [
          [
            readName(card.participant),
            release.vouched.said(one.words),
            '',
            longMoment(words, one.at),
            one.words.picker,
            words.questions.said(one.byName, one.device),
            stateOf(forget, one)
          ]
        ]
      if (one.words.kind === 'called')
        return [calledRow({ words, forget, release }, readName(card.participant), one, one.words)]
      if (one.words.kind !== 'mark') return []
      return [
        [
          readName(card.participant),
          words.questions.status[one.words.status],
          one.words.session,
          longMoment(words, one.at),
          one.words.picker ?? '',
          words.questions.said(one.byName, one.device),
          stateOf(forget, one)
        ]
      ]
    })
  )
  return {
    title: forget.disclosure.attendance,
    heads: [child, value, session, when, picker, by, state],
    rows
  }
}

function calledRow(
  { words, release }: Pick<Said, 'words' | 'forget' | 'release'>,
  child: string,
  { at, byName, device }: History,
  said: Extract<History['words'], { kind: 'called' }>
): readonly string[] {
  const until = said.saidAt === null ? '' : shortClock(clockOf(said.saidAt))
  const called = release.called(said, until)
  return [child, called, '', longMoment(words, at), '', words.questions.said(byName, device), '']
}

function stateOf({ disclosure }: ForgetWords, { undone, standing }: History): string {
  if (undone) return disclosure.undone
  return standing ? '' : disclosure.replaced
}

function fieldTable(said: Said, disclosure: Disclosure): DisclosedTable {
  const { words, forget } = said
  const { item, value, when, by, state, now, before } = forget.disclosure
  return {
    title: forget.disclosure.fields,
    heads: [item, value, when, by, state],
    rows: disclosure.fields.map((one) => [
      `${subjectName(said, disclosure, one.subject)} ${words.questions.fields[one.field] ?? one.field}`,
      sayValue(words, one, []),
      longMoment(words, one.at),
      words.questions.said(one.byName, one.device),
      one.standing ? now : before
    ])
  }
}

/** Of a child by its reading, of the family as such; a name the kit gave stays as it is. */
function subjectName({ forget }: Said, { children, family }: Disclosure, subject: string): string {
  const child = children.find(({ card }) => card.participant.id === subject)
  if (child) return readName(child.card.participant)
  return subject === family ? forget.disclosure.family : subject
}

function lookTable({ words, forget }: Said, { looks }: Disclosure): DisclosedTable {
  const { when, who, tablet } = forget.disclosure
  return {
    title: forget.disclosure.looks,
    heads: [when, who, tablet],
    rows: looks.map(({ at, byName, device }) => [longMoment(words, at), byName, device])
  }
}

function exportTable({ words, forget }: Said, { exports }: Disclosure): DisclosedTable {
  const { what, when, who, tablet } = forget.disclosure
  return {
    title: forget.disclosure.exports,
    heads: [what, when, who, tablet],
    rows: exports.map((one) => [
      sayExport(forget, one.what),
      longMoment(words, one.at),
      one.byName,
      one.device
    ])
  }
}

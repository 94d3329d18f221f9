// 事故・ヒヤリハット: lines that are only ever added, and what they say together. Rules J1–J9.
import { isDayNote } from '../close/day-note.ts'
import { byTime } from '../facts.ts'
import { invalid, TEXT_LIMIT, type Invalid } from '../invalid.ts'
import { no, ok, type Result } from '../../lib/result.ts'
import type { Draft, Fact, FactOf } from '../fact.ts'
import type { EventId, Id, Instant } from '../id.ts'

export type NotedIncident = FactOf<'incident'>

export const HAPPENED = [
  'fell',
  'cut',
  'burn',
  'unwell',
  'bumped',
  'missing',
  'quarrel',
  'near-miss'
] as const
export type Happened = (typeof HAPPENED)[number]

export const DONE_ABOUT_IT = [
  'washed',
  'plaster',
  'cooled',
  'rested',
  'hospital',
  '119',
  'medicine',
  'nothing'
] as const
export type DoneAboutIt = (typeof DONE_ABOUT_IT)[number]

export const TOLD = ['guardian', 'lead', 'lender', 'nobody'] as const
export type ToldOfIncident = (typeof TOLD)[number]

/** Whom it happened to: of the roster by name, by the number of a badge, or a grown-up or somebody nobody named. */
export type Whom =
  | { readonly kind: 'person'; readonly id: Id; readonly name: string; readonly badge: number }
  | { readonly kind: 'badge'; readonly badge: number }
  | { readonly kind: 'group'; readonly letter: string }
  | { readonly kind: 'adult' }

/** What was tapped. Everything may be left open. */
export interface IncidentWish {
  /** Of the first tap. */
  readonly since: Instant
  readonly what: readonly Happened[]
  readonly whom: readonly Whom[]
  readonly where: string
  readonly did: readonly DoneAboutIt[]
  /** Each with the moment it was tapped. */
  readonly told: readonly { readonly who: ToldOfIncident; readonly at: Instant }[]
}

type LineDraft = Draft<NotedIncident>

/** All that was tapped, one line each. Who taps nothing but 記録する has noted that something happened. */
export function incidentLines(
  wish: IncidentWish,
  { id, event }: { readonly id: Id; readonly event: EventId }
): readonly LineDraft[] {
  const line = lineOf(id, event)
  const what = wish.what.length > 0 ? wish.what : ['']
  return [
    ...what.map((text) => line('what', text, { saidAt: wish.since })),
    ...wish.whom.map((whom) => line('who', wordOf(whom), aboutOf(whom))),
    ...(wish.where.trim() === '' ? [] : [line('where', wish.where.trim())]),
    ...wish.did.map((text) => line('did', text)),
    ...wish.told.map(({ who, at }) => line('told', who, { saidAt: at }))
  ]
}

type More = Partial<Pick<NotedIncident, 'about' | 'badge' | 'saidAt'>>

function lineOf(subject: Id, event: EventId) {
  return (line: NotedIncident['line'], text: string, more: More = {}): LineDraft => ({
    kind: 'incident',
    subject,
    event,
    line,
    text,
    about: '',
    badge: 0,
    saidAt: null,
    ...more,
    prev: []
  })
}

/** Words of a list carry no blank, so that a name is never read as one of them. */
const ADULT = 'adult'
const GROUP = 'group:'

function wordOf(whom: Whom): string {
  if (whom.kind === 'person') return whom.name
  if (whom.kind === 'group') return `${GROUP}${whom.letter}`
  return whom.kind === 'adult' ? ADULT : ''
}

function aboutOf(whom: Whom): More {
  if (whom.kind === 'person') return { about: whom.id, badge: whom.badge }
  return whom.kind === 'badge' ? { badge: whom.badge } : {}
}

/** A line that is added later. `about`: of the one it speaks of, so that it goes with that family's records. */
export interface LaterLine {
  readonly line: 'did' | 'told' | 'note' | 'report' | 'closed' | 'reopened' | 'who' | 'where'
  readonly text: string
  readonly about?: Id
  readonly badge?: number
  readonly at?: Instant
}

export function laterLine(
  { line, text, about = '', badge = 0, at }: LaterLine,
  { id, event }: { readonly id: Id; readonly event: EventId }
): Result<LineDraft, Invalid> {
  const written = text.trim()
  const needsText = line === 'note' || line === 'report'
  if (needsText && written === '') return no(invalid('text', 'empty'))
  if (written.length > TEXT_LIMIT) return no(invalid('text', 'too-long'))
  return ok(lineOf(id, event)(line, written, { about, badge, saidAt: at ?? null }))
}

/** Of somebody whose tablet reads no names: numbers alone, and nothing that was typed. */
export function namelessLines(lines: readonly LineDraft[]): readonly LineDraft[] {
  return lines.filter(({ line }) => line !== 'note' && line !== 'report').map(nameless)
}

function nameless(line: LineDraft): LineDraft {
  return line.about === '' ? line : { ...line, about: '', text: '' }
}

export interface Incident {
  readonly id: Id
  readonly event: EventId
  /** When it happened, as it was tapped. */
  readonly at: Instant
  /** All of them, the earliest first. */
  readonly lines: readonly NotedIncident[]
  readonly isOpen: boolean
}

/** Of all documents they may stand in; one that stands in two counts once. Open ones first, then the latest. */
export function foldIncidents(facts: Iterable<Fact>): readonly Incident[] {
  const lineById = new Map<Id, NotedIncident>()
  for (const fact of facts)
    if (fact.kind === 'incident' && !isDayNote(fact)) lineById.set(fact.id, fact)
  const byIncident = new Map<Id, NotedIncident[]>()
  for (const line of [...lineById.values()].toSorted(byTime))
    byIncident.set(line.subject, [...(byIncident.get(line.subject) ?? []), line])
  return [...byIncident].map(incidentOf).toSorted(openFirst)
}

function incidentOf([id, lines]: readonly [Id, readonly NotedIncident[]]): Incident {
  const moments = lines.flatMap((one) => (one.line === 'what' ? (one.saidAt ?? one.at) : []))
  const first = lines[0]
  const at = moments.length > 0 ? Math.min(...moments) : (first?.at ?? 0)
  return { id, event: first?.event ?? '', at, lines, isOpen: isOpenBy(lines) }
}

/** Two tablets that closed and reopened it without hearing of each other leave it open. */
function isOpenBy(lines: readonly NotedIncident[]): boolean {
  const count = (line: NotedIncident['line']) => lines.filter((one) => one.line === line).length
  const closed = count('closed')
  return closed === 0 || count('reopened') >= closed
}

function openFirst(one: Incident, other: Incident): number {
  if (one.isOpen !== other.isOpen) return one.isOpen ? -1 : 1
  return other.at - one.at || (one.id < other.id ? -1 : 1)
}

/** What is known so far, each word once, in the order of its list. */
export interface IncidentWords {
  readonly what: readonly Happened[]
  readonly whom: readonly Whom[]
  readonly where: string
  readonly did: readonly DoneAboutIt[]
  readonly told: readonly ToldOfIncident[]
}

export function wordsOfIncident({ lines }: Pick<Incident, 'lines'>): IncidentWords {
  const texts = (line: NotedIncident['line']) =>
    lines.filter((one) => one.line === line).map(({ text }) => text)
  const known = <Word extends string>(all: readonly Word[], said: readonly string[]) =>
    all.filter((word) => said.includes(word))
  return {
    what: known(HAPPENED, texts('what')),
    whom: lines.filter(({ line }) => line === 'who').map(whomOfLine),
    where: texts('where').at(-1) ?? '',
    did: known(DONE_ABOUT_IT, texts('did')),
    told: known(TOLD, texts('told'))
  }
}

export function whomOfLine({
  about,
  badge,
  text
}: Pick<NotedIncident, 'about' | 'badge' | 'text'>): Whom {
  if (about !== '') return { kind: 'person', id: about, name: text, badge }
  if (badge > 0) return { kind: 'badge', badge }
  if (text.startsWith(GROUP)) return { kind: 'group', letter: text.slice(GROUP.length) }
  return { kind: 'adult' }
}

/** The one it happened to, where that was one of the roster alone: what is written later is about them, too. */
export function soleChild({ lines }: Pick<Incident, 'lines'>): Id {
  const all = new Set(lines.flatMap(({ about }) => about || []))
  return all.size === 1 ? ([...all][0] ?? '') : ''
}

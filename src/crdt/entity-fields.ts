// Which fields an entity has and how each is read: what is missing or of the wrong type reads as the default.
import type { EntityByRoot, Root } from '../domain/entity.ts'
import type { Id } from '../domain/id.ts'

/** How one field is read from what lies in the Y.Map. */
export type ReadField<Value> = (value: unknown) => Value
export type EntityFields<R extends Root> = Omit<EntityByRoot[R], 'id'>
type Readers<Fields> = { readonly [Name in keyof Fields]-?: ReadField<NonNullable<Fields[Name]>> }

/** Fields that came with a later version. While they say nothing they are neither written nor read, so that an entity is what it was. */
const LATER: Readonly<Record<LaterField, true>> = {
  removed: true,
  moves: true,
  former: true,
  dates: true,
  sessions: true,
  staff: true,
  rehearsal: true,
  rehearsedFrom: true,
  cancelled: true,
  addressYomi: true,
  landmark: true,
  telephone: true,
  signal: true,
  aed: true,
  hospital: true,
  meeting: true,
  goal: true,
  doing: true,
  saying: true,
  safety: true,
  links: true,
  anchor: true,
  station: true,
  needs: true,
  template: true,
  consentVersion: true,
  usedUp: true
}
type LaterField = { [R in Root]: LaterOf<EntityByRoot[R]> }[Root]
type LaterOf<Entity> = {
  [Name in keyof Entity]-?: undefined extends Entity[Name] ? Name : never
}[keyof Entity]

const BLOCK_WORDS = {
  goal: text,
  doing: text,
  saying: text,
  safety: text,
  links: texts,
  anchor: flag,
  station: text,
  needs: scalars
} as const

export const READERS: { readonly [R in Root]: Readers<EntityFields<R>> } = {
  workspaces: {
    name: text,
    contact: text,
    phone: text,
    email: text,
    purpose: text,
    backupDays: number(0),
    consentVersion: text
  },
  events: {
    title: text,
    days: texts,
    retention: numbers,
    moves: texts,
    rehearsal: flag,
    rehearsedFrom: number(0),
    cancelled: texts,
    removed: scalars
  },
  venues: {
    event: text,
    name: text,
    address: text,
    order: number(0),
    addressYomi: text,
    landmark: text,
    telephone: text,
    signal: text,
    aed: text,
    hospital: text,
    meeting: text,
    removed: scalars
  },
  sessions: {
    event: text,
    venue: text,
    day: text,
    title: text,
    start: text,
    end: text,
    former: texts,
    removed: scalars
  },
  groups: {
    event: text,
    letter: text,
    shape: oneOf('circle', 'triangle', 'square', 'star', 'diamond', 'heart'),
    removed: scalars
  },
  staff: { name: text, yomi: text, organisation: text, removed: scalars },
  lenders: { name: text, removed: scalars },
  blocks: {
    event: text,
    venue: text,
    day: text,
    start: text,
    minutes: number(0),
    title: text,
    owner: text,
    place: text,
    materials: text,
    planB: text,
    shift: number(0),
    cut: number(0),
    skipped: flag,
    ...BLOCK_WORDS,
    template: text,
    former: texts,
    removed: scalars
  },
  assets: {
    kind: oneOf('unit', 'lot', 'consumable'),
    code: text,
    name: text,
    model: text,
    serial: text,
    // a thing somebody listed is there once
    quantity: number(1),
    unit: text,
    accessories: text,
    kit: text,
    slot: text,
    note: text,
    removed: scalars
  },
  families: { event: text, code: text },
  participants: {
    event: text,
    family: text,
    sei: text,
    mei: text,
    seiYomi: text,
    meiYomi: text,
    callName: text,
    // the first is what an unknown grade of a later version reads as
    grade: oneOf(
      'other',
      'nensho',
      'nenchu',
      'nencho',
      'pre',
      'e1',
      'e2',
      'e3',
      'e4',
      'e5',
      'e6',
      'j1',
      'j2',
      'j3',
      'h1',
      'h2',
      'h3',
      'adult'
    ),
    days: numbers,
    venue: text,
    group: text,
    badge: number(0),
    walkIn: flag,
    note: text,
    dates: texts,
    sessions: texts,
    staff: text
  },
  badges: { event: text, number: number(0), callName: text, group: text },
  terms: { asset: text, yen: number(0) },
  totals: {
    event: text,
    day: text,
    title: text,
    expected: number(0),
    arrived: number(0),
    absent: number(0),
    left: number(0),
    byGrade: scalars
  },
  templates: { title: text, note: text, removed: scalars },
  templateBlocks: {
    template: text,
    from: number(0),
    minutes: number(0),
    title: text,
    owner: text,
    place: text,
    materials: text,
    planB: text,
    ...BLOCK_WORDS
  },
  kinds: { name: text, unit: text, aliases: texts, usedUp: flag }
}

/** `valueOf` answers one field by its name; nothing else of the Y.Map is looked at. */
export function readEntity<R extends Root>(
  root: R,
  id: Id,
  valueOf: (name: string) => unknown
): EntityByRoot[R] {
  const fields = Object.entries<ReadField<unknown>>(READERS[root])
  const read = fields
    .map(([name, field]) => [name, field(valueOf(name))] as const)
    .filter(([name, value]) => !isLeftOut(name, value))
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- READERS has a reader of the right type for every field
  return Object.fromEntries([['id', id], ...read]) as unknown as EntityByRoot[R]
}

/** A field of a later version that says nothing. */
export function isLeftOut(name: string, value: unknown): boolean {
  if (!Object.hasOwn(LATER, name)) return false
  return value === '' || value === 0 || value === false || isEmptyList(value)
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function flag(value: unknown): boolean {
  return value === true
}

function number(fallback: number): ReadField<number> {
  return (value) => (typeof value === 'number' && Number.isFinite(value) ? value : fallback)
}

function oneOf<Word extends string>(...words: readonly [Word, ...Word[]]): ReadField<Word> {
  return (value) => words.find((word) => word === value) ?? words[0]
}

/** A list with one wrong element is wrong as a whole: days that shift would name other days. */
function numbers(value: unknown): readonly number[] {
  return Array.isArray(value) && value.every(isFinite) ? [...value] : []
}

/** Words and numbers in turn. */
function scalars(value: unknown): readonly (string | number)[] {
  const isScalar = (one: unknown) => isText(one) || isFinite(one)
  return Array.isArray(value) && value.every(isScalar) ? [...value] : []
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) && value.every(isText) ? [...value] : []
}

function isFinite(value: unknown): value is number {
  return Number.isFinite(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

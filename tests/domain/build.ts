// Builders for rules: complete things with only what the test says.
import type {
  Answered,
  Mark,
  Fact,
  Moved,
  Decided,
  Voided,
  Conditioned,
  FieldSet
} from '../../src/domain/fact.ts'
import type { Paired } from '../../src/domain/fact.ts'
import type { Asset, Block, Event, Group } from '../../src/domain/entity.ts'
import type { Participant, Session, Venue } from '../../src/domain/entity.ts'
import type { NewId } from '../../src/domain/id.ts'

export const MINUTE = 60_000
/** 2026-11-21 09:00 in Tokyo. */
export const NINE = Date.UTC(2026, 10, 21, 0, 0)

type Given<F extends Fact> = Partial<Omit<F, 'kind'>> & { readonly id: string }

const told = { at: NINE, by: 'ono', device: 'd1', prev: [] }

export function aMark(given: Given<Mark>): Mark {
  const rest = { session: 's1', participant: 'c1', status: 'arrived', picker: null } as const
  return { kind: 'mark', ...told, ...rest, saidAt: null, ...given }
}

export function aMove(given: Given<Moved>): Moved {
  const rest = { asset: 'a1', to: { kind: 'group', group: 'g1' }, from: null } as const
  return { kind: 'moved', ...told, ...rest, quantity: null, note: null, ...given }
}

export function aCondition(given: Given<Conditioned>): Conditioned {
  return { kind: 'conditioned', ...told, asset: 'a1', condition: 'broken', note: null, ...given }
}

export function aField(given: Given<FieldSet>): FieldSet {
  return { kind: 'field', ...told, subject: 'c1', field: 'allergy', value: '卵', ...given }
}

export function aDecision(given: Given<Decided>): Decided {
  return { kind: 'decided', ...told, subject: 's1', chosen: null, note: null, ...given }
}

/** That marks of the 21st count where they are. */
export function anAnswer(given: Given<Answered>): Answered {
  const about = { subject: 's1', root: 'sessions', about: 'marks', day: '2026-11-21' } as const
  return { kind: 'answered', ...told, ...about, answer: 'along', before: [], ...given }
}

export function aVoid(given: Given<Voided>): Voided {
  return { kind: 'voided', ...told, subject: 's1', ...given }
}

export function aPair(given: Given<Paired> & Pick<Paired, 'kind'>): Paired {
  return { ...told, subject: 'c1', other: 'c2', ...given }
}

export function aParticipant(given: Partial<Participant> & { readonly id: string }): Participant {
  return {
    event: 'e1',
    family: 'f1',
    sei: '小林',
    mei: '芽依',
    seiYomi: 'こばやし',
    meiYomi: 'めい',
    callName: '',
    grade: 'e1',
    days: [],
    venue: '',
    group: '',
    badge: 0,
    walkIn: false,
    note: '',
    ...given
  }
}

export const EVENT: Event = {
  id: 'e1',
  title: '柚子原町キャラバン',
  days: ['2026-11-21', '2026-11-22'],
  retention: []
}

export const VENUES: readonly Venue[] = [
  { id: 'v1', event: 'e1', name: '柚子原公民館', address: '', order: 0 },
  { id: 'v2', event: 'e1', name: '旧西小 体育館', address: '', order: 1 }
]

export const GROUPS: readonly Group[] = [
  { id: 'g1', event: 'e1', letter: 'A', shape: 'circle' },
  { id: 'g2', event: 'e1', letter: 'B', shape: 'triangle' }
]

export function aSession(given: Partial<Session> & { readonly id: string }): Session {
  const place = { event: 'e1', venue: 'v1', day: '2026-11-21' }
  return { ...place, title: 'ロボットの日・午前', start: '09:30', end: '12:00', ...given }
}

export function aBlock(given: Partial<Block> & { readonly id: string }): Block {
  return {
    event: 'e1',
    venue: '',
    day: '2026-11-21',
    start: '09:30',
    minutes: 30,
    title: '受付',
    owner: '',
    place: '',
    materials: '',
    planB: '',
    shift: 0,
    cut: 0,
    skipped: false,
    ...given
  }
}

export function anAsset(given: Partial<Asset> & { readonly id: string }): Asset {
  return {
    kind: 'unit',
    code: 'TK-0001',
    name: 'マイコンボード',
    model: '',
    serial: '',
    quantity: 1,
    unit: '台',
    accessories: '',
    kit: '',
    slot: '',
    note: '',
    ...given
  }
}

/** Ids n1, n2, n3 … */
export function counting(): NewId {
  let last = 0
  return () => `n${++last}`
}

// What the tablets of the showroom do not agree on, and how far that is known.
import { instantOf } from '../../../src/domain/calendar.ts'
import { ENTRY_SIDE } from '../../../src/domain/conflicts/field-questions.ts'
import type { Participant } from '../../../src/domain/entity.ts'
import { writtenName, yomiOf } from '../../../src/domain/people/people.ts'
import type {
  Completeness,
  Decision,
  Entered,
  JoinedPair,
  Question,
  Side,
  Titled
} from '../../../src/kit/conflicts/views.ts'
import type { Equipment } from '../../../src/kit/equipment/views.ts'
import type { Kit } from '../../../src/kit/open.ts'
import type { Card } from '../../../src/kit/people/views.ts'
import type { Watch } from '../../../src/lib/emitter.ts'
import { TABLETS } from './office.ts'
import { DAY, EVENT, PLACE, eventsOf } from './place.ts'
import type { Wish } from './wish.ts'

type Told = readonly [
  fact: string,
  device: string,
  byName: string,
  clock: string,
  words: Side['words']
]

const at = (clock: string) => instantOf(DAY, clock)

function asOf(id: string, event = EVENT): Pick<Question, 'id' | 'event' | 'alike'> {
  return { id, event, alike: [] }
}

function titledBy(child: Participant): Titled {
  return { title: writtenName(child), yomi: yomiOf(child) }
}

function alikeBy({ participant }: Card): Question['alike'][number] {
  return { id: participant.id, ...titledBy(participant) }
}

function side(...[fact, device, byName, clock, words]: Told): Side {
  return { fact, words, at: at(clock), byName, device }
}

function entered({ id, family }: Participant, all: readonly Card[]): Entered {
  const siblings = all.filter((one) => one.participant.family === family)
  return {
    card: all.find((one) => one.participant.id === id)!,
    siblings: siblings.map(({ participant }) => participant).filter((one) => one.id !== id)
  }
}

function questions(all: readonly Card[], equipment: Equipment): readonly Question[] {
  const child = (id: string) => all.find((card) => card.participant.id === id)?.participant
  const thing = equipment.things.find((one) => one.asset.code === 'E-07')
  const [session] = PLACE.sessions
  const asked = child('child034')
  const [one, other] = [child('child015'), child('child016')]
  return [
    ...(thing
      ? [
          {
            ...asOf('custody1', ''),
            kind: 'custody',
            asset: thing.asset,
            sides: [
              side('f1.1', '端末4', '林', '10:12', {
                kind: 'holder',
                holder: { kind: 'badge', number: 12, event: EVENT },
                name: 'りつ'
              }),
              side('f2.1', '端末6', '安藤', '09:05', {
                kind: 'holder',
                holder: { kind: 'venue', venue: 'venueRIV' },
                name: '川べり広場'
              })
            ]
          } satisfies Question
        ]
      : []),
    ...(asked && session
      ? [
          {
            ...asOf('mark1'),
            kind: 'mark',
            participant: asked,
            session,
            sides: [
              side('f3.1', '端末2', '加納', '10:41', {
                kind: 'status',
                status: 'left',
                picker: '父'
              }),
              side('f4.1', '端末3', '三宅', '10:44', {
                kind: 'status',
                status: 'arrived',
                picker: null
              })
            ]
          } satisfies Question
        ]
      : []),
    ...(one && other
      ? [
          {
            kind: 'twin',
            ...asOf('twin1'),
            one,
            other,
            entered: [entered(one, all), entered(other, all)],
            alike: all.slice(3, 7).map(alikeBy)
          } satisfies Question
        ]
      : []),
    ...(asked ? entryQuestions(titledBy(asked)) : [])
  ]
}

/** A group chosen on two tablets, and a grade an older tablet wrote over what was told. */
function entryQuestions(about: Titled): readonly Question[] {
  const value = (field: string, text: string) => ({ kind: 'value', field, value: text }) as const
  const grade = side('f7.1', '端末2', '加納', '08:20', value('grade', 'e3'))
  return [
    {
      ...asOf('field1'),
      kind: 'field',
      ...about,
      sides: [
        side('f5.1', '端末2', '加納', '09:12', value('group', 'A')),
        side('f6.1', '端末3', '三宅', '09:15', value('group', 'C'))
      ]
    },
    {
      ...asOf('field2'),
      kind: 'field',
      ...about,
      sides: [grade, { ...side(ENTRY_SIDE, '', '', '00:00', value('grade', 'e4')), at: 0 }]
    }
  ]
}

const NOTHING_BESIDE = { day: '', start: '', end: '', venue: '' }

/** Removed here and changed there; and what stands on a day that was moved. */
function entityQuestions(all: readonly Card[]): readonly Question[] {
  const [session] = PLACE.sessions
  const [one, other] = all.slice(8, 10).map(({ participant }) => participant)
  if (!session || !one || !other) return []
  const { day, start, end, title } = session
  const remover = { at: at('08:40'), byName: '小野寺', device: '事務所のパソコン' }
  const beside = { day, start, end, venue: '柚子原公民館' }
  const moved = { from: '2026-11-15', to: DAY } as const
  return [
    {
      ...asOf('removal1'),
      ...{ kind: 'removal', root: 'sessions', title, yomi: '', beside, remover },
      changed: [{ field: 'end', before: '12:00', now: end }],
      ...{ more: 3, written: [], sides: [] }
    },
    {
      ...asOf('removal2'),
      ...titledBy(one),
      ...{ kind: 'removal', root: 'participants', beside: NOTHING_BESIDE, remover, changed: [] },
      written: [
        side('f8.1', '端末2', '加納', '09:41', { kind: 'status', status: 'arrived', picker: null })
      ],
      ...{ more: 0, sides: [] }
    },
    {
      ...asOf('moved1'),
      ...titledBy(other),
      ...{ kind: 'moved', about: 'moved', root: 'participants', beside: NOTHING_BESIDE },
      ...{ ...moved, marks: 0, sides: [] },
      alike: all.slice(10, 15).map(alikeBy)
    },
    {
      ...asOf('moved2'),
      ...{ kind: 'moved', about: 'marks', root: 'sessions', title, yomi: '', beside },
      ...{ ...moved, marks: 12, sides: [] }
    }
  ]
}

/** Of an event; empty: of the workspace. */
function questionsOf(
  { asked }: Wish,
  event: string,
  all: readonly Card[],
  things: Equipment
): readonly Question[] {
  if (asked === 'none' || asked === 'waiting') return []
  const here = [...questions(all, things), ...(asked === 'moved' ? entityQuestions(all) : [])]
  if (event === EVENT || event === '') return here.filter((one) => one.event === event)
  // one of an event that is over
  return asked === 'season' && event.endsWith('2')
    ? questions(all, things)
        .filter(({ kind }) => kind === 'mark')
        .map((one) => Object.assign({}, one, { event, id: `${one.id}-${event}` }))
    : []
}

function completenessOf({ asked, role }: Wish): Completeness {
  const tablets = TABLETS.map(({ device, name, lastRecordAt }, index) => ({
    device,
    name,
    self: index === (role === 'organizer' ? 0 : 2),
    heardAt: asked === 'waiting' && index > 5 ? null : (lastRecordAt ?? at('18:55')),
    isAwaited: asked === 'waiting' && index > 4
  }))
  return { isComplete: asked !== 'waiting', tablets, heardAt: at('19:10') }
}

function decisionsOf({ asked }: Wish, event: string, all: readonly Card[]): readonly Decision[] {
  if (asked === 'some' || event !== EVENT) return []
  const others = all.slice(23, 26).map(({ participant }) => titledBy(participant))
  return all
    .slice(20, 23)
    .map(({ participant }, index) => decisionOn(participant, index, index === 0 ? others : []))
}

function decisionOn(child: Participant, index: number, others: readonly Titled[]): Decision {
  const answers = ['same', 'keep', 'along'] as const
  return {
    ...titledBy(child),
    ...{ fact: `d${index}.1`, event: EVENT, subject: child.id, namesake: null, chosen: null },
    ...{ at: at('12:10') - index * 600_000, byName: '小野寺', device: '事務所のパソコン' },
    answer: answers[index] ?? 'same',
    others
  }
}

/** Where entries were joined every child was entered twice. */
function entriesOf({ joined }: Wish, id: string, all: readonly Card[]): readonly Participant[] {
  const child = all.find(({ participant }) => participant.id === id)?.participant
  if (!child) return []
  const second = { id: `${id}-2`, badge: 0, walkIn: true, sei: '', mei: '' }
  return joined === 'yes' ? [child, Object.assign({}, child, second)] : [child]
}

function joiningOf(one: string, other: string, all: readonly Card[]): JoinedPair | null {
  const [first, second] = [one, other].map((id) => all.find((card) => card.participant.id === id))
  if (!first || !second) return null
  const joined = Object.assign({}, first, {
    care: { allergy: '卵', medicine: second.care.medicine, other: first.care.other },
    photo: 'no' as const
  })
  return {
    entered: [entered(first.participant, all), entered(second.participant, all)],
    joined: { card: joined, siblings: [] }
  }
}

type Views = Pick<
  Kit,
  'questions' | 'askedEvents' | 'completeness' | 'entries' | 'joining' | 'decisions'
>

export function stillQuestions(
  wish: Wish,
  later: <Value>(read: () => Value) => Watch<Value>,
  { all, things }: { readonly all: () => readonly Card[]; readonly things: Equipment }
): Views {
  const events = eventsOf(wish.events).map(({ event }) => event)
  return {
    questions: (event) => later(() => questionsOf(wish, event, all(), things)),
    askedEvents: later(() => events),
    completeness: later(() => completenessOf(wish)),
    entries: (_, child) => later(() => entriesOf(wish, child, all())),
    joining: (_, one, other) => later(() => joiningOf(one, other, all())),
    decisions: (event) => later(() => decisionsOf(wish, event, all()))
  }
}

// お迎え in the showroom: families with codes, and two of one name who are no family.
import { instantOf } from '../../../src/domain/calendar.ts'
import type { Clock, Day, Id } from '../../../src/domain/id.ts'
import { pickupFamilies } from '../../../src/domain/release/waiting-families.ts'
import { ok } from '../../../src/lib/result.ts'
import type { KitCommands } from '../../../src/kit/combine.ts'
import type { Reception } from '../../../src/kit/attendance/views.ts'
import type { Card } from '../../../src/kit/people/views.ts'
import type { Pickup, VouchedRelease, WaitingFamily } from '../../../src/kit/release/views.ts'

/** Several in the list are called alike and are no brothers and sisters. */
const STRANGERS = new Set(['佐藤', '林', '清水'])

function apart(card: Card): Card {
  const { participant } = card
  if (!STRANGERS.has(participant.sei)) return card
  const family = `fam-${participant.id}`
  return { ...card, participant: { ...participant, family }, families: [family], household: family }
}

export function pickupOf({ session, venue, cards, counts, others, mine }: Reception): Pickup {
  const own = cards.map(apart)
  const codes = own.map((card): readonly [Id, string] => [
    card.household,
    `KTC-${card.participant.badge + 1000}`
  ])
  const families = pickupFamilies(own, new Map(codes)).map((family): WaitingFamily =>
    Object.assign({}, family, {
      subject: family.id,
      calls: callsAbout(family.id, session.day)
    })
  )
  return { session, venue, counts, others, mine, families }
}

/** One was reached and comes, of another nobody answers. */
function callsAbout(family: Id, day: Day): WaitingFamily['calls'] {
  const [minutes, answer] = CALLS[family] ?? []
  if (!minutes || !answer) return []
  const at = instantOf(day, minutes)
  return [
    {
      fact: `call.${family}`,
      at,
      byName: '加納 誠',
      device: '端末2',
      phone: '080-0123-1018',
      answer,
      note: '',
      saidAt: answer === 'comes' ? at + 19 * 60_000 : null
    }
  ]
}

const CALLS: Readonly<Record<Id, readonly [Clock, WaitingFamily['calls'][number]['answer']]>> = {
  'fam-シルバ': ['12:06', 'comes'],
  'fam-渡辺': ['12:10', 'no-answer']
}

type Going = Pick<KitCommands, 'release' | 'releaseVouched' | 'takeBackRelease' | 'noteCall'>

export function goingHome(mark: KitCommands['mark'], undo: KitCommands['undo']): Going {
  const leave: KitCommands['release'] = ({ session, participants, picker }) => {
    const left = { session, status: 'left', ...(picker === null ? {} : { picker }) } as const
    for (const participant of participants) void mark({ ...left, participant })
    return Promise.resolve(ok(participants.map((one) => `m.${one}`)))
  }
  return {
    release: leave,
    releaseVouched: leave,
    async takeBackRelease(facts) {
      for (const fact of facts) await undo(fact)
      return ok(null)
    },
    noteCall: () => Promise.resolve(ok(null))
  }
}

/** One was telephoned about, of the other nobody was reached. */
export function vouchedOf(day: Day): readonly VouchedRelease[] {
  const told = { session: 'コマ1 ロボットの日', byName: '加納 誠', device: '端末2' } as const
  return [
    {
      ...told,
      fact: 'v.1',
      at: instantOf(day, '15:46'),
      child: '渡辺 そら',
      picker: '渡辺 正',
      relation: 'おじ・おば',
      agreed: '母 渡辺 千尋',
      phone: '080-0123-1814',
      how: 'agreed',
      reason: ''
    },
    {
      ...told,
      fact: 'v.2',
      at: instantOf(day, '16:20'),
      child: '勅使河原 虎太郎',
      picker: '鈴木 一',
      relation: '近所の人',
      agreed: '三宅 里奈',
      phone: '',
      how: 'decided',
      reason: '子どもが よく知っている人で、免許証を 見た'
    }
  ]
}

// お迎え in the showroom: families with codes, and two of one name who are no family.
import { instantOf } from '../../../src/domain/calendar.ts'
import type { Clock, Day, Id } from '../../../src/domain/id.ts'
import { pickupFamilies } from '../../../src/domain/release/waiting-families.ts'
import { ok } from '../../../src/lib/result.ts'
import type { KitCommands } from '../../../src/kit/combine.ts'
import type { Reception } from '../../../src/kit/attendance/views.ts'
import type { Card } from '../../../src/kit/people/views.ts'
import type { Pickup, WaitingFamily } from '../../../src/kit/release/views.ts'

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

// Care, consents and incidents of the showroom.
import { familiesUnread, mealOf, type CareConfirmation } from '../../../src/domain/care/meal.ts'
import { instantOf } from '../../../src/domain/calendar.ts'
import {
  foldIncidents,
  incidentLines,
  laterLine,
  soleChild,
  wordsOfIncident,
  type NotedIncident,
  type Whom,
  type IncidentWish
} from '../../../src/domain/incident/incident.ts'
import { CONSENT_ITEMS } from '../../../src/domain/people/consents.ts'
import { nameOf } from '../../../src/domain/people/people.ts'
import type { KitCommands } from '../../../src/kit/combine.ts'
import type { ConsentTold, CareLook, Meal } from '../../../src/kit/care/views.ts'
import type { IncidentTold } from '../../../src/kit/incident/views.ts'
import type { Kit } from '../../../src/kit/open.ts'
import type { Card } from '../../../src/kit/people/views.ts'
import { createEmitter, type Watch } from '../../../src/lib/emitter.ts'
import { no, ok } from '../../../src/lib/result.ts'
import { DAY, EVENT, PLACE } from './place.ts'
import type { Wish } from './wish.ts'

const EARLY = instantOf(DAY, '11:52')
const LATER = instantOf(DAY, '13:43')

type CareCommands = Pick<
  KitCommands,
  | 'lookAtMeal'
  | 'confirmCare'
  | 'unconfirmCare'
  | 'sayConsent'
  | 'openInEmergency'
  | 'noteIncident'
  | 'addToIncident'
>
type CareViews = Pick<Kit, 'meal' | 'looks' | 'consents' | 'consentGaps' | 'incidents'>

export function openStillCare(
  wish: Wish,
  held: { readonly watch: Watch<readonly Card[]>; readonly value: () => readonly Card[] }
): { readonly views: CareViews; readonly commands: CareCommands } {
  const withCare = held.value().filter(({ care }) => care.allergy !== '')
  const first = withCare.slice(0, 5).map(({ participant }): [string, CareConfirmation] => {
    const fact = `k.${participant.id}`
    return [participant.id, { fact, at: EARLY, by: '加納 誠', device: '端末2' }]
  })
  const confirmed = createEmitter<ReadonlyMap<string, CareConfirmation>>(new Map(first))
  const incidents = createEmitter<readonly NotedIncident[]>(stillLines(wish, held.value()))
  const done = () => Promise.resolve(ok(null))

  const views: CareViews = {
    meal: () => (tell) => {
      const say = () => tell(mealNow(wish, held.value(), confirmed.value()))
      const stops = [held.watch(say), confirmed.watch(say)]
      return () => {
        for (const stop of stops) stop()
      }
    },
    looks: () => (tell) => held.watch((cards) => tell(stillLooks(wish, cards))),
    consents: (id) => (tell) =>
      held.watch((cards) => tell(stillConsents(cards.find((one) => one.participant.id === id)))),
    consentGaps: () => (tell) => held.watch((cards) => tell(stillGaps(cards))),
    incidents: () => (tell) => incidents.watch((lines) => tell(toldOf(lines)))
  }
  const add = (more: readonly Omit<NotedIncident, 'id' | 'at' | 'by' | 'device'>[]) => {
    const all = incidents.value()
    const header = { at: instantOf(DAY, wish.clock), by: '三宅 里奈', device: '端末3' }
    const lines = more.map((line, at) =>
      Object.assign({}, line, header, { id: `l.${all.length + at}` })
    )
    incidents.emit([...all, ...lines])
  }
  const commands: CareCommands = {
    lookAtMeal: done,
    confirmCare({ child }) {
      const fact = `k.${child}`
      const at = instantOf(DAY, wish.clock)
      const one = { fact, at, by: '三宅 里奈', device: '端末3' }
      confirmed.emit(new Map([...confirmed.value(), [child, one]]))
      return Promise.resolve(ok(fact))
    },
    unconfirmCare(_, fact) {
      confirmed.emit(new Map([...confirmed.value()].filter(([, one]) => one.fact !== fact)))
      return done()
    },
    sayConsent: done,
    openInEmergency(_, child) {
      const card = held.value().find(({ participant }) => participant.id === child)
      return Promise.resolve(card ? ok({ card, unsaved: null }) : no({ kind: 'gone' }))
    },
    noteIncident({ event, whom, ...rest }) {
      const id = `incident${incidents.value().length}`
      const named = whom.flatMap((one): readonly Whom[] => {
        if (one.kind !== 'person') return [one]
        const card = held.value().find(({ participant }) => participant.id === one.id)
        if (!card) return []
        const { participant } = card
        return [{ ...one, name: nameOf(participant), badge: participant.badge }]
      })
      add(incidentLines({ ...rest, whom: named }, { id, event }))
      return Promise.resolve(ok(id))
    },
    addToIncident({ event, incident, ...later }) {
      const made = laterLine(later, { id: incident, event })
      if (!made.ok) return Promise.resolve(made)
      add([made.value])
      return done()
    }
  }
  return { views, commands }
}

function mealNow(
  wish: Wish,
  cards: readonly Card[],
  confirmed: ReadonlyMap<string, CareConfirmation>
): Meal {
  const shown = wish.care === 'none' ? cards.map(withoutCare) : cards
  const unread = wish.care === 'unread' ? cards.slice(0, 3) : []
  return {
    session: PLACE.sessions[0]!,
    venue: PLACE.venues[0]!,
    day: DAY,
    children: mealOf(shown, (child) => confirmed.get(child) ?? null).map((one) =>
      Object.assign(one, { confirmed: one.confirmed && saidBy(one.confirmed) })
    ),
    familiesUnread: familiesUnread(unread, { fields: new Map(), entriesOf: () => [] }, new Set())
  }
}

function saidBy({ fact, at, by, device }: CareConfirmation) {
  return { fact, at, byName: by, device }
}

function withoutCare(card: Card): Card {
  return { ...card, care: { allergy: '', medicine: '', other: '' } }
}

function stillLooks(wish: Wish, cards: readonly Card[]): readonly CareLook[] {
  if (wish.care === 'none') return []
  const told = { opened: '', byName: '加納 誠', device: '端末2' }
  const children = cards.slice(3, 6).map(({ participant }, at): CareLook => {
    const when = EARLY - at * 1_000_000
    const own = { fact: `look.${at}`, at: when, child: participant, what: 'child' } as const
    return Object.assign(own, told)
  })
  return [
    { ...told, fact: 'look.m', at: EARLY + 60_000, what: 'meal', child: null },
    ...children,
    {
      ...told,
      fact: 'look.u',
      at: EARLY - 9_000_000,
      what: 'unlocked',
      child: null,
      opened: '端末4'
    },
    { ...told, byName: '', fact: 'look.g', at: EARLY - 9_900_000, what: 'child', child: null }
  ]
}

function stillConsents(card: Card | undefined): readonly ConsentTold[] | null {
  if (!card) return null
  const line = {
    id: 'n.1',
    at: EARLY - 86_400_000,
    byName: '小野寺',
    device: '事務所のパソコン',
    version: '2026年度版',
    signer: card.guardian.name,
    way: 'paper',
    signedOn: '2026-11-15',
    standing: true
  } as const
  return CONSENT_ITEMS.map((item): ConsentTold => {
    if (item === 'photo') {
      const answer = card.photo === 'no' ? 'withdrawn' : 'yes'
      const note = { ...line, answer, way: 'phone' } as const
      const before = { ...line, id: 'n.0', answer: 'yes', standing: false, at: 0 } as const
      const history = answer === 'withdrawn' ? [note, { ...before, at: line.at - 9e8 }] : [note]
      return { item, answer, note, isAsked: false, history }
    }
    if (item === 'insurance' && card.insured !== null) {
      const answer = card.insured ? 'yes' : 'no'
      const note = { ...line, answer, version: '', signer: '', way: '', signedOn: '' } as const
      return { item, answer, note, isAsked: true, history: [note] }
    }
    if (item === 'firstAid') {
      const note = { ...line, answer: 'yes' } as const
      return { item, answer: 'yes', note, isAsked: false, history: [note] }
    }
    return { item, answer: null, note: null, isAsked: false, history: [] }
  })
}

function stillGaps(cards: readonly Card[]) {
  return Object.fromEntries(
    cards
      .filter((_, at) => at % 7 === 0)
      .map(({ participant }) => [participant.id, ['alone', 'personalData'] as const])
  )
}

function stillLines(wish: Wish, cards: readonly Card[]): readonly NotedIncident[] {
  if (wish.care === 'none') return []
  const child = cards[4]?.participant
  const wishes: readonly IncidentWish[] = [
    {
      since: LATER - 120_000,
      what: ['fell'],
      whom: child
        ? [{ kind: 'person', id: child.id, name: nameOf(child), badge: child.badge }]
        : [],
      where: '河原',
      did: ['washed', 'plaster'],
      told: [{ who: 'guardian', at: LATER }]
    },
    {
      since: LATER - 9_000_000,
      what: ['near-miss'],
      whom: [{ kind: 'badge', badge: 12 }],
      where: 'ホール',
      did: ['nothing'],
      told: []
    }
  ]
  const lines = wishes.flatMap((one, n) =>
    incidentLines(one, { id: `incident${n}`, event: EVENT }).map((line) => ({ line, n }))
  )
  const note = laterLine(
    { line: 'note', text: '石で すべった。ひざを すりむいた。', about: child?.id ?? '' },
    { id: 'incident0', event: EVENT }
  )
  const closed = laterLine({ line: 'closed', text: '' }, { id: 'incident1', event: EVENT })
  const more = [note, closed].flatMap((one) => (one.ok ? [{ line: one.value, n: 0 }] : []))
  return [...lines, ...more].map(({ line, n }, at) =>
    Object.assign({}, line, {
      id: `s.${at}`,
      at: LATER - n * 8_900_000 + at,
      by: n === 0 ? '三宅 里奈' : '林 直樹',
      device: n === 0 ? '端末3' : '端末6'
    })
  )
}

function toldOf(lines: readonly NotedIncident[]): readonly IncidentTold[] {
  return foldIncidents(lines).map((one) =>
    Object.assign(wordsOfIncident(one), {
      id: one.id,
      at: one.at,
      isOpen: one.isOpen,
      sole: soleChild(one),
      lines: one.lines.map((line) => ({
        fact: line.id,
        at: line.at,
        byName: line.by,
        device: line.device,
        line: line.line,
        text: line.text,
        about: line.about,
        badge: line.badge,
        saidAt: line.saidAt
      }))
    })
  )
}

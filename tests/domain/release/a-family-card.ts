// Cards of children as pick-up reads them, with only what the test says.
import type { Participant } from '../../../src/domain/entity.ts'
import type { Card, Guardian } from '../../../src/domain/people/card.ts'

const GUARDIAN: Guardian = {
  name: '森 恵',
  yomi: '',
  relation: '母',
  phone: '090-0000-0001',
  phone2: '',
  pickers: '',
  goesHomeAlone: false
}

export function aCard(
  id: string,
  given: {
    readonly child?: Partial<Participant>
    readonly guardian?: Partial<Guardian>
    readonly card?: Partial<Card>
  } = {}
): Card {
  const participant: Participant = {
    id,
    event: 'e1',
    family: 'f1',
    sei: '森',
    mei: '紬',
    seiYomi: 'もり',
    meiYomi: 'つむぎ',
    callName: 'つむぎ',
    grade: 'e2',
    days: [],
    venue: 'v1',
    group: '',
    badge: 0,
    walkIn: false,
    note: '',
    ...given.child
  }
  return {
    participant,
    state: 'arrived',
    at: 0,
    cameAt: 0,
    byName: '',
    device: '',
    picker: null,
    broughtBy: null,
    care: { allergy: '', medicine: '', other: '' },
    photo: 'yes',
    insured: null,
    guardian: { ...GUARDIAN, ...given.guardian },
    guardians: [],
    namedInPart: [],
    entries: 1,
    families: [participant.family],
    household: participant.family,
    hasConflict: false,
    ...given.card
  }
}

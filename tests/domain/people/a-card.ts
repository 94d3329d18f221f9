import type { Participant } from '../../../src/domain/entity.ts'
import type { Card } from '../../../src/domain/people/card.ts'

export function aChild(id: string, part: Partial<Participant>): Participant {
  return {
    id,
    event: 'ev',
    family: '',
    sei: '',
    mei: '',
    seiYomi: '',
    meiYomi: '',
    callName: '',
    grade: 'e1',
    days: [],
    venue: '',
    group: '',
    badge: 0,
    walkIn: false,
    note: '',
    ...part
  }
}

export function aCard(participant: Participant, part: Partial<Card> = {}): Card {
  return {
    participant,
    state: 'yet',
    at: null,
    cameAt: null,
    broughtBy: null,
    byName: '',
    device: '',
    picker: null,
    care: { allergy: '', medicine: '', other: '' },
    photo: 'unknown',
    insured: null,
    guardian: {
      name: '',
      yomi: '',
      relation: '',
      phone: '',
      phone2: '',
      pickers: '',
      goesHomeAlone: false
    },
    guardians: [],
    namedInPart: [],
    entries: 1,
    families: [participant.family],
    household: participant.family || participant.id,
    hasConflict: false,
    ...part
  }
}

import { describe, expect, it } from 'vitest'
import type { EventView } from '../../../../src/kit/event/views.ts'
import type { Held, Tablet } from '../../../../src/kit/tablets/views.ts'
import { nextStep, preparationSteps } from '../../../../src/ui/event/prepare/steps.ts'

const event = {
  id: 'ev',
  title: '柚子原町キャラバン',
  days: ['2026-11-21', '2026-11-22'],
  retention: []
}
const venue = { id: 'v1', event: 'ev', name: '柚子原公民館', address: '', order: 0 }
const session = {
  id: 's1',
  event: 'ev',
  venue: 'v1',
  day: '2026-11-21',
  title: '午前',
  start: '09:30',
  end: '12:00'
}
const bare: EventView = {
  event,
  venues: [],
  sessions: [],
  groups: [],
  staff: [],
  lenders: [],
  peopleReadable: true
}
const full: EventView = { ...bare, venues: [venue], sessions: [session] }
const held: Held = {
  event,
  peopleReadable: true,
  people: 40,
  things: 120,
  blocks: 9,
  at: 0,
  clockOff: 0
}

function aTablet(part: Partial<Tablet>): Tablet {
  return {
    device: 'd1',
    name: '端末1',
    role: 'facilitator',
    self: false,
    events: ['ev'],
    lastRecordAt: null,
    check: null,
    tried: null,
    standing: 'active',
    until: null,
    seenAt: null,
    app: '',
    words: null,
    handing: null,
    forgot: null,
    ...part
  }
}

describe('the preparation of an event', () => {
  it('asks for the first missing thing first', () => {
    expect(nextStep(preparationSteps(bare, null, []))?.name).toBe('venues')
    expect(nextStep(preparationSteps(full, null, []))?.name).toBe('roster')
    expect(nextStep(preparationSteps(full, held, []))?.name).toBe('tablets')
  })

  it('is ready without groups, staff and lenders', () => {
    const steps = preparationSteps(full, held, [aTablet({})])
    expect(nextStep(steps)).toBeNull()
    expect(steps.find(({ name }) => name === 'groups')?.state).toBe('open')
  })

  it('[W4] counts only other tablets that hold this event', () => {
    const tablets = [aTablet({ self: true }), aTablet({ device: 'd2', events: [] })]
    const steps = preparationSteps(full, held, tablets)
    expect(steps.find(({ name }) => name === 'tablets')?.count).toBe(0)
  })
})

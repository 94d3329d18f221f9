// What happened, and the card that is read to 119.
import type { Page } from '@playwright/test'
import type { Shot, Size } from './shot.ts'

const ALL: readonly Size[] = ['tall', 'wide', 'phone']
const RIVER = 'clock=13:41'

const press = async (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).first().click()

async function tapAll(page: Page): Promise<void> {
  for (const name of ['ころんだ', 'B班', 'いのうえ ゆいな', '水で洗った', '保護者'])
    await press(page, name)
}

export const INCIDENT_SHOTS: readonly Shot[] = [
  { name: 'incident', ask: RIVER, way: 'incident', sizes: ALL },
  { name: 'incident-tapped', ask: RIVER, way: 'incident', sizes: ALL, act: tapAll },
  {
    name: 'incident-whom',
    ask: RIVER,
    way: 'incident',
    sizes: ['tall', 'phone'],
    act: (page) => press(page, 'B班')
  },
  {
    name: 'incident-recorded',
    ask: RIVER,
    way: 'incident',
    sizes: ['tall', 'phone'],
    act: async (page) => {
      await tapAll(page)
      await press(page, '記録する')
    }
  },
  { name: 'incident-en', ask: `${RIVER}&words=en`, way: 'incident', sizes: ['tall', 'phone'] },
  {
    name: 'incident-easy',
    ask: `${RIVER}&words=ja-easy`,
    way: 'incident',
    sizes: ['tall', 'phone']
  },
  { name: 'incident-soto', ask: `${RIVER}&look=soto`, way: 'incident', sizes: ['tall'] },
  {
    name: 'incident-volunteer',
    ask: `${RIVER}&role=volunteer`,
    way: 'incident',
    sizes: ['tall', 'phone'],
    act: (page) => press(page, 'A班')
  },
  { name: 'incident-desk', ask: `${RIVER}&role=organizer`, way: 'incident', sizes: ['desk'] },
  { name: 'incidents', ask: RIVER, way: 'incidents', sizes: ['tall', 'phone'] },
  { name: 'incidents-desk', ask: `${RIVER}&role=organizer`, way: 'incidents', sizes: ['desk'] },
  { name: 'incidents-none', ask: `${RIVER}&care=none`, way: 'incidents', sizes: ['tall'] },
  { name: 'incidents-one', ask: RIVER, way: 'incidents/incident0', sizes: ['tall', 'phone'] },
  {
    name: 'incidents-one-en',
    ask: `${RIVER}&words=en`,
    way: 'incidents/incident0',
    sizes: ['tall']
  },
  { name: 'emergency', ask: RIVER, way: 'emergency', sizes: ALL },
  {
    name: 'emergency-child',
    ask: RIVER,
    way: 'emergency',
    sizes: ALL,
    act: async (page) => {
      await press(page, 'D班')
      await press(page, 'おがわ いつき')
    }
  },
  { name: 'emergency-en', ask: `${RIVER}&words=en`, way: 'emergency', sizes: ['tall', 'phone'] },
  {
    name: 'emergency-easy',
    ask: `${RIVER}&words=ja-easy`,
    way: 'emergency',
    sizes: ['tall', 'phone']
  },
  {
    name: 'emergency-volunteer',
    ask: `${RIVER}&role=volunteer`,
    way: 'emergency',
    sizes: ['tall']
  },
  { name: 'emergency-desk', ask: `${RIVER}&role=organizer`, way: 'emergency', sizes: ['desk'] },
  {
    name: 'emergency-card',
    ask: 'role=organizer',
    way: 'prepare/eventAAA/venues',
    sizes: ['desk', 'phone'],
    act: async (page) =>
      page
        .getByRole('button', { name: /緊急カード/u })
        .first()
        .click()
  }
]

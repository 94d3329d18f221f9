import { inAllWords } from './in-words.ts'
import type { Shot, Size } from './shot.ts'

const ALL: readonly Size[] = ['tall', 'wide', 'phone', 'desk']
const EARLY = 'clock=09:52'

const sync = (problem: string): Omit<Shot, 'sizes'> => ({
  name: `state-${problem}`,
  ask: `problem=${problem}&link=needs-you`,
  way: 'today',
  act: async (page) => page.locator('.chip.tap').last().click()
})

const OF_ALL: readonly Omit<Shot, 'sizes'>[] = [
  {
    name: 'state-reception-here',
    ask: `${EARLY}&tables=2`,
    way: 'reception',
    act: async (page) => page.locator('.cnt button').nth(1).click()
  },
  {
    name: 'state-reception-undo',
    ask: `${EARLY}&tables=2&link=done`,
    way: 'reception',
    act: async (page) => page.locator('.kid:not(.in):not(.out)').first().click()
  },
  {
    name: 'state-reception-rest',
    ask: EARLY,
    way: 'reception',
    act: async (page) => page.locator('.kid').nth(11).click()
  },
  {
    name: 'state-reception-family',
    ask: EARLY,
    way: 'reception',
    async act(page) {
      await page.locator('.recep .seg button').last().click()
      await page.locator('.kid').nth(10).click()
    }
  },
  {
    name: 'state-reception-read',
    ask: EARLY,
    way: 'reception',
    async act(page) {
      await page.locator('.door-tools > .btn').click()
      await page.locator('dialog input[type="search"]').fill('2')
      await page.locator('dialog form button[type="submit"]').click()
    }
  },
  {
    name: 'state-spread-groups',
    ask: 'role=organizer',
    way: 'prepare/eventAAA/groups',
    act: async (page) => page.locator('.card .btn.big').last().click()
  },
  { name: 'state-staff-on-roster', ask: 'role=organizer', way: 'prepare/eventAAA/staff' },
  {
    name: 'state-plan-overrun',
    ask: '',
    way: 'plan',
    async act(page) {
      await page
        .getByRole('button', { name: /長く|ながく|min more/u })
        .first()
        .click()
      await page.locator('.note').first().waitFor()
    }
  },
  { name: 'state-events', ask: 'role=organizer&events=12', way: 'prepare' },
  {
    name: 'state-tablet-events',
    ask: 'role=organizer&events=12&link=done',
    way: 'tablets/device0000000001'
  },
  { name: 'state-tablets', ask: 'role=organizer&events=12&link=done', way: 'tablets' },
  { name: 'state-cut-tablet', ask: 'role=organizer&link=done', way: 'tablets/deviceGONE' },
  { name: 'state-record', ask: 'role=organizer&link=done', way: 'forget/record/last' },
  { name: 'state-restored', ask: 'role=organizer', way: 'recovery/restored' },
  { name: 'state-check-room', ask: 'room=little&camera=denied', way: 'check' },
  { name: 'state-check-full', ask: 'room=full&camera=dark', way: 'check' },
  { name: 'state-prepare', ask: 'role=organizer', way: 'prepare/eventAAA' },
  {
    name: 'state-camera',
    ask: 'role=volunteer&camera=dark',
    way: 'equipment/out',
    act: async (page) =>
      page
        .locator('button:has(svg)')
        .filter({ hasText: /カメラで|camera/u })
        .first()
        .click()
  },
  { name: 'state-camera-receive', ask: 'camera=dark', way: 'receive' },
  ...[
    'relay-full',
    'relay-crowded',
    'relay-lost',
    'relay-behind',
    'relay-differs',
    'relay-broken'
  ].map(sync)
]

/** States that are seldom seen, in every language and size. */
export const STATE_SHOTS: readonly Shot[] = inAllWords(OF_ALL, ALL)

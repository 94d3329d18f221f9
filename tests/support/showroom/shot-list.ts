import { QUESTION_SHOTS } from './question-shots.ts'
import type { Page } from '@playwright/test'
import { ACCESS_SHOTS } from './access-shots.ts'
import { CARE_SHOTS } from './care-shots.ts'
import { CARRY_SHOTS } from './carry-shots.ts'
import { DEPARTURE_SHOTS } from './departure-shots.ts'
import { FORGET_SHOTS } from './forget-shots.ts'
import { IMPORT_SHOTS } from './import-shots.ts'
import { INCIDENT_SHOTS } from './incident-shots.ts'
import { JOINED_SHOTS } from './joined-shots.ts'
import { FIND_SHOTS } from './find-shots.ts'
import { LOCK_SHOTS } from './lock-shots.ts'
import { STATE_SHOTS } from './state-shots.ts'
import { CLOSE_SHOTS } from './close-shots.ts'
import { MOVE_SHOTS } from './move-shots.ts'
import { PLAN_SHOTS } from './plan-shots.ts'
import { PREPARE_SHOTS } from './prepare-shots.ts'
import { RECOVERY_SHOTS } from './recovery-shots.ts'
import { MANY_SHOTS } from './many-shots.ts'
import { ROLL_CALL_SHOTS } from './roll-call-shots.ts'
import { RELEASE_SHOTS } from './release-shots.ts'
import { REMOVAL_SHOTS } from './removal-shots.ts'
import { SYNC_SHOTS } from './sync-shots.ts'
import type { Shot, Size } from './shot.ts'

const ALL: readonly Size[] = ['tall', 'wide', 'phone']
const DESK: readonly Size[] = ['desk', 'tall', 'phone']
const EARLY = 'clock=09:52'

const press = (name: string) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click()
}

export const SHOTS: readonly Shot[] = [
  { name: 'first-run', ask: 'start=new&install=tab', way: '', sizes: ['tall', 'phone'] },
  { name: 'first-run-en', ask: 'start=new&words=en', way: '', sizes: ['tall', 'phone'] },
  { name: 'first-run-easy', ask: 'start=new&words=ja-easy', way: '', sizes: ['tall'] },
  { name: 'create', ask: 'start=new', way: 'create', sizes: ['tall', 'phone'] },
  { name: 'practice', ask: 'start=new', way: 'practice', sizes: ['tall'] },
  { name: 'join', ask: 'start=new', way: 'join', sizes: ['tall', 'phone'] },
  { name: 'join-link', ask: 'start=new', way: `join/${'A'.repeat(40)}`, sizes: ['tall'] },
  {
    name: 'join-ipad',
    ask: 'start=new&install=ipad-tab',
    way: 'join/abcdefghijk',
    sizes: ['tall']
  },
  { name: 'emptied', ask: 'start=emptied', way: '', sizes: ['tall', 'phone'] },
  { name: 'today', ask: '', way: 'today', sizes: ALL },
  { name: 'today-en', ask: 'words=en', way: 'today', sizes: ALL },
  { name: 'today-easy', ask: 'words=ja-easy', way: 'today', sizes: ['tall', 'phone'] },
  { name: 'today-soto', ask: 'look=soto', way: 'today', sizes: ['tall'] },
  { name: 'today-practice', ask: 'link=practice', way: 'today', sizes: ['tall', 'phone'] },
  { name: 'today-other-day', ask: 'day=2026-12-01', way: 'today', sizes: ['tall'] },
  { name: 'today-nobody', ask: 'children=0', way: 'today', sizes: ['tall'] },
  { name: 'today-desk', ask: 'role=organizer', way: 'today', sizes: ['desk'] },
  { name: 'reception', ask: EARLY, way: 'reception', sizes: ALL, act: press('いのうえ') },
  { name: 'reception-tap', ask: EARLY, way: 'reception', sizes: ALL, act: press('いけだ みう') },
  { name: 'reception-soto', ask: `${EARLY}&look=soto`, way: 'reception', sizes: ['tall'] },
  { name: 'reception-en', ask: `${EARLY}&words=en`, way: 'reception', sizes: ['tall', 'phone'] },
  { name: 'reception-two', ask: `${EARLY}&tables=2`, way: 'reception', sizes: ALL },
  { name: 'reception-one', ask: `${EARLY}&children=1`, way: 'reception', sizes: ['tall'] },
  { name: 'reception-none', ask: `${EARLY}&children=0`, way: 'reception', sizes: ['tall'] },
  {
    name: 'reception-recent',
    ask: EARLY,
    way: 'reception',
    sizes: ['tall'],
    act: press('さいきん')
  },
  {
    name: 'reception-yet',
    ask: EARLY,
    way: 'reception',
    sizes: ALL,
    act: async (page) => {
      await press('来ない人を')(page)
      await page
        .getByRole('button', { name: /欠席にする$/u })
        .nth(1)
        .click()
    }
  },
  {
    name: 'reception-yet-easy',
    ask: `${EARLY}&words=ja-easy`,
    way: 'reception',
    sizes: ['tall', 'phone'],
    act: async (page) => page.locator('.after .btn').click()
  },
  {
    name: 'reception-yet-en',
    ask: `${EARLY}&words=en`,
    way: 'reception',
    sizes: ['tall', 'phone'],
    act: async (page) => page.locator('.after .btn').click()
  },
  {
    name: 'reception-yet-only',
    ask: EARLY,
    way: 'reception',
    sizes: ALL,
    act: async (page) => {
      await page.getByRole('banner').getByRole('button', { name: /^まだ/u }).click()
      await page.locator('.after .btn').scrollIntoViewIfNeeded()
    }
  },
  {
    name: 'reception-walk-in',
    ask: EARLY,
    way: 'reception',
    sizes: ['tall', 'phone'],
    act: press('当日参加')
  },
  {
    name: 'reception-search',
    ask: EARLY,
    way: 'reception',
    sizes: ['tall'],
    act: async (page) => {
      await press('さがす')(page)
      await page.getByRole('searchbox').fill('は')
    }
  },
  {
    name: 'child',
    ask: EARLY,
    way: 'reception',
    sizes: ['tall', 'phone'],
    act: press('わたなべ そら')
  },
  {
    name: 'child-en',
    ask: `${EARLY}&words=en`,
    way: 'reception',
    sizes: ['tall', 'phone'],
    act: press('Watanabe Sora')
  },
  {
    name: 'child-leave-en',
    ask: `${EARLY}&words=en`,
    way: 'reception',
    sizes: ['tall', 'phone'],
    act: async (page) => {
      await press('Watanabe Sora')(page)
      await press('Leaves')(page)
    }
  },
  {
    name: 'reception-search-en',
    ask: `${EARLY}&words=en`,
    way: 'reception',
    sizes: ['tall', 'phone'],
    act: async (page) => {
      await press('Search')(page)
      await page.getByRole('searchbox').fill('は')
    }
  },
  {
    name: 'child-leave',
    ask: EARLY,
    way: 'reception',
    sizes: ['tall', 'phone'],
    act: async (page) => {
      await press('わたなべ そら')(page)
      await press('帰る')(page)
    }
  },
  {
    name: 'child-leave-sure',
    ask: EARLY,
    way: 'reception',
    sizes: ['tall'],
    act: async (page) => {
      await press('わたなべ そら')(page)
      await press('帰る')(page)
      await page.getByRole('radio').first().click()
      await press('この人で')(page)
    }
  },
  { name: 'plan', ask: '', way: 'plan', sizes: ALL },
  { name: 'plan-longer', ask: '', way: 'plan', sizes: ALL, act: press('5分 長く') },
  { name: 'plan-skip', ask: '', way: 'plan', sizes: ALL, act: press('とばす') },
  { name: 'plan-easy', ask: 'words=ja-easy', way: 'plan', sizes: ['tall', 'phone'] },
  { name: 'plan-en-tall', ask: 'words=en', way: 'plan', sizes: ['tall'], act: press('more') },
  { name: 'plan-en', ask: 'words=en', way: 'plan', sizes: ['phone'] },
  { name: 'sync', ask: '', way: 'today', sizes: ['tall', 'phone'], act: press('記録のゆくえ') },
  { name: 'who', ask: '', way: 'today', sizes: ['tall'], act: press('つかう人') },
  { name: 'more', ask: '', way: 'more', sizes: ['tall', 'phone'] },
  { name: 'no-people', ask: 'role=volunteer', way: 'reception', sizes: ['tall'] },
  { name: 'equipment', ask: 'role=volunteer', way: 'equipment', sizes: ALL },
  { name: 'equipment-en', ask: 'role=volunteer&words=en', way: 'equipment', sizes: ['tall'] },
  {
    name: 'equipment-easy',
    ask: 'role=volunteer&words=ja-easy',
    way: 'equipment',
    sizes: ['tall']
  },
  { name: 'equipment-soto', ask: 'role=volunteer&look=soto', way: 'equipment', sizes: ['tall'] },
  { name: 'equipment-none', ask: 'role=volunteer&things=0', way: 'equipment', sizes: ['tall'] },
  {
    name: 'equipment-recent',
    ask: 'role=volunteer',
    way: 'equipment',
    sizes: ALL,
    act: press('さいきん')
  },
  {
    name: 'equipment-recent-easy',
    ask: 'role=volunteer&words=ja-easy',
    way: 'equipment',
    sizes: ['tall', 'phone'],
    act: async (page) => page.locator('.recent-acts .btn').click()
  },
  {
    name: 'equipment-recent-en',
    ask: 'role=volunteer&words=en',
    way: 'equipment',
    sizes: ['tall', 'phone'],
    act: async (page) => page.locator('.recent-acts .btn').click()
  },
  { name: 'equipment-out', ask: 'role=volunteer', way: 'equipment/out', sizes: ALL },
  {
    name: 'equipment-holder',
    ask: 'role=volunteer',
    way: 'equipment/out',
    sizes: ALL,
    act: async (page) => {
      await page.locator('.tile').first().click()
      await page.locator('.foot .main-act').click()
    }
  },
  {
    name: 'equipment-given',
    ask: 'role=volunteer',
    way: 'equipment/out',
    sizes: ['tall', 'phone'],
    act: async (page) => {
      await page.locator('.tile').first().click()
      await page.locator('.foot .main-act').click()
      await page.locator('.tile.who').first().click()
    }
  },
  { name: 'equipment-back', ask: 'role=volunteer', way: 'equipment/back', sizes: ALL },
  {
    name: 'equipment-broken',
    ask: 'role=volunteer',
    way: 'equipment/broken',
    sizes: ['tall', 'phone'],
    act: async (page) => page.locator('.tile').first().click()
  },
  { name: 'equipment-list', ask: 'role=volunteer', way: 'equipment/list', sizes: ALL },
  {
    name: 'equipment-thing',
    ask: 'role=volunteer',
    way: 'equipment/list/out',
    sizes: ['tall', 'phone'],
    act: async (page) => page.locator('.go > button').first().click()
  },
  { name: 'summary', ask: 'role=organizer&clock=15:40', way: 'summary', sizes: DESK },
  {
    name: 'summary-open',
    ask: 'role=organizer&clock=15:40',
    way: 'summary',
    sizes: DESK,
    act: async (page) => page.locator('.sessions button').first().click()
  },
  { name: 'summary-en', ask: 'role=organizer&clock=15:40&words=en', way: 'summary', sizes: DESK },
  /** Everything that may wait for an organizer, at once. */
  {
    name: 'summary-all',
    ask: 'role=organizer&link=done&day=2026-12-01&sheet=here',
    way: 'summary',
    sizes: [...DESK, 'deep'],
    act: async (page) => page.locator('.asks > li').nth(2).waitFor()
  },
  {
    name: 'summary-all-easy',
    ask: 'role=organizer&link=done&day=2026-12-01&sheet=here&words=ja-easy',
    way: 'summary',
    sizes: ['tall', 'phone']
  },
  {
    name: 'summary-all-en',
    ask: 'role=organizer&link=done&day=2026-12-01&sheet=here&words=en',
    way: 'summary',
    sizes: ['tall', 'phone']
  },
  { name: 'questions', ask: 'role=organizer', way: 'questions', sizes: DESK },
  ...QUESTION_SHOTS,
  ...(['ja', 'ja-easy', 'en'] as const).map((language): Shot => ({
    name: `questions-last-${language}`,
    ask: `role=organizer&words=${language}`,
    way: 'questions',
    sizes: DESK,
    act: async (page) => page.locator('.decide').last().scrollIntoViewIfNeeded()
  })),
  { name: 'prepare', ask: 'role=organizer', way: 'prepare', sizes: DESK },
  { name: 'tablets', ask: 'role=organizer', way: 'tablets', sizes: DESK },
  { name: 'invite', ask: 'role=organizer', way: 'invite', sizes: DESK },
  { name: 'check', ask: '', way: 'check', sizes: ['tall', 'phone'] },
  { name: 'people', ask: '', way: 'people', sizes: ALL },
  { name: 'print', ask: 'role=organizer', way: 'print', sizes: DESK },
  { name: 'print-roster', ask: 'role=organizer', way: 'print/roster', sizes: ['desk', 'tall'] },
  {
    name: 'print-equipment',
    ask: 'role=organizer',
    way: 'print/equipment',
    sizes: ['desk', 'tall']
  },
  { name: 'help', ask: '', way: 'help', sizes: ['tall', 'phone'] },
  { name: 'help-easy', ask: 'words=ja-easy', way: 'help', sizes: ['tall', 'phone'] },
  ...PREPARE_SHOTS,
  ...MANY_SHOTS,
  ...CLOSE_SHOTS,
  ...MOVE_SHOTS,
  ...ROLL_CALL_SHOTS,
  ...RELEASE_SHOTS,
  ...REMOVAL_SHOTS,
  ...IMPORT_SHOTS,
  ...RECOVERY_SHOTS,
  ...CARE_SHOTS,
  ...INCIDENT_SHOTS,
  ...CARRY_SHOTS,
  ...ACCESS_SHOTS,
  ...DEPARTURE_SHOTS,
  ...PLAN_SHOTS,
  ...SYNC_SHOTS,
  ...FORGET_SHOTS,
  ...FIND_SHOTS,
  ...LOCK_SHOTS,
  ...JOINED_SHOTS,
  ...STATE_SHOTS
]

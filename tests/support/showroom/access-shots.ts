import type { Page } from '@playwright/test'
import type { Shot, Size } from './shot.ts'

const DESK: readonly Size[] = ['desk', 'tall', 'phone', 'long', 'deep']
const ALL: readonly Size[] = ['tall', 'wide', 'phone']
const OFFICE = 'role=organizer&link=done'
const TABLET = 'tablets/device0000000005'

const press = (name: string) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click()
}

const cut = async (page: Page) => {
  await page.getByRole('radio', { name: 'なくした' }).click()
  await press('この端末をはずす')(page)
  await page.getByText('を はずしました').first().waitFor()
}

const loaded = async (page: Page) => page.locator('.frames').first().waitFor()
const exposed = async (page: Page) => page.locator('.counted').first().waitFor()

/** People and tablets: who stands how, a lost one, records set apart, sent links, waiting, cut off. */
export const ACCESS_SHOTS: readonly Shot[] = [
  { name: 'access-list', ask: OFFICE, way: 'tablets', sizes: DESK, whole: true },
  { name: 'access-list-en', ask: `${OFFICE}&words=en`, way: 'tablets', sizes: DESK },
  {
    name: 'access-list-easy',
    ask: `${OFFICE}&words=ja-easy`,
    way: 'tablets',
    sizes: ['tall', 'phone']
  },
  { name: 'access-list-soto', ask: `${OFFICE}&look=soto`, way: 'tablets', sizes: ['tall'] },
  {
    name: 'access-list-many',
    ask: `${OFFICE}&tablets=20`,
    way: 'tablets',
    sizes: ['desk', 'phone']
  },
  { name: 'access-list-one', ask: `${OFFICE}&tablets=1`, way: 'tablets', sizes: ['desk', 'phone'] },
  { name: 'access-list-refused', ask: `${OFFICE}&apart=refused`, way: 'tablets', sizes: ['desk'] },
  { name: 'access-tablet', ask: OFFICE, way: TABLET, sizes: DESK, act: exposed },
  {
    name: 'access-tablet-en',
    ask: `${OFFICE}&words=en`,
    way: TABLET,
    sizes: ['desk', 'phone'],
    act: exposed
  },
  {
    name: 'access-tablet-easy',
    ask: `${OFFICE}&words=ja-easy`,
    way: TABLET,
    sizes: ['tall'],
    act: exposed
  },
  { name: 'access-tablet-own', ask: OFFICE, way: 'tablets/device0000000000', sizes: ['desk'] },
  { name: 'access-tablet-paused', ask: OFFICE, way: 'tablets/device0000000004', sizes: ['desk'] },
  { name: 'access-tablet-ended', ask: OFFICE, way: 'tablets/device0000000006', sizes: ['desk'] },
  { name: 'access-tablet-cut', ask: OFFICE, way: 'tablets/deviceGONE', sizes: ['desk', 'phone'] },
  { name: 'access-lost', ask: OFFICE, way: `${TABLET}/lost`, sizes: DESK, act: exposed },
  {
    name: 'access-lost-en',
    ask: `${OFFICE}&words=en`,
    way: `${TABLET}/lost`,
    sizes: ['desk', 'phone'],
    act: exposed
  },
  {
    name: 'access-lost-easy',
    ask: `${OFFICE}&words=ja-easy`,
    way: `${TABLET}/lost`,
    sizes: ['tall'],
    act: exposed
  },
  {
    name: 'access-lost-soto',
    ask: `${OFFICE}&look=soto`,
    way: `${TABLET}/lost`,
    sizes: ['tall'],
    act: exposed
  },
  { name: 'access-lost-done', ask: OFFICE, way: `${TABLET}/lost`, sizes: DESK, act: cut },
  { name: 'access-left', ask: OFFICE, way: `${TABLET}/left`, sizes: ['desk', 'phone'] },
  {
    name: 'access-facts',
    ask: OFFICE,
    way: 'tablets/deviceGONE/facts',
    sizes: ['desk', 'tall'],
    act: async (page) => page.locator('.paper').waitFor()
  },
  {
    name: 'access-facts-whole',
    ask: OFFICE,
    way: 'tablets/deviceGONE/facts',
    sizes: ['paper'],
    act: async (page) => page.locator('.paper').waitFor()
  },
  {
    name: 'access-facts-en',
    ask: `${OFFICE}&words=en`,
    way: 'tablets/deviceGONE/facts',
    sizes: ['paper'],
    act: async (page) => page.locator('.paper').waitFor()
  },
  {
    name: 'access-facts-easy',
    ask: `${OFFICE}&words=ja-easy`,
    way: 'tablets/deviceGONE/facts',
    sizes: ['paper'],
    act: async (page) => page.locator('.paper').waitFor()
  },
  { name: 'access-apart', ask: OFFICE, way: 'tablets/apart', sizes: DESK, act: loaded },
  {
    name: 'access-apart-en',
    ask: `${OFFICE}&words=en`,
    way: 'tablets/apart',
    sizes: ['desk', 'phone'],
    act: loaded
  },
  {
    name: 'access-apart-easy',
    ask: `${OFFICE}&words=ja-easy`,
    way: 'tablets/apart',
    sizes: ['tall'],
    act: loaded
  },
  {
    name: 'access-apart-drop',
    ask: OFFICE,
    way: 'tablets/apart',
    sizes: ['desk', 'phone'],
    act: press('すてる')
  },
  {
    name: 'access-apart-found',
    ask: OFFICE,
    way: 'tablets/apart',
    sizes: ['desk'],
    act: press('見つかった')
  },
  {
    name: 'access-apart-none',
    ask: `${OFFICE}&apart=none`,
    way: 'tablets/apart',
    sizes: ['desk', 'phone']
  },
  {
    name: 'access-apart-refused',
    ask: `${OFFICE}&apart=refused`,
    way: 'tablets/apart',
    sizes: ['desk', 'phone']
  },
  { name: 'access-invite', ask: OFFICE, way: 'invite', sizes: DESK },
  {
    name: 'access-invite-sent',
    ask: OFFICE,
    way: 'invite',
    sizes: DESK,
    act: async (page) => {
      await page.getByRole('radio', { name: 'リンクを送る' }).click()
      await press('リンクをつくる')(page)
      await page.locator('output.link').waitFor()
    }
  },
  { name: 'access-waiting', ask: 'problem=waiting', way: '', sizes: ALL },
  { name: 'access-waiting-en', ask: 'problem=waiting&words=en', way: '', sizes: ['tall', 'phone'] },
  { name: 'access-waiting-easy', ask: 'problem=waiting&words=ja-easy', way: '', sizes: ['tall'] },
  { name: 'access-waiting-soto', ask: 'problem=waiting&look=soto', way: '', sizes: ['tall'] },
  { name: 'access-cut', ask: 'start=cut', way: '', sizes: ALL },
  { name: 'access-cut-en', ask: 'start=cut&words=en', way: '', sizes: ['tall', 'phone'] },
  { name: 'access-cut-easy', ask: 'start=cut&words=ja-easy', way: '', sizes: ['tall'] },
  {
    name: 'access-paused',
    ask: 'problem=paused',
    way: 'today',
    sizes: ['tall', 'phone'],
    act: press('記録のゆくえ')
  },
  {
    name: 'access-cloned',
    ask: 'problem=cloned',
    way: 'today',
    sizes: ['tall'],
    act: press('記録のゆくえ')
  },
  {
    name: 'access-summary',
    ask: `${OFFICE}&clock=15:40`,
    way: 'summary',
    sizes: ['desk', 'phone'],
    whole: true
  }
]

import type { Page } from '@playwright/test'
import { inAllWords } from './in-words.ts'
import type { Shot, Size } from './shot.ts'

const ALL: readonly Size[] = ['tall', 'wide', 'phone', 'desk']
const EARLY = 'joined=yes&clock=09:52'
/** わたなべ そら was joined, わたなべ みう is her sister, いしい have one entry each, ごとう りこ has nobody beside her. */
const SORA = /わたなべ そら|Watanabe Sora/u
const ALONE = /しみず ことね|Shimizu Kotone/u

const opened = (name: RegExp) => async (page: Page) => {
  const card = page.locator('.kid').filter({ hasText: name })
  if ((await card.count()) > 0) await card.first().click()
  else
    await page
      .locator('.kid')
      .nth(name === ALONE ? 17 : 38)
      .click()
  await page.locator('.sheet').waitFor()
}

const leaving = (name: RegExp) => async (page: Page) => {
  await opened(name)(page)
  await page.locator('.sheet .acts2 .btn').first().click()
}

async function confirmed(page: Page, option: number): Promise<void> {
  await page.locator('.sheet [role=radio]').nth(option).click()
  await page.locator('.sheet .main-act').last().click()
}

const OF_ALL: readonly Omit<Shot, 'sizes'>[] = [
  { name: 'joined-child', ask: EARLY, way: 'reception', act: opened(SORA) },
  { name: 'joined-leave', ask: EARLY, way: 'reception', act: leaving(SORA) },
  {
    name: 'joined-leave-sure',
    ask: EARLY,
    way: 'reception',
    async act(page) {
      await leaving(SORA)(page)
      await confirmed(page, 1)
    }
  },
  {
    name: 'leave-one-other',
    ask: EARLY,
    way: 'reception',
    async act(page) {
      await leaving(ALONE)(page)
      await page.locator('.sheet [role=radio]').last().click()
      await page.locator('.sheet input').last().fill('勅使河原 小百合(おば)')
    }
  },
  {
    name: 'leave-one-other-sure',
    ask: EARLY,
    way: 'reception',
    async act(page) {
      await leaving(ALONE)(page)
      await page.locator('.sheet [role=radio]').last().click()
      await page.locator('.sheet input').last().fill('勅使河原 小百合(おば)')
      await page.locator('.sheet .main-act').last().click()
    }
  },
  { name: 'joined-person', ask: `${EARLY}&role=organizer`, way: 'people/eventAAA/child038' },
  {
    name: 'joined-care',
    ask: `${EARLY}&role=organizer`,
    way: 'print/roster',
    act: async (page) => page.getByRole('checkbox').first().click()
  },
  {
    name: 'joined-twin',
    ask: `${EARLY}&role=organizer`,
    way: 'questions',
    act: async (page) => page.locator('.twins').first().scrollIntoViewIfNeeded()
  }
]

/** Letting children go, and a child that was entered twice, wherever it is shown. */
export const JOINED_SHOTS: readonly Shot[] = inAllWords(OF_ALL, ALL)

import type { Page } from '@playwright/test'
import type { Shot, Size } from './shot.ts'

const ALL: readonly Size[] = ['tall', 'wide', 'phone']
const OFFICE = 'role=organizer'
const LANGUAGES = [
  ['', ''],
  ['-en', '&words=en'],
  ['-easy', '&words=ja-easy']
] as const

const type = (label: string, letters: string) => async (page: Page) => {
  await page.getByLabel(label).fill(letters)
}

function inAll(name: string, ask: string, way: string, more: Partial<Shot> = {}): readonly Shot[] {
  return LANGUAGES.map(([ending, words]) =>
    Object.assign({ name: name + ending, ask: ask + words, way, sizes: ALL }, more)
  )
}

export const RECOVERY_SHOTS: readonly Shot[] = [
  ...inAll('recovery-here', `${OFFICE}&sheet=here`, 'recovery'),
  ...inAll('recovery-kept', `${OFFICE}&sheet=kept`, 'recovery'),
  ...inAll('recovery-mine', `${OFFICE}&sheet=mine`, 'recovery'),
  ...inAll('recovery-offer', `${OFFICE}&sheet=offer`, 'recovery'),
  ...inAll('recovery-old', `${OFFICE}&sheet=old`, 'recovery'),
  ...inAll('recovery-new', `${OFFICE}&sheet=kept`, 'recovery/new'),
  ...inAll('recovery-print', `${OFFICE}&sheet=here`, 'recovery/print', { whole: true }),
  ...inAll('recovery-write', `${OFFICE}&sheet=here`, 'recovery/write'),
  ...inAll('recovery-check', `${OFFICE}&sheet=here`, 'recovery/check', {
    act: (page) => page.locator('input').fill('しょ')
  }),
  ...inAll('recovery-restored', `${OFFICE}&sheet=kept`, 'recovery/restored'),
  ...inAll('recovery-handover', `${OFFICE}&sheet=kept`, 'recovery/handover', { whole: true }),
  ...inAll('recovery-hand-paper', `${OFFICE}&sheet=kept`, 'recovery/handover/print', {
    whole: true
  }),
  ...inAll('recovery-banner', `${OFFICE}&sheet=here`, 'summary', {
    act: (page) => page.locator('.asks > li').first().waitFor()
  }),
  ...inAll('recovery-more', `${OFFICE}&sheet=here`, 'more'),
  ...inAll('recovery-restore', 'start=new', 'restore', {
    act: async (page) => {
      for (const word of ['かな', 'しょ', 'れい']) {
        await page.locator('input[type=text]').fill(word)
        await page.locator('.word-choices button').first().click()
      }
      await page.locator('input[type=text]').fill('co')
    }
  }),
  {
    name: 'recovery-restore-now',
    ask: 'start=new',
    way: `restore/${'A'.repeat(40)}`,
    sizes: ALL,
    act: (page) => page.getByRole('button', { name: 'もどす', exact: true }).click()
  },
  {
    name: 'recovery-no-word',
    ask: `${OFFICE}&sheet=here`,
    way: 'recovery/check',
    sizes: ['tall'],
    act: type('3番のことば', 'んん')
  }
]

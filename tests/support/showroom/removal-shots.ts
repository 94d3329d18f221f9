import type { Page } from '@playwright/test'
import type { Shot, Size } from './shot.ts'

const ALL: readonly Size[] = ['tall', 'wide', 'phone', 'desk']
const OFFICE = 'role=organizer&removed=some'
const WAY = 'prepare/eventAAA'

const WORDS = [
  { of: '', edit: 'なおす', act: /はずす$/u, name: '' },
  { of: '&words=ja-easy', edit: 'なおす', act: /はずす$/u, name: '-easy' },
  { of: '&words=en', edit: 'Edit', act: /^Remove this/u, name: '-en' }
] as const

/** The first one is opened, and its last button asked. */
const ask = (edit: string, act: RegExp) => async (page: Page) => {
  await page.getByRole('button', { name: edit }).first().click()
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('button', { name: act }).click()
  await sheet.locator('.removal').scrollIntoViewIfNeeded()
}

const IN_WORDS = WORDS.flatMap(({ of, edit, act, name }): readonly Shot[] => [
  {
    name: `remove-venue${name}`,
    ask: OFFICE + of,
    way: `${WAY}/venues`,
    sizes: ALL,
    act: ask(edit, act)
  },
  {
    name: `remove-session${name}`,
    ask: OFFICE + of,
    way: `${WAY}/sessions`,
    sizes: ALL,
    act: ask(edit, act)
  },
  { name: `removed${name}`, ask: OFFICE + of, way: `${WAY}/removed`, sizes: ALL }
])

/** Taking away and bringing back. */
export const REMOVAL_SHOTS: readonly Shot[] = [
  ...IN_WORDS,
  {
    name: 'remove-undo',
    ask: OFFICE,
    way: `${WAY}/groups`,
    sizes: ALL,
    act: async (page) => {
      await ask('なおす', /はずす$/u)(page)
      await page.getByRole('button', { name: 'はずす', exact: true }).click()
      await page.locator('.undo').waitFor()
    }
  },
  { name: 'removed-all', ask: OFFICE, way: 'prepare/removed', sizes: ['tall', 'phone'] },
  { name: 'removed-none', ask: 'role=organizer', way: 'prepare/removed', sizes: ['tall'] }
]

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

/** A family by hand, whose second child is on the roster already. */
const fillIn =
  (labels: { readonly more: string; readonly first: string; readonly second: string }) =>
  async (page: Page) => {
    await page.getByRole('button', { name: labels.more }).click()
    const cards = page.locator('form .card')
    for (const [at, [sei, mei]] of [
      ['たかはし', 'みお'],
      ['わたなべ', 'そら']
    ].entries()) {
      await cards
        .nth(at + 1)
        .getByLabel(labels.first)
        .fill(sei!)
      await cards
        .nth(at + 1)
        .getByLabel(labels.second)
        .fill(mei!)
    }
    await cards.nth(1).scrollIntoViewIfNeeded()
  }

const askChild = (act: RegExp) => async (page: Page) => {
  await page.locator('.family a').first().click()
  await page.getByRole('button', { name: act }).first().click()
  await page.locator('.removal').scrollIntoViewIfNeeded()
}

const PEOPLE: readonly Shot[] = [
  {
    name: 'remove-child',
    ask: 'role=organizer',
    way: 'people',
    sizes: ALL,
    act: askChild(/名簿からはずす$/u)
  },
  {
    name: 'remove-child-easy',
    ask: 'role=organizer&words=ja-easy',
    way: 'people',
    sizes: ALL,
    act: askChild(/はずす$/u)
  },
  {
    name: 'remove-child-en',
    ask: 'role=organizer&words=en',
    way: 'people',
    sizes: ALL,
    act: askChild(/^Take off/u)
  },
  {
    name: 'remove-family',
    ask: '',
    way: 'people',
    sizes: ['tall', 'phone'],
    act: async (page) => {
      await page.locator('.family:has(li + li) a').first().click()
      await page.getByRole('button', { name: /この家族 /u }).click()
      await page.locator('.removal').scrollIntoViewIfNeeded()
    }
  },
  {
    name: 'person-marks',
    ask: '',
    way: 'people',
    sizes: ['long', 'deep'],
    act: async (page) => page.locator('.family a').first().click()
  },
  { name: 'add-family', ask: 'role=organizer', way: 'people/eventAAA/new', sizes: ALL },
  {
    name: 'add-family-twin',
    ask: 'role=organizer',
    way: 'people/eventAAA/new',
    sizes: ['long', 'deep'],
    act: fillIn({ more: '子どもを もう1人たす', first: 'せい(ひらがな)', second: 'めい(ひらがな)' })
  },
  {
    name: 'add-family-easy',
    ask: 'role=organizer&words=ja-easy',
    way: 'people/eventAAA/new',
    sizes: ['tall', 'phone', 'deep']
  },
  {
    name: 'add-family-en',
    ask: 'role=organizer&words=en',
    way: 'people/eventAAA/new',
    sizes: ['tall', 'phone', 'desk']
  }
]

/** Taking away and bringing back. */
export const REMOVAL_SHOTS: readonly Shot[] = [
  ...IN_WORDS,
  ...PEOPLE,
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

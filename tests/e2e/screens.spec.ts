import { expect, type Locator, type Page } from '@playwright/test'
import { test } from './caravan.ts'
import { DESKTOP, PHONE, TABLET, type Model } from './device.ts'
import { passMinutes, practise, type PracticeRole } from './practice.ts'
import { eachScreen, settled, withinWidth, withoutBarriers } from './watched.ts'

const ROLES: readonly (readonly [PracticeRole, Model])[] = [
  ['運営', DESKTOP],
  ['進行役', TABLET],
  ['ボランティア', TABLET]
]

test('every page before anybody has joined is whole', async ({ relay, open }) => {
  const { page, problems } = await open(relay.origin, TABLET)
  await eachScreen(page, async (path) => lookAt(page, path, TABLET))
  expect(problems).toEqual([])
})

for (const [role, model] of ROLES) {
  test(`every screen of ${role} is whole`, async ({ relay, open }) => {
    const { page, problems } = await open(relay.origin, model)
    const foreign: string[] = []
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url())
      if (protocol.startsWith('http') && origin !== relay.origin) foreign.push(request.url())
    })
    await practise(page, role)
    await eachScreen(page, async (path) => lookAt(page, `${role} ${path}`, model))
    expect(problems).toEqual([])
    expect(foreign).toEqual([])
  })
}

/** Of a child who came: with a grade, as the number above the cards has none. */
const CARD = /来た (?:年|小|中)/u

/** Where a sheet opens from, and by which buttons, one after the other. */
const SHEETS: readonly (readonly [path: string, ...buttons: readonly RegExp[]])[] = [
  ['reception', /^当日参加/u],
  ['reception', /^さがす/u],
  ['reception', /^さいきん/u],
  ['reception', /^来ない人を/u],
  ['reception', CARD],
  ['reception', CARD, /^帰る/u],
  ['reception', CARD, /^時刻をなおす/u],
  ['reception', /^記録のゆくえ/u],
  ['today', /^つかう人/u],
  ['today', /^会場とコマ/u],
  ['equipment', /^さいきん/u],
  ['equipment/list', /^マイコンボード|^micro|[A-Z]{2}-\d+/u],
  ['equipment/broken', /[A-Z]-?\d+/u]
]

test('every sheet is whole', async ({ relay, open }) => {
  const { page, problems } = await open(relay.origin, TABLET)
  await practise(page, '進行役')
  for (const [at, [path, ...buttons]] of SHEETS.entries()) {
    await passMinutes(page, at)
    await page.goto('about:blank') // or a sheet may still be open
    await page.goto(`${relay.origin}/#/${path}`)
    for (const name of buttons) await lastShown(page).getByRole('button', { name }).first().click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await lookAt(page, `${path} ${buttons.join(' ')}`, TABLET)
  }
  expect(problems).toEqual([])
})

test('the homes in every language, on a phone', async ({ relay, open }) => {
  const { page, problems } = await open(relay.origin, PHONE)
  for (const [role] of ROLES) {
    await practise(page, role)
    for (const language of ['English', 'やさしい日本語', '日本語']) {
      await page.goto(`${relay.origin}/#/more`)
      await page.getByRole('button', { name: language, exact: true }).click()
      await page.goto(`${relay.origin}/#/`)
      await settled(page)
      await withoutBarriers(page, `${role} ${language}`)
      await withinWidth(page, `${role} ${language}`)
    }
    await page.getByRole('button', { name: 'れんしゅうを終わる' }).click()
    await settled(page)
  }
  expect(problems).toEqual([])
})

/** At its own size for axe, then as narrow as a phone. */
async function lookAt(page: Page, where: string, { viewport }: Model): Promise<void> {
  await withoutBarriers(page, where)
  await page.setViewportSize(PHONE.viewport)
  await withinWidth(page, where)
  await page.setViewportSize(viewport)
}

/** Under a sheet nothing can be pressed. */
function lastShown(page: Page): Locator {
  return page.getByRole('dialog').or(page.locator('.app')).last()
}

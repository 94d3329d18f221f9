import { expect } from '@playwright/test'
import { test } from './caravan.ts'
import { DESKTOP, TABLET } from './device.ts'
import { practise, type PracticeRole } from './practice.ts'
import { eachScreen, PHONE, settled, withinWidth, withoutBarriers } from './watched.ts'

const ROLES: readonly (readonly [PracticeRole, typeof TABLET])[] = [
  ['運営', DESKTOP],
  ['進行', TABLET],
  ['ボランティア', TABLET]
]

for (const [role, viewport] of ROLES) {
  test(`every screen of ${role} is whole`, async ({ relay, open }) => {
    const { page, problems } = await open(relay.origin, viewport)
    const foreign: string[] = []
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url())
      if (protocol.startsWith('http') && origin !== relay.origin) foreign.push(request.url())
    })
    await withoutBarriers(page, 'welcome')
    await practise(page, role)
    await eachScreen(page, async (path) => {
      await withoutBarriers(page, `${role} ${path}`)
      await page.setViewportSize(PHONE)
      await withinWidth(page, `${role} ${path}`)
      await page.setViewportSize(viewport)
    })
    expect(problems).toEqual([])
    expect(foreign).toEqual([])
  })
}

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

import { expect } from '@playwright/test'
import { test } from './caravan.ts'
import { DESKTOP, TABLET, type Model } from './device.ts'
import { invite, join } from './office.ts'
import { prepareSmallEvent } from './small-event.ts'

/** A name of this machine that no browser trusts. */
const PLAIN = 'caravan.test'
const ON_PLAIN: Model = { ...TABLET, args: [`--host-resolver-rules=MAP ${PLAIN} 127.0.0.1`] }

const IPAD: Model = {
  ...TABLET,
  userAgent:
    'Mozilla/5.0 (iPad; CPU OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1'
}

test('[W1] an address without https says what is missing and how to get it', async ({
  relay,
  open
}) => {
  const { page } = await open(relay.origin.replace('127.0.0.1', PLAIN), ON_PLAIN)
  await expect(
    page.getByRole('heading', { level: 1, name: 'この住所では 本番に使えません' })
  ).toBeVisible()
  await expect(page.getByText('圏外でひらくこと')).toBeVisible()
  await expect(page.getByText(/^使う人: .*https/u)).toBeVisible()
})

test('[W1] a workspace on a bare address is warned that the address will not last', async ({
  relay,
  open
}) => {
  const { page } = await open(relay.origin, DESKTOP)
  await page.getByRole('link', { name: /^団体をつくる/u }).click()
  await expect(page.getByText('この住所は仮です。')).toBeVisible()
})

test('[W2] a link in a tab of an iPad leads to the Home Screen and uses nothing up', async ({
  relay,
  open
}) => {
  const office = await open(relay.origin, DESKTOP)
  await prepareSmallEvent(office.page)
  const link = await invite(office.page, '進行役', '端末2')
  const { page } = await open(link, IPAD)
  await expect(
    page.getByRole('heading', { level: 1, name: 'まず、ホーム画面に追加します' })
  ).toBeVisible()
  await expect(page.getByRole('button', { name: '参加する' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'れんしゅう' })).toBeVisible()

  const other = await open(link, TABLET)
  await join(other.page)
  await expect(office.page.getByText('端末2 が入りました')).toBeVisible()
})

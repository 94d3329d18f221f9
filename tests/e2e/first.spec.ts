import { expect } from '@playwright/test'
import { test } from './caravan.ts'
import { DESKTOP, TABLET } from './device.ts'
import { arrive, chooseSession, openReception } from './hall.ts'
import { go, invite, join } from './office.ts'
import { prepareSmallEvent, SESSION } from './small-event.ts'

test('two tablets, one tap, the relay, まとめ', async ({ relay, open }) => {
  const office = await open(relay.origin, DESKTOP)
  await prepareSmallEvent(office.page)
  const hall = await open(await invite(office.page, '進行役', '端末2'), TABLET)
  await join(hall.page)
  await expect(office.page.getByText('端末2 が入りました')).toBeVisible()
  await chooseSession(hall.page, SESSION)
  await openReception(hall.page, SESSION)
  await arrive(hall.page, 'もり つむぎ', '小2')

  await go(office.page, 'まとめ')
  await expect(
    office.page.getByRole('img', { name: '来た1、そのうち帰った0、まだ2、欠席0' })
  ).toBeVisible()
  expect([...office.problems, ...hall.problems]).toEqual([])
})

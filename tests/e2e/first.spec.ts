import { expect } from '@playwright/test'
import { test } from './caravan.ts'
import { DESKTOP, TABLET } from './device.ts'
import { inDays } from './days.ts'
import { arrive, chooseSession, counted, openReception, walkIn } from './hall.ts'
import { createEvent, createWorkspace, go, invite, join } from './office.ts'
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
  await expect(office.page.getByRole('img', { name: '来た1、帰った0、まだ2、欠席0' })).toBeVisible()
  expect([...office.problems, ...hall.problems]).toEqual([])
})

test('without a roster everybody walks in', async ({ relay, open }) => {
  const { page } = await open(relay.origin, DESKTOP)
  await createWorkspace(page, 'こどもテックキャラバン')
  await createEvent(page, {
    title: '柚子原町キャラバン',
    day: inDays(30),
    venue: '柚子原公民館',
    session: SESSION
  })
  await go(page, 'きょう')
  await chooseSession(page, SESSION)
  await openReception(page, SESSION)
  await walkIn(page, 'もり つむぎ', '小2')
  await counted(page, { 予定: 1, いる: 1, まだ: 0, 欠席: 0 })
  await walkIn(page, 'もり れん', '小4')
  await counted(page, { 予定: 2, いる: 2, まだ: 0, 欠席: 0 })
})

import { readFileSync, readdirSync } from 'node:fs'
import { join as path } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { test } from './caravan.ts'
import { DESKTOP, TABLET } from './device.ts'
import { arrive, chooseSession, openReception } from './hall.ts'
import { confirm, newLender, readPasted } from './imports.ts'
import { chip, go, invite, join, openPart } from './office.ts'
import type { Relay } from './relay.ts'
import { prepareSmallEvent, SESSION } from './small-event.ts'

/** Names, readings, guardian, telephone and care of the small event, as written and as read. */
const OF_CHILDREN = ['森', 'もり', '田中', 'たなか', '誠', '090-9427-5808', '09094275808', 'そば']
const OWN_YEN = '7654321'
const OTHER_YEN = '8765432'

test('no record of a child reaches a volunteer, and nothing readable reaches the relay', async ({
  relay,
  open
}) => {
  const office = await open(relay.origin, DESKTOP)
  await prepareSmallEvent(office.page)
  await importValued(office.page, 'テクノ工業', `TK-0001\tマイコンボード\t${OWN_YEN}`)
  await importValued(office.page, 'みらいロボ', `MR-0001\tドローン\t${OTHER_YEN}`)
  const link = await invite(office.page, '協力企業ボランティア', '端末2', {
    lender: 'テクノ工業'
  })
  const { page } = await open(link, TABLET)
  await join(page)
  await go(office.page, 'きょう')
  await chooseSession(office.page, SESSION)
  await openReception(office.page, SESSION)
  await arrive(office.page, 'もり つむぎ', '小2')
  await expect(chip(office.page)).toHaveAccessibleName(/届いた/u)

  await expect(page.getByText('箱 0・2点')).toBeVisible()
  const held = await dump(page)
  for (const secret of [...OF_CHILDREN, OTHER_YEN]) expect(held.text).not.toContain(secret)
  expect(held.text).toContain(OWN_YEN)
  for (const scope of held.scopes)
    expect(scope).toMatch(/^(?:common|equipment|badges:.+|lender:.+)$/u)
  expect(held.scopes.filter((scope) => scope.startsWith('lender:'))).toHaveLength(1)

  const seen = await everythingOf(relay, page)
  for (const secret of [...OF_CHILDREN, OWN_YEN, OTHER_YEN]) expect(seen).not.toContain(secret)
})

async function importValued(page: Page, lender: string, row: string): Promise<void> {
  await openPart(page, '機材')
  await newLender(page, lender)
  await readPasted(page, `管理番号\t品名\t評価額(円)\n${row}`)
  await confirm(page, '1点を入れる')
}

interface Dump {
  /** All that lies in the tables; bytes are read as UTF-8, so that names in them can be found. */
  readonly text: string
  /** Of the keys, and of the streams there are frames of. */
  readonly scopes: readonly string[]
}

function dump(page: Page): Promise<Dump> {
  return page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error))
      })
    const db = await done(indexedDB.open('caravan'))
    const names = [...db.objectStoreNames]
    const all = (name: string) => done(db.transaction(name).objectStore(name).getAll())
    const tables = new Map(
      await Promise.all(names.map(async (name) => [name, await all(name)] as const))
    )
    db.close()
    const utf8 = new TextDecoder()
    const readable = (_key: string, value: unknown) =>
      value instanceof Uint8Array ? utf8.decode(value) : value
    const text = [...tables.values()].map((rows) => JSON.stringify(rows, readable)).join('\n')
    const scopeByStream = new Map(
      (tables.get('streams') ?? []).map((row) => [row.stream, row.scope])
    )
    const ofFrames = (tables.get('frames') ?? []).map((row) => scopeByStream.get(row.stream) ?? '')
    const ofKeys = (tables.get('keys') ?? []).map((row) => row.scope)
    return { text, scopes: [...new Set([...ofFrames, ...ofKeys])] }
  })
}

/** The relay's files, its log and what it tells of itself. */
async function everythingOf(relay: Relay, page: Page): Promise<string> {
  const files = readdirSync(relay.folder).map((name) =>
    readFileSync(path(relay.folder, name), 'utf8')
  )
  const metrics = await page.request.get(`${relay.origin}/metrics`)
  expect(metrics.ok()).toBe(true)
  return [...files, ...relay.said, await metrics.text()].join('\n')
}

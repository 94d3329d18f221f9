import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openKit } from '../../src/kit/open.ts'
import { aServer } from '../sync-server/a-server.ts'
import { openNodeDevice } from '../support/node-environment.ts'
import { until } from '../support/until.ts'
import { must } from '../sim/template.ts'
import { SECRETS } from './busy-day.ts'

const DAY = '2026-11-22'

test('[SY7] [RL16] names, notes and values are nowhere at the relay: not in its files, log or metrics', async () => {
  const server = await aServer()
  const device = openNodeDevice({ origin: server.origin })
  const kit = await openKit(device.tab())
  const { commands } = kit
  must(
    await commands.createWorkspace({
      name: SECRETS.sei,
      deviceName: SECRETS.mei,
      admission: '',
      relay: ''
    })
  )
  const event = must(
    await commands.createEvent({ title: SECRETS.note, days: [DAY], venues: [SECRETS.mei] })
  )
  const [view] = await until(kit.events, (events) => events.length === 1)
  const venue = view!.venues[0]!.id
  const session = must(
    await commands.saveSession({
      event,
      venue,
      day: DAY,
      title: SECRETS.note,
      start: '09:30',
      end: '12:00'
    })
  )
  const child = must(
    await commands.addWalkIn({
      session,
      yomi: `${SECRETS.yomi} ${SECRETS.mei}`,
      grade: 'e2',
      phone: SECRETS.phone
    })
  )
  must(
    await commands.saveParticipant(child, {
      sei: SECRETS.sei,
      mei: SECRETS.mei,
      note: SECRETS.note
    })
  )
  for (const field of ['guardian', 'allergy', 'medicine'] as const)
    must(await commands.setField({ event, subject: child, field, value: SECRETS[field] }))
  const lender = must(await commands.saveLender(SECRETS.guardian))
  const file = new TextEncoder().encode(
    `管理番号,品名,数量,単位,評価額(円)\nX-1,ドローン,1,台,${SECRETS.yen}\n`
  )
  const importing = must(await commands.openImport('equipment', { event, lender }, file))
  expect(must(await importing.confirm(importing.draft.mapping, [])).added).toBe(1)
  await until(kit.sync, (status) => status.toSend === 0 && status.mine.delivered > 10)
  const metrics = await (await fetch(`${server.origin}/metrics`)).text()
  const during = contentOf(server.folder)
  await kit.close()
  await server.close()
  const seen = [...during, ...contentOf(server.folder), ...server.lines, metrics].join('\n')
  expect(seen).toContain('caravan_frames_committed_total')
  expect(server.lines.length).toBeGreaterThan(3)
  expect(Object.values(SECRETS).filter((word) => seen.includes(String(word)))).toEqual([])
  expect(device.problems).toEqual([])
})

/** Every file as UTF-8: database, journal and whatever else lies there. */
function contentOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => statSync(name).isFile())
    .map((name) => readFileSync(name, 'utf8'))
}

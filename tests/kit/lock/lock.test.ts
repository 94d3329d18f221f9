// The PIN of one tablet: setting, trying, waiting, and what other tabs and a restart make of it.
import { expect, test } from 'vitest'
import type { Kit } from '../../../src/kit/open.ts'
import type { LockState } from '../../../src/kit/lock/views.ts'
import { must } from '../../sim/template.ts'
import { aFamily } from '../a-family.ts'
import { aStory, type Story } from '../a-story.ts'

const PIN = '4827'
const OTHER = '3950'
const LOCKED = { ok: false, fault: { kind: 'locked' } }

async function locked(story: Story, kit: Kit = story.kits.hall): Promise<LockState> {
  return story.first(kit.lock)
}

async function withPin(): Promise<Story> {
  const story = await aStory()
  must(await story.done(story.kits.hall.commands.setPin({ pin: PIN, old: '' })))
  return story
}

/** As from the icon: the tab before is gone. */
async function restarted({ tablets, open }: Story): Promise<Kit> {
  tablets.hall.cut()
  return open(tablets.hall)
}

test('[K1] without a PIN all is open; a poor one is set, a wrong one refused', async () => {
  const story = await aStory()
  const { done, kits } = story
  expect(await locked(story)).toMatchObject({ isSet: false, isOpen: true, minutes: 5 })
  const tried = await done(kits.hall.commands.setPin({ pin: '12', old: '' }))
  expect(tried).toEqual({ ok: false, fault: { kind: 'pin-flaw', flaw: 'too-short' } })
  must(await done(kits.hall.commands.setPin({ pin: '0000', old: '' })))
  expect(await locked(story)).toMatchObject({ isSet: true, isOpen: true })
  expect(tried.ok).toBe(false)
})

test('[K6] it is open where it was set, locked by hand, and opened by the PIN', async () => {
  const story = await withPin()
  const { done, kits } = story
  expect(await locked(story)).toMatchObject({ isSet: true, isOpen: true })
  must(await done(kits.hall.commands.lockNow('everywhere')))
  expect(await locked(story)).toMatchObject({ isSet: true, isOpen: false })
  const wrong = await done(kits.hall.commands.unlock(OTHER))
  expect(wrong).toEqual({ ok: false, fault: { kind: 'pin-wrong', triesLeft: 4 } })
  expect((await locked(story)).isOpen).toBe(false)
  must(await done(kits.hall.commands.unlock(PIN)))
  expect(await locked(story)).toMatchObject({ isOpen: true, triesLeft: 5 })
})

test('[K6] every start begins locked, and so does another tab', async () => {
  const story = await withPin()
  const second = await story.open(story.tablets.hall)
  expect((await locked(story, second)).isOpen).toBe(false)
  must(await story.done(second.commands.unlock(PIN)))
  expect((await locked(story)).isOpen).toBe(true)
  must(await story.done(second.commands.lockNow('here')))
  expect([(await locked(story)).isOpen, (await locked(story, second)).isOpen]).toEqual([
    true,
    false
  ])
  must(await story.done(second.commands.lockNow('everywhere')))
  expect((await locked(story)).isOpen).toBe(false)
  const again = await restarted(story)
  expect(await locked(story, again)).toMatchObject({ isSet: true, isOpen: false })
})

test('the PIN in force is asked for before it is changed or taken away', async () => {
  const story = await withPin()
  const { done, kits } = story
  const { commands } = kits.hall
  expect((await done(commands.setPin({ pin: OTHER, old: '' }))).ok).toBe(false)
  expect((await done(commands.removePin(OTHER))).ok).toBe(false)
  must(await done(commands.setPin({ pin: OTHER, old: PIN })))
  expect((await done(commands.unlock(PIN))).ok).toBe(false)
  must(await done(commands.removePin(OTHER)))
  expect(await locked(story)).toMatchObject({ isSet: false, isOpen: true })
})

async function slip({ done }: Story, kit: Kit, times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) await done(kit.commands.unlock(OTHER))
}

test('[K2] [K3] the fifth wrong try makes everybody wait, in every tab, and the right PIN too', async () => {
  const story = await withPin()
  const { kits, done, pass } = story
  const second = await story.open(story.tablets.hall)
  await slip(story, kits.hall, 3)
  await slip(story, second, 2)
  const pause = (await locked(story)).pauseMs
  expect(pause).toBeGreaterThan(0)
  expect(pause).toBeLessThanOrEqual(30_000)
  for (const kit of [kits.hall, second])
    expect(await done(kit.commands.unlock(PIN))).toMatchObject({ fault: { kind: 'pin-pause' } })
  await pass(10_000)
  expect((await locked(story)).pauseMs).toBeGreaterThan(15_000)
  await pass(25_000)
  expect((await locked(story)).pauseMs).toBe(0)
  must(await done(second.commands.unlock(PIN)))
})

test('[K4] neither a restart nor another clock shortens the pause', async () => {
  const story = await withPin()
  const { kits, tablets, done, pass } = story
  await slip(story, kits.hall, 5)
  tablets.hall.skewMs = 365 * 86_400_000
  expect((await locked(story)).pauseMs).toBeGreaterThan(20_000)
  const again = await restarted(story)
  tablets.hall.skewMs = -365 * 86_400_000
  expect((await locked(story, again)).pauseMs).toBeGreaterThan(20_000)
  expect(await done(again.commands.unlock(PIN))).toMatchObject({ fault: { kind: 'pin-pause' } })
  await pass(40_000)
  expect((await locked(story, again)).pauseMs).toBe(0)
  must(await done(again.commands.unlock(PIN)))
})

test('[K3] a start between a try and its answer has not saved the try', async () => {
  const story = await withPin()
  const { kits, pass } = story
  void kits.hall.commands.unlock(OTHER)
  await pass(1)
  const again = await restarted(story)
  expect((await locked(story, again)).triesLeft).toBe(4)
})

test('緊急で見る leaves a fact beside the care of the event', async () => {
  const story = await withPin()
  const { kits, template, tablets, done, pass } = story
  must(await done(kits.hall.commands.lockNow('everywhere')))
  must(await done(kits.hall.commands.look(template.event, template.children[0]!)))
  await pass(10_000)
  for (const tablet of [tablets.hall, tablets.office]) {
    const care = tablet.disk.rows('facts').map((row) => JSON.stringify(row))
    expect(care.filter((row) => row.includes('looked'))).toHaveLength(1)
  }
  const { event, sessions, children } = template
  const told = await story.first(kits.office.person(children[0]!, event, sessions[0]!))
  expect(told?.history.filter(({ words }) => words.kind === 'looked')).toMatchObject([
    { device: 'hall', undone: false }
  ])
  expect((await locked(story)).isOpen).toBe(false)
})

test('how long it stays open is set only while it is open', async () => {
  const story = await withPin()
  const { kits, done } = story
  must(await done(kits.hall.commands.setLockMinutes(15)))
  expect((await locked(story)).minutes).toBe(15)
  must(await done(kits.hall.commands.lockNow('everywhere')))
  expect((await done(kits.hall.commands.setLockMinutes(2))).ok).toBe(false)
})

test('[K7] what opens, hands out or erases a family is refused while it is shut, whichever way one came', async () => {
  const story = await aStory()
  const { kits, done, template } = story
  const { event } = template
  const { family } = await aFamily(story)
  const { commands } = kits.office
  must(await done(commands.setPin({ pin: PIN, old: '' })))
  must(await done(commands.lockNow('everywhere')))
  const asked = [
    () => commands.disclose(event, family),
    () => commands.noteExport(event, 'disclosure'),
    () => commands.exportCsv('roster', event),
    () => commands.exportCsv('attendance', event),
    () => commands.eraseFamily(event, family),
    () => commands.eraseKind(event, 'care')
  ]
  for (const ask of asked) expect(await done<unknown>(ask())).toEqual(LOCKED)
  expect(await story.first(kits.office.erasures)).toEqual([])
  must(await done(commands.exportCsv('equipment', event)))
  must(await done(commands.unlock(PIN)))
  must(await done(commands.disclose(event, family)))
  must(await done(commands.eraseFamily(event, family)))
})

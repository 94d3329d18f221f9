// W9: the PIN is forgotten in a hall without signal, and another tablet of the event opens it.
import { expect, test } from 'vitest'
import type { Kit } from '../../../src/kit/open.ts'
import { base45ToBytes, bytesToBase45 } from '../../../src/lib/base45.ts'
import type { ControlState, Device } from '../../../src/protocol/control-state.ts'
import { must } from '../../sim/template.ts'
import { aStory, type Story } from '../a-story.ts'

const NOT_THIS = { ok: false, fault: { kind: 'unlock-not-this' } }
const DAMAGED = { ok: false, fault: { kind: 'unlock-damaged' } }
const NOT_ALLOWED = { ok: false, fault: { kind: 'unlock-not-allowed' } }

/** Nobody reaches the relay, and the PIN of the hall's tablet is set and locked. */
async function aLockedHall(): Promise<Story> {
  const story = await aStory()
  for (const tablet of story.world.tablets) tablet.wire.isDown = true
  const { hall } = story.kits
  must(await story.done(hall.commands.setPin({ pin: '4827', old: '' })))
  must(await story.done(hall.commands.lockNow('everywhere')))
  return story
}

async function ask({ done, kits }: Story, kit: Kit = kits.hall) {
  return must(await done(kit.commands.askUnlock()))
}

async function isOpen({ first }: Story, kit: Kit): Promise<boolean> {
  return (await first(kit.lock)).isOpen
}

function unlocks(story: Story): readonly string[] {
  const rows = story.tablets.hall.disk.rows('facts').map((row) => JSON.stringify(row))
  return rows.filter((row) => row.includes('unlocked'))
}

test('[W9] [P82] another facilitator answers the code, offline, and the PIN is gone', async () => {
  const story = await aLockedHall()
  const { kits, done, first } = story
  const { code } = await ask(story)
  const answer = must(await done(kits.gym.commands.helpUnlock(code)))
  expect(answer.name).toBe('hall')
  expect(must(await done(kits.hall.commands.useUnlock(answer.code)))).toEqual({ helper: 'gym' })
  expect(await first(kits.hall.lock)).toMatchObject({ isSet: false, isOpen: true, pauseMs: 0 })
  expect(unlocks(story)).toHaveLength(1)
})

test('[W9] [P81] the number typed for the chosen tablet does the same', async () => {
  const story = await aLockedHall()
  const { kits, done, first } = story
  const { number } = await ask(story)
  const hall = (await first(kits.office.tablets)).find(({ name }) => name === 'hall')!
  const asked = { device: hall.device, number: `${number.slice(0, 3)} ${number.slice(3)}` }
  const { code } = must(await done(kits.office.commands.helpUnlock(asked)))
  expect(must(await done(kits.hall.commands.useUnlock(code)))).toEqual({ helper: '事務所' })
  const slip = { device: hall.device, number: '12' }
  expect(await done(kits.office.commands.helpUnlock(slip))).toEqual(DAMAGED)
})

test('[P82] a photographed answer opens nothing: not twice, not for a later number', async () => {
  const story = await aLockedHall()
  const { kits, done } = story
  const before = must(await done(kits.gym.commands.helpUnlock((await ask(story)).code)))
  const now = must(await done(kits.gym.commands.helpUnlock((await ask(story)).code)))
  expect(await done(kits.hall.commands.useUnlock(before.code))).toEqual(NOT_THIS)
  must(await done(kits.hall.commands.useUnlock(now.code)))
  must(await done(kits.hall.commands.setPin({ pin: '3950', old: '' })))
  must(await done(kits.hall.commands.lockNow('everywhere')))
  for (const { code } of [before, now])
    expect(await done(kits.hall.commands.useUnlock(code))).toEqual(NOT_THIS)
  await ask(story)
  for (const { code } of [before, now])
    expect(await done(kits.hall.commands.useUnlock(code))).toEqual(NOT_THIS)
  expect(await isOpen(story, kits.hall)).toBe(false)
  expect(unlocks(story)).toHaveLength(1)
})

test('[P82] two tabs take one answer, and it opens once', async () => {
  const story = await aLockedHall()
  const { kits, done } = story
  const second = await story.open(story.tablets.hall)
  const { code } = must(await done(kits.gym.commands.helpUnlock((await ask(story)).code)))
  const both = await done(
    Promise.all([kits.hall.commands.useUnlock(code), second.commands.useUnlock(code)])
  )
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(both.find(({ ok }) => !ok)).toEqual(NOT_THIS)
  expect(JSON.stringify(unlocks(story)).match(/unlocked/gu)).toHaveLength(1)
  expect([await isOpen(story, kits.hall), await isOpen(story, second)]).toEqual([true, true])
})

test('[P82] an answer for another tablet, or one that was changed, opens nothing', async () => {
  const story = await aLockedHall()
  const { kits, done } = story
  const { code } = must(await done(kits.gym.commands.helpUnlock((await ask(story)).code)))
  must(await done(kits.office.commands.setPin({ pin: '3950', old: '' })))
  await ask(story, kits.office)
  expect(await done(kits.office.commands.useUnlock(code))).toEqual(NOT_THIS)
  const bytes = base45ToBytes(code)!
  bytes[bytes.length - 1]! ^= 1
  expect(await done(kits.hall.commands.useUnlock(bytesToBase45(bytes)))).toEqual(DAMAGED)
  expect(await done(kits.hall.commands.useUnlock('ABC'))).toEqual(DAMAGED)
  expect(await isOpen(story, kits.hall)).toBe(false)
})

test('[P82] after a start in the middle a new number is asked, and the wrong tries stay', async () => {
  const story = await aLockedHall()
  const { kits, tablets, done, open } = story
  await done(kits.hall.commands.unlock('1111'))
  const { code } = must(await done(kits.gym.commands.helpUnlock((await ask(story)).code)))
  tablets.hall.cut()
  const again = await open(tablets.hall)
  expect((await story.first(again.lock)).triesLeft).toBe(4)
  await ask(story, again)
  expect(await done(again.commands.useUnlock(code))).toEqual(NOT_THIS)
  const fresh = must(await done(kits.gym.commands.helpUnlock((await ask(story, again)).code)))
  must(await done(again.commands.useUnlock(fresh.code)))
})

test('a tablet that is locked itself, or asks itself, does not help', async () => {
  const story = await aLockedHall()
  const { kits, done } = story
  const { code } = await ask(story)
  must(await done(kits.gym.commands.setPin({ pin: '3950', old: '' })))
  must(await done(kits.gym.commands.lockNow('everywhere')))
  expect((await done(kits.gym.commands.helpUnlock(code))).ok).toBe(false)
  must(await done(kits.gym.commands.unlock('3950')))
  must(await done(kits.gym.commands.helpUnlock(code)))
  const own = await ask(story, kits.gym)
  expect(await done(kits.gym.commands.helpUnlock(own.code))).toEqual(NOT_THIS)
})

/** The hall's tablet as it would be, had its control log told this of the gym's. */
async function afterEntry({ tablets, open }: Story, more: Partial<Device>): Promise<Kit> {
  const { disk } = tablets.hall
  const meta = disk.rows('meta') as readonly { key: string; value: ControlState }[]
  const { value } = meta.find(({ key }) => key === 'control')!
  const gym = [...value.deviceById].findLast(([, { role }]) => role === 'facilitator')!
  const deviceById = new Map(value.deviceById).set(gym[0], { ...gym[1], ...more })
  tablets.hall.cut()
  disk.add('meta', { key: 'control', value: { ...value, deviceById } })
  return open(tablets.hall)
}

test('[P83] a helper that was cut off, rests or waits is refused by the locked tablet', async () => {
  const cut = { seq: 99, reason: 'stolen', ctrByWriter: new Map() } as const
  for (const more of [{ cut }, { paused: true }, { waiting: ['common'] }]) {
    const story = await aLockedHall()
    const hall = await afterEntry(story, more)
    const { code } = must(
      await story.done(story.kits.gym.commands.helpUnlock((await ask(story, hall)).code))
    )
    expect(await story.done(hall.commands.useUnlock(code))).toEqual(NOT_ALLOWED)
    expect(await isOpen(story, hall)).toBe(false)
  }
})

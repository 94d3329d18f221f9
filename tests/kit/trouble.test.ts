import { expect, test } from 'vitest'
import { failAt } from '../store/spies.ts'
import { must } from '../sim/template.ts'
import { framesAtRelay, framesOn } from '../sim/world.ts'
import { aStory } from './a-story.ts'

const YEAR_MS = 365 * 86_400_000

test('[S4] [SY6] a full disk says "not saved", leaves nothing half written, and the next record is taken', async () => {
  const { template, kits, tablets, pass, done, first } = await aStory()
  const [session = ''] = template.sessions
  const [one = '', two = ''] = template.children
  tablets.hall.wire.isDown = true
  const mend = failAt('facts', 'at-once')
  const wish = { session, participant: one, status: 'left', picker: 'はは' } as const
  const walkIn = { session, yomi: 'もり はるか', grade: 'e1', phone: '' } as const
  expect(await done(kits.hall.commands.mark(wish))).toEqual({
    ok: false,
    fault: { kind: 'not-saved', full: true }
  })
  expect(await done(kits.hall.commands.addWalkIn(walkIn))).toMatchObject({
    fault: { kind: 'not-saved' }
  })
  mend()
  expect(tablets.hall.disk.rows('local')).toEqual([])
  expect((await first(kits.hall.sync)).toSend).toBe(0)
  expect((await first(kits.hall.reception(session)))?.cards).toHaveLength(4)
  must(await done(kits.hall.commands.mark({ ...wish, participant: two })))
  must(await done(kits.hall.commands.addWalkIn(walkIn)))
  expect((await first(kits.hall.sync)).toSend).toBeGreaterThan(0)
  tablets.hall.wire.isDown = false
  await pass(90_000)
  expect((await first(kits.office.reception(session)))?.counts).toMatchObject({
    left: 1,
    arrived: 4
  })
  expect(tablets.office.disk.rows('held')).toEqual([])
})

test('[SY11] a disk that fails in the middle of a contact is a contact that failed: it is tried again', async () => {
  const { template, kits, tablets, pass, done, first } = await aStory()
  const [session = ''] = template.sessions
  const [child = ''] = template.children
  const mend = failAt('cursors', 'at-once')
  must(
    await done(
      kits.hall.commands.mark({ session, participant: child, status: 'left', picker: 'はは' })
    )
  )
  await pass(10_000)
  expect((await first(kits.gym.reception(session)))?.counts.left).toBe(0)
  expect(tablets.gym.problems.length).toBeGreaterThan(0)
  mend()
  await pass(90_000)
  expect((await first(kits.gym.reception(session)))?.counts.left).toBe(1)
})

test('[SY1] 保管庫に届いた is said when the answer has come, not when the record was sent', async () => {
  const { world, template, kits, tablets, pass, done, first } = await aStory()
  const [session = ''] = template.sessions
  const [child = ''] = template.children
  const before = (await first(kits.hall.sync)).mine.delivered
  tablets.hall.wire.loses = () => true
  const known = (await framesAtRelay(world)).size
  must(
    await done(
      kits.hall.commands.mark({ session, participant: child, status: 'left', picker: 'はは' })
    )
  )
  await pass(5000)
  expect((await framesAtRelay(world)).size).toBeGreaterThan(known)
  expect(await first(kits.hall.sync)).toMatchObject({ toSend: 1, mine: { delivered: before } })
  tablets.hall.wire.loses = () => false
  await pass(90_000)
  expect(await first(kits.hall.sync)).toMatchObject({ toSend: 0, mine: { delivered: before + 1 } })
})

test('[SY1] a relay that falls before its disk has the record has not delivered it', async () => {
  const { world, template, kits, tablets, pass, done, first } = await aStory()
  const [session = ''] = template.sessions
  const [child = ''] = template.children
  world.relay.diskMs = 5000
  must(
    await done(
      kits.hall.commands.mark({ session, participant: child, status: 'left', picker: 'はは' })
    )
  )
  await pass(2000)
  world.relay.fall()
  expect(framesOn(tablets.hall).filter((row) => row.mine === 'waiting')).toHaveLength(1)
  world.relay.diskMs = 4
  world.relay.rise()
  await pass(90_000)
  expect((await first(kits.office.reception(session)))?.counts.left).toBe(1)
})

test.each([
  ['ahead', 3 * YEAR_MS],
  ['behind', -40 * YEAR_MS]
])(
  '[SY14] [SY6] a clock years %s records as always, is told, and tells right times after a contact',
  async (_, skewMs) => {
    const { world, template, kits, tablets, pass, done, first } = await aStory()
    const [session = ''] = template.sessions
    const [one = '', two = ''] = template.children
    tablets.hall.wire.isDown = true
    tablets.hall.skewMs = skewMs
    must(
      await done(
        kits.hall.commands.mark({ session, participant: one, status: 'left', picker: 'はは' })
      )
    )
    tablets.hall.wire.isDown = false
    await pass(90_000)
    expect(await first(kits.hall.sync)).toMatchObject({
      toSend: 0,
      problem: 'clock-off',
      link: 'done'
    })
    must(
      await done(
        kits.hall.commands.mark({ session, participant: two, status: 'left', picker: 'はは' })
      )
    )
    await pass(30_000)
    const cards = (await first(kits.office.reception(session)))!.cards
    expect(cards.filter((card) => card.state === 'left')).toHaveLength(2)
    const right = cards.find((card) => card.participant.id === two)!
    expect(Math.abs(right.at! - world.clockwork.now())).toBeLessThan(60_000)
  }
)

test('[SY12] of two organizers who write the control log at once, the slower makes its entry anew', async () => {
  const { template, kits, add, open, pass, done, first } = await aStory()
  const wish = { role: 'organizer', events: [], lender: '', label: '運営2', hours: 1 } as const
  const second = await open(await add('second'))
  must(
    await done(second.commands.join(must(await done(kits.office.commands.invite(wish))).link, ''))
  )
  await pass(5000)
  const mine = { ...wish, role: 'facilitator', events: [template.event], label: 'a' } as const
  const made = await done(
    Promise.all([
      kits.office.commands.invite(mine),
      second.commands.invite({ ...mine, label: 'b' })
    ])
  )
  expect(new Set(made.map((one) => must(one).id)).size).toBe(2)
  await pass(20_000)
  for (const kit of [kits.office, second])
    expect((await first(kit.invitations)).filter((one) => one.state === 'open')).toHaveLength(3)
})

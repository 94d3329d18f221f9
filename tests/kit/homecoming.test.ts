import { describe, expect, test } from 'vitest'
import { aTablet, createMemoryRelay, must, until } from './a-caravan.ts'

describe('whole clients', () => {
  test('two tablets, one tap, the relay, one picture', async () => {
    const { wire } = createMemoryRelay()
    const office = await aTablet(wire)
    must(
      await office.kit.commands.createWorkspace({
        name: 'NPO',
        deviceName: '事務所',
        admission: '',
        relay: ''
      })
    )
    const event = must(
      await office.kit.commands.createEvent({
        title: '柚子原町',
        days: ['2026-11-22'],
        venues: ['公民館']
      })
    )
    const [view] = await until(office.kit.events, (events) => events.length === 1)
    const venue = view!.venues[0]!.id
    const session = must(
      await office.kit.commands.saveSession({
        event,
        venue,
        day: '2026-11-22',
        title: 'ロボットの日',
        start: '09:30',
        end: '12:00'
      })
    )
    await until(office.kit.sync, (status) => status.toSend === 0)
    const invited = must(
      await office.kit.commands.invite({
        role: 'facilitator',
        events: [event],
        lender: '',
        label: '端末2',
        hours: 24
      })
    )

    const hall = await aTablet(wire)
    must(await hall.kit.commands.join(invited.link, ''))
    await until(
      hall.kit.events,
      (events) => events[0]?.peopleReadable === true && events[0].sessions.length === 1
    )
    expect((await until(hall.kit.me, (me) => me !== null))?.name).toBe('端末2')
    wire.down = true
    const child = must(
      await hall.kit.commands.addWalkIn({ session, yomi: 'もり つむぎ', grade: 'e2', phone: '' })
    )
    const here = await until(
      hall.kit.reception(session),
      (reception) => reception?.counts.arrived === 1
    )
    expect(here?.cards[0]?.participant.id).toBe(child)
    expect((await until(hall.kit.sync, (status) => status.toSend > 0)).toSend).toBeGreaterThan(0)

    wire.down = false
    hall.device.wake()
    await until(hall.kit.sync, (status) => status.toSend === 0 && status.mine.delivered > 0)
    office.device.wake()
    const there = await until(
      office.kit.reception(session),
      (reception) => reception?.counts.arrived === 1
    )
    expect(there?.cards[0]?.device).toBe('端末2')
    expect([...office.device.problems, ...hall.device.problems]).toEqual([])
    await office.kit.close()
    await hall.kit.close()
  })
})

import { expect, test } from 'vitest'
import type { Fault } from '../../../src/kit/fault.ts'
import type { Kit } from '../../../src/kit/open.ts'
import { invitationToLink } from '../../../src/protocol/invitation.ts'
import { ORIGIN } from '../../sim/sim-tablet.ts'
import { must } from '../../sim/template.ts'
import { aStory, type Story } from '../a-story.ts'

/** Every 15 s a tablet looks at everything; what a bell tells comes sooner. */
const LESS_THAN_A_LOOK_MS = 5000

async function anInvitation(story: Story, hours = 1): Promise<{ id: string; link: string }> {
  const { kits, template, done } = story
  const wish = {
    role: 'facilitator',
    events: [template.event],
    lender: '',
    label: '端末9',
    hours
  } as const
  return must(await done(kits.office.commands.invite(wish)))
}

/** What a new device is told, and whether it is still outside. */
async function refusal(story: Story, link: string): Promise<Fault['kind'] | null> {
  const { add, open, done, first } = story
  const kit = await open(await add(`guest-${link.length}-${story.world.tablets.length}`))
  const joined = await done(kit.commands.join(link, 'guest'))
  expect((await first(kit.start)).state).toBe(joined.ok ? 'inside' : 'new')
  return joined.ok ? null : joined.fault.kind
}

test('[SY8] an invitation lets one device in, the second is told it is used', async () => {
  const story = await aStory()
  const { link } = await anInvitation(story)
  expect(await refusal(story, link)).toBeNull()
  expect(await refusal(story, link)).toBe('invitation-used')
  const rows = await story.first(story.kits.office.invitations)
  expect(rows[0]).toMatchObject({ label: '端末9' })
})

test('[SY8] expired and withdrawn invitations say so', async () => {
  const story = await aStory()
  const expired = await anInvitation(story, 1)
  await story.pass(3_700_000)
  expect(await refusal(story, expired.link)).toBe('invitation-expired')
  const withdrawn = await anInvitation(story)
  must(await story.done(story.kits.office.commands.withdraw(withdrawn.id)))
  expect(await refusal(story, withdrawn.link)).toBe('invitation-withdrawn')
  const [row] = await story.first(story.kits.office.invitations)
  expect(row?.state).toBe('withdrawn')
})

test('[SY8] a damaged invitation and one of another workspace are told apart, and nothing is asked of the relay', async () => {
  const story = await aStory()
  const { link } = await anInvitation(story)
  const damaged = `${link.slice(0, -4)}${link.endsWith('AAAA') ? 'BBBB' : 'AAAA'}`
  expect(await refusal(story, damaged)).toBe('invitation-damaged')
  expect(await refusal(story, 'いらっしゃい')).toBe('invitation-damaged')
  const stranger = await story.open(await story.add('stranger'))
  must(
    await story.done(
      stranger.commands.createWorkspace({ name: '別', deviceName: '別', admission: '', relay: '' })
    )
  )
  expect(stranger.commands.readInvitation(link).ok).toBe(true)
  expect(await story.done(stranger.commands.join(link, 'x'))).toEqual({
    ok: false,
    fault: { kind: 'already-inside' }
  })
})

test('[SY8] an invitation of a workspace this relay does not know is foreign', async () => {
  const story = await aStory()
  const { chance } = story.world
  const strange = { ws: chance.bytes(32), seed: chance.bytes(32), label: 'x', relay: '' }
  expect(await refusal(story, invitationToLink(strange, ORIGIN))).toBe('invitation-foreign')
})

test('[SY8] when the answer to a joining is lost, the same joining is asked for again and is a success', async () => {
  const story = await aStory()
  const { world, add, open, done, pass, first } = story
  const { link } = await anInvitation(story)
  const guest = await add('guest')
  let kit: Kit = await open(guest)
  guest.wire.loses = (status) => status === 200
  expect(await done(kit.commands.join(link, 'guest'))).toMatchObject({
    ok: false,
    fault: { kind: 'needs-signal' }
  })
  guest.wire.loses = () => false
  guest.cut()
  kit = await open(guest)
  must(await done(kit.commands.join(link, 'guest')))
  await pass(5000)
  expect((await first(kit.events))[0]?.peopleReadable).toBe(true)
  const devices = await first(kit.tablets)
  expect(devices.filter((one) => one.name === 'guest')).toHaveLength(1)
  expect(world.problems).toEqual([])
})

test('[SY13] a second organizer has every key and may invite in turn', async () => {
  const story = await aStory()
  const { kits, template, add, open, pass, done, first } = story
  const wish = { role: 'organizer', events: [], lender: '', label: '運営2', hours: 1 } as const
  const { link } = must(await done(kits.office.commands.invite(wish)))
  const second = await open(await add('second'))
  must(await done(second.commands.join(link, '')))
  await pass(5000)
  expect((await first(second.me))?.role).toBe('organizer')
  expect((await first(second.reception(template.sessions[0]!)))?.cards).toHaveLength(4)
  expect(await first(second.equipment(template.event))).toMatchObject({
    yen: (await first(kits.office.equipment(template.event))).yen
  })
  const made = must(
    await done(
      second.commands.createEvent({ title: '冬', days: ['2027-01-10'], venues: ['体育館'] })
    )
  )
  await pass(3000)
  const invited = must(
    await done(second.commands.invite({ ...wish, role: 'facilitator', events: [made] }))
  )
  const third = await open(await add('third'))
  must(await done(third.commands.join(invited.link, '')))
  await pass(5000)
  expect((await first(kits.office.events)).map((one) => one.event.title)).toContain('冬')
  expect((await first(third.events)).find((one) => one.event.id === made)?.peopleReadable).toBe(
    true
  )
})

test('[SY10] [W4] a tablet let in to an event made after it joined reads it from the beginning', async () => {
  const { kits, pass, done, first } = await aStory()
  const { commands } = kits.office
  const days = ['2026-12-05']
  const event = must(await done(commands.createEvent({ title: 'つぎ', days, venues: ['体育館'] })))
  const venue = (await first(kits.office.events)).find((one) => one.event.id === event)!.venues[0]!
    .id
  const session = must(
    await done(
      commands.saveSession({
        event,
        venue,
        day: days[0]!,
        title: '朝',
        start: '09:00',
        end: '12:00'
      })
    )
  )
  must(await done(commands.addWalkIn({ session, yomi: 'あお そら', grade: 'e1', phone: '' })))
  await pass(5000)
  const seen = async () => (await first(kits.hall.events)).find((one) => one.event.id === event)
  expect(await seen()).toMatchObject({ peopleReadable: false })
  expect((await first(kits.hall.held(event)))?.people).toBe(0)
  const hall = (await first(kits.office.tablets)).find((one) => one.name === 'hall')!
  must(await done(commands.letIn(event, [hall.device])))
  await pass(LESS_THAN_A_LOOK_MS)
  expect(await seen()).toMatchObject({ peopleReadable: true })
  expect((await first(kits.hall.reception(session)))?.counts.arrived).toBe(1)
  expect((await first(kits.gym.events)).find((one) => one.event.id === event)?.peopleReadable).toBe(
    false
  )
  must(
    await done(kits.hall.commands.addWalkIn({ session, yomi: 'うみ なぎ', grade: 'e1', phone: '' }))
  )
  await pass(5000)
  expect((await first(kits.office.reception(session)))?.counts.arrived).toBe(2)
})

test('[SY10] records that came before the entry they were signed under ask for it at once', async () => {
  const { kits, tablets, pass, done, first } = await aStory()
  tablets.hall.wire.rings = (hint) => hint.some((byte, at) => at < 16 && byte !== 0)
  const wish = { title: 'つぎ', days: ['2026-12-05'], venues: ['体育館'] }
  must(await done(kits.office.commands.createEvent(wish)))
  await pass(LESS_THAN_A_LOOK_MS)
  expect((await first(kits.hall.events)).map(({ event }) => event.title)).toContain('つぎ')
})

const YEARS_MS = 5 * 365 * 86_400_000

test.each([
  ['ahead', YEARS_MS],
  ['behind', -YEARS_MS]
])(
  '[SY57] a relay whose clock is five years %s still lets in by invitations made under it',
  async (_, skewMs) => {
    const story = await aStory()
    await story.pass(20_000)
    // between two sessions of the office
    story.world.relay.skewMs = skewMs
    const { link } = await anInvitation(story)
    expect(await refusal(story, link)).toBeNull()
    must(await story.done(story.kits.office.commands.changeKeys()))
    await story.pass(600_000)
    expect((await story.first(story.kits.office.sync)).problem).toBe('clock-off')
  }
)

test('[SY57] an invitation that is over by a clock five years ahead says that the clocks differ', async () => {
  const story = await aStory()
  const { link } = await anInvitation(story)
  story.world.relay.skewMs = YEARS_MS
  expect(await refusal(story, link)).toBe('clocks-apart')
  story.world.relay.skewMs = 0
  expect(await refusal(story, link)).toBeNull()
})

import { expect, test } from 'vitest'
import type { Kit } from '../../../src/kit/open.ts'
import type { Result } from '../../../src/lib/result.ts'
import { must } from '../../sim/template.ts'
import { aStory, type Story } from '../a-story.ts'

const DAY = '2026-11-22'

function refusal(result: Result<unknown, unknown>): unknown {
  return result.ok ? null : result.fault
}

async function eventOn({ first, template }: Story, kit: Kit) {
  return (await first(kit.events)).find(({ event }) => event.id === template.event)
}

test('[E22] a session with marks is closed: offered nowhere, expects nobody, and its marks stand', async () => {
  const story = await aStory()
  const { kits, template, done, pass, first } = story
  const [session = ''] = template.sessions
  expect(await first(kits.office.hanging('sessions', session))).toEqual({ marks: 4 })
  must(await done(kits.office.commands.remove({ root: 'sessions', id: session })))
  await pass(20_000)
  for (const kit of Object.values(kits)) {
    const ids = (await eventOn(story, kit))?.sessions.map(({ id }) => id)
    expect(ids).toEqual([template.sessions[1]])
    const closed = await first(kit.reception(session))
    expect(closed?.counts).toMatchObject({ arrived: 4, yet: 0 })
    const person = await first(kit.person(template.children[0]!, template.event, ''))
    expect(person?.history[0]?.words).toMatchObject({ kind: 'mark', session: '09:30' })
    expect(await first(kit.removed(template.event))).toMatchObject([
      {
        root: 'sessions',
        id: session,
        hanging: { marks: 4 },
        beside: { venue: '公民館', day: DAY }
      }
    ])
  }
  must(await done(kits.hall.commands.bringBack({ root: 'sessions', id: session })))
  await pass(20_000)
  expect((await eventOn(story, kits.office))?.sessions).toHaveLength(2)
  expect(await first(kits.office.removed(template.event))).toEqual([])
})

test('[E34] [E36] a venue with sessions stays, without them it goes; a session comes back with its venue', async () => {
  const story = await aStory()
  const { kits, template, done, first } = story
  const { office } = kits
  const { commands } = office
  const remove = (root: 'venues' | 'sessions', id: string) => done(commands.remove({ root, id }))
  expect(refusal(await remove('venues', template.venue))).toEqual({
    kind: 'in-use',
    root: 'venues',
    by: 'sessions',
    count: 2
  })
  for (const session of template.sessions) must(await remove('sessions', session))
  expect(refusal(await remove('venues', template.venue))).toMatchObject({
    by: 'children',
    count: 4
  })
  const gym = must(
    await done(commands.saveVenue({ event: template.event, name: '体育館', address: '', order: 1 }))
  )
  for (const child of template.children)
    must(await done(commands.saveParticipant(child, { venue: gym })))
  must(await remove('venues', template.venue))
  expect((await eventOn(story, office))?.venues.map(({ id }) => id)).toEqual([gym])
  must(await done(commands.bringBack({ root: 'sessions', id: template.sessions[0]! })))
  const back = await eventOn(story, office)
  expect(back?.venues.map(({ name }) => name)).toEqual(['公民館', '体育館'])
  expect(back?.sessions).toHaveLength(1)
  expect(await first(office.removed(template.event))).toHaveLength(1)
})

test('[E38] children of a removed group are without one, on badges too, until it is brought back', async () => {
  const story = await aStory()
  const { kits, template, done, pass, first } = story
  const { event, children } = template
  const [child = ''] = children
  const { office } = kits
  const group = must(await done(office.commands.saveGroup({ event, letter: 'A', shape: 'star' })))
  must(await done(office.commands.saveParticipant(child, { group })))
  const shown = async (kit: Kit) => {
    const cards = await first(kit.roster(event))
    const { badges, groups } = await first(kit.equipment(event))
    return {
      child: cards.find((one) => one.participant.id === child)?.participant.group,
      badges: badges.map((one) => one.group).filter(Boolean),
      groups: groups.map(({ id }) => id)
    }
  }
  const before = await shown(office)
  expect(before).toEqual({ child: group, badges: [group], groups: [group] })
  expect(await first(office.hanging('groups', group))).toEqual({ children: 1 })
  must(await done(office.commands.remove({ root: 'groups', id: group })))
  await pass(20_000)
  for (const kit of Object.values(kits)) {
    expect(await shown(kit)).toEqual({ child: '', badges: [], groups: [] })
    expect(await first(kit.questions(event))).toEqual([])
  }
  must(await done(office.commands.bringBack({ root: 'groups', id: group })))
  await pass(20_000)
  for (const kit of Object.values(kits)) expect(await shown(kit)).toEqual(before)
})

test('[E34] [E37] a lender with things and a thing that is out stay; who uses the tablet does, too', async () => {
  const { kits, template, done } = await aStory()
  const { commands } = kits.office
  const [asset = ''] = template.assets
  const remove = (root: 'lenders' | 'assets' | 'staff', id: string) =>
    done(commands.remove({ root, id }))
  expect(refusal(await remove('lenders', template.lender))).toMatchObject({ count: 3 })
  const venue = { kind: 'venue', venue: template.venue } as const
  must(await done(commands.move({ asset, to: venue })))
  expect(refusal(await remove('assets', asset))).toMatchObject({ kind: 'in-use', count: 1 })
  must(await done(commands.move({ asset, to: { kind: 'home' } })))
  for (const id of template.assets) must(await remove('assets', id))
  must(await remove('lenders', template.lender))
  const person = must(
    await done(commands.saveStaff({ name: '小野寺', yomi: 'おのでら', organisation: '' }))
  )
  must(await done(commands.setTablet({ by: person })))
  expect(refusal(await remove('staff', person))).toEqual({ kind: 'own-person' })
  must(await done(commands.setTablet({ by: '' })))
  must(await remove('staff', person))
  expect(refusal(await remove('staff', 'unheard'))).toEqual({ kind: 'gone' })
})

test('[E39] an event with records is closed, and its retention goes on; brought back it is as it was', async () => {
  const story = await aStory()
  const { kits, template, done, first } = story
  const { event } = template
  const { office } = kits
  const before = await eventOn(story, office)
  const kept = await first(office.retention(event))
  expect(await first(office.hanging('events', event))).toEqual({
    sessions: 2,
    children: 4,
    marks: 4
  })
  must(await done(office.commands.remove({ root: 'events', id: event })))
  expect(await first(office.events)).toEqual([])
  expect(await first(office.here(DAY))).toEqual([])
  expect((await first(office.retention(event)))?.kinds).toEqual(kept?.kinds)
  expect(await first(office.removed(''))).toMatchObject([
    { root: 'events', id: event, name: '柚子原町', hanging: { children: 4 } }
  ])
  must(await done(office.commands.bringBack({ root: 'events', id: event })))
  expect(await eventOn(story, office)).toEqual(before)
})

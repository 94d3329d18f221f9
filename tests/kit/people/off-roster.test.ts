import { expect, test } from 'vitest'
import type { Kit } from '../../../src/kit/open.ts'
import { must } from '../../sim/template.ts'
import { aStory, type Story } from '../a-story.ts'
import { setField } from '../a-family.ts'

/** All a person sees of an event's people. */
async function seen({ first, template }: Story, kit: Kit) {
  const { event, sessions } = template
  const [roster, morning, afternoon, { badges }] = [
    await first(kit.roster(event)),
    await first(kit.reception(sessions[0]!)),
    await first(kit.reception(sessions[1]!)),
    await first(kit.equipment(event))
  ]
  return {
    roster,
    morning: morning?.cards,
    afternoon: afternoon?.cards,
    badges: badges
      .map(({ number, callName, group }) => ({ number, callName, group }))
      .toSorted((one, other) => one.number - other.number)
  }
}

/** A registered child of the first one's family, never marked. */
async function aSister(story: Story): Promise<{ readonly child: string; readonly id: string }> {
  const { kits, template, done, first, pass } = story
  const [child = ''] = template.children
  const cards = await first(kits.office.roster(template.event))
  const { family } = cards.find(({ participant }) => participant.id === child)!.participant
  const fact = { family, event: template.event }
  const added = must(
    await done(
      kits.office.commands.addChildren({
        ...fact,
        children: [
          {
            sei: '森',
            mei: '',
            seiYomi: 'もり',
            meiYomi: 'あん',
            grade: 'e4',
            venue: '',
            days: [],
            group: '',
            note: '',
            allergy: 'たまご',
            medicine: '',
            care: '',
            photo: 'no'
          }
        ]
      })
    )
  )
  await setField(story, kits.office, family, 'guardian', '森 さくら')
  await pass(20_000)
  return { child, id: added.children[0]! }
}

test('[N36] a child that was never marked is gone on all tablets and comes back as it was', async () => {
  const story = await aStory()
  const { kits, template, done, pass, first } = story
  const { event } = template
  const { id } = await aSister(story)
  const before = await seen(story, kits.hall)
  expect(before.afternoon?.map(({ participant }) => participant.id)).toContain(id)
  must(await done(kits.office.commands.removeChildren({ event, children: [id] })))
  await pass(20_000)
  for (const kit of Object.values(kits)) {
    const after = await seen(story, kit)
    for (const cards of [after.roster, after.morning, after.afternoon])
      expect(cards?.map(({ participant }) => participant.id)).not.toContain(id)
    expect(after.roster).toHaveLength(4)
    expect(await first(kit.offRoster(event))).toMatchObject([{ child: { id }, state: 'gone' }])
  }
  must(await done(kits.hall.commands.bringBackChildren({ event, children: [id] })))
  await pass(20_000)
  for (const kit of Object.values(kits)) {
    expect(await seen(story, kit)).toEqual(kit === kits.hall ? before : expect.anything())
    expect(await first(kit.offRoster(event))).toEqual([])
  }
})

test('[N36] what is later written of the family is about the children who stay', async () => {
  const story = await aStory()
  const { kits, template, done, pass, first } = story
  const { event } = template
  const { child, id } = await aSister(story)
  must(await done(kits.office.commands.removeChildren({ event, children: [id] })))
  await pass(20_000)
  const cards = await first(kits.hall.roster(event))
  const { family } = cards.find(({ participant }) => participant.id === child)!.participant
  await setField(story, kits.hall, family, 'phone', '090-1234-5678')
  await pass(20_000)
  expect(await first(kits.office.roster(event))).toHaveLength(4)
  await setField(story, kits.hall, id, 'allergy', 'そば')
  await pass(20_000)
  expect(await first(kits.office.roster(event))).toHaveLength(5)
})

test('[N37] a child that was here is closed: it comes on the days it was marked on, and its marks stand', async () => {
  const story = await aStory()
  const { kits, template, done, pass, first } = story
  const { event, sessions, children } = template
  const [child = ''] = children
  const days = ['2026-11-22', '2026-11-23']
  const { commands } = kits.office
  must(await done(commands.editEvent(event, { title: '柚子原町', days })))
  const venue = template.venue
  const tomorrow = must(
    await done(
      commands.saveSession({
        event,
        venue,
        day: days[1]!,
        title: 'あした',
        start: '09:30',
        end: '12:00'
      })
    )
  )
  must(await done(commands.saveParticipant(child, { days: [], mei: '紬' })))
  await pass(20_000)
  const before = await seen(story, kits.hall)
  const expectedOn = async (kit: Kit, session: string) =>
    (await first(kit.reception(session)))?.cards.map(({ participant }) => participant.id)
  expect(await expectedOn(kits.hall, tomorrow)).toContain(child)
  must(await done(commands.removeChildren({ event, children: [child] })))
  await pass(20_000)
  for (const kit of Object.values(kits)) {
    expect(await expectedOn(kit, tomorrow)).not.toContain(child)
    expect(await expectedOn(kit, sessions[0]!)).toContain(child)
    expect((await first(kit.person(child, event, '')))?.history).toHaveLength(1)
    expect(await first(kit.offRoster(event))).toMatchObject([
      { child: { id: child }, state: 'closed', days: ['2026-11-22'] }
    ])
    expect(await first(kit.questions(event))).toEqual([])
  }
  must(await done(kits.gym.commands.bringBackChildren({ event, children: [child] })))
  await pass(20_000)
  expect(await expectedOn(kits.hall, tomorrow)).toContain(child)
  expect(await seen(story, kits.hall)).toEqual(before)
  expect(await first(kits.hall.offRoster(event))).toEqual([])
})

test('[N37] a walk-in of whom nothing else is known goes with its arrival, also later, and comes back with it', async () => {
  const story = await aStory()
  const { kits, template, done, pass, first } = story
  const { event, children, sessions } = template
  const [slip = ''] = children
  const before = await seen(story, kits.gym)
  await pass(3_600_000)
  must(await done(kits.hall.commands.removeChildren({ event, children: [slip] })))
  await pass(20_000)
  const after = await first(kits.gym.reception(sessions[0]!))
  expect(after?.counts).toMatchObject({ arrived: 3, yet: 0 })
  expect((await seen(story, kits.gym)).badges).toHaveLength(3)
  must(await done(kits.hall.commands.bringBackChildren({ event, children: [slip] })))
  await pass(20_000)
  expect(await seen(story, kits.gym)).toEqual(before)
})

test('[N38] a family is one act, and one comes back with a number of its own where another wears it', async () => {
  const story = await aStory()
  const { kits, template, done, pass, first } = story
  const { event } = template
  const { child, id } = await aSister(story)
  const before = await seen(story, kits.gym)
  must(await done(kits.office.commands.removeChildren({ event, children: [child, id] })))
  await pass(20_000)
  const off = await first(kits.gym.offRoster(event))
  expect(off.map((one) => one.child.id).toSorted()).toEqual([child, id].toSorted())
  must(await done(kits.office.commands.bringBackChildren({ event, children: [child, id] })))
  await pass(20_000)
  expect(await seen(story, kits.gym)).toEqual(before)
})

test('[N39] a child whose badge has a thing stays, and is told how many', async () => {
  const { kits, template, done, first } = await aStory()
  const { event, children, assets } = template
  const [child = ''] = children
  const { commands } = kits.office
  const cards = await first(kits.office.roster(event))
  const { badge } = cards.find(({ participant }) => participant.id === child)!.participant
  const to = { kind: 'badge', number: badge, event } as const
  must(await done(commands.move({ asset: assets[2]!, to, quantity: 2 })))
  expect(await done(commands.removeChildren({ event, children: [child] }))).toEqual({
    ok: false,
    fault: { kind: 'under-badge', badge, count: 2 }
  })
  must(
    await done(commands.move({ asset: assets[2]!, to: { kind: 'home' }, from: to, quantity: 2 }))
  )
  must(await done(commands.removeChildren({ event, children: [child] })))
})

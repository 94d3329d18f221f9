// What happened, written on tablets without signal, with names and without, and completed later.
import { expect, test } from 'vitest'
import type { Kit } from '../../../src/kit/open.ts'
import { must } from '../../sim/template.ts'
import { aFamily, erase } from '../a-family.ts'
import { aStory, type Story } from '../a-story.ts'

const AT = Date.UTC(2026, 10, 22, 4, 41)

function note({ template, done }: Story, kit: Kit, child: string) {
  return done(
    kit.commands.noteIncident({
      event: template.event,
      since: AT,
      what: ['fell'],
      whom: [{ kind: 'person', id: child }],
      where: '河原',
      did: ['washed'],
      told: [{ who: 'guardian', at: AT + 60_000 }]
    })
  )
}

test('[J3] [J4] written offline and completed on another tablet, it is the same everywhere', async () => {
  const story = await aStory()
  const { kits, tablets, done, first, pass, template } = story
  const { event, children } = template
  tablets.hall.wire.isDown = true
  const incident = must(await note(story, kits.hall, children[0]!))
  tablets.hall.wire.isDown = false
  await pass(70_000)
  const { commands } = kits.gym
  must(await done(commands.addToIncident({ event, incident, line: 'note', text: 'ひざ' })))
  must(await done(commands.addToIncident({ event, incident, line: 'closed', text: '' })))
  expect(
    await done(commands.addToIncident({ event, incident, line: 'report', text: ' ' }))
  ).toMatchObject({ fault: { kind: 'invalid', why: 'empty' } })
  await pass(70_000)
  const told = await Promise.all(
    [kits.office, kits.hall, kits.gym].map((kit) => first(kit.incidents(event)))
  )
  expect(told[0]).toHaveLength(1)
  expect(told[0]?.[0]).toMatchObject({
    id: incident,
    isOpen: false,
    what: ['fell'],
    where: '河原',
    sole: children[0]
  })
  expect(Math.abs((told[0]?.[0]?.at ?? 0) - AT)).toBeLessThan(1000)
  expect(told[0]?.[0]?.whom[0]).toMatchObject({ kind: 'person', name: 'もり つむぎ' })
  expect(told[0]?.[0]?.lines).toHaveLength(7)
  expect(told[1]).toEqual(told[0])
  expect(told[2]).toEqual(told[0])
})

test('[J7] [J8] lines about a child go with its family, the others stay', async () => {
  const story = await aStory()
  const { kits, done, first, pass, template } = story
  const { event } = template
  const { family, child } = await aFamily(story)
  const incident = must(await note(story, kits.hall, child))
  const { commands } = kits.hall
  must(await done(commands.addToIncident({ event, incident, line: 'note', text: 'つむぎさんが' })))
  await pass(70_000)
  await erase(story, kits.office, family)
  await pass(70_000)
  for (const kit of [kits.office, kits.hall]) {
    const [told] = await first(kit.incidents(event))
    expect(told?.lines.map(({ line }) => line)).toEqual(['what', 'where', 'did', 'told'])
    expect(JSON.stringify(told)).not.toContain('つむぎ')
  }
})

test('[J6] [J9] a volunteer writes by number, reads nothing, and a facilitator reads it', async () => {
  const story = await aStory()
  const { kits, done, first, pass, template } = story
  const tablet = await story.add('helper')
  const helper = await story.open(tablet)
  must(await done(helper.commands.join(template.volunteerLink, '')))
  await pass(20_000)
  must(
    await done(
      helper.commands.noteIncident({
        event: template.event,
        since: AT,
        what: ['cut'],
        whom: [{ kind: 'badge', badge: 3 }],
        where: 'ホール',
        did: ['plaster'],
        told: []
      })
    )
  )
  expect(await first(helper.incidents(template.event))).toEqual([])
  await pass(70_000)
  expect(await first(kits.office.incidents(template.event))).toMatchObject([
    { what: ['cut'], whom: [{ kind: 'badge', badge: 3 }], where: 'ホール', isOpen: true }
  ])
})

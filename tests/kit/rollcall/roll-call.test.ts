// Roll calls over whole clients: several tablets, with and without signal.
import { expect, test } from 'vitest'
import type { Kit } from '../../../src/kit/open.ts'
import type { PackInput } from '../../../src/kit/carry/commands.ts'
import type { RollCallView } from '../../../src/kit/rollcall/views.ts'
import { must } from '../../sim/template.ts'
import { joins, goHome } from '../a-hand.ts'
import { aStory, type Story } from '../a-story.ts'

const DAY = '2026-11-22'

function withoutSignal({ world }: Story): void {
  for (const tablet of world.tablets) tablet.wire.isDown = true
}

async function begin(
  { template, done }: Story,
  kit: Kit,
  why: 'move' | 'evacuation' = 'evacuation'
): Promise<string> {
  const [session = ''] = template.sessions
  const { event } = template
  return must(await done(kit.commands.beginRollCall({ event, session, why })))
}

async function see(
  { template, done }: Story,
  kit: Kit,
  rollCall: string,
  { children, how = 'seen' }: { children: readonly number[]; how?: 'seen' | 'counted' }
): Promise<readonly string[]> {
  const people = children.map((at) => template.children[at] ?? '')
  return must(await done(kit.commands.seePeople({ event: template.event, rollCall, people, how })))
}

async function shown({ template, first }: Story, kit: Kit, id: string): Promise<RollCallView> {
  const view = await first(kit.rollCall(template.event, id))
  if (!view) throw new Error('no such roll call')
  return view
}

/** Who is missing, by number in the template. */
async function missing(story: Story, kit: Kit, id: string): Promise<readonly number[]> {
  const { groups } = await shown(story, kit, id)
  return groups
    .flatMap(({ people }) => people)
    .filter(({ seen }) => seen === null)
    .map(({ card }) => story.template.children.indexOf(card.participant.id))
    .toSorted((one, other) => one - other)
}

async function badgeOf({ template, first, kits }: Story, child: number): Promise<number> {
  const roster = await first(kits.office.roster(template.event))
  const id = template.children[child]
  return roster.find((one) => one.participant.id === id)?.participant.badge ?? 0
}

/** One look: each shows the other what it has. */
async function look({ done }: Story, one: Kit, other: Kit): Promise<void> {
  const wish: PackInput = { to: null, asFile: false, asks: false, tellsAll: false }
  for (const [from, to] of [
    [one, other],
    [other, one]
  ] as const) {
    const { bytes } = must(await done(from.commands.pack(wish)))
    must(await done(to.commands.unpack(bytes)))
  }
}

test('[W19] three tablets without signal show in two looks whom nobody has seen', async () => {
  const story = await aStory()
  const { kits } = story
  withoutSignal(story)
  const atHall = await begin(story, kits.hall)
  await story.pass(60_000)
  const atGym = await begin(story, kits.gym)
  await story.pass(60_000)
  const atOffice = await begin(story, kits.office)
  await see(story, kits.hall, atHall, { children: [0] })
  await see(story, kits.gym, atGym, { children: [1] })
  await see(story, kits.office, atOffice, { children: [1, 2] })
  expect(await missing(story, kits.hall, atHall)).toEqual([1, 2, 3])

  await look(story, kits.hall, kits.gym)
  expect(await missing(story, kits.hall, atHall)).toEqual([2, 3])
  expect(await missing(story, kits.gym, atGym)).toEqual([2, 3])

  await look(story, kits.gym, kits.office)
  for (const id of [atHall, atGym, atOffice])
    expect(await missing(story, kits.gym, id)).toEqual([3])
  expect(await missing(story, kits.office, atOffice)).toEqual([3])
  const { tablets, twice, head } = await shown(story, kits.office, atOffice)
  expect(head.id).toBe(atHall)
  expect(tablets.map(({ device, people }) => [device, people]).toSorted()).toEqual([
    ['gym', 1],
    ['hall', 1],
    ['事務所', 2]
  ])
  expect(twice).toBe(1)
  const [, , , last] = (await shown(story, kits.office, atOffice)).groups.flatMap(
    ({ people }) => people
  )
  expect(last?.last).toMatchObject({ device: '事務所' })
})

test('[R30] [R32] what a facilitator sees, volunteers see by badge; both are taken back in one act', async () => {
  const story = await aStory()
  const { kits, template, done, first, pass } = story
  const { event } = template
  const helper = await joins(story, 'helper', 'volunteer')
  await pass(70_000)
  const id = await begin(story, kits.hall)
  const facts = await see(story, kits.hall, id, { children: [0] })
  expect(facts).toHaveLength(2)
  await pass(70_000)
  const badge = await badgeOf(story, 0)
  const told = await first(helper.kit.badgeRoll(event, id))
  expect(told?.badges.find(({ number }) => number === badge)?.seen).toMatchObject({
    device: 'hall',
    mine: false
  })
  expect(await first(helper.kit.rollCall(event, id))).toBeNull()
  expect(await first(helper.kit.rollCalls(event, DAY))).toEqual([])
  const other = await badgeOf(story, 1)
  const mine = { event, rollCall: id, badges: [other], how: 'seen' } as const
  expect(must(await done(helper.kit.commands.seeBadges(mine)))).toHaveLength(1)
  expect(must(await done(helper.kit.commands.seeBadges(mine)))).toEqual([])
  must(await done(kits.hall.commands.unsee({ event, rollCall: id, facts })))
  await pass(140_000)
  expect(await missing(story, kits.gym, id)).toEqual([0, 2, 3])
  const after = await first(helper.kit.badgeRoll(event, id))
  expect(after?.badges.filter(({ seen }) => seen).map(({ number }) => number)).toEqual([other])
  must(await done(helper.kit.commands.unseeBadge({ event, rollCall: id, badge: other })))
  await pass(140_000)
  expect(await missing(story, kits.gym, id)).toEqual([0, 1, 2, 3])
})

test('[R31] a second tap writes nothing; counting a group writes of those who were not seen', async () => {
  const story = await aStory()
  const { kits, template, done } = story
  const id = await begin(story, kits.hall, 'move')
  expect(await see(story, kits.hall, id, { children: [0] })).toHaveLength(2)
  expect(await see(story, kits.hall, id, { children: [0] })).toEqual([])
  expect(await see(story, kits.hall, id, { children: [0, 1, 2], how: 'counted' })).toHaveLength(4)
  expect(await see(story, kits.hall, id, { children: [1], how: 'counted' })).toEqual([])
  const isCounted = async () =>
    (await shown(story, kits.hall, id)).groups
      .flatMap(({ people }) => people)
      .filter(({ seen }) => seen?.isCounted).length
  expect(await isCounted()).toBe(2)
  await see(story, kits.hall, id, { children: [1] })
  expect(await isCounted()).toBe(1)
  const person = template.children[1] ?? ''
  must(await done(kits.hall.commands.unseePerson({ event: template.event, rollCall: id, person })))
  expect(await missing(story, kits.hall, id)).toEqual([1, 3])
})

test('[R15] where one is under way another tap goes on with it; a person may say that it is another', async () => {
  const story = await aStory()
  const { kits, template, done, first } = story
  const { event } = template
  const [session = ''] = template.sessions
  const id = await begin(story, kits.hall)
  expect(await begin(story, kits.hall)).toBe(id)
  await see(story, kits.hall, id, { children: [0, 1, 2, 3] })
  const wish = { event, session, why: 'evacuation', isNew: true } as const
  const next = must(await done(kits.hall.commands.beginRollCall(wish)))
  expect(next).not.toBe(id)
  expect(await missing(story, kits.hall, next)).toEqual([0, 1, 2, 3])
  const { apart } = await shown(story, kits.hall, next)
  expect(apart.map((one) => one.id)).toEqual([id])
  must(await done(kits.hall.commands.joinRollCalls({ event, rollCall: next, other: id })))
  expect(await missing(story, kits.hall, next)).toEqual([])
  must(await done(kits.hall.commands.endRollCall({ event, rollCall: next })))
  const [line] = await first(kits.hall.rollCalls(event, DAY))
  expect(line).toMatchObject({ head: { ended: { mine: true } }, counts: { missing: 0 } })
  expect(await first(kits.hall.rollCallHeads(event, DAY))).toHaveLength(1)
})

test('[R25] who went home at another table and is seen here counts as here, and both are told', async () => {
  const story = await aStory()
  const { kits, template } = story
  withoutSignal(story)
  await goHome(story, kits.gym, 0)
  await story.pass(60_000)
  const id = await begin(story, kits.hall)
  await see(story, kits.hall, id, { children: [0] })
  await look(story, kits.hall, kits.gym)
  const { groups } = await shown(story, kits.gym, id)
  const both = groups.flatMap(({ people }) => people).filter(({ isContradicted }) => isContradicted)
  expect(both.map(({ card }) => card.participant.id)).toEqual([template.children[0]])
  const [line] = await story.first(kits.gym.rollCalls(template.event, DAY))
  expect(line?.contradicted).toHaveLength(1)
})

test('[R21] a tablet of which nothing was heard since is named until it was met', async () => {
  const story = await aStory()
  const { kits } = story
  withoutSignal(story)
  const id = await begin(story, kits.hall)
  expect((await shown(story, kits.hall, id)).unheard).toEqual(['gym'])
  await look(story, kits.hall, kits.gym)
  expect((await shown(story, kits.hall, id)).unheard).toEqual([])
})

test('[R15] what is not there is refused', async () => {
  const story = await aStory()
  const { kits, template, done } = story
  const nothing = { event: template.event, rollCall: 'AAAAAAAA' }
  const { commands } = kits.hall
  const acts: readonly Promise<unknown>[] = [
    commands.endRollCall(nothing),
    commands.joinRollCalls({ ...nothing, other: 'AAAAAAAA' }),
    commands.seePeople({ ...nothing, people: [], how: 'seen' }),
    commands.seeBadges({ ...nothing, badges: [], how: 'seen' }),
    commands.unsee({ ...nothing, facts: [] }),
    commands.unseePerson({ ...nothing, person: '' }),
    commands.unseeBadge({ ...nothing, badge: 1 })
  ]
  for (const act of acts) expect(await done(act)).toEqual({ ok: false, fault: { kind: 'gone' } })
  expect(await story.first(kits.hall.rollCall(template.event, 'AAAAAAAA'))).toBeNull()
  expect(await story.first(kits.hall.badgeRoll(template.event, 'AAAAAAAA'))).toBeNull()
})

test('[R24] when everybody is out the staff of the roster counts, marked or not; at a move it does not', async () => {
  const story = await aStory()
  const { kits, template, done } = story
  const { commands } = kits.office
  const { event } = template
  const wish = { name: '三宅 里奈', yomi: 'みやけ りな', organisation: '' }
  const staff = must(await done(commands.saveStaff(wish)))
  const [person = ''] = must(await done(commands.addStaffToRoster({ event, staff: [staff] })))
  const out = await begin(story, kits.office)
  expect((await shown(story, kits.office, out)).counts).toMatchObject({
    expected: template.children.length + 1,
    adults: 1
  })
  const rollCall = await begin(story, kits.office, 'move')
  expect((await shown(story, kits.office, rollCall)).counts.expected).toBe(template.children.length)
  must(await done(commands.seePeople({ event, rollCall: out, people: [person], how: 'seen' })))
  expect((await shown(story, kits.office, out)).counts.seen).toBe(1)
})

test('[Q32] [Q33] gone at one table and seen at another is asked about: it has gone, or it is here since it was seen', async () => {
  const story = await aStory()
  const { kits, template, done, first } = story
  const { event } = template
  const [session = ''] = template.sessions
  withoutSignal(story)
  for (const child of [0, 1]) await goHome(story, kits.gym, child)
  await story.pass(60_000)
  const id = await begin(story, kits.hall)
  await see(story, kits.hall, id, { children: [0, 1] })
  await look(story, kits.hall, kits.gym)
  const asked = async () =>
    (await first(kits.gym.questions(event))).flatMap((one) =>
      one.kind === 'mark' && one.sides.some(({ words }) => words.kind === 'seen') ? [one] : []
    )
  const stateOf = async (child: number) =>
    (await first(kits.gym.person(template.children[child] ?? '', event, session)))?.card.state
  const questions = await asked()
  expect(questions).toHaveLength(2)
  const of = (child: number) =>
    questions.find(({ id: one }) => one.endsWith(template.children[child] ?? ''))!
  const choose = async (child: number, words: string) => {
    const side = of(child).sides.find((one) => one.words.kind === words)!
    return must(
      await done(kits.gym.commands.decide(event, of(child).id, { kind: 'holds', fact: side.fact }))
    )
  }
  const gone = await choose(0, 'status')
  expect(await stateOf(0)).toBe('left')
  await choose(1, 'seen')
  expect(await stateOf(1)).toBe('arrived')
  expect(await asked()).toEqual([])
  must(await done(kits.gym.commands.undoDecision(gone)))
  expect((await asked()).map((one) => one.id)).toEqual([of(0).id])
})

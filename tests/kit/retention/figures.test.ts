// まとめ, reception, CSV and what is frozen count the same, before anything is erased and after.
import type { PresenceCounts } from '../../../src/domain/attendance/attendance.ts'
import { expect, test } from 'vitest'
import type { Kit } from '../../../src/kit/open.ts'
import { must } from '../../sim/template.ts'
import { erase, leave } from '../a-family.ts'
import { aStory, type Story } from '../a-story.ts'

const DAY = '2026-11-22'
const STATES = { arrived: '来た', left: '帰った', absent: '欠席', yet: 'まだ' } as const

/** Of each session of the day. */
async function figuresOf(story: Story, kit: Kit): Promise<readonly PresenceCounts[]> {
  const { template, first, done } = story
  const summary = (await first(kit.summary(template.event, DAY)))!
  const figures = summary.sessions.map(({ counts }) => counts)
  const file = must(await done(kit.commands.exportCsv('attendance', template.event)))
  const rows = new TextDecoder()
    .decode(file.bytes)
    .split('\r\n')
    .map((row) => row.split('","'))
  for (const [at, session] of template.sessions.entries()) {
    expect((await first(kit.reception(session)))!.counts).toEqual(figures[at])
    const { title } = summary.sessions[at]!.session
    const lines = rows.filter((row) => row[2] === title)
    expect(lines).toHaveLength(figures[at]!.expected)
    for (const [state, word] of Object.entries(STATES))
      expect(lines.filter((row) => row.includes(word))).toHaveLength(
        figures[at]![state as keyof typeof STATES]
      )
  }
  return figures
}

/** `entries`: of one child; which of them it is kept under, their ids say. */
async function familyOf(
  { template, first, kits }: Story,
  ...entries: readonly string[]
): Promise<string> {
  const cards = await first(kits.office.roster(template.event))
  return cards.find((one) => entries.includes(one.participant.id))!.participant.family
}

test('[L4] [L6] a figure is what it was before people were erased: of the afternoon, too, and on every list', async () => {
  const story = await aStory()
  const { kits, template, done, pass } = story
  const [gone, here] = template.children as [string, string]
  await leave(story, kits.hall, here, 'はは')
  await pass(20_000)
  const before = await figuresOf(story, kits.office)
  expect(before).toMatchObject([
    { expected: 4, arrived: 3, left: 1 },
    { expected: 4, arrived: 3, left: 1 }
  ])
  for (const child of [gone, here]) {
    await erase(story, kits.office, await familyOf(story, child))
    await pass(70_000)
    for (const kit of [kits.office, kits.hall]) expect(await figuresOf(story, kit)).toEqual(before)
  }
  must(await done(kits.office.commands.eraseKind(template.event, 'roster')))
  await pass(70_000)
  for (const kit of [kits.office, kits.gym]) expect(await figuresOf(story, kit)).toEqual(before)
})

test('[L4] one child entered twice is counted once, also when both entries are erased', async () => {
  const story = await aStory()
  const { kits, template, done, pass, first } = story
  const [morning = '', afternoon = ''] = template.sessions
  const [child = ''] = template.children
  const twice = { session: morning, yomi: 'もり つむぎ', grade: 'e2', phone: '' } as const
  const double = must(await done(kits.hall.commands.addWalkIn(twice)))
  const left = { status: 'left', picker: 'はは', session: afternoon } as const
  must(await done(kits.hall.commands.mark({ ...left, participant: double })))
  const [question] = await first(kits.hall.questions(template.event))
  must(await done(kits.hall.commands.decide(template.event, question!.id, { kind: 'same' })))
  await pass(20_000)
  const before = await figuresOf(story, kits.office)
  expect(before).toMatchObject([
    { expected: 4, arrived: 4 },
    { expected: 4, arrived: 3, left: 1 }
  ])
  await erase(story, kits.office, await familyOf(story, child, double))
  await pass(70_000)
  for (const kit of [kits.office, kits.hall]) expect(await figuresOf(story, kit)).toEqual(before)
})

test('[L4] who was expected and never came is still expected in a session that was over, and no more in one to come', async () => {
  const story = await aStory()
  const { kits, template, done, pass, first } = story
  const [morning = ''] = template.sessions
  const add = { session: morning, yomi: 'わたせ りん', grade: 'e2', phone: '' } as const
  const child = must(await done(kits.hall.commands.addWalkIn(add)))
  const clear = {
    session: morning,
    participant: child,
    status: 'cleared',
    correcting: true
  } as const
  must(await done(kits.hall.commands.mark(clear)))
  const { session } = (await first(kits.hall.reception(morning)))!
  const over = { ...session, start: '08:00', end: '09:00' }
  must(await done(kits.office.commands.saveSession(over)))
  await pass(20_000)
  const before = await figuresOf(story, kits.office)
  expect(before.map(({ expected, yet }) => [expected, yet])).toEqual([
    [5, 1],
    [5, 1]
  ])
  expect((await first(kits.hall.reception(morning)))!.counts).toEqual(before[0])
  await erase(story, kits.office, await familyOf(story, child))
  await pass(70_000)
  for (const kit of [kits.office, kits.hall]) {
    const after = await figuresOf(story, kit)
    expect(after[0]).toEqual(before[0])
    expect(after[1]).toEqual({ ...before[1], expected: 4, yet: 0 })
  }
})

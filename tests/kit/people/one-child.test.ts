import { expect, test } from 'vitest'
import type { Kit } from '../../../src/kit/open.ts'
import { must } from '../../sim/template.ts'
import { setField } from '../a-family.ts'
import { aStory, type Story } from '../a-story.ts'

interface Twins {
  readonly kept: string
  readonly double: string
  /** The first day's session. */
  readonly session: string
}

const KEPT = {
  allergy: '卵',
  photo: 'yes',
  insurance: true,
  goesHomeAlone: true,
  pickers: '祖母'
} as const
const DOUBLE = {
  allergy: 'そば',
  medicine: '吸入器',
  photo: 'no',
  pickers: 'おじ'
} as const

/** One child entered at two tables that had not heard of each other, with other answers at each. */
async function twins(story: Story): Promise<Twins> {
  const { kits, done, first, pass, template } = story
  const [session = ''] = template.sessions
  const add = (kit: Kit, phone: string) =>
    done(kit.commands.addWalkIn({ session, yomi: 'ゆうき そら', grade: 'e2', phone }))
  const ids = [
    must(await add(kits.hall, '090-0000-0001')),
    must(await add(kits.gym, '080-1000-0002'))
  ].toSorted()
  await pass(70_000)
  const [kept = '', double = ''] = ids
  for (const [id, answers] of [
    [kept, KEPT],
    [double, DOUBLE]
  ] as const)
    for (const [field, value] of Object.entries(answers))
      must(
        await done(
          kits.office.commands.setField({ event: template.event, subject: id, field, value })
        )
      )
  for (const [id, name] of [
    [kept, 'ゆうき はな'],
    [double, 'ゆうき たろう']
  ] as const)
    await setField(story, kits.office, await familyOf(story, id), 'guardian', name)
  must(await done(kits.office.commands.saveParticipant(double, { note: '車いす' })))
  await pass(70_000)
  expect(await first(kits.office.roster(template.event))).toHaveLength(6)
  return { kept, double, session }
}

async function familyOf({ kits, first, template }: Story, child: string): Promise<string> {
  const cards = await first(kits.office.roster(template.event))
  return cards.find(({ participant }) => participant.id === child)!.participant.family
}

async function joinTwins({ kits, done, first, pass, template }: Story): Promise<string> {
  const asked = (await first(kits.office.questions(template.event))).find(
    ({ kind }) => kind === 'twin'
  )!
  const fact = must(
    await done(kits.office.commands.decide(template.event, asked.id, { kind: 'same' }))
  )
  await pass(70_000)
  return fact
}

const JOINED = {
  care: { allergy: '卵 / そば', medicine: '吸入器', other: '' },
  photo: 'no',
  insured: true,
  guardian: {
    name: 'ゆうき はな、ゆうき たろう',
    pickers: '祖母、おじ',
    goesHomeAlone: false
  },
  namedInPart: ['ゆうき はな', '祖母', 'ゆうき たろう', 'おじ'],
  entries: 2
}

test('[Q8] a child entered twice is one, with all that both entries say, on every tablet and view', async () => {
  const story = await aStory()
  const { kits, first, done, template } = story
  const { kept, double, session } = await twins(story)
  const families = [await familyOf(story, kept), await familyOf(story, double)]
  await joinTwins(story)
  const { event } = template
  for (const kit of Object.values(kits)) {
    const roster = await first(kit.roster(event))
    expect(roster).toHaveLength(5)
    const reception = (await first(kit.reception(session)))!
    expect(reception.counts.expected).toBe(5)
    const summary = (await first(kit.summary(event, '2026-11-22')))!
    expect(summary.sessions[0]!.byFamily).toHaveLength(
      new Set(roster.map(({ household }) => household)).size
    )
    const cards = [roster, reception.cards, summary.sessions[0]!.cards].map((list) =>
      list.find(({ participant }) => participant.id === kept)!
    )
    cards.push((await first(kit.person(double, event, session)))!.card)
    for (const card of cards) {
      expect(card).toMatchObject(JOINED)
      expect(card.participant).toMatchObject({ id: kept, note: '車いす' })
      const { phone, phone2 } = card.guardian
      expect([phone, phone2].toSorted()).toEqual(['080-1000-0002', '090-0000-0001'])
      expect(card.guardians.map(({ name, phone: own }) => [name, own])).toHaveLength(2)
    }
    expect(reception.recent.filter(({ participant }) => participant.id === kept)).toHaveLength(2)
    const { history } = (await first(kit.person(kept, event, session)))!
    expect(history.filter(({ words }) => words.kind === 'mark')).toHaveLength(2)
    expect((await first(kit.held(event)))!.people).toBe(5)
  }
  const { bytes } = must(await done(kits.office.commands.exportCsv('roster', event)))
  const lines = new TextDecoder()
    .decode(bytes)
    .split('\r\n')
    .filter((line) => line.includes('ゆうき'))
  expect(lines).toHaveLength(1)
  for (const text of [
    '卵 / そば',
    '吸入器',
    '不可',
    '祖母、おじ',
    '090-0000-0001',
    '080-1000-0002',
    '車いす'
  ])
    expect(lines[0]).toContain(text)
  for (const family of families) {
    const paper = must(await done(kits.office.commands.disclose(event, family)))
    expect(paper.children.map(({ card }) => card.participant.id)).toEqual([kept])
    expect(paper.children[0]!.card).toMatchObject(JOINED)
    const values = paper.fields.map(({ value }) => value)
    for (const value of ['卵', 'そば', 'ゆうき はな', 'ゆうき たろう', 'no'])
      expect(values).toContain(value)
  }
})

test('[Q10] parting shows each entry as it was', async () => {
  const story = await aStory()
  const { kits, first, done, pass, template } = story
  await twins(story)
  const before = await first(kits.gym.roster(template.event))
  const fact = await joinTwins(story)
  expect(await first(kits.gym.roster(template.event))).toHaveLength(before.length - 1)
  must(await done(kits.office.commands.undoDecision(fact)))
  await pass(70_000)
  expect(await first(kits.gym.roster(template.event))).toEqual(before)
})

test('[Q12] one roster that came in twice is decided in one act and parted in one', async () => {
  const story = await aStory()
  const { kits, done, first, pass, template } = story
  const { event } = template
  const file = ['受付番号,せい,めい,姓,名,学年,保護者氏名,電話番号']
  for (const name of ['あお', 'いと', 'うみ'])
    file.push(`,ふたば,${name},双葉,${name},小2,双葉 ${name}の母,090-0000-000${file.length}`)
  const bytes = new TextEncoder().encode(file.join('\r\n'))
  const bring = async (kit: Kit) => {
    const opened = must(await done(kit.commands.openImport('roster', { event }, bytes)))
    const { mapping } = opened.draft
    const { doubtful } = must(await done(opened.preview(mapping)))
    must(await done(opened.confirm(mapping, doubtful)))
  }
  story.tablets.hall.wire.isDown = true
  await bring(kits.office)
  await bring(kits.hall)
  story.tablets.hall.wire.isDown = false
  await pass(120_000)
  const before = await first(kits.gym.roster(event))
  const [asked] = await first(kits.gym.questions(event))
  if (asked?.kind !== 'twin') throw new Error('asked about twins')
  expect(asked.alike).toHaveLength(2)
  expect(asked.entered.map(({ card }) => card.guardian.name)).toEqual(
    Array(2).fill(`双葉 ${asked.one.mei}の母`)
  )
  const ids = asked.alike.map(({ id }) => id)
  const fact = must(await done(kits.gym.commands.decide(event, asked.id, { kind: 'same' }, ids)))
  await pass(70_000)
  expect(await first(kits.office.questions(event))).toEqual([])
  expect(await first(kits.office.roster(event))).toHaveLength(before.length - 3)
  const [decision, ...more] = await first(kits.office.decisions(event))
  expect(more).toEqual([])
  expect(decision).toMatchObject({ fact, answer: 'same' })
  expect(decision!.others).toHaveLength(2)
  must(await done(kits.office.commands.undoDecision(fact)))
  await pass(70_000)
  expect(await first(kits.gym.roster(event))).toEqual(before)
  expect(await first(kits.gym.questions(event))).toHaveLength(3)
})

test('[Q9] a child joined of two entries goes home alone only where both say so', async () => {
  const story = await aStory()
  const { kits, done } = story
  const { kept, session } = await twins(story)
  const leave = () => kits.hall.commands.mark({ session, participant: kept, status: 'left' })
  await joinTwins(story)
  expect(await done(leave())).toMatchObject({ ok: false, fault: { kind: 'picker-missing' } })
})

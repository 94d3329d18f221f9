// An import is taken back as one act: what nobody touched since goes, what it changed is as before.
import { expect, test } from 'vitest'
import { must } from '../../sim/template.ts'
import { failAt } from '../../store/spies.ts'
import { erase } from '../a-family.ts'
import { aStory, type Story } from '../a-story.ts'
import { secretsOn } from '../secrets.ts'

const HEADER = '姓,名,せい,めい,学年,保護者氏名,電話番号,アレルギー'
const AO = '双葉,あお,ふたば,あお,小2,双葉 花,090-0000-0001,卵'
const AO_NEXT = '双葉,葵,ふたば,あお,小2,双葉 花,090-0000-0002,卵、そば'
const KAI = '森,海,もり,かい,小3,森 誠,080-1000-0002,'
const RIN = '森,凛,もり,りん,小1,森 誠,080-1000-0002,'

async function importOf(
  story: Story,
  kind: 'roster' | 'equipment' | 'plan',
  lines: readonly string[]
) {
  const { kits, done, template } = story
  const bytes = new TextEncoder().encode(lines.join('\n'))
  const about = { event: template.event, file: 'file.csv' }
  const opened = must(await done(kits.office.commands.openImport(kind, about, bytes)))
  return must(await done(opened.confirm(opened.draft.mapping, [])))
}

const roster = (story: Story, ...rows: readonly string[]) =>
  importOf(story, 'roster', [HEADER, ...rows])

async function past(story: Story) {
  return story.first(story.kits.office.pastImports(story.template.event))
}

async function takeBack(story: Story) {
  const [last] = await past(story)
  return must(await story.done(story.kits.office.commands.takeImportBack(last!.id)))
}

async function people(story: Story, kit = story.kits.office) {
  return story.first(kit.roster(story.template.event))
}

const names = (cards: Awaited<ReturnType<typeof people>>) =>
  cards.map(({ participant: { seiYomi, meiYomi } }) => `${seiYomi} ${meiYomi}`)

test('[I55] children and families it made go on every tablet, and the import is remembered until then', async () => {
  const story = await aStory()
  const before = await people(story)
  await roster(story, AO, KAI, RIN)
  expect(await past(story)).toMatchObject([
    { kind: 'roster', file: 'file.csv', added: 3, changed: 0 }
  ])
  await story.pass(30_000)
  expect(names(await people(story, story.kits.hall))).toContain('もり かい')
  expect(await takeBack(story)).toEqual({ removed: 3, restored: 0, staying: [] })
  await story.pass(30_000)
  for (const kit of [story.kits.office, story.kits.hall])
    expect(names(await people(story, kit))).toEqual(names(before))
  expect(await past(story)).toEqual([])
  expect(await story.first(story.kits.office.questions(story.template.event))).toEqual([])
})

test('[I55] what it changed is as before, fields and facts', async () => {
  const story = await aStory()
  await roster(story, AO)
  const before = await people(story)
  expect(await roster(story, AO_NEXT, KAI)).toEqual({ added: 1, changed: 1 })
  expect(await people(story)).not.toEqual(before)
  const [last] = await past(story)
  const looked = must(await story.done(story.kits.office.commands.lookBack(last!.id)))
  expect(looked).toMatchObject({ removed: 1, staying: [] })
  expect(await takeBack(story)).toEqual(looked)
  const after = await people(story)
  expect(names(after)).toEqual(names(before))
  const ao = (cards: typeof after) => cards.find((one) => one.participant.seiYomi === 'ふたば')
  expect(ao(after)?.participant).toEqual(ao(before)?.participant)
  expect(ao(after)?.guardian).toEqual(ao(before)?.guardian)
  expect((await past(story)).length).toBe(1)
})

test('[I56] a child somebody marked, and a field somebody wrote since, stay and are named', async () => {
  const story = await aStory()
  const { kits, done, template } = story
  await roster(story, AO)
  await roster(story, AO_NEXT, KAI, RIN)
  await story.pass(30_000)
  const cards = await people(story, kits.hall)
  const idOf = (mei: string) => cards.find((one) => one.participant.meiYomi === mei)!.participant
  const [session = ''] = template.sessions
  must(
    await done(
      kits.hall.commands.mark({ session, participant: idOf('かい').id, status: 'arrived' })
    )
  )
  must(await done(kits.hall.commands.saveParticipant(idOf('あお').id, { mei: '蒼' })))
  await story.pass(30_000)
  const taken = await takeBack(story)
  expect(taken.removed).toBe(1)
  expect(taken.staying.map(({ title }) => title).toSorted()).toEqual(['ふたば あお', 'もり かい'])
  const left = await people(story)
  expect(names(left)).toContain('もり かい')
  expect(names(left)).not.toContain('もり りん')
  expect(left.find((one) => one.participant.meiYomi === 'あお')?.participant.mei).toBe('蒼')
})

test('[I56] a taking back that was cut off is completed by the same act', async () => {
  const story = await aStory()
  const { kits, done } = story
  await roster(story, AO)
  await roster(story, AO_NEXT, KAI)
  const [last] = await past(story)
  const mend = failAt('entities', 'at-once')
  expect(await done(kits.office.commands.takeImportBack(last!.id))).toMatchObject({
    fault: { kind: 'not-saved' }
  })
  mend()
  expect(await past(story)).toHaveLength(2)
  await takeBack(story)
  expect(names(await people(story))).not.toContain('もり かい')
  expect(await past(story)).toHaveLength(1)
})

test('[I55] things with their new lender, and blocks, are removed; a thing that was lent stays', async () => {
  const story = await aStory()
  const { kits, done, first, template } = story
  const things = [
    '品名,管理番号,数量,評価額,貸し手',
    'カメラ,Z1,1,500,ほし電機',
    '三脚,Z2,1,,ほし電機'
  ]
  const before = await first(kits.office.equipment(template.event))
  await importOf(story, 'equipment', things)
  const there = await first(kits.office.equipment(template.event))
  expect(there.things).toHaveLength(before.things.length + 2)
  expect(await takeBack(story)).toEqual({ removed: 2, restored: 0, staying: [] })
  const after = await first(kits.office.equipment(template.event))
  expect(after.things.map(({ asset }) => asset.id)).toEqual(
    before.things.map(({ asset }) => asset.id)
  )
  const lenders = async () => (await first(kits.office.events))[0]!.lenders.map(({ name }) => name)
  expect(await lenders()).not.toContain('ほし電機')
  await importOf(story, 'equipment', things)
  const camera = (await first(kits.office.equipment(template.event))).things.find(
    ({ asset }) => asset.code === 'Z1'
  )!
  must(
    await done(
      kits.office.commands.setCondition({ asset: camera.asset.id, condition: 'broken', note: '' })
    )
  )
  const taken = await takeBack(story)
  expect(taken.removed).toBe(1)
  expect(taken.staying[0]).toMatchObject({ title: 'Z1' })
  expect(await lenders()).toContain('ほし電機')
  await importOf(story, 'plan', ['開始,分,内容', '9:00,30,朝の会', '9:30,20,片づけの会'])
  expect((await takeBack(story)).removed).toBe(2)
})

test('[I57] what is kept for taking back names nobody whose records were erased', async () => {
  const story = await aStory()
  const { kits, tablets, first, template } = story
  await roster(story, '秘密田,はな,ひみつだ,はな,小2,秘密田 花,090-0000-0001,')
  await roster(story, '秘密田,華,ひみつだ,はな,小2,秘密田 花,090-0000-0001,', KAI)
  await story.pass(30_000)
  const card = (await people(story)).find((one) => one.participant.seiYomi === 'ひみつだ')!
  expect(secretsOn(tablets.office, ['秘密田', 'はな'])).not.toEqual([])
  await erase(story, kits.office, card.participant.family)
  await story.pass(120_000)
  expect(secretsOn(tablets.office, ['秘密田', 'はな'])).toEqual([])
  const [last] = await past(story)
  expect(must(await story.done(kits.office.commands.lookBack(last!.id)))).toMatchObject({
    removed: 1,
    restored: 0
  })
  must(await story.done(kits.office.commands.eraseKind(template.event, 'roster')))
  await story.pass(120_000)
  expect(await first(kits.office.pastImports(template.event))).toEqual([])
  expect(secretsOn(tablets.office, ['森'])).toEqual([])
})

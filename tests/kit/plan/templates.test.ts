import { expect, test } from 'vitest'
import { must } from '../../sim/template.ts'
import { aStory } from '../a-story.ts'

const DAY = '2026-11-22'
/** A session of the evening with two blocks in its plan. */
async function anEvening() {
  const story = await aStory()
  const { template: caravan, kits, done } = story
  const { event, venue } = caravan
  const { commands } = kits.office
  const save = async (start: string, minutes: number, title: string, materials = '') =>
    must(
      await done(
        commands.saveBlock({ ...BLANK, event, venue, day: DAY, start, minutes, title, materials })
      )
    )
  const session = must(
    await done(
      commands.saveSession({ event, venue, day: DAY, title: '夕方', start: '16:00', end: '18:00' })
    )
  )
  await save('16:00', 15, 'はじめ')
  await save('16:15', 45, '組み立てる', 'ハサミ 2/班、のり')
  return { ...story, commands, event, venue, session }
}

const BLANK = { owner: '', place: '', planB: '', shift: 0, cut: 0, skipped: false }

test('[B19] [B21] [B22] what a session needs is counted by kind, and two spellings of one are joined', async () => {
  const { kits, commands, event, session, pass, done, first } = await anEvening()
  const scissors = must(await done(commands.saveKind({ name: 'はさみ', unit: '', aliases: [] })))
  await pass(5000)
  const { totals } = await first(kits.office.needed(event, session))
  expect(totals.map(({ name }) => name)).toEqual(['はさみ', 'のり'])
  const shears = must(
    await done(commands.saveKind({ name: '工作ばさみ', unit: '本', aliases: [] }))
  )
  const joined = must(await done(commands.joinKinds(scissors, shears)))
  expect(await first(kits.office.kinds)).toMatchObject([{ name: 'はさみ', unit: '本' }])
  must(await done(commands.partKinds(joined)))
  expect((await first(kits.office.kinds)).map(({ name }) => name)).toEqual(['はさみ', '工作ばさみ'])
  expect((await done(commands.partKinds(joined))).ok).toBe(false)
  must(await done(commands.joinKinds(scissors, shears)))
})

test('[B23] [B24] a template is made from a plan, used for another session, and a copy is changed without it', async () => {
  const { kits, commands, event, venue, session, pass, done, first } = await anEvening()
  const made = must(
    await done(commands.templateFromSession({ event, session, title: '夕方の工作' }))
  )
  const later = must(
    await done(
      commands.saveSession({ event, venue, day: DAY, title: '夜', start: '18:00', end: '20:00' })
    )
  )
  expect(must(await done(commands.useTemplate({ template: made, event, session: later })))).toBe(2)
  await pass(5000)
  const evening = (await first(kits.hall.plan(event, DAY))).blocks.filter(
    ({ start }) => start >= '18:00'
  )
  expect(evening.map(({ start, title }) => [start, title])).toEqual([
    ['18:00', 'はじめ'],
    ['18:15', '組み立てる']
  ])
  const copy = must(await done(commands.copyTemplate(made, 'うつし')))
  const seen = async (id: string) =>
    (await first(kits.office.templates)).find(({ template }) => template.id === id)
  const block = (await seen(copy))?.blocks[0]
  if (!block) throw new Error('copy')
  must(await done(commands.saveTemplateBlock({ ...block, title: '新しい はじめ' })))
  must(await done(commands.placeTemplateBlock(block.id, '')))
  expect((await seen(copy))?.blocks).toHaveLength(1)
  expect((await seen(made))?.blocks.map(({ from, title }) => [from, title])).toEqual([
    [0, 'はじめ'],
    [15, '組み立てる']
  ])
})

test('[B30] [E21] a template is put away as everything is, with who and when, and comes back', async () => {
  const { kits, commands, event, session, done, first } = await anEvening()
  const made = must(await done(commands.templateFromSession({ event, session, title: '工作' })))
  const blocks = async () =>
    (await first(kits.office.templates)).find(({ template }) => template.id === made)?.blocks.length
  const before = await blocks()
  must(await done(commands.remove({ root: 'templates', id: made })))
  expect(await blocks()).toBeUndefined()
  const [removed] = await first(kits.office.removed(''))
  expect(removed).toMatchObject({ root: 'templates', id: made, name: '工作' })
  expect(removed!.at).toBeGreaterThan(0)
  must(await done(commands.bringBack({ root: 'templates', id: made })))
  expect(await blocks()).toBe(before)
  expect(await first(kits.office.removed(''))).toEqual([])
})

test('[B26] [B27] [B28] a template learns the minutes its blocks really took, and can have its own back', async () => {
  const { kits, commands, event, venue, session, pass, done, first } = await anEvening()
  const made = must(await done(commands.templateFromSession({ event, session, title: '工作' })))
  must(await done(commands.useTemplate({ template: made, event, session })))
  await pass(5000)
  const [opening, build] = (await first(kits.hall.plan(event, DAY))).blocks.filter(
    ({ template }) => template
  )
  if (!opening || !build) throw new Error('plan')
  const place = { event, day: DAY, venue, steps: [] }
  const said = [
    { block: opening.id, what: 'began', minute: 960 },
    { block: opening.id, what: 'ended', minute: 980 },
    { block: build.id, what: 'began', minute: 980 },
    { block: build.id, what: 'ended', minute: 1035 }
  ] as const
  const facts = must(await done(kits.hall.commands.changePlan({ ...place, said })))
  await pass(5000)
  const lines = await first(kits.office.doneLines(''))
  expect(lines.map(({ title, median }) => [title, median])).toEqual([
    ['はじめ', 20],
    ['組み立てる', 55]
  ])
  const minutes = lines.flatMap((line) =>
    line.template && line.median ? [[line.template, line.median] as const] : []
  )
  const times = async () =>
    (await first(kits.office.templates))
      .find(({ template }) => template.id === made)
      ?.blocks.map(({ from, minutes: one }) => [from, one])
  const before = must(await done(commands.learnMinutes({ template: made, minutes })))
  expect(await times()).toEqual([
    [0, 20],
    [20, 55]
  ])
  must(await done(commands.learnMinutes({ template: made, minutes: before })))
  expect(await times()).toEqual([
    [0, 15],
    [15, 45]
  ])
  must(await done(kits.hall.commands.changePlan({ ...place, takeBack: facts })))
  await pass(5000)
  expect(await first(kits.office.doneLines(''))).toEqual([])
})

test('[B17] two tablets edit one block offline: different fields both stand, one field is asked about and answered into the block', async () => {
  const { template: caravan, kits, pass, done, first } = await aStory()
  const { event, venue } = caravan
  const id = must(
    await done(
      kits.office.commands.saveBlock({
        ...BLANK,
        event,
        venue,
        day: DAY,
        start: '16:00',
        minutes: 30,
        title: '組み立て',
        materials: ''
      })
    )
  )
  await pass(5000)
  const blockOn = async (kit: typeof kits.office) =>
    (await first(kit.plan(event, DAY))).blocks.find((one) => one.id === id)!
  const here = await blockOn(kits.office)
  const there = await blockOn(kits.hall)
  must(
    await done(kits.office.commands.saveBlock({ ...here, doing: '二人で1台', saying: 'どうぞ' }))
  )
  must(await done(kits.hall.commands.saveBlock({ ...there, doing: '一人で1台', owner: '代表' })))
  await pass(5000)
  await pass(5000)
  for (const kit of [kits.office, kits.hall])
    expect(await blockOn(kit)).toMatchObject({ saying: 'どうぞ', owner: '代表' })
  const asked = (await first(kits.office.questions(event))).filter(({ kind }) => kind === 'field')
  expect(asked).toMatchObject([{ title: '組み立て', beside: { start: '16:00' } }])
  const [question] = asked
  if (question?.kind !== 'field') throw new Error('question')
  const side = question.sides.find(
    ({ words }) => words.kind === 'value' && words.value === '一人で1台'
  )
  if (!side) throw new Error('side')
  must(
    await done(kits.office.commands.decide(event, question.id, { kind: 'holds', fact: side.fact }))
  )
  await pass(5000)
  for (const kit of [kits.office, kits.hall]) {
    expect((await blockOn(kit)).doing).toBe('一人で1台')
    expect((await first(kit.questions(event))).filter(({ kind }) => kind === 'field')).toEqual([])
  }
})

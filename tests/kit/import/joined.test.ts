import { expect, test } from 'vitest'
import { must } from '../../sim/template.ts'
import { aStory } from '../a-story.ts'

test('[I47] a roster that has a child twice proposes nothing once the two are joined, nor does our own file of it', async () => {
  const { kits, done, first, pass, template } = await aStory()
  const { event } = template
  const file = [
    'せい,めい,姓,名,学年,保護者氏名,電話番号,アレルギー,写真',
    'ふたば,あお,双葉,あお,小2,双葉 花,090-0000-0001,卵,可',
    'ふたば,あお,双葉,あお,小2,森 誠,080-1000-0002,そば,不可'
  ]
  const open = async (bytes: Uint8Array) => {
    const opened = must(await done(kits.office.commands.openImport('roster', { event }, bytes)))
    const { mapping } = opened.draft
    return { opened, mapping, seen: must(await done(opened.preview(mapping))) }
  }
  const bytes = new TextEncoder().encode(file.join('\r\n'))
  const { opened, mapping, seen } = await open(bytes)
  must(await done(opened.confirm(mapping, seen.doubtful)))
  const [asked] = await first(kits.office.questions(event))
  must(await done(kits.office.commands.decide(event, asked!.id, { kind: 'same' })))
  await pass(70_000)
  const before = await first(kits.office.roster(event))
  const exported = must(await done(kits.office.commands.exportCsv('roster', event)))
  for (const again of [bytes, exported.bytes]) {
    const found = await open(again)
    expect(found.seen.rows.filter(({ state }) => state !== 'same')).toEqual([])
    expect(found.seen.counts).toMatchObject({ new: 0, changed: 0, doubtful: 0, bad: 0 })
    const lines = found.seen.rows.map(({ line }) => line)
    expect(must(await done(found.opened.confirm(found.mapping, lines)))).toMatchObject({
      added: 0,
      changed: 0
    })
    expect(await first(kits.office.roster(event))).toEqual(before)
  }
})

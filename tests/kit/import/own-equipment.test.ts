import { expect, test } from 'vitest'
import { must } from '../../sim/template.ts'
import { aStory } from '../a-story.ts'

test('[X9] our own equipment file comes back without a question, out, broken and of several lenders', async () => {
  const { kits, template, done } = await aStory()
  const { commands } = kits.office
  const { event, lender, assets } = template
  const [robot = '', other = '', lot = ''] = assets
  const second = must(await done(commands.saveLender('みらいロボ')))
  const none = { model: '', serial: '', accessories: '', kit: '', slot: '', note: '' }
  const drone = {
    kind: 'unit',
    code: 'MR-0001',
    name: 'ドローン',
    quantity: 1,
    unit: '台'
  } as const
  must(await done(commands.saveAsset({ ...none, ...drone, lender: second })))
  const wire = { kind: 'consumable', code: '', name: 'はんだ', quantity: 3, unit: '巻' } as const
  must(await done(commands.saveAsset({ ...none, ...wire, note: '=1+1', lender })))
  must(await done(commands.setCondition({ asset: robot, condition: 'broken', note: '角が折れた' })))
  const to = { kind: 'badge', number: 1, event } as const
  must(await done(commands.move({ asset: other, to })))
  must(await done(commands.move({ asset: lot, to, quantity: 4 })))
  const { bytes } = must(await done(commands.exportCsv('equipment', event)))
  const opened = must(await done(commands.openImport('equipment', { event, lender }, bytes)))
  const seen = must(await done(opened.preview(opened.draft.mapping)))
  expect(seen.rows.map(({ state }) => state)).toEqual(Array.from({ length: 5 }, () => 'same'))
  expect(seen.counts).toMatchObject({ same: 5, new: 0, changed: 0, doubtful: 0, bad: 0 })
})

import { expect, test } from 'vitest'
import { CONTROL_FORM, type ControlState } from '../../src/protocol/control-state.ts'
import { goHome, gone } from './a-hand.ts'
import { aStory } from './a-story.ts'
import { metaOf } from './forge.ts'

test('[SY28] a control log an earlier version had read is read again from its entries', async () => {
  const story = await aStory()
  const { kits, tablets, open, pass } = story
  await pass(1000)
  const rows = new Map(tablets.hall.disk.copy())
  const now = metaOf(tablets.hall, 'control') as ControlState
  const { form: _, recoveryOffer: __, ...old } = now
  const others = (rows.get('meta') ?? []).filter(({ key }) => key !== 'control')
  rows.set('meta', [...others, { key: 'control', value: { key: 'control', value: old } }])
  tablets.hall.cut()
  tablets.hall.disk.put(rows)
  const again = await open(tablets.hall)
  await goHome(story, again, 0)
  await pass(20_000)
  expect(metaOf(tablets.hall, 'control')).toMatchObject({ form: CONTROL_FORM, seq: now.seq })
  expect(await gone(story, kits.office)).toBe(1)
})

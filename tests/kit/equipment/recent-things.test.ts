import { expect, test } from 'vitest'
import { must } from '../../sim/template.ts'
import { aStory } from '../a-story.ts'

test('[C10] a movement stands among the recent commands, and an undone one is still told', async () => {
  const { template, kits, done, first } = await aStory()
  const [asset = ''] = template.assets
  const read = async () => (await first(kits.hall.equipment(template.event))).recent
  const before = await read()
  const to = { kind: 'staff', person: '~ono' } as const
  const fact = must(await done(kits.hall.commands.move({ asset, to })))
  const [latest] = await read()
  expect(latest).toMatchObject({ fact, asset: { id: asset }, standing: true, undone: false })

  must(await done(kits.hall.commands.undo(fact)))
  const after = await read()
  expect(after).toHaveLength(before.length + 1)
  expect(after[0]).toMatchObject({ fact, standing: false, undone: true })
})

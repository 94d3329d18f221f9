// A long import beside a reception at work, and one that is cut off in the middle.
import { expect, test } from 'vitest'
import { must } from '../../sim/template.ts'
import { failAt } from '../../store/spies.ts'
import { aStory } from '../a-story.ts'

const FAMILIES = 120
const FILE = [
  '氏名,ふりがな,学年,保護者,アレルギー',
  ...Array.from({ length: FAMILIES }, (_, at) => {
    const number = String(at).padStart(3, '0')
    return `青空 ${number},あおぞら ${number},小3,青空 親${number},卵`
  })
].join('\n')

async function opened(story: Awaited<ReturnType<typeof aStory>>) {
  const { kits, template, done } = story
  const bytes = new TextEncoder().encode(FILE)
  const { event } = template
  return must(await done(kits.office.commands.openImport('roster', { event }, bytes)))
}

test('[I39] a tap is saved between two slices, not after the import', async () => {
  const story = await aStory()
  const { kits, template, done } = story
  const [session = ''] = template.sessions
  const [child = ''] = template.children
  const importing = await opened(story)
  const order: string[] = []
  const told = (what: string) => (): void => void order.push(what)
  const confirmed = importing.confirm(importing.draft.mapping, []).then(told('import'))
  const marked = kits.office.commands
    .mark({ session, participant: child, status: 'left', picker: 'はは' })
    .then(told('mark'))
  await done(Promise.all([confirmed, marked]))
  expect(order).toEqual(['mark', 'import'])
})

test('[I39] cut off in the middle: told, and the same file completes it', async () => {
  const story = await aStory()
  const { kits, tablets, done, first } = story
  const importing = await opened(story)
  const mends: (() => void)[] = []
  const stop = kits.office.me((me) => {
    if (me?.cutImports.length === 1 && mends.length === 0) mends.push(failAt('facts', 'at-once'))
  })
  expect(await done(importing.confirm(importing.draft.mapping, []))).toMatchObject({
    fault: { kind: 'not-saved' }
  })
  stop()
  for (const mend of mends) mend()
  expect((await first(kits.office.me))?.cutImports).toMatchObject([{ kind: 'roster' }])
  const again = await opened(story)
  const preview = must(await done(again.preview(again.draft.mapping)))
  expect(preview.counts.new).toBeGreaterThan(0)
  expect(preview.counts.same + preview.counts.new).toBe(FAMILIES)
  expect(preview.counts.same).toBeGreaterThan(0)
  must(await done(again.confirm(again.draft.mapping, [])))
  expect((await first(kits.office.me))?.cutImports).toEqual([])
  const last = await opened(story)
  expect(must(await done(last.preview(last.draft.mapping))).counts).toMatchObject({
    new: 0,
    same: FAMILIES
  })
  expect(tablets.office.disk.rows('held')).toEqual([])
})

import { expect, test } from 'vitest'
import { makeTemplate } from './template.ts'
import { tell } from './story.ts'

test('[SY5] a seed is told the same twice, and in the end all is delivered and equal', async () => {
  const template = await makeTemplate()
  const one = await tell(2026, template)
  const again = await tell(2026, template)
  expect(one.problems).toEqual([])
  expect(one.saved).toBeGreaterThan(5)
  expect(again.hash).toBe(one.hash)
})

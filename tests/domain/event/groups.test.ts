import { expect, test } from 'vitest'
import { checkGroup } from '../../../src/domain/event/event.ts'

test('[E40] two groups of an event are never called the same, in whatever width', () => {
  const wish = { event: 'e1', letter: 'Ａ', shape: 'star' } as const
  expect(checkGroup(wish, [{ letter: 'A' }])).toEqual({
    ok: false,
    fault: { kind: 'invalid', field: 'letter', why: 'taken' }
  })
  expect(checkGroup(wish, [{ letter: 'B' }]).ok).toBe(true)
})

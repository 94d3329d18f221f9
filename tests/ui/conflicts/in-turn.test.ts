import { expect, test } from 'vitest'
import { createEmitter } from '../../../src/lib/emitter.ts'
import { asEventsInTurn } from '../../../src/ui/conflicts/use-open-questions.ts'
import type { Watch } from '../../../src/lib/emitter.ts'

test('[Q26] the next event is looked at once the one before is known, and all are followed from then on', async () => {
  const begun: string[] = []
  const told: Record<string, (value: number) => void> = {}
  const late =
    (name: string): Watch<number> =>
    (seen) => {
      begun.push(name)
      told[name] = seen
      return () => void begun.splice(begun.indexOf(name), 1)
    }
  const now = createEmitter(3)
  const lists: (readonly (number | undefined)[])[] = []
  const stop = asEventsInTurn([late('in sight'), now.watch, late('last year')])((value) =>
    lists.push(value)
  )
  await Promise.resolve()
  expect(begun).toEqual(['in sight'])
  told['in sight']?.(1)
  await Promise.resolve()
  await Promise.resolve()
  expect(begun).toEqual(['in sight', 'last year'])
  told['last year']?.(2)
  now.emit(4)
  told['in sight']?.(5)
  expect(lists.at(-1)).toEqual([5, 4, 2])
  expect(lists[0]).toEqual([1, undefined, undefined])
  stop()
  expect(begun).toEqual([])
})

import { expect, test } from 'vitest'
import type { ImportChange, ImportPreview, ImportRow } from '../../../src/kit/import/importing.ts'
import {
  acceptedIn,
  chooseGroups,
  decideLines,
  firstChoices,
  groupsOf,
  isTaken,
  keptIn,
  outcomeOf,
  partsOf
} from '../../../src/ui/import/choices.ts'

const phone: ImportChange = { meaning: 'phone', before: '1', after: '2', wary: null }
const letters: ImportChange = { meaning: 'sei', before: '﨑', after: '崎', wary: 'letters' }

function aRow(line: number, state: ImportRow['state'], changes: readonly ImportChange[] = []) {
  return {
    line,
    title: '',
    second: '',
    state,
    why: [],
    shows: [],
    changes,
    twin: null,
    isKnown: changes.length > 0
  }
}

const preview: ImportPreview = {
  rows: [
    aRow(2, 'changed', [phone, letters]),
    aRow(3, 'changed', [letters]),
    aRow(4, 'doubtful'),
    aRow(5, 'doubtful', [phone]),
    aRow(6, 'bad')
  ],
  counts: { new: 3, changed: 2, same: 5, doubtful: 2, bad: 1 },
  doubtful: [4, 5],
  unread: [],
  joined: [],
  aside: [],
  absent: [],
  newLenders: []
}

test('[I49] what is wary stays until somebody takes it, and the rest of its row goes in', () => {
  const first = firstChoices(preview)
  expect(keptIn(preview, first)).toEqual([
    { line: 2, field: 'sei' },
    { line: 3, field: 'sei' }
  ])
  expect(outcomeOf(preview, first)).toEqual({ added: 3, changed: 1, kept: 1, open: 2, left: 3 })
  const [plain, wary] = groupsOf(preview.rows[0]!)
  expect([isTaken(first, plain!), isTaken(first, wary!)]).toEqual([true, false])
  expect(keptIn(preview, chooseGroups(first, [wary!], true))).toEqual([{ line: 3, field: 'sei' }])
})

test('[I48] nothing is written of rows that all stay as they are', () => {
  const groups = preview.rows.flatMap(groupsOf)
  const none = chooseGroups(firstChoices(preview), groups, false)
  expect(outcomeOf(preview, none)).toMatchObject({ changed: 0, kept: 2 })
})

test('[I5] a row in doubt counts once it is taken, as new or as changed', () => {
  const taken = decideLines(firstChoices(preview), [4, 5], true)
  expect(acceptedIn(taken)).toEqual([4, 5])
  expect(outcomeOf(preview, taken)).toEqual({ added: 4, changed: 2, kept: 1, open: 0, left: 1 })
  const left = decideLines(firstChoices(preview), [4, 5], false)
  expect(outcomeOf(preview, left)).toMatchObject({ added: 3, open: 0, left: 3 })
})

test('what differs between two texts', () => {
  expect(partsOf('080-0123-4410', '080-0123-4401')).toEqual(['080-0123-44', '10', ''])
  expect(partsOf('濵田 恵、濵田 和子', '濵田 恵')).toEqual(['濵田 恵', '、濵田 和子', ''])
  expect(partsOf('𠮷野', '吉野')).toEqual(['', '𠮷', '野'])
  expect(partsOf('卵', 'そば')).toEqual(['', '', '卵'])
})

import { expect, it } from 'vitest'
import { paperMarks } from '../../../src/ui/papers/marks.ts'
import { ja } from '../../support/all-words.ts'
import { cards } from '../../support/showroom/people.ts'

it('[X11] the list on the table, where others look on, says of care only that there is some', () => {
  const [card] = cards(1)
  const participant = { ...card!.participant, note: '車いす。送迎バスを使います' }
  const care = { allergy: '卵', medicine: '', other: '' }
  const marks = paperMarks(ja.paper.roster, { ...card!, participant, care })
  expect(marks).toContain('配慮')
  expect(marks).not.toMatch(/車いす|卵/u)
})

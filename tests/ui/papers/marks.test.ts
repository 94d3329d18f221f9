import { describe, expect, it } from 'vitest'
import { paperMarks } from '../../../src/ui/papers/marks.ts'
import { ja } from '../../support/all-words.ts'
import { cards } from '../../support/showroom/people.ts'

const WORDS = { ...ja.paper.roster, note: ja.people.note }

describe('what stands beside a name on paper', () => {
  const [card] = cards(1)
  const noted = {
    ...card!,
    participant: { ...card!.participant, note: '車いす。送迎バスを使います' }
  }

  it('is the remark of the registration on the care paper', () => {
    expect(paperMarks(WORDS, noted, true)).toContain('備考 車いす。送迎バスを使います')
  })

  it('is nothing of it on the table, where others look on', () => {
    expect(paperMarks(WORDS, noted, false)).not.toContain('車いす')
  })

  it('is no empty remark', () => {
    expect(paperMarks(WORDS, card!, true)).not.toContain('備考')
  })
})

import { describe, expect, it, test } from 'vitest'
import { coverQuestion } from '../../../src/kit/conflicts/cover.ts'
import type { Participant } from '../../../src/domain/entity.ts'
import type { Question, Side } from '../../../src/kit/conflicts/views.ts'
import { sayAnswer, sayQuestion, saySide } from '../../../src/ui/conflicts/present-side.ts'
import { ja } from '../../support/all-words.ts'

const lenders = [{ id: 'lender01', name: 'みらい機器' }]

function aSide(words: Side['words'], byName = '', device = '端末4'): Side {
  return { fact: `fact of ${byName}`, words, at: 0, byName, device }
}

const child = {
  seiYomi: 'もり',
  meiYomi: 'つむぎ',
  sei: '森',
  mei: '紬',
  grade: 'e2'
} as Participant

test('[Q32] where it was seen may have been typed, and is covered like a name', () => {
  const one = {
    participant: child,
    session: {},
    id: 'q',
    event: 'e',
    alike: []
  } as unknown as Question
  const asked = {
    ...one,
    kind: 'mark',
    sides: [aSide({ kind: 'seen', place: 'もりさんの車' })]
  } as Question
  expect(JSON.stringify(coverQuestion(asked, String))).not.toMatch(/もり|森/u)
})

describe('a side of a contradiction', () => {
  it.each<[Side['words'], string]>([
    [{ kind: 'status', status: 'left', picker: '父' }, '帰った'],
    [{ kind: 'holder', holder: { kind: 'home' }, name: '' }, '箱の中'],
    [
      { kind: 'holder', holder: { kind: 'badge', number: 12, event: 'e' }, name: 'りつ' },
      '名札 12 りつ'
    ],
    [{ kind: 'seen', place: '' }, '点呼で いた'],
    [{ kind: 'seen', place: '河原' }, '点呼で いた(河原)'],
    [{ kind: 'condition', condition: 'missing-part' }, '部品がない'],
    [{ kind: 'value', field: 'owner', value: 'lender01' }, 'みらい機器'],
    [{ kind: 'value', field: 'photo', value: 'no' }, 'とらない'],
    [{ kind: 'value', field: 'insurance', value: 'true' }, 'はい'],
    [{ kind: 'value', field: 'allergy', value: '' }, '(空)'],
    [{ kind: 'value', field: 'allergy', value: 'そば' }, 'そば'],
    [{ kind: 'value', field: 'grade', value: 'e4' }, '小4'],
    [{ kind: 'value', field: 'group', value: 'A' }, 'A班'],
    [{ kind: 'value', field: 'group', value: '' }, '班なし'],
    [{ kind: 'value', field: 'venue', value: '' }, '決めていない'],
    [{ kind: 'value', field: 'badge', value: '12' }, '名札\u00A012'],
    [{ kind: 'value', field: 'badge', value: '0' }, '名札なし'],
    [{ kind: 'value', field: 'badge', value: '—' }, '—'],
    [{ kind: 'value', field: 'days', value: '' }, '全部の日'],
    [{ kind: 'value', field: 'days', value: '1,3' }, '1日目・3日目'],
    [{ kind: 'value', field: 'days', value: '—' }, '—']
  ])('%o says %s', (words, said) => {
    expect(saySide(ja, aSide(words), lenders)).toBe(said)
  })

  it('is told by who took the child, else by who said it, where two say the same word', () => {
    const father = aSide({ kind: 'status', status: 'left', picker: '父' }, '加納', '端末2')
    const mother = aSide({ kind: 'status', status: 'left', picker: '母' }, '三宅', '端末3')
    const both = [father, mother]
    const answers = both.map((side) => sayAnswer(ja, side, both, lenders))
    expect(answers).toEqual(['帰った (父)', '帰った (母)'])
    const again = aSide({ kind: 'status', status: 'left', picker: '母' }, '加納', '端末2')
    expect(sayAnswer(ja, again, [again, mother], lenders)).toBe('帰った (端末2・加納)')
    expect(sayAnswer(ja, father, [father], lenders)).toBe('帰った')
  })
})

describe('the question', () => {
  const asset = { name: 'ロボットカー', code: 'E-07' }

  it.each<[Partial<Question>, string]>([
    [{ kind: 'twin', one: child, other: child }, 'もり つむぎさんは、同じ子ですか'],
    [
      { kind: 'twin', one: child, other: { ...child, meiYomi: 'つむき' } },
      'もり つむぎさんと もり つむきさんは、同じ子ですか'
    ],
    [{ kind: 'custody', asset, sides: [] } as never, 'ロボットカー E-07 が 2か所にあります'],
    [
      {
        kind: 'custody',
        asset,
        sides: [aSide({ kind: 'condition', condition: 'lost' })]
      } as never,
      'ロボットカー E-07 の 状態が ちがいます'
    ],
    [
      {
        kind: 'field',
        title: '森 紬',
        sides: [aSide({ kind: 'value', field: 'allergy', value: 'そば' })]
      },
      '森 紬: アレルギー'
    ]
  ])('%# has its title', (question, title) => {
    expect(sayQuestion(ja, question as Question).title.replaceAll('\u00A0', ' ')).toBe(title)
  })
})

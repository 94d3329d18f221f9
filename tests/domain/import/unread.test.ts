import { expect, test } from 'vitest'
import { previewRoster } from '../../../src/domain/import/roster.ts'
import { ROSTER_COLUMNS } from '../../../src/domain/import/roster-columns.ts'
import { columnsOf, createMemory, tableOf, valueOf } from './state.ts'
import type { RosterPreview } from '../../../src/domain/import/roster.ts'

function preview(text: string): RosterPreview {
  const table = tableOf(text)
  return valueOf(previewRoster(table, columnsOf(table, ROSTER_COLUMNS), createMemory().roster()))
}

test('[I23] what speaks of a name, care, a consent or a telephone and is not read is named', () => {
  const { unread } = preview(
    [
      '氏名,学年,かかりつけ医,広報紙に載せてよいですか（肖像）,おばの携帯,弟妹の氏名,学校名,空の病名,その他',
      '林 杏,小4,田中医院,はい,携帯なし,林 凛,東小,,エピペンを持参します'
    ].join('\n')
  )
  const named = unread.map(({ header, about, as }) => [header, about, as])
  expect(named).toContainEqual(['かかりつけ医', 'care', 'skip'])
  expect(named).toContainEqual(['その他', 'care', 'note'])
  expect(named.map(([header]) => header)).not.toContain('学校名')
  expect(named.map(([header]) => header)).not.toContain('空の病名')
})

test('[I23] where somebody heard of the event is no consent', () => {
  expect(preview('氏名,学年,どこで知りましたか（広報・SNS）\n林 杏,小4,広報紙').unread).toEqual([])
})

test('[I23] a 備考 that speaks of care is named too', () => {
  const of = (note: string): readonly unknown[] =>
    preview(`氏名,学年,備考\n林 杏,小4,${note}`).unread
  expect(of('車いすを使います')).toEqual([{ column: 2, header: '備考', about: 'care', as: 'note' }])
  expect(of('きょうだいと同じ班を希望')).toEqual([])
})

test('[I24] rows that become one family are told', () => {
  const { joined } = preview(
    [
      '氏名,ふりがな,学年,保護者氏名,電話番号',
      '林 杏,はやし あん,小4,林 恵,090-1111-2222',
      '林 律,はやし りつ,小2,林 恵,090-1111-2222',
      '森 樹,もり いつき,小2,森 恵,090-3333-4444'
    ].join('\n')
  )
  expect(joined).toEqual([{ lines: [2, 3], titles: ['はやし あん', 'はやし りつ'] }])
})

test('[N11] signs nobody can see are dropped from cells, but those that choose a kanji stay', () => {
  const found = preview(
    '氏名,ふりがな,学年\n\u200b林\u2060 杏\u202c,はやし\u200b あん\u200d,小4\n葛\u{e0100}城 律,かつらぎ りつ,小2'
  )
  expect(found.new.map(({ row }) => [row.sei, row.mei, row.meiYomi])).toEqual([
    ['林', '杏', 'あん'],
    ['葛\u{e0100}城', '律', 'りつ']
  ])
})

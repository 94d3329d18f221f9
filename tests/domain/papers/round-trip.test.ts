// Our own roster comes back without a question, whatever people have written into it.
import { describe, expect, test } from 'vitest'
import { foldFields } from '../../../src/domain/fields.ts'
import type { Participant } from '../../../src/domain/entity.ts'
import type { Field, Value } from '../../../src/domain/fact.ts'
import { previewRoster } from '../../../src/domain/import/roster.ts'
import { ROSTER_COLUMNS } from '../../../src/domain/import/roster-columns.ts'
import type { KnownRoster } from '../../../src/domain/import/roster-known.ts'
import { rosterWrites } from '../../../src/domain/import/roster-writes.ts'
import { readTable, type Table } from '../../../src/domain/import/table.ts'
import { rosterCsv } from '../../../src/domain/papers/export.ts'
import { aField, aParticipant, counting, EVENT } from '../build.ts'
import { columnsOf, createMemory, valueOf } from '../import/state.ts'

interface Told {
  readonly part?: Partial<Participant>
  readonly family?: Partial<Record<Field, Value>>
  readonly child?: Partial<Record<Field, Value>>
}

const YOMI = Array.from('あかさたなはまやらわ')

function aRoster(children: readonly Told[]): KnownRoster {
  const participants = children.map(({ part }, at) =>
    aParticipant({ id: `c${at}`, family: `f${at}`, seiYomi: `${YOMI[at]}べ`, ...part })
  )
  const newId = counting()
  const facts = children.flatMap(({ family = {}, child = {} }, at) => {
    const { id, family: of } = participants[at]!
    return [
      ...Object.entries(family).map(([field, value]) => told(of, field, value)),
      ...Object.entries(child).map(([field, value]) => told(id, field, value))
    ]
  })
  function told(subject: string, field: string, value: Value) {
    return aField({ id: newId(), subject, field: field as Field, value })
  }
  const families = [...new Set(participants.map(({ family }) => family))].filter(Boolean)
  return {
    ...createMemory().roster(),
    participants,
    families: families.map((id, at) => ({ id, event: EVENT.id, code: at % 2 ? '' : `R-${at}` })),
    fields: foldFields(facts)
  }
}

function fileOf(known: KnownRoster): Table {
  return valueOf(readTable(rosterCsv(known.participants, known, known.fields)))
}

function comesBack(known: KnownRoster, table = fileOf(known)) {
  const back = valueOf(previewRoster(table, columnsOf(table, ROSTER_COLUMNS), known))
  const { doubtful, bad, changed } = back
  expect([back.new, changed, doubtful, bad, back.joined]).toEqual([[], [], [], [], []])
  expect(back.same).toHaveLength(known.participants.length)
  const writes = rosterWrites(back, [], known, counting())
  expect([writes.created, writes.changed, writes.facts]).toEqual([[], [], []])
}

describe('[X9] our own roster comes back without a question', () => {
  test('with children of one name and grade, in one family and in two, and with brothers and sisters', () => {
    const name = { seiYomi: 'あべ', meiYomi: 'りん', sei: '阿部', mei: '凛' }
    const contact = { guardian: '阿部 恵', phone: '090-1234-5678' }
    comesBack(aRoster([{ part: name }, { part: name }]))
    comesBack(aRoster([{ part: { ...name, family: 'f1' } }, { part: { ...name, family: 'f1' } }]))
    comesBack(
      aRoster([
        { part: { family: 'f1' }, family: contact },
        { part: { family: 'f1' }, child: { guardian: '森 花', phone: '080-1234-5678' } },
        { part: name, family: contact },
        { family: { ...contact, guardian: '森 花' } }
      ])
    )
  })

  test('with walk-ins of a reading alone, without family, grade or number', () => {
    const bare = { sei: '', mei: '', grade: 'other', walkIn: true, badge: 0 } as const
    comesBack(
      aRoster([
        { part: { ...bare, seiYomi: '', meiYomi: 'りん', family: '' } },
        { part: { ...bare, seiYomi: 'かの', meiYomi: '' }, family: { phone: '1234' } },
        { part: { ...bare, seiYomi: '', meiYomi: '', sei: 'Nguyen', mei: 'Minh Anh' } },
        { part: { ...bare, seiYomi: '', meiYomi: 'りん', callName: '#1', group: 'g9' } }
      ])
    )
  })

  test('with children of one day, of some, and of all', () => {
    comesBack(aRoster([{ part: { days: [1] } }, { part: { days: [1, 2] } }, { part: {} }]))
  })

  test.each([
    ['090-1234-567', '090-1234-5678 または 03-1234-5678', '職場 0854-12-3456', 'なし'],
    ['090-1234-5678(母)、03-1234-5678 内線12', '9012345678', '+81 90 1234 5678', '1234'],
    ['+1 202 555 0100', '9.01235E+09', '090-1234-5678(12:00以降)', '090-1111-2222 080-3333-4444']
  ])('with telephones as people write them: %s …', (...phones) => {
    comesBack(aRoster(phones.map((phone) => ({ family: { phone } }))))
    comesBack(
      aRoster(phones.map((phone) => ({ family: { phone: '090-0000-0001', phone2: phone } })))
    )
  })

  test.each([
    ['母', '父NG', '父以外', '鈴木 和子、父は不可', '（父NG）'],
    ['本人', '未定', '徒歩', 'だれでも', '祖母（𠮷野 和子・火曜だけ）']
  ])('with any words on who may pick up: %s …', (...named) => {
    comesBack(aRoster(named.map((pickers) => ({ child: { pickers, goesHomeAlone: false } }))))
    comesBack(aRoster(named.map((pickers) => ({ child: { pickers, goesHomeAlone: true } }))))
  })

  test('with care, remarks and guardians in any words', () => {
    const words = [
      '卵\n牛乳',
      'なし',
      '=卵',
      '○',
      'キャンセル待ち',
      '#N/A',
      '鈴木?',
      '同上',
      '小麦、乳'
    ]
    comesBack(
      aRoster(words.map((allergy) => ({ child: { allergy, medicine: allergy, care: allergy } })))
    )
    comesBack(aRoster(words.map((note) => ({ part: { note } }))))
    comesBack(aRoster(words.map((guardian) => ({ family: { guardian, guardianYomi: 'すずき' } }))))
    comesBack(aRoster(words.map((sei) => ({ part: { sei } }))))
    comesBack(aRoster([{ part: { note: 'あ'.repeat(1200) } }]))
  })
})

describe('[X9] of our own roster, by row', () => {
  test('a file with columns taken out says nothing new; one with a column more is read as any other', () => {
    const known = aRoster([{ child: { pickers: '父NG' } }, { child: { pickers: '母' } }])
    const { header, ...table } = fileOf(known)
    const without = (cells: readonly string[]) => cells.filter((_, at) => header[at] !== '班')
    const rows = table.rows.map((row) => ({ ...row, cells: without(row.cells) }))
    comesBack(known, { ...table, header: without(header), rows })
    const more = { ...table, header: [...header, 'メモ'] }
    const found = valueOf(previewRoster(more, columnsOf(more, ROSTER_COLUMNS), known))
    expect(found.doubtful).toMatchObject([{ why: ['pickers-odd'] }])
  })

  test('a row somebody changed is read as of any other file, and its family says only what it says', () => {
    const known = aRoster([
      { part: { family: 'f1' }, family: { phone: '090-1234-5678、03-1234-5678' } },
      { part: { family: 'f1' } }
    ])
    const table = fileOf(known)
    const at = table.header.indexOf('アレルギー')
    const [first, second] = table.rows
    const cells = table.header.map((_, column) =>
      column === at ? '卵' : (second!.cells[column] ?? '')
    )
    const changed = { ...table, rows: [first!, { ...second!, cells }] }
    const found = valueOf(previewRoster(changed, columnsOf(changed, ROSTER_COLUMNS), known))
    expect(found.same.map(({ existing }) => existing)).toEqual(['c0'])
    expect(found.changed.map(({ why }) => why.includes('allergy'))).toEqual([true])
  })
})

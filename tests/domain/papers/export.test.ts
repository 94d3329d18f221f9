import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attendanceCsv, equipmentCsv, rosterCsv } from '../../../src/domain/papers/export.ts'
import { csvBytes } from '../../../src/domain/papers/csv.ts'
import { EQUIPMENT_COLUMNS } from '../../../src/domain/import/equipment-columns.ts'
import { foldCustody } from '../../../src/domain/equipment/custody.ts'
import { foldSession } from '../../../src/domain/attendance/attendance.ts'
import { staysIn } from '../../../src/domain/attendance/stay.ts'
import type { Fact } from '../../../src/domain/fact.ts'
import { GRADES } from '../../../src/domain/people/grade.ts'
import { guardCell, unguardCell } from '../../../src/domain/papers/csv-cell.ts'
import { previewEquipment } from '../../../src/domain/import/equipment.ts'
import { previewRoster } from '../../../src/domain/import/roster.ts'
import { readTable } from '../../../src/domain/import/table.ts'
import { ROSTER_COLUMNS } from '../../../src/domain/import/roster-columns.ts'
import { rosterWrites } from '../../../src/domain/import/roster-writes.ts'
import { columnsOf, createMemory, fixture, valueOf } from '../import/state.ts'
import { aCondition, aMark, aMove, anAsset, aParticipant, aSession, counting } from '../build.ts'
import { EVENT, GROUPS, MINUTE, NINE, VENUES } from '../build.ts'

const NOTHING = { families: [], groups: [], venues: [], sessions: [] }

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

function cellsOf(bytes: Uint8Array): readonly (readonly string[])[] {
  return textOf(bytes)
    .split('\r\n')
    .filter(Boolean)
    .map((line) => line.split(',').map((cell) => cell.replaceAll(/^\u{feff}?"|"$/gu, '')))
}

describe('cells', () => {
  test('[X1] byte order mark, CRLF, every cell quoted', () => {
    expect(
      textOf(
        csvBytes([
          ['氏名', 1],
          ['林 "律"', '一\n二']
        ])
      )
    ).toBe('\u{feff}"氏名","1"\r\n"林 ""律""","一\n二"\r\n')
  })

  test('[X2] what a spreadsheet would calculate is neutralised', () => {
    for (const cell of ['=1+1', '+81', '-', '@SUM', '\t=1', '\r=1', '＝1', '＠x', "'=1"])
      expect(guardCell(cell)).toBe(`'${cell}`)
    for (const cell of ['\n=1', ' =1', '\u{3000}=1', '\u{a0}+1', '\n\n林', '\u{200b}@x'])
      expect(guardCell(cell)).toBe(`'${cell}`)
    for (const cell of ['\u{2212}1', '﹢1', '﹣1', '﹦1', '﹫x', ' \u{2212}1', "' ﹦1"])
      expect(guardCell(cell)).toBe(`'${cell}`)
    for (const cell of ['　林', 'a=1', '林\n=1']) expect(guardCell(cell)).toBe(cell)
    for (const cell of ['林', '090-1234-5678', '9:30', '', "'林", '0.5'])
      expect(guardCell(cell)).toBe(cell)
  })

  test('[X3] leading zeros survive, and guarding is undone exactly', () => {
    expect(guardCell('09012345678')).toBe("'09012345678")
    expect(unguardCell("'0123")).toBe('0123')
    const signs = fc.constantFrom(
      ...["'", '=', '+', '0', '1', '\t', '\n', ' ', '\u{3000}', '\u{2212}', '﹢', '﹣', '﹦', '林']
    )
    const cell = fc.oneof(
      fc.string(),
      fc.array(signs).map((list) => list.join(''))
    )
    fc.assert(
      fc.property(cell, (text) => {
        expect(unguardCell(guardCell(text))).toBe(text)
      })
    )
  })

  test('[X3] what was guarded comes back through a file, edges apart', () => {
    const signs = fc.constantFrom(
      "'",
      '=',
      '\u{2212}',
      '﹢',
      '﹣',
      '﹦',
      '＝',
      '\u{3000}',
      '0',
      '林'
    )
    const cell = fc.array(signs, { minLength: 1 }).map((list) => `a,${list.join('')}`)
    fc.assert(
      fc.property(cell, (text) => {
        const [, written = ''] = text.split(',')
        const table = valueOf(
          readTable(
            csvBytes([
              ['品名', '備考'],
              ['机', written]
            ])
          )
        )
        expect(table.rows[0]?.cells[1] ?? '').toBe(written.trim())
      })
    )
  })

  test('[X3] any table comes back as it left', () => {
    const cell = fc.string().map((text) => text.replaceAll(/\p{Cc}/gu, '').trim())
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 5 }), (rows) => {
        const table = valueOf(readTable(csvBytes([['品名', '備考'], ...rows])))
        const filled = rows.filter((row) => row.some((text) => text !== ''))
        const back = table.rows.map(({ cells }) => [cells[0] ?? '', cells[1] ?? ''])
        expect([table.encoding, back]).toEqual(['utf-8-bom', filled])
      })
    )
  })
})

describe('lists', () => {
  test('[X4] [X7] attendance by session and reading, with both times', () => {
    const people = [
      aParticipant({ id: 'c1', badge: 3, group: 'g2' }),
      aParticipant({ id: 'c2', seiYomi: 'あべ', meiYomi: 'りん' })
    ]
    const facts = [
      aMark({ id: 'm1', saidAt: NINE + 31 * MINUTE }),
      aMark({ id: 'm2', status: 'left', picker: '祖母', at: NINE }),
      aMark({ id: 'm3', participant: 'c2', status: 'absent' })
    ]
    const read = (holds: (fact: Fact) => boolean) => foldSession(facts.filter(holds))
    const presence = read(() => true)
    const stayOf = staysIn(presence, read)
    const lines = [aSession({ id: 's1' }), aSession({ id: 's0', venue: 'v9', day: '2026-11-20' })]
      .flatMap((session) => people.map((participant) => ({ session, participant })))
      .map(({ session, participant }) => ({
        session,
        participant,
        presence: session.id === 's1' ? presence.get(participant.id) : undefined,
        stay: session.id === 's1' ? stayOf(participant.id) : { came: null, left: null },
        by: '小野寺',
        device: '端末1'
      }))
    const rows = cellsOf(attendanceCsv(lines, VENUES, GROUPS))
    expect(rows[0]?.slice(-8)).toEqual([
      '出欠',
      '時刻',
      '来た時刻',
      '帰った時刻',
      'お迎えの人',
      '記録した人',
      '端末',
      'ぶつかり'
    ])
    expect(
      rows.slice(1).map((row) => [row[0], row[1], row[4], row[5]].concat(row.slice(10)))
    ).toEqual([
      ['2026-11-20', '', '', 'あべ', '', 'まだ', '', '', '', '', '小野寺', '端末1', ''],
      ['2026-11-20', '', '3', 'こばやし', 'B', 'まだ', '', '', '', '', '小野寺', '端末1', ''],
      [
        '2026-11-21',
        '柚子原公民館',
        '',
        'あべ',
        '',
        '欠席',
        '09:00',
        '',
        '',
        '',
        '小野寺',
        '端末1',
        ''
      ],
      [
        '2026-11-21',
        '柚子原公民館',
        '3',
        'こばやし',
        'B',
        '来た',
        '09:31',
        '09:31',
        '',
        '',
        '小野寺',
        '端末1',
        '○'
      ]
    ])
    const away = foldSession([facts[1]!]).get('c1')
    const stay = { came: NINE - 30 * MINUTE, left: NINE }
    const left = attendanceCsv([{ ...lines[0]!, presence: away, stay }], VENUES, GROUPS)
    expect(cellsOf(left)[1]?.slice(11, 16)).toEqual(['帰った', '09:00', '08:30', '09:00', '祖母'])
    const same = [lines[0]!, lines[0]!]
    expect(cellsOf(attendanceCsv(same, VENUES, GROUPS))).toHaveLength(3)
  })

  test('[X7] times of attendance are read as nothing of a child', () => {
    const stay = { came: NINE, left: NINE + MINUTE }
    const line = { session: aSession({ id: 's1' }), participant: aParticipant({ id: 'c1' }) }
    const told = { presence: undefined, stay, by: '小野寺', device: '端末1' }
    const table = valueOf(readTable(attendanceCsv([{ ...line, ...told }], VENUES, GROUPS)))
    const read = columnsOf(table, ROSTER_COLUMNS).filter((_, at) =>
      table.header[at]?.includes('時刻')
    )
    expect(read).toEqual(['skip', 'skip', 'skip'])
  })

  test('[X5] the roster comes back through the import without a change', () => {
    const [memory, newId] = [createMemory(), counting()]
    for (const name of ['roster-form-shift_jis.csv', 'roster-town-utf8-bom.csv']) {
      const table = valueOf(readTable(fixture(name)))
      const found = previewRoster(table, columnsOf(table, ROSTER_COLUMNS), memory.roster())
      memory.write(rosterWrites(valueOf(found), [], memory.roster(), newId))
    }
    const known = memory.roster()
    const file = rosterCsv(known.participants, known, known.fields)
    const table = valueOf(readTable(file))
    const back = valueOf(previewRoster(table, columnsOf(table, ROSTER_COLUMNS), known))
    expect([back.new, back.changed, back.doubtful, back.bad]).toEqual([[], [], [], []])
    expect(back.same).toHaveLength(57)
  })

  test('[X5] who comes on the only day of an event comes back as that', () => {
    const event = { ...EVENT, days: EVENT.days.slice(0, 1) }
    const there = {
      ...createMemory().roster(event),
      participants: [aParticipant({ id: 'c1', days: [1] })]
    }
    const table = valueOf(readTable(rosterCsv(there.participants, NOTHING, new Map())))
    const back = valueOf(previewRoster(table, columnsOf(table, ROSTER_COLUMNS), there))
    expect([back.changed, back.same.length]).toEqual([[], 1])
  })

  test('[X5] every grade comes back', () => {
    const people = GRADES.map((grade, at) =>
      aParticipant({ id: `c${at}`, grade, seiYomi: `あ${at}` })
    )
    const table = valueOf(readTable(rosterCsv(people, NOTHING, new Map())))
    const found = previewRoster(table, columnsOf(table, ROSTER_COLUMNS), createMemory().roster())
    const grades = valueOf(found).new.map(({ row }) => row.grade)
    expect(grades.toSorted()).toEqual(GRADES.toSorted())
  })

  test('[X6] the value of things only where the device may know it', () => {
    const asset = anAsset({ id: 'a1', code: '0001', kind: 'consumable', quantity: 3 })
    const facts = [aMove({ id: 'm1', quantity: 2 }), aCondition({ id: 'k1', note: 'ぬれた' })]
    const line = { asset, custody: foldCustody(asset, facts), lender: 'L', holder: 'A班', by: '森' }
    const without = cellsOf(equipmentCsv([line], new Map()))
    expect(without[0]).not.toContain('評価額(円)')
    expect(without[1]).toEqual(
      "'0001,マイコンボード,,,3,台,,,,○,,L,A班,2,こわれた,ぬれた,2026-11-21,09:00,森".split(',')
    )
    const table = valueOf(readTable(equipmentCsv([line], new Map([['a1', 60]]))))
    const known = createMemory().equipment('l1')
    const back = previewEquipment(table, columnsOf(table, EQUIPMENT_COLUMNS), known)
    expect(valueOf(back).new).toMatchObject([
      { row: { yen: 60, asset: { code: '0001', kind: 'consumable', quantity: 3, note: '' } } }
    ])
    const home = { ...line, custody: foldCustody(asset, []) }
    expect(cellsOf(equipmentCsv([home], new Map([['a9', 1]])))[1]?.slice(-3)).toEqual([
      '',
      '',
      '森'
    ])
  })
})

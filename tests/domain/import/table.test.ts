import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTable } from '../../../src/domain/import/table.ts'
import { fixture, tableOf, valueOf } from './state.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('encodings', () => {
  test('[T1] the five files as they arrive', () => {
    const files = {
      'roster-form-shift_jis.csv': ['shift_jis', 15, 39],
      'roster-town-utf8-bom.csv': ['utf-8-bom', 12, 18],
      'assets-tk-shift_jis.csv': ['shift_jis', 12, 37],
      'assets-mr-utf8.csv': ['utf-8', 12, 28],
      'plan-robot-day-utf8.csv': ['utf-8', 8, 11]
    }
    for (const [name, expected] of Object.entries(files)) {
      const table = valueOf(readTable(fixture(name)))
      expect([table.encoding, table.header.length, table.rows.length]).toEqual(expected)
    }
  })

  test('[T1] letters that only Windows knows survive', () => {
    const { rows } = valueOf(readTable(fixture('roster-form-shift_jis.csv')))
    expect(rows[9]?.cells[7]).toBe('\u{fa11}山　律')
    expect(rows[37]?.cells[2]).toBe('髙木 直樹')
  })

  test('[T1] a file without Japanese letters is plain UTF-8', () => {
    expect(tableOf('name,grade\nAnh,e4').encoding).toBe('utf-8')
  })
})

describe('cutting', () => {
  test('[T2] comma, semicolon and tab', () => {
    for (const delimiter of [',', ';', '\t'] as const) {
      const table = tableOf(`氏名${delimiter}学年\n"林${delimiter}律"${delimiter}小4\n`)
      expect(table).toMatchObject({ delimiter, header: ['氏名', '学年'] })
      expect(table.rows[0]?.cells).toEqual([`林${delimiter}律`, '小4'])
    }
    expect(tableOf('氏名\n林').delimiter).toBe(',')
  })

  test('[T3] rows know their line, also after line breaks in cells and empty lines', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const table = tableOf(['氏名,備考', '林,"一', '二 ""三"""', '', ' , ', '森,', ''].join(end))
      expect(table.rows).toEqual([
        { line: 2, cells: ['林', '一\n二 "三"'], broken: false },
        { line: 6, cells: ['森'], broken: false }
      ])
    }
  })

  test('[T4] titles above the header are not the header', () => {
    const table = tableOf(
      '令和8年度 参加者名簿,,,\n\n作成日,2026/11/1,,\n姓,名,学年,備考,\n林,律,小4,\n'
    )
    expect(table.header).toEqual(['姓', '名', '学年', '備考'])
    expect(table.rows).toEqual([{ line: 5, cells: ['林', '律', '小4'], broken: false }])
  })

  test('[T6] a quote that never closes spoils its line only', () => {
    const table = tableOf('氏名,備考\n林,"開いたまま\n森,"ふつう, 読点"\n西,よい\n')
    expect(table.rows).toEqual([
      { line: 2, cells: ['林', '"開いたまま'], broken: true },
      { line: 3, cells: ['森', 'ふつう, 読点'], broken: false },
      { line: 4, cells: ['西', 'よい'], broken: false }
    ])
  })

  test('[T6] a hundred open quotes are read line by line', () => {
    const lines = Array.from({ length: 100 }, (_, at) => `林${at},"開いた\n森${at},よい`)
    const { rows } = tableOf(`氏名,備考\n${lines.join('\n')}`)
    expect(rows).toHaveLength(200)
    expect(rows.filter((row) => row.broken)).toHaveLength(100)
    expect(rows.map((row) => row.line)).toEqual(Array.from({ length: 200 }, (_, at) => at + 2))
  })
})

describe('refusals', () => {
  test('[T5] what is too big, too long, too wide or empty', () => {
    const rows = `氏名,学年\n${'林,小4\n'.repeat(5000)}`
    expect(readTable(new Uint8Array(5 * 1024 * 1024 + 1))).toEqual({
      ok: false,
      fault: { kind: 'file-too-big', limitMiB: 5 }
    })
    expect(readTable(encode(rows))).toEqual({
      ok: false,
      fault: { kind: 'file-too-many', limit: 5000 }
    })
    expect(readTable(encode('x,'.repeat(100) + 'x'))).toEqual({
      ok: false,
      fault: { kind: 'file-too-many', limit: 100 }
    })
    for (const text of ['', '\n\n', ' , \n'])
      expect(readTable(encode(text))).toEqual({ ok: false, fault: { kind: 'file-empty' } })
  })

  test('[T5] workbooks, pictures and broken text are no text', () => {
    const workbook = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00])
    const nul = encode('氏名\0,学年')
    const brokenMark = new Uint8Array([0xef, 0xbb, 0xbf, 0x83])
    for (const bytes of [workbook, nul, brokenMark, new Uint8Array([0x41, 0xff, 0xff])])
      expect(readTable(bytes)).toEqual({ ok: false, fault: { kind: 'file-not-text' } })
  })

  test('[T5] five megabytes of commas, quotes or line ends are answered', () => {
    for (const letter of [',', '"', '\n', 'a', '"\n', ',"'])
      expect(readTable(encode(letter.repeat(2_500_000))).ok).toBeTypeOf('boolean')
  }, 90_000)

  test('[T3] [T6] a byte order mark in the middle does not shift the lines', () => {
    const result = readTable(encode('"\n\u{feff}a\n林'))
    expect(result.ok && result.value.rows.map(({ line }) => line)).toEqual([2, 3])
  })

  test('[T5] any bytes end with a table or a refusal', () => {
    const pieces = fc.constantFrom(
      ',',
      '"',
      '\n',
      '\r\n',
      ';',
      '\t',
      "'",
      '=',
      '林',
      'a',
      '\u{feff}'
    )
    const text = fc.array(pieces, { maxLength: 60 }).map((list) => encode(list.join('')))
    fc.assert(
      fc.property(fc.oneof(text, fc.uint8Array({ maxLength: 200 })), (bytes) => {
        const result = readTable(bytes)
        if (!result.ok) return
        const lines = result.value.rows.map((row) => row.line)
        expect(lines).toEqual([...new Set(lines)].toSorted((one, other) => one - other))
      }),
      { numRuns: 500 }
    )
  })
})

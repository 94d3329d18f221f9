import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText } from '../../../src/domain/import/encoding.ts'
import { headerOf } from '../../../src/domain/import/header.ts'
import { readCell } from '../../../src/domain/import/cell.ts'
import { readTable } from '../../../src/domain/import/table.ts'
import { guardCell } from '../../../src/domain/papers/csv-cell.ts'
import { fixture, tableOf, valueOf } from './state.ts'

const bytes = (...list: readonly number[]): Uint8Array => new Uint8Array(list)

function utf16(text: string, first: 'low' | 'high'): Uint8Array {
  const list = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
  return new Uint8Array(
    list.flatMap((unit) => (first === 'low' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255]))
  )
}

/** 氏名,かな 林,りつ */
const EUC = bytes(
  ...[0xbb, 0xe1, 0xcc, 0xbe, 0x2c, 0xa4, 0xab, 0xa4, 0xca, 0x0a],
  ...[0xce, 0xd3, 0x2c, 0xa4, 0xea, 0xa4, 0xc4, 0x0a]
)
const JIS = bytes(
  ...[0x1b, 0x24, 0x42, 0x3b, 0x61, 0x4c, 0x3e, 0x1b, 0x28, 0x42, 0x2c],
  ...[0x1b, 0x24, 0x42, 0x24, 0x2b, 0x24, 0x4a, 0x1b, 0x28, 0x42, 0x0a],
  ...[0x1b, 0x24, 0x42, 0x4e, 0x53, 0x1b, 0x28, 0x42, 0x2c],
  ...[0x1b, 0x24, 0x42, 0x24, 0x6a, 0x24, 0x44, 0x1b, 0x28, 0x42, 0x0a]
)

describe('encodings', () => {
  test('[T7] a spreadsheet’s "Unicode text" is read', () => {
    const table = valueOf(readTable(fixture('cases/30-unicode-text.txt')))
    expect([table.encoding, table.delimiter]).toEqual(['utf-16', '\t'])
    expect(table.header).toEqual(['氏名', 'ふりがな', '学年'])
    expect(table.rows[0]?.cells).toEqual(['青空 はる', 'あおぞら はる', '小3'])
  })

  test('[T7] UTF-16 either way round, with and without its mark', () => {
    const text = '氏名\t学年\r\n\u{20bb7}田\t小3\r\n'
    for (const first of ['low', 'high'] as const)
      for (const mark of ['\u{feff}', ''])
        expect(decodeText(utf16(mark + text, first))).toEqual({ encoding: 'utf-16', text })
  })

  test('[T7] EUC-JP and the seven bits of old mail', () => {
    expect(decodeText(EUC)).toEqual({ encoding: 'euc-jp', text: '氏名,かな\n林,りつ\n' })
    expect(decodeText(JIS)).toEqual({ encoding: 'iso-2022-jp', text: '氏名,かな\n林,りつ\n' })
  })

  test('[T1] half-width kana of Shift_JIS are not EUC-JP', () => {
    const kana = bytes(0xca, 0xd4, 0xbc, 0x20, 0xd8, 0xc2, 0x2c, 0x31, 0x0a)
    expect(decodeText(kana)).toEqual({ encoding: 'shift_jis', text: 'ﾊﾔｼ ﾘﾂ,1\n' })
  })

  test('[T8] one lost byte makes no other encoding of the file', () => {
    const utf8 = [...new TextEncoder().encode('氏名,学年\n' + '青空はる,小3\n'.repeat(9))]
    const cut = decodeText(new Uint8Array(utf8.slice(0, -4)))
    expect(cut?.encoding).toBe('utf-8')
    expect(cut?.text.endsWith('青空はる,\u{fffd}')).toBe(true)
    const marked = decodeText(bytes(0xef, 0xbb, 0xbf, ...utf8.slice(0, -4)))
    expect(marked?.encoding).toBe('utf-8-bom')
    const row = [0x97, 0xd1, 0x2c, 0x82, 0xe8, 0x82, 0xc2, 0x2c, 0x8f, 0xac, 0x33, 0x0a]
    const many = Array.from({ length: 6 }, () => row).flat()
    const lost = decodeText(bytes(...many, 0xfd, 0x93, 0x63, 0x0a))
    expect(lost?.encoding).toBe('shift_jis')
    expect(lost?.text).toBe('林,りつ,小3\n'.repeat(6) + '\u{fffd}田\n')
  })

  test('[T8] what is mostly lost is no text', () => {
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x83))).toBeNull()
    expect(decodeText(bytes(0xff, 0xfe, 0x00, 0xd8, 0x2c, 0x00))).toBeNull()
    expect(decodeText(bytes(0x93, 0x63, 0xfd, 0xfd))).toBeNull()
  })

  test('[T8] letters that were lost before the file was made stay to be seen', () => {
    const { rows } = valueOf(readTable(fixture('cases/15-lost-letters-sjis.csv')))
    expect(rows.map(({ cells }) => cells[0])).toEqual(['?田 はる', '若葉 そら', '〓木 りく'])
  })
})

describe('headers', () => {
  test('[T9] groups above the names of the columns', () => {
    const { header, rows } = valueOf(readTable(fixture('cases/32-two-line-header.csv')))
    expect(header).toEqual([
      'No',
      '参加者 氏名',
      '参加者 ふりがな',
      '参加者 学年',
      'アレルギー 食物',
      'アレルギー その他',
      '緊急連絡先 氏名',
      '緊急連絡先 電話番号'
    ])
    expect(rows.map(({ line }) => line)).toEqual([3, 4])
  })

  const JOINED: readonly (readonly [name: string, lines: string, header: readonly string[]])[] = [
    [
      'most names above, details below',
      'No,氏名,学年,保護者,\n,,,氏名,電話番号\n1,林 律,小4,林 健,090-0000-0001',
      ['No', '氏名', '学年', '保護者 氏名', '保護者 電話番号']
    ],
    [
      'the same names under two groups',
      '保護者,,第1子,,第2子,\n氏名,電話,氏名,学年,氏名,学年\n林 健,1,林 律,小4,林 花,小1',
      ['保護者 氏名', '保護者 電話', '第1子 氏名', '第1子 学年', '第2子 氏名', '第2子 学年']
    ],
    [
      'a title above both',
      '参加者名簿,,,\n番号,子ども,,備考\n,氏名,学年,\n1,林 律,小4,',
      ['番号', '子ども 氏名', '子ども 学年', '備考']
    ]
  ]
  test.each(JOINED)('[T9] %s', (_, lines, header) => {
    const table = tableOf(lines)
    expect(table.header).toEqual(header)
    expect(table.rows).toHaveLength(1)
  })

  const ALONE: readonly (readonly [name: string, lines: string, header: readonly string[]])[] = [
    ['a title', '参加者名簿,,\n氏名,学年,備考\n林,小4,', ['氏名', '学年', '備考']],
    ['who made it', '担当,山田\n氏名,学年,電話,備考\n林,小4,1', ['氏名', '学年', '電話', '備考']],
    [
      'when',
      '作成日,2026/11/1\n,氏名,学年,備考,電話\n1,林,小4',
      ['', '氏名', '学年', '備考', '電話']
    ],
    ['an unnamed column', '氏名,学年,,備考\n林,小4,x,\n森,小3,,', ['氏名', '学年', '', '備考']],
    ['a row that says little', '氏名,学年,\n,,電話\n森,小3,1', ['氏名', '学年']]
  ]
  test.each(ALONE)('[T4] [T9] not joined: %s', (_, lines, header) => {
    expect(tableOf(lines).header).toEqual(header)
  })

  test('[T9] no rows make no header, and no rows are lost but those it takes', () => {
    const cell = fc.constantFrom('', '', '氏名', '学年', '1', '林')
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 })
    fc.assert(
      fc.property(rows, (lines) => {
        const filled = lines
          .map((cells, at) => ({ line: at + 1, cells, broken: false }))
          .filter(({ cells }) => cells.some(Boolean))
        const found = headerOf(filled)
        const kept = found?.rows ?? []
        expect(found === null).toBe(filled.length === 0)
        expect(filled.slice(filled.length - kept.length)).toEqual(kept)
      })
    )
  })
})

describe('cells', () => {
  test('[T10] what was kept as text', () => {
    const { rows } = valueOf(readTable(fixture('cases/18-equals-text.csv')))
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['0012', 'タブレット', '008812345678', '1'],
      ['0013', 'タブレット', '008812345679', '1']
    ])
  })

  const CELLS = [
    ['="0012"', '0012'],
    ['= "0012"', '0012'],
    ['=" 0012 "', '0012'],
    ['="say ""hi"""', 'say "hi"'],
    ['=""', ''],
    ['=1+1', '=1+1'],
    ['="a"&"b"', '="a"&"b"'],
    [`'="0012"`, '="0012"'],
    [`'0012`, '0012'],
    [`'tis`, `'tis`]
  ] as const
  test.each(CELLS)('[T10] [X3] %s is %s', (raw, cell) => {
    expect(readCell(raw)).toBe(cell)
  })

  const UNSEEN = [
    ['青空 はる\u{200b}', '青空 はる'],
    ['\u{feff}青空\u{2060} はる', '青空 はる'],
    ['\u{202d}090-0000-0001\u{202c}', '090-0000-0001'],
    ['ソフト\u{ad}ハイフン', 'ソフトハイフン'],
    ['\u{200d}はる\u{200c}', 'はる'],
    // A variant of a kanji stays as written.
    ['辻\u{e0100}', '辻\u{e0100}'],
    ['\u{3000}林\u{a0}', '林']
  ] as const
  test.each(UNSEEN)('[N11] %j is %j', (raw, cell) => {
    expect(readCell(raw)).toBe(cell)
  })

  test('[X3] whatever was written to a file comes back as it would have been read', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cell = readCell(text)
        if (!/^'|^=\s*"/u.test(cell)) expect(readCell(guardCell(cell))).toBe(cell)
      })
    )
  })
})

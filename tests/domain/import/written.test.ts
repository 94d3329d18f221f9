import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDay, readDays, readEventDay } from '../../../src/domain/import/written.ts'
import { readNote } from '../../../src/domain/import/care.ts'
import { readNumber } from '../../../src/domain/import/written.ts'
import { readPhotoConsent, readPhotoNg } from '../../../src/domain/import/photo.ts'
import { readPickers } from '../../../src/domain/import/pickers.ts'
import { readYes } from '../../../src/domain/import/answers.ts'
import { EVENT } from '../build.ts'

function all<Value>(
  read: (text: string) => Value,
  expected: Readonly<Record<string, Value>>
): void {
  for (const [text, value] of Object.entries(expected))
    expect([text, read(text)]).toEqual([text, value])
}

test('[I8] numbers', () => {
  all(readNumber, {
    '1,200円': 1200,
    '３０個': 30,
    '¥14,500': 14_500,
    '￥500': 500,
    '0': 0,
    '': null,
    なし: null,
    '-3': null,
    '1.5': null,
    '1,20': null,
    '12345678901': null
  })
})

test('[I8] dates, also by era', () => {
  all(readDay, {
    '2018/4/2': '2018-04-02',
    '2018-04-02': '2018-04-02',
    '2018年4月2日(月)': '2018-04-02',
    '20180402': '2018-04-02',
    平成30年4月2日: '2018-04-02',
    'H30.4.2': '2018-04-02',
    'R1.5.1': '2019-05-01',
    令和元年5月1日: '2019-05-01',
    昭和64年1月7日: '1989-01-07',
    '2018/4/2 0:00:00': '2018-04-02',
    '2018-04-02T00:00:00': '2018-04-02',
    '2018年4月2日（月・祝）': '2018-04-02',
    '2018/2/30': null,
    '4/2': null,
    '': null
  })
})

test('[I8] yes and no', () => {
  for (const text of ['○', '◯', '可', '同意する', 'はい', 'OK', '1', 'レ', '加入済'])
    expect([text, readYes(text)]).toEqual([text, true])
  for (const text of ['×', '不可', '同意しない', 'いいえ', 'NG', '0', '未加入', 'なし'])
    expect([text, readYes(text)]).toEqual([text, false])
  for (const text of ['', '?', '検討中']) expect([text, readYes(text)]).toEqual([text, null])
})

test('[I9] days of the event', () => {
  all((text) => readDays(text, EVENT), {
    両日: [],
    '': [],
    全日程: [],
    '1日目': [1],
    '２日目のみ': [2],
    '1日目・2日目': [],
    '2日目、1日目': [],
    第2日目: [2],
    初日: [1],
    最終日: [2],
    '11/22': [2],
    '11月21日(土)': [1],
    '2026/11/22': [2],
    '3日目': null,
    '0': null,
    '12/1': null,
    '2026/12/1': null,
    '1日目と、いつか': null,
    両日とも: [],
    '2日間': [],
    '2日とも参加': [],
    '3日間': null,
    '11月21日(土);11月22日(日);': [],
    '11月21日（土・祝）': [1],
    '11/21（土）\n11/22（日）': [],
    '11/21〜11/22': [],
    '11/22〜11/21': null,
    '22日': [2],
    '11月22日日曜日': [2],
    土: [1],
    日曜日: [2],
    土日: [],
    月: null,
    '2日目は不参加': null,
    '11/22は欠席': null,
    '2日目 ×': null
  })
  expect(readEventDay('', EVENT)).toBe(null)
  const three = { ...EVENT, days: [...EVENT.days, '2026-11-23'] }
  expect(readDays('両日', three)).toBe(null)
  expect(readDays('3日間', three)).toEqual([])
  expect(readDays('21日〜22日', three)).toEqual([1, 2])
  expect(readDays('日', { ...EVENT, days: ['2026-11-22', '2026-11-29'] })).toBe(null)
})

test('[I15] photo consent has three levels, and NG is a no', () => {
  all(readPhotoConsent, {
    可: 'yes',
    同意する: 'yes',
    内部記録のみ可: 'inside',
    不可: 'no',
    '': null,
    '?': null
  })
  all(readPhotoNg, { '○': 'no', '×': 'no', NG: 'no', '': null, なし: null, 可: null, '-': null })
})

test('[I16] pickers and going home alone', () => {
  all(readPickers, {
    '小林 隆、祖母': { pickers: '小林 隆、祖母', alone: null, isOdd: false },
    ひとり帰り可: { pickers: '', alone: 'yes', isOdd: false },
    '母 / １人で帰ります': { pickers: '母', alone: 'yes', isOdd: false },
    '母・ひとり帰り不可': { pickers: '母（ひとり帰り不可）', alone: 'no', isOdd: false },
    '': { pickers: '', alone: null, isOdd: false }
  })
})

test('[I8] nothing to note is no note', () => {
  for (const text of ['なし', '特になし', '無し', 'ー', '-', ''])
    expect([text, readNote(text)]).toEqual([text, ''])
  expect(readNote(' 卵(少量は可) ')).toBe('卵(少量は可)')
})

test('[I8] nothing that can be written throws', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const read of [readNumber, readDay, readYes, readPhotoConsent, readPickers])
        expect(read(text)).not.toBe(undefined)
      expect(readDays(text, EVENT)).not.toBe(undefined)
    })
  )
})

test('[I9] numbers among dates are dates, whatever is the first day', () => {
  const event = { ...EVENT, days: ['2026-08-02', '2026-08-03', '2026-08-04'] }
  const days: Record<string, readonly number[] | null> = {
    '8/2・3': [1, 2],
    '2・3日': [1, 2],
    '8/2-3': [1, 2],
    '8/2〜3': [1, 2],
    '1・2日目': [1, 2],
    '2日目・3日目': [2, 3],
    '8/3 (Mon)': [2],
    '8/3○': [2],
    '8/2・9': null
  }
  for (const [text, found] of Object.entries(days))
    expect([text, readDays(text, event)]).toEqual([text, found])
  const late = { ...EVENT, days: ['2026-11-22', '2026-11-23'] }
  for (const text of ['22', '11/22 10:00-12:00', '22日午前'])
    expect([text, readDays(text, late)]).toEqual([text, [1]])
  for (const text of ['22・23', '11/22・23', '両日可'])
    expect([text, readDays(text, late)]).toEqual([text, []])
  for (const text of ['11/22×', '11/22以外', '24', '22日は午後から'])
    expect([text, readDays(text, late)]).toEqual([text, null])
})

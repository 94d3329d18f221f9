import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldText, squash, unvoice } from '../../../src/domain/fold.ts'
import {
  byName,
  byYomi,
  matches,
  nameOf,
  RAIL_ROWS,
  railRow
} from '../../../src/domain/people/people.ts'
import {
  searchKey,
  splitName,
  twinKey,
  yomiKey,
  yomiOf
} from '../../../src/domain/people/people.ts'
import { callNameOf } from '../../../src/domain/attendance/badge.ts'
import { addWalkIn, checkParticipant } from '../../../src/domain/people/person.ts'
import { phoneDigits, showPhones, telephonesOf } from '../../../src/domain/people/phone.ts'
import { aParticipant, aSession, counting, EVENT } from '../build.ts'

function reading(seiYomi: string, meiYomi = ''): Parameters<typeof byYomi>[0] {
  return aParticipant({ id: `${seiYomi}${meiYomi}`, seiYomi, meiYomi })
}

describe('names', () => {
  test('[N1] names keep every letter, also those that normalising would change', () => {
    const person = aParticipant({ id: 'c1', sei: '\u{fa19}谷', mei: '\u{f9dc}' })
    expect(nameOf(person)).toBe('\u{fa19}谷 \u{f9dc}')
    expect(splitName('\u{fa11}山\u3000\u{fa19}')).toEqual({ first: '\u{fa11}山', rest: '\u{fa19}' })
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { first, rest } = splitName(text)
        expect(text.trim().startsWith(first)).toBe(true)
        expect(text.trim().endsWith(rest)).toBe(true)
      })
    )
  })

  test('[N2] width, case, kana, small kana, long marks and blanks fold', () => {
    expect(foldText(' ｶﾞｯｺｳ　ＡＢＣ ')).toBe('がつこう abc')
    expect(foldText('シャーロット')).toBe('しやあろつと')
    expect(squash('れーな こーた ゆーま しーな けーき')).toBe('れいなこうたゆうましいなけいき')
    expect(foldText('TK―0001')).toBe('tk-0001')
    expect(foldText('Aー1')).toBe('a-1')
    expect(foldText('ヴァイオリン')).toBe('ゔあいおりん')
    expect(foldText('ヶ丘')).toBe('け丘')
    expect(foldText('茅ヶ崎')).toBe(foldText('茅ケ崎'))
    expect(foldText('⻑⾕川 ⻘⽊')).toBe('長谷川 青木')
    expect(matches(searchKey({ ...aParticipant({ id: 'c1' }), sei: '⻑⾕川' }), '長谷')).toBe(true)
  })

  test('[N18] searching finds a name by the letters the screen has, with or without the apostrophe', () => {
    const child = { ...aParticipant({ id: 'c1' }), seiYomi: 'さとう', meiYomi: 'けんや' }
    const key = searchKey(child, "Sato Ken'ya")
    for (const typed of ['sato', "SATO ken'y", 'kenya', 'さと'])
      expect(matches(key, typed)).toBe(true)
    expect(matches(searchKey(child), 'sato')).toBe(false)
  })

  test('[N2] an iteration mark reads as the kana before it', () => {
    expect(foldText('みすゞ')).toBe(foldText('みすず'))
    expect(foldText('いすヾ')).toBe(foldText('いすず'))
    expect(foldText('なゝせ')).toBe(foldText('ななせ'))
    expect(foldText('ゞ')).toBe('ゞ')
  })

  test('[N2] folding twice changes nothing', () => {
    const kana = fc.stringMatching(/^[ぁ-ゖァ-ヶー　ａ-ｚA-Z0-9ｱ-ﾝﾞﾟ -]*$/u)
    fc.assert(
      fc.property(fc.oneof(fc.string(), kana), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text))
      })
    )
  })

  test('[N3] the order of readings: voiced beside unvoiced, family name before given name', () => {
    const people = [
      reading('さとう', 'はると'),
      reading('はた'),
      reading('ばば'),
      reading('さとう', 'あおい'),
      reading('ぱく'),
      reading('はま'),
      reading('さとうだ', 'あい'),
      reading('はは')
    ]
    expect(people.toSorted(byYomi).map(yomiOf)).toEqual([
      'さとう あおい',
      'さとう はると',
      'さとうだ あい',
      'ぱく',
      'はた',
      'はは',
      'ばば',
      'はま'
    ])
    expect(byYomi(people[0]!, people[0]!)).toBe(0)
    expect(yomiKey(aParticipant({ id: 'c1', seiYomi: '', meiYomi: '' }))).toBe(
      '小林 芽依|小林 芽依'
    )
    expect(unvoice('がぎぱ')).toBe('かきは')
  })

  test('[N3] readings in either kana sort as one, and equal ones by id', () => {
    const one = { ...reading('こばやし', 'めい'), id: 'c1' }
    const other = { ...reading('コバヤシ', 'メイ'), id: 'c2' }
    expect([other, one].toSorted(byYomi).map((person) => person.id)).toEqual(['c1', 'c2'])
    expect(['体育館', 'Bホール', 'あおば'].toSorted(byName)).toHaveLength(3)
  })

  test('[N4] the rail by the first letter of the reading', () => {
    const rows = 'あかさたなはまやらわ'
    const first = ['ヴィ', 'ガ', 'ざ', 'づ', 'の', 'ぱ', 'む', 'ゃ', 'ろ', 'ん']
    expect(first.map((letter) => railRow(reading(letter))).join('')).toBe(rows)
    expect(railRow(reading('Nguyen'))).toBe('他')
    expect(railRow(reading(''))).toBe('他')
    expect(RAIL_ROWS.join('')).toBe(`${rows}他`)
  })

  test('[N5] a name is cut at its first blank', () => {
    expect(splitName('小林　芽依')).toEqual({ first: '小林', rest: '芽依' })
    expect(splitName(' グエン ミン アイン ')).toEqual({ first: 'グエン', rest: 'ミン アイン' })
    expect(splitName('勅使河原')).toEqual({ first: '勅使河原', rest: '' })
  })

  test('[N6] every typed word begins a word of the key', () => {
    const key = searchKey(aParticipant({ id: 'c1', callName: 'めいちゃん', badge: 12 }))
    for (const typed of ['こば', 'コバ めい', '12', '小林', 'こばやしめい', ''])
      expect(matches(key, typed)).toBe(true)
    for (const typed of ['やし', 'こば りん', '13']) expect(matches(key, typed)).toBe(false)
    expect(searchKey(aParticipant({ id: 'c1', seiYomi: '', meiYomi: '' }))).toBe('小林 芽依')
  })

  test('[Q5] without a reading the name is compared', () => {
    expect(twinKey(aParticipant({ id: 'c1', seiYomi: '', meiYomi: '' }))).toBe('小林芽依/e1')
  })

  test('[N15] several numbers in one text, whose they are, and what is no whole number', () => {
    const whole = (text: string) => telephonesOf(text).map((one) => (one.isWhole ? one.dial : null))
    const read: Readonly<Record<string, readonly (string | null)[]>> = {
      '090-1111-2222\n080-3333-4444': ['09011112222', '08033334444'],
      '090-1111-2222 080-3333-4444': ['09011112222', '08033334444'],
      '090 1111 2222': ['09011112222'],
      '090-1111-2222（母・携帯）、03-1234-5678': ['09011112222', '0312345678'],
      '自宅 0854-12-3456 携帯 090-1111-2222': ['0854123456', '09011112222'],
      '090-1111-2222または080-3333-4444': ['09011112222', '08033334444'],
      '03-1234-5678 内線12': ['0312345678'],
      '03-1234-5678（内線 12）': ['0312345678'],
      '03-1234-5678 ext.12': ['0312345678'],
      'TEL:090.1111.2222': ['09011112222'],
      '９０１１１１２２２２': ['09011112222'],
      '854123456': ['0854123456'],
      '+81 90-1111-2222': ['09011112222'],
      '+81 (0)3-1234-5678': ['0312345678'],
      '+1 212-555-0100': ['+12125550100'],
      '0120-123-456': ['0120123456'],
      '0800-123-4567': ['08001234567'],
      '‭090-1111-2222‬': ['09011112222'],
      '090-0000-001': [null],
      '900000001': [null],
      '090-1111-22223': [null],
      '090-1111-2222 2': [null],
      '090-1111-2222080-3333-4444': [null],
      '0312-3456-7890': [null],
      '090-1111-2222\n(母)': ['09011112222'],
      '090-1111-2222(母携帯)080-1111-2222(父携帯)': ['09011112222', '08011112222'],
      '090-1111-2222 (12:00以降)': ['09011112222'],
      '9011112222.0': ['09011112222'],
      同上: [null],
      '': []
    }
    for (const [text, numbers] of Object.entries(read))
      expect([text, whole(text)]).toEqual([text, numbers])
    expect(phoneDigits('090-1111-2222、080-3333-4444')).toBe(null)
  })

  test('[N16] a link dials digits alone, and what is too short for a telephone is no link', () => {
    const dials = (text: string) => telephonesOf(text).map(({ dial }) => dial)
    expect(dials('９０-1111-2222（内線12）')).toEqual(['09011112222'])
    expect(dials('72-1234')).toEqual(['721234'])
    expect(dials('12')).toEqual([''])
    expect(dials('090-1111-2222 2')).toEqual([''])
  })

  test('[N17] numbers are shown as people read them, as far as it can be known', () => {
    const shown = {
      '9011112222': '090-1111-2222',
      '０９０－１１１１－２２２２': '090-1111-2222',
      '05011112222': '050-1111-2222',
      '0120123456': '0120-123-456',
      '0120-00-1111': '0120-00-1111',
      '090-1111-2222 (12:00以降)': '090-1111-2222（12:00以降）',
      '08001234567': '0800-123-4567',
      '080-0123-4567': '080-0123-4567',
      '0312345678': '03-1234-5678',
      '0111234567': '011-123-4567',
      '0854123456': '0854123456',
      '0900-000-0001': '090-0000-0001',
      '(0854) 12-3456': '0854-12-3456',
      '854-12-3456': '0854-12-3456',
      '03-1234-5678 内線12 職場': '03-1234-5678（内線12）（職場）',
      '090-1111-2222(母)': '090-1111-2222（母）',
      '+1 212-555-0100': '+1 212-555-0100',
      '090-0000-001': '090-0000-001',
      なし: 'なし',
      '090-1111-2222 08033334444': '090-1111-2222、080-3333-4444'
    }
    for (const [text, expected] of Object.entries(shown))
      expect([text, showPhones(text)]).toEqual([text, expected])
  })

  test('[N7] telephones are compared as digits, and a lost zero is put back', () => {
    for (const text of [
      '090-5179-2931',
      '０９０ー５１７９ー２９３１',
      '+81 90 5179 2931',
      '9051792931'
    ])
      expect(phoneDigits(text)).toBe('09051792931')
    expect(phoneDigits('(0854) 12-3456')).toBe('0854123456')
    expect(phoneDigits('0854-12-345')).toBe(null)
    expect(phoneDigits('なし')).toBe(null)
    expect(phoneDigits('')).toBe(null)
  })
})

describe('a child at the door', () => {
  const session = aSession({ id: 's1', day: '2026-11-22' })

  test('[N8] three fields make a family, a child of that day and venue, and a telephone', () => {
    const wish = {
      yomi: 'おおもり　ひなの',
      isGiven: false,
      grade: 'e2',
      phone: ' 090-1234-5678 '
    } as const
    const added = addWalkIn(wish, EVENT, session, counting())
    expect(added).toMatchObject({
      ok: true,
      value: {
        participant: {
          id: 'n2',
          family: 'n1',
          seiYomi: 'おおもり',
          meiYomi: 'ひなの',
          days: [2],
          venue: 'v1',
          walkIn: true
        },
        writes: {
          created: [{ root: 'families' }, { root: 'participants' }],
          facts: [{ subject: 'n1', field: 'phone', value: '090-1234-5678', prev: [] }]
        }
      }
    })
  })

  test('[N8] only the reading is needed', () => {
    const wish = { yomi: 'りん', isGiven: false, grade: 'other', phone: '' } as const
    const elsewhere = aSession({ id: 's1', day: '2026-12-01' })
    const added = addWalkIn(wish, EVENT, elsewhere, counting())
    expect(added).toMatchObject({ value: { participant: { days: [] }, writes: { facts: [] } } })
    expect(addWalkIn({ ...wish, yomi: ' ' }, EVENT, session, counting())).toEqual({
      ok: false,
      fault: { kind: 'invalid', field: 'yomi', why: 'empty' }
    })
  })

  test('[N8] [E9] a name of one part is a given name only where a person said so', () => {
    const wish = { yomi: 'スズキハナコ', grade: 'e2', phone: '' } as const
    const of = (isGiven: boolean, yomi: string = wish.yomi) => {
      const added = addWalkIn({ ...wish, yomi, isGiven }, EVENT, session, counting())
      return added.ok ? added.value.participant : null
    }
    expect(of(false)).toMatchObject({ seiYomi: 'スズキハナコ', meiYomi: '' })
    expect(callNameOf(of(false)!)).toBe('')
    expect(of(true, 'はなこ')).toMatchObject({ seiYomi: '', meiYomi: 'はなこ' })
    expect(callNameOf(of(true, 'はなこ')!)).toBe('はなこ')
    expect(of(true, 'すずき はなこ')).toMatchObject({ seiYomi: 'すずき', meiYomi: 'はなこ' })
  })

  test('[N9] an entry keeps a name, days of the event and a badge number', () => {
    const person = aParticipant({ id: 'c1' })
    expect(checkParticipant({ mei: ' 芽 ', days: [1] }, person, EVENT)).toEqual({
      ok: true,
      value: { mei: '芽', days: [1] }
    })
    const empty = { sei: '', mei: ' ', seiYomi: '', meiYomi: '' }
    const faults = [
      [empty, 'name'],
      [{ mei: 'あ'.repeat(101) }, 'mei'],
      [{ note: 'あ'.repeat(1001) }, 'note'],
      [{ days: [3] }, 'days'],
      [{ badge: 1000 }, 'badge'],
      [{ badge: -1 }, 'badge']
    ] as const
    for (const [change, field] of faults)
      expect(checkParticipant(change, person, EVENT)).toMatchObject({ fault: { field } })
  })
})

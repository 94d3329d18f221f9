import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  besideRoman,
  romaji,
  romanFamily,
  romanName,
  romanPeople
} from '../../../src/domain/people/romaji.ts'
import { aParticipant } from '../build.ts'

const READINGS: readonly (readonly [reading: string, roman: string])[] = [
  ['よしだ みう', 'Yoshida Miu'],
  ['さとう ゆうき', 'Sato Yuki'],
  ['おおの しょうた', 'Ono Shota'],
  ['おおうち', 'Ouchi'],
  ['おおおか', 'Ooka'],
  ['いのうえ けいこ', 'Inoue Keiko'],
  ['かのう', 'Kano'],
  ['きのうち', 'Kinouchi'],
  ['まつうら', 'Matsuura'],
  ['ひろおか', 'Hirooka'],
  ['よこお', 'Yokoo'],
  ['にいがた', 'Niigata'],
  ['しんいち', "Shin'ichi"],
  ['けんや', "Ken'ya"],
  ['ほんま じゅんな', 'Honma Junna'],
  ['はっとり りっか', 'Hattori Rikka'],
  ['はっちょう いっしん', 'Hatcho Isshin'],
  ['かっ', 'Ka'],
  ['きょうか りゅうのすけ', 'Kyoka Ryunosuke'],
  ['ちゃこ じゅり ぢづ', 'Chako Juri Jizu'],
  ['みすゞ いすゞ ここゝ', 'Misuzu Isuzu Kokoko'],
  ['かをる ゐち', 'Kaoru Ichi'],
  ['ヴィクトリア ヴァン ヴェラ', 'Vikutoria Van Vera'],
  ['ティナ ディエゴ デュラン', 'Tina Diego Dyuran'],
  ['ファン フィリパ フュン', 'Fan Firipa Fyun'],
  ['ウィリアム ウェイ ウォン', 'Wiriamu Wei Won'],
  ['シェリル チェン ジェシカ', 'Sheriru Chen Jeshika'],
  ['トゥアン ドゥック ツァイ', 'Tuan Dukku Tsai'],
  ['クァン グエン スィン イェン', 'Kwan Guen Sin Yen'],
  ['レーナ ショーン', 'Rena Shon'],
  ['マリア・サントス デ オリベイラ', 'Maria Santosu De Oribeira'],
  ['ジャン＝リュック', 'Jan-Ryukku'],
  ['ﾔﾏﾀﾞ\u3000ﾊﾅｺ', 'Yamada Hanako'],
  ['マリア J', 'Maria J']
]

test.each(READINGS)('[N18] %s is %s', (reading, roman) => {
  expect(romaji(reading)).toBe(roman)
})

test('[N18] what is no reading in kana is not made into one', () => {
  for (const text of [
    '',
    ' ',
    '山田 はなこ',
    'Anna',
    'Éva まり',
    '12ばん',
    'No. 12',
    '—',
    'っ',
    'ー'
  ])
    expect([text, romaji(text)]).toEqual([text, ''])
})

test('[N18] letters, blanks, hyphens and apostrophes are all that comes out, whatever is typed', () => {
  const kana = fc.constantFrom(
    ...Array.from('あぁいぃうぅおつっんーゝゞやゃゎヴァィェフトゥシュチ・ -ｶﾞ’ヺ')
  )
  const typed = fc.oneof(
    fc.array(kana).map((all) => all.join('')),
    fc.string({ unit: 'grapheme' })
  )
  fc.assert(
    fc.property(typed, (text) => {
      expect(romaji(text)).toMatch(/^[A-Za-z' -]*$/u)
    })
  )
})

test('[N18] the name as written stands beside the Latin one, or its reading where nothing was written', () => {
  const hanako = aParticipant({
    id: 'c1',
    sei: '山田',
    mei: '花子',
    seiYomi: 'やまだ',
    meiYomi: 'はなこ'
  })
  expect([romanName(hanako), besideRoman(hanako)]).toEqual(['Yamada Hanako', '山田 花子'])
  const walkIn = aParticipant({ id: 'c1', sei: '', mei: '', seiYomi: 'やまだ', meiYomi: '' })
  expect([romanName(walkIn), besideRoman(walkIn)]).toEqual(['Yamada', 'やまだ'])
})

test('[N18] a name without a reading, and a reading in other letters, stay as they are', () => {
  const unread = aParticipant({ id: 'c1', sei: '山田', mei: '花子', seiYomi: '', meiYomi: '' })
  expect([romanName(unread), besideRoman(unread)]).toEqual(['山田 花子', ''])
  const latin = aParticipant({
    id: 'c1',
    sei: 'スミス',
    mei: 'エマ',
    seiYomi: 'McSmith',
    meiYomi: 'Emma'
  })
  expect([romanName(latin), besideRoman(latin)]).toEqual(['McSmith Emma', 'スミス エマ'])
})

test('[N18] a family, and several people in one text', () => {
  const hanako = aParticipant({
    id: 'c1',
    sei: '山田',
    mei: '花子',
    seiYomi: 'やまだ',
    meiYomi: 'はなこ'
  })
  expect(romanFamily(hanako)).toBe('Yamada')
  expect(romanFamily({ ...hanako, seiYomi: '' })).toBe('山田')
  expect(romanFamily({ ...hanako, sei: '', seiYomi: '' })).toBe('花子')
  expect(romanPeople('山田 花子、山田 空', 'やまだ はなこ、やまだ そら')).toBe(
    'Yamada Hanako, Yamada Sora'
  )
  expect(romanPeople('山田 花子', '')).toBe('山田 花子')
  expect(romanPeople('山田 花子、佐藤 空', 'さとう そら')).toBe('山田 花子、佐藤 空')
})

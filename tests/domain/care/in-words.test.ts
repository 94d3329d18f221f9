import { expect, test } from 'vitest'
import { careInWords, foodsIn, isCareTold } from '../../../src/domain/care/in-words.ts'

const NONE = { allergy: '', medicine: '', other: '' }

test.each([
  ['小麦。おやつは家から持ってきたもの', ['小麦']],
  ['卵・乳', ['卵', '乳']],
  ['たまご、ミルク', ['卵', '乳']],
  ['えびとカニ', ['えび', 'かに']],
  ['くるみ、カシューナッツ', ['くるみ', 'カシューナッツ']],
  ['ピーナッツ', ['落花生']],
  ['ピーナッツ・木の実', ['落花生', 'ナッツ']],
  ['ﾋﾟｰﾅｯﾂ', ['落花生']],
  ['そば(そのまま 食べられます)', ['そば']],
  ['卵は加熱なら食べられます', ['卵']],
  ['Egg, Milk', ['卵', '乳']]
])('[H1] %s', (text, foods) => {
  expect(foodsIn(text)).toEqual(foods)
})

test.each([
  ['豆乳', ['大豆']],
  ['いくら(魚卵)', ['いくら']],
  ['5mm以下なら大丈夫', []],
  ['なかにある', []],
  ['そばかす', []],
  ['母乳', []],
  ['ハウスダスト', []]
])('[H2] %s names no other food', (text, foods) => {
  expect(foodsIn(text)).toEqual(foods)
})

test('[H1] an allergy that names no known food is a mark of its own', () => {
  const { marks, words } = careInWords({ ...NONE, allergy: '蜂' })
  expect(marks).toEqual([{ kind: 'allergy' }])
  expect(words).toBe('蜂')
})

test('[H3] the words stay as they were written, foods alone are not said twice', () => {
  expect(careInWords({ ...NONE, allergy: '卵・乳' }).words).toBe('')
  const told = careInWords({
    allergy: '卵。べつの弁当',
    medicine: 'おひるのあと 薬1つ',
    other: '階段が苦手'
  })
  expect(told.words).toBe('卵。べつの弁当 / おひるのあと 薬1つ / 階段が苦手')
  expect(told.marks).toEqual([{ kind: 'food', name: '卵' }, { kind: 'medicine' }])
})

test('[H3] an injector is a mark wherever it is named', () => {
  for (const text of ['エピペンあり', 'ｴﾋﾟﾍﾟﾝ', 'EpiPen', 'アドレナリン自己注射'])
    for (const field of ['allergy', 'medicine', 'other'])
      expect(careInWords({ ...NONE, [field]: text }).marks).toContainEqual({ kind: 'epipen' })
})

test('blanks are no care', () => {
  expect([isCareTold(NONE), isCareTold({ ...NONE, other: ' ' })]).toEqual([false, false])
  expect(isCareTold({ ...NONE, other: '車いす' })).toBe(true)
})

// Files as real offices and forms hand them over, each for its kind.
import { expect, test } from 'vitest'
import { previewRoster } from '../../../src/domain/import/roster.ts'
import { readTable } from '../../../src/domain/import/table.ts'
import { ROSTER_COLUMNS } from '../../../src/domain/import/roster-columns.ts'
import { rosterWrites } from '../../../src/domain/import/roster-writes.ts'
import { siblingsApart } from '../../../src/domain/import/roster-siblings.ts'
import { telephonesOf } from '../../../src/domain/people/phone.ts'
import { textOf } from '../../../src/domain/fields.ts'
import { counting, EVENT } from '../build.ts'
import { columnsOf, createMemory, fixture, tableOf, valueOf } from './state.ts'
import type { Field } from '../../../src/domain/fact.ts'
import type { Memory } from './state.ts'
import type { RosterPreview } from '../../../src/domain/import/roster.ts'
import type { RosterRow } from '../../../src/domain/import/roster-row.ts'
import type { Table } from '../../../src/domain/import/table.ts'

const TWO_DAYS = { ...EVENT, days: ['2026-11-22', '2026-11-23'] }

function look(table: Table, memory: Memory = createMemory()): RosterPreview {
  const apart = siblingsApart(table)
  return valueOf(previewRoster(apart, columnsOf(apart, ROSTER_COLUMNS), memory.roster(TWO_DAYS)))
}

function file(name: string): RosterPreview {
  return look(valueOf(readTable(fixture(`cases/${name}.csv`))))
}

function rowsOf(found: RosterPreview): readonly RosterRow[] {
  return [...found.new, ...found.doubtful]
    .toSorted((one, other) => one.line - other.line)
    .map(({ row }) => row)
}

function lineAndWhy({ line, why }: { line: number; why: readonly string[] }): readonly unknown[] {
  return [line, ...why]
}

function asked({ doubtful, bad }: RosterPreview): readonly unknown[] {
  return [...doubtful, ...bad].map(lineAndWhy)
}

function children(found: RosterPreview, field: Field): readonly unknown[] {
  return rowsOf(found).map((row) => row.child.get(field) ?? null)
}

function taken(table: Table, memory: Memory, newId = counting()): Memory {
  const found = look(table, memory)
  const lines = found.doubtful.map(({ line }) => line)
  memory.write(rosterWrites(found, lines, memory.roster(TWO_DAYS), newId))
  return memory
}

test('[I25] 01: every wording of a consent', () => {
  const found = file('01-consent-masu')
  expect(children(found, 'photo')).toEqual(['yes', 'no', 'no', 'no', 'no'])
  expect(children(found, 'insurance')).toEqual([true, false, false, true, true])
  expect(asked(found)).toEqual([])
})

test('[I40] 02: who must not go home alone does not, and the sentence stays', () => {
  const found = file('02-alone-negative')
  expect(children(found, 'goesHomeAlone')).toEqual([false, false, false, false])
  expect(children(found, 'pickers')).toEqual([
    '母（ひとり帰り×）',
    '祖父（一人で帰らせないでください）',
    '（ひとり帰りはさせません）',
    '母（ひとり帰りNG）'
  ])
})

test('[I45] 03: brothers and sisters in one row are children of one family each', () => {
  const found = file('03-siblings-one-row')
  expect(rowsOf(found).map((row) => [row.meiYomi, row.grade])).toEqual([
    ['はる', 'e3'],
    ['うた', 'e1'],
    ['そら', 'e4'],
    ['つき', 'nencho'],
    ['ほし', 'j1']
  ])
  expect(found.joined.map(({ titles }) => titles)).toEqual([
    ['あおぞら はる', 'あおぞら うた'],
    ['わかば そら', 'わかば つき', 'わかば ほし']
  ])
  expect(asked(found)).toEqual([])
})

test('[I1] 05, 49: headers of forms', () => {
  const found = file('05-form-headers')
  const [row] = rowsOf(found)
  expect(row).toMatchObject({ sei: '青空', mei: 'はる', seiYomi: 'あおぞら', meiYomi: 'はる' })
  expect([row?.family.get('guardian'), row?.family.get('guardianYomi')]).toEqual([
    '青空 なぎ',
    'あおぞら なぎ'
  ])
  expect(row?.family.get('phone')).toBe('090-0000-0001')
  const [plain] = rowsOf(file('49-header-name-plain'))
  expect(plain).toMatchObject({ sei: '青空', seiYomi: 'あおぞら', grade: 'e3' })
})

test('[I29] 07, 08: care of all its columns, and nothing where nothing is', () => {
  const allergies = file('07-allergy-yesno-detail')
  expect(children(allergies, 'allergy')).toEqual(['卵（エピペンを持っています）', null])
  expect(children(allergies, 'medicine')).toEqual(['朝に1錠', null])
  const illness = file('08-illness-column')
  expect(children(illness, 'allergy')).toEqual(['卵', null])
  expect(children(illness, 'care')).toEqual(['ぜんそく（吸入器あり） / 大きな音が苦手', null])
})

test('[I9] 09, 10: days with holidays, and parted as forms part them', () => {
  expect(rowsOf(file('09-days-holiday')).map(({ days }) => days)).toEqual([[1], [2], [], []])
  expect(rowsOf(file('10-days-msforms')).map(({ days }) => days)).toEqual([[], [2]])
})

test('[I9] a column for each day, and a day nobody ticked', () => {
  const found = look(
    tableOf(
      '氏名,学年,11月22日(日),11月23日(月・祝)\n林 杏,小4,○,○\n森 律,小4,×,○\n西 樹,小4,,参加します'
    )
  )
  expect(rowsOf(found).map(({ days }) => days)).toEqual([[], [2], [2]])
})

test('[G5] 12: the year beside the class is a guess', () => {
  const found = file('12-school-class')
  expect(rowsOf(found).map(({ grade }) => grade)).toEqual(['e3', 'e3'])
  expect(asked(found)).toEqual([
    [2, 'grade-guessed'],
    [3, 'grade-guessed']
  ])
})

test('[N11] 14, 14b: signs nobody can see make no third child', () => {
  const memory = createMemory()
  const newId = counting()
  taken(valueOf(readTable(fixture('cases/14-invisible.csv'))), memory, newId)
  taken(valueOf(readTable(fixture('cases/14b-invisible-clean.csv'))), memory, newId)
  expect(memory.all('participants').map((one) => one.meiYomi)).toEqual(['はる', 'そら'])
  expect(memory.all('families')).toHaveLength(2)
})

test('[I42] 15: lost letters of a name are asked', () => {
  expect(asked(file('15-lost-letters-sjis'))).toEqual([
    [2, 'name-odd'],
    [4, 'name-odd']
  ])
  const found = look(
    tableOf('氏名,学年,備考\n#REF!,小4,\n林�,小4,\n林 &#39640;,小4,\n林 杏,小4,#N/A\n森 律,小4,')
  )
  expect(found.doubtful.map(({ why }) => why)).toEqual([
    ['name-odd', 'cell-error'],
    ['name-odd'],
    ['name-odd'],
    ['cell-error']
  ])
})

test('[I41] 16: a number that became a date is a family all the same', () => {
  const found = file('16-excel-date-code')
  expect(rowsOf(found).map(({ code }) => code)).toEqual(['12-1', '12-2', '13-1', '13-2'])
  expect(found.joined.map(({ lines }) => lines)).toEqual([
    [2, 3],
    [4, 5]
  ])
  const asIs = look(tableOf('受付番号,氏名,学年\n1-Dec,林 杏,小4\n2026/12/2,林 律,小2'))
  expect(rowsOf(asIs).map(({ code }) => code)).toEqual(['12-1', '2026/12/2'])
  expect(asked(asIs)).toEqual([[3, 'code-odd']])
})

test('[N15] 44: a digit too few is asked, two numbers in one cell are two', () => {
  const found = file('44-short-mobile')
  expect(asked(found)).toEqual([[2, 'phone-odd']])
  const [, second, third] = rowsOf(found)
  expect(second?.family.get('phone')).toBe('090-0000-0002（母）')
  expect([third?.family.get('phone'), third?.family.get('phone2')]).toEqual([
    '090-0000-0003',
    '090-0000-0004'
  ])
})

test('[I27] 46: of several photo columns the strictest', () => {
  expect(children(file('46-photo-two-columns'), 'photo')).toEqual(['inside', 'inside'])
})

test('[I21] 51: courses are no reading', () => {
  expect(rowsOf(file('51-course-as-reading')).map(({ seiYomi }) => seiYomi)).toEqual(['', '', ''])
})

test('[I44] 53: a common prefix joins nobody whose guardian or telephone says otherwise', () => {
  const table = valueOf(readTable(fixture('cases/53-family-by-prefix.csv')))
  expect(look(table).joined).toEqual([])
  const memory = taken(table, createMemory())
  expect(memory.all('families').map(({ code }) => code)).toEqual(['A-01', 'A-02', 'A-03'])
  const again = look(table, memory)
  expect([again.same.length, again.new.length, again.changed.length]).toEqual([3, 0, 0])
})

test('[I44] a family known by its number takes nobody with another guardian and telephone', () => {
  const memory = taken(
    tableOf('受付番号,氏名,学年,保護者氏名,電話番号\n12-1,林 杏,小4,林 恵,090-1111-2222'),
    createMemory()
  )
  const next = look(
    tableOf('受付番号,氏名,学年,保護者氏名,電話番号\n12-2,森 律,小4,森 誠,090-3333-4444'),
    memory
  )
  const newId = counting()
  memory.write(rosterWrites(next, [], memory.roster(TWO_DAYS), () => `x${newId()}`))
  expect(new Set(memory.all('participants').map(({ family }) => family)).size).toBe(2)
})

test('[I44] without contacts another surname says otherwise, and the same one does not', () => {
  const found = look(
    tableOf('受付番号,氏名,学年\nR8-1,林 杏,小4\nR8-2,森 律,小4\nB12-1,西 樹,小4\nB12-2,西 凛,小2')
  )
  expect(found.joined.map(({ lines }) => lines)).toEqual([[4, 5]])
})

test('[N16] 56: each number is dialled, and shown as people read it', () => {
  const memory = taken(valueOf(readTable(fixture('cases/56-telephones.csv'))), createMemory())
  const { fields, families } = memory.roster(TWO_DAYS)
  const told = families.map(({ id }) =>
    telephonesOf(`${textOf(fields, id, 'phone')}、${textOf(fields, id, 'phone2')}`).map(
      ({ dial, shown }) => `${dial} ${shown}`
    )
  )
  expect(told).toEqual([
    ['09000000001 090-0000-0001'],
    ['09000000002 090-0000-0002'],
    ['09000000003 090-0000-0003', '09000000004 090-0000-0004', '09000000005 090-0000-0005']
  ])
  expect(textOf(fields, families[0]!.id, 'phone')).toBe('9000000001')
})

test('[I43] rows that say they are cancelled are asked, a rule about cancelling is not', () => {
  const found = look(
    tableOf(
      '氏名,学年,状況,キャンセル規定\n林 杏,小4,キャンセル,同意します\n森 律,小4,,同意します\n西 樹,小4,11/20に辞退の連絡,同意します\n東 凛,小4,受付済,キャンセル料について了承しました'
    )
  )
  expect(asked(found)).toEqual([
    [2, 'cancelled'],
    [4, 'cancelled']
  ])
})

test('[I28] a sign under a header that refuses is a no', () => {
  const found = look(
    tableOf('氏名,学年,写真掲載を希望しない方は○,ひとり帰り不可\n林 杏,小4,○,○\n森 律,小4,,')
  )
  expect(children(found, 'photo')).toEqual(['inside', null])
  expect(children(found, 'goesHomeAlone')).toEqual([false, null])
})

test('[I26] what nobody understood stays to be read beside the child', () => {
  const found = look(
    tableOf('氏名,学年,写真,ひとり帰り,備考\n林 杏,小4,可（後ろ姿のみ）,16時まで可,車いす')
  )
  expect(asked(found)).toEqual([[2, 'photo-odd', 'alone-odd']])
  expect(rowsOf(found)[0]?.note).toBe('車いす / 写真: 可（後ろ姿のみ） / ひとり帰り: 16時まで可')
  expect(children(found, 'photo')).toEqual([null])
  expect(children(found, 'goesHomeAlone')).toEqual([null])
})

test('[I11] an emergency number keeps whose it is', () => {
  const found = look(valueOf(readTable(fixture('cases/32-two-line-header.csv'))))
  expect(rowsOf(found).map((row) => row.family.get('phone'))).toEqual([undefined, undefined])
  expect(rowsOf(found).map((row) => row.family.get('phone2'))).toEqual([
    '090-0000-0009（青空 たつ）',
    '090-0000-0008（若葉 きぬ）'
  ])
  expect(children(found, 'allergy')).toEqual(['卵', '花粉'])
})

test('[I1] headers of other forms', () => {
  const of = (header: string): string | undefined =>
    columnsOf(tableOf(`${header},x\n1,2`), ROSTER_COLUMNS)[0]
  const headers = {
    'お子様のお名前（ふりがな）': 'yomi',
    カナ氏名: 'yomi',
    '姓（漢字）': 'sei',
    '申込者（保護者）氏名': 'guardian',
    '保護者氏名（フリガナ）': 'guardianYomi',
    保護者の続柄: 'relation',
    '緊急連絡先（続柄）': 'contactName',
    'Emergency contact': 'phone2',
    父携帯: 'phone',
    '写真撮影・使用の可否': 'photo',
    写真をSNSに載せてほしくない: 'photoNg',
    肖像権の使用許諾: 'photo',
    下校方法: 'pickers',
    引き渡しの相手: 'pickers',
    一人での帰宅: 'goesHomeAlone',
    '持病・障害': 'care',
    服薬中の薬: 'medicine',
    Allergies: 'allergy',
    '11月22日(日)': 'days',
    '申込No.': 'code',
    同伴者氏名: 'skip',
    兄弟の氏名: 'skip',
    学校名: 'skip',
    個人情報の取扱いに同意: 'skip'
  }
  for (const [header, meaning] of Object.entries(headers))
    expect([header, of(header)]).toEqual([header, meaning])
})

test('[I45] a first child without a number, columns named twice and telephones that are numbered', () => {
  const found = look(
    tableOf(
      '保護者氏名,電話1,電話2,氏名,学年,2人目の氏名,2人目の学年\n林 恵,090-1111-2222,090-3333-4444,林 杏,小4,林 律,小2\n森 恵,090-5555-6666,,森 凛,小1,,'
    )
  )
  expect(rowsOf(found).map((row) => [row.mei, row.grade])).toEqual([
    ['杏', 'e4'],
    ['律', 'e2'],
    ['凛', 'e1']
  ])
  expect(found.joined).toHaveLength(1)
  expect(rowsOf(found)[1]?.family.get('phone2')).toBe('090-3333-4444')
  const ms = look(tableOf('お子さまの氏名,学年,お子さまの氏名2,学年2\n林 杏,小4,林 律,小2'))
  expect(rowsOf(ms).map(({ mei }) => mei)).toEqual(['杏', '律'])
  const twice = look(tableOf('お子さまの氏名,学年,お子さまの氏名,学年\n林 杏,小4,林 律,小2'))
  expect(rowsOf(twice).map(({ mei, grade }) => [mei, grade])).toEqual([
    ['杏', 'e4'],
    ['律', 'e2']
  ])
})

test('[I46] a column of those who must not come names no picker', () => {
  const found = look(
    tableOf(
      '氏名,ふりがな,学年,お迎えの人,引き渡し禁止者\n青空 はる,あおぞら はる,小3,母,父\n若葉 そら,わかば そら,小4,母,なし\n'
    )
  )
  expect(children(found, 'pickers')).toEqual(['母（引き渡し禁止者: 父）', '母'])
  expect(asked(found)).toEqual([])
})

test('[I29] a sign for one allergen is told with it', () => {
  const found = look(
    tableOf(
      '氏名,ふりがな,学年,アレルギー（卵）,アレルギー（乳）,エピペン,てんかんの有無\n' +
        '青空 はる,あおぞら はる,小3,○,×,あり,×\n若葉 そら,わかば そら,小4,なし,,なし,有\n'
    )
  )
  expect(children(found, 'allergy')).toEqual([
    'アレルギー（卵）: ○ / アレルギー（乳）: × / エピペン: あり',
    null
  ])
  expect(children(found, 'care')).toEqual([null, 'てんかんの有無: 有'])
  const plain = look(tableOf('氏名,ふりがな,学年,卵,そば\n青空 はる,あおぞら はる,小3,○,\n'))
  expect(children(plain, 'allergy')).toEqual(['卵: ○'])
})

test('[I44] neither なし nor 同上 nor the number of a school makes a family', () => {
  const of = (head: string, ...cells: readonly string[]) =>
    look(
      tableOf(
        `氏名,ふりがな,学年,${head}\n青空 はる,あおぞら はる,小3,${cells[0]}\n若葉 そら,わかば そら,小4,${cells[1]}\n青空 うた,あおぞら うた,小1,${cells[2]}\n`
      )
    )
  expect(of('電話', 'なし', 'なし', 'なし').joined).toEqual([])
  expect(of('保護者,電話', '同上,同上', '〃,〃', '〃,〃').joined).toEqual([])
  expect(of('電話', '0854-00-0001', '0854-00-0001', '0854-00-0001').joined).toEqual([])
  expect(of('電話', '0854-00-0001', '0854-00-0002', '0854-00-0001').joined).toHaveLength(1)
})

test('[I42] several names in one cell are asked about', () => {
  const found = look(
    tableOf('氏名,学年\n"青空 はる、青空 うた",小3\n雲井 りく・かい,小5\nマリア・ロペス,小2\n')
  )
  expect(found.doubtful.map(({ line }) => line)).toEqual([2, 3])
})

test('[I1] times and places of pick-up, fees and what to do in an emergency are no pickers, consents or telephones', () => {
  const found = look(
    tableOf(
      '氏名,ふりがな,学年,お迎え時間,保険料,緊急時の対応,送迎者,母携帯,父携帯,SNSへの投稿\n' +
        '青空 はる,あおぞら はる,小3,16:00,500,救急車を,祖母,090-0000-0001,090-0000-0002,不可\n'
    )
  )
  const [row] = rowsOf(found)
  expect(Object.fromEntries(row?.child ?? [])).toEqual({ pickers: '祖母', photo: 'inside' })
  expect(row?.family.get('phone')).toBe('090-0000-0001')
  expect(row?.family.get('phone2')).toBe('090-0000-0002')
  expect(asked(found)).toEqual([])
  expect(found.unread.map(({ header }) => header)).toEqual(['お迎え時間', '保険料', '緊急時の対応'])
})

test('[G3] the kind of school beside a year is read from its name', () => {
  const found = look(
    tableOf(
      '氏名,ふりがな,学校名,学年\n青空 はる,あおぞら はる,東小学校,3年生\n若葉 そら,わかば そら,西中,1年2組\n' +
        '雲井 りく,くもい りく,南小中学校,2年\n波多 うみ,はた うみ,,2年\n'
    )
  )
  expect(found.new.map(({ row }) => row.grade)).toEqual(['e3', 'j1'])
  expect(asked(found)).toEqual([
    [4, 'grade-guessed'],
    [5, 'grade-guessed']
  ])
})

test('[I9] a time beside the day leaves the day, and stays to be read', () => {
  const found = look(
    tableOf(
      '氏名,ふりがな,学年,参加日\n青空 はる,あおぞら はる,小3,11/22(日) 10:00～12:00\n若葉 そら,わかば そら,小4,11月23日（月・祝）午前の部\n'
    )
  )
  expect(rowsOf(found).map(({ days, note }) => [days, note])).toEqual([
    [[1], '参加日: 11/22(日) 10:00～12:00'],
    [[2], '参加日: 11月23日（月・祝）午前の部']
  ])
})

test('[I43] who says no under 出欠 is asked about', () => {
  const found = look(
    tableOf('氏名,ふりがな,学年,出欠\n青空 はる,あおぞら はる,小3,×\n若葉 そら,わかば そら,小4,○\n')
  )
  expect(asked(found)).toEqual([[2, 'cancelled']])
})

test('[I23] a column without a header beside one of care is named', () => {
  const found = look(
    tableOf('氏名,ふりがな,学年,アレルギー,,備考\n青空 はる,あおぞら はる,小3,卵,牛乳,\n')
  )
  expect(found.unread.map(({ header, about }) => [header, about])).toEqual([
    ['アレルギー →', 'care']
  ])
})

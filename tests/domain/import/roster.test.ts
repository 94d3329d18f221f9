import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { previewRoster } from '../../../src/domain/import/roster.ts'
import { readTable } from '../../../src/domain/import/table.ts'
import { ROSTER_COLUMNS } from '../../../src/domain/import/roster-columns.ts'
import { rosterWrites } from '../../../src/domain/import/roster-writes.ts'
import { textOf, valueOf as fieldOf } from '../../../src/domain/fields.ts'
import { twinQuestions } from '../../../src/domain/conflicts/questions.ts'
import { addWalkIn } from '../../../src/domain/people/person.ts'
import { aSession, counting, EVENT } from '../build.ts'
import { columnsOf, createMemory, fixture, tableOf, valueOf } from './state.ts'
import type { Memory } from './state.ts'
import type { NewId } from '../../../src/domain/id.ts'
import type { RosterPreview } from '../../../src/domain/import/roster.ts'
import type { Table } from '../../../src/domain/import/table.ts'

function lineAndWhy({ line, why }: { line: number; why: readonly string[] }): readonly unknown[] {
  return [line, ...why]
}

function gradeAndWhy({ row, why }: RosterPreview['doubtful'][number]): readonly unknown[] {
  return [row.grade, ...why]
}

function preview(memory: Memory, table: Table): RosterPreview {
  return valueOf(previewRoster(table, columnsOf(table, ROSTER_COLUMNS), memory.roster()))
}

function take(memory: Memory, table: Table, newId: NewId, accepted: readonly number[] = []): void {
  memory.write(rosterWrites(preview(memory, table), accepted, memory.roster(), newId))
}

function counts(found: RosterPreview): readonly number[] {
  return [found.new, found.changed, found.same, found.doubtful, found.bad].map(
    (list) => list.length
  )
}

function whys(found: RosterPreview): readonly unknown[] {
  return [...found.changed, ...found.doubtful, ...found.bad].map(lineAndWhy)
}

const FORM = valueOf(readTable(fixture('roster-form-shift_jis.csv')))
const TOWN = valueOf(readTable(fixture('roster-town-utf8-bom.csv')))

describe('the files as they arrive', () => {
  test('[I6] both go in without a doubt, and a second time add nothing', () => {
    const [memory, newId] = [createMemory(), counting()]
    expect(counts(preview(memory, FORM))).toEqual([39, 0, 0, 0, 0])
    take(memory, FORM, newId)
    expect(whys(preview(memory, TOWN))).toEqual([])
    expect(counts(preview(memory, TOWN))).toEqual([18, 0, 0, 0, 0])
    take(memory, TOWN, newId)
    expect(memory.all('participants')).toHaveLength(57)
    expect(counts(preview(memory, FORM))).toEqual([0, 0, 39, 0, 0])
    expect(counts(preview(memory, TOWN))).toEqual([0, 0, 18, 0, 0])
    const again = rosterWrites(preview(memory, FORM), [], memory.roster(), newId)
    expect(again).toMatchObject({ created: [], changed: [], facts: [] })
    expect(twinQuestions(memory.all('participants'), [])).toEqual([])
  })

  test('[I10] brothers and sisters of the form are one family', () => {
    const memory = createMemory()
    take(memory, FORM, counting())
    const people = memory.all('participants')
    const family = people.find((one) => one.meiYomi === 'めい')?.family ?? ''
    expect(people.filter((one) => one.family === family).map((one) => one.grade)).toEqual([
      'e1',
      'e1',
      'j2'
    ])
    expect(memory.all('families')).toHaveLength(24)
    const { fields } = memory.roster()
    expect(textOf(fields, family, 'guardian')).toBe('小林 隆')
    expect(textOf(fields, family, 'guardianYomi')).toBe('こばやし たかし')
    expect(textOf(fields, family, 'phone')).toBe('090-5179-2931')
    expect(textOf(fields, family, 'phone2')).toBe('080-8364-8737')
  })

  test('[I13] guardians, care and consents become facts of the child', () => {
    const memory = createMemory()
    take(memory, FORM, counting())
    const { fields } = memory.roster()
    const [first, second, third] = memory.all('participants').map((one) => one.id)
    expect(textOf(fields, first!, 'relation')).toBe('母')
    expect(textOf(fields, first!, 'allergy')).toBe('ハウスダスト')
    expect(fieldOf(fields, first!, 'photo')).toBe('inside')
    expect(fieldOf(fields, second!, 'photo')).toBe('yes')
    expect(fieldOf(fields, first!, 'insurance')).toBe(true)
    expect(textOf(fields, first!, 'pickers')).toBe('小林 隆、祖母')
    expect(fieldOf(fields, first!, 'goesHomeAlone')).toBe(null)
    expect(fieldOf(fields, third!, 'goesHomeAlone')).toBe(true)
    expect(textOf(fields, third!, 'pickers')).toBe('')
  })

  test('[I9] [I15] days and NG of the town office', () => {
    const memory = createMemory()
    take(memory, TOWN, counting())
    const people = memory.all('participants')
    expect(people.slice(0, 6).map((one) => one.days)).toEqual([[], [2], [], [2], [1], [1]])
    const { fields } = memory.roster()
    expect(people.slice(3, 6).map((one) => fieldOf(fields, one.id, 'photo'))).toEqual([
      null,
      'no',
      'no'
    ])
    expect(memory.all('families').every((family) => family.code === '')).toBe(true)
  })

  test('[I14] new children get the next badge numbers, and badges that say the call name', () => {
    const memory = createMemory()
    take(memory, FORM, counting())
    expect(memory.all('participants').map((one) => one.badge)).toEqual(
      Array.from({ length: 39 }, (_, at) => at + 1)
    )
    expect(memory.all('badges')[0]).toMatchObject({ number: 1, callName: 'めい', group: '' })
  })

  test('[I9] a day the event does not have makes bad rows, and the others go in', () => {
    const event = { ...EVENT, days: EVENT.days.slice(0, 1) }
    const memory = createMemory()
    const found = valueOf(
      previewRoster(TOWN, columnsOf(TOWN, ROSTER_COLUMNS), memory.roster(event))
    )
    expect(found.bad.map((one) => one.why)).toEqual(found.bad.map(() => ['days-unknown']))
    expect(counts(found)).toEqual([11, 0, 0, 0, 7])
  })
})

const HEADER =
  '受付番号,氏名,ふりがな,学年,保護者氏名,電話番号,緊急連絡先,参加日,写真,保険,班,名札番号,備考'
const ANZU = 'B1,林 杏,はやし あん,小4,林 恵,090-1111-2222,,,可,同意する,A班,12,'

function rows(...lines: readonly string[]): Table {
  return tableOf([HEADER, ...lines].join('\n'))
}

describe('row by row', () => {
  test('[I4] bad rows are named with line and reasons', () => {
    const long = 'あ'.repeat(101)
    const found = preview(
      createMemory(),
      rows(
        ANZU,
        'B2,,,小4',
        'B3,森 律,もり りつ,小7,,,,3日目',
        `B4,${long},もり りつ,小4`,
        `${ANZU},余り`,
        'B6,"西,にし'
      )
    )
    expect(counts(found)).toEqual([1, 0, 0, 0, 5])
    expect(whys(found)).toEqual([
      [3, 'no-name'],
      [4, 'grade-unknown', 'days-unknown'],
      [5, 'too-long'],
      [6, 'too-many-cells'],
      [7, 'open-quote']
    ])
  })

  test('[I4] a bad row is called by its name as read from all its columns, else by its line alone', () => {
    const table = tableOf(
      [
        '受付番号,姓,名,せい,めい,学年',
        'B1,森,律,もり,りつ,小7',
        'B2,林,杏,,,小7',
        'B3,,,,,小4',
        'B4,西,陸,にし,りく,小4,余り'
      ].join('\n')
    )
    const found = preview(createMemory(), table)
    expect(found.bad.map(({ line, title, second }) => [line, title, second])).toEqual([
      [2, 'もり りつ', '森 律'],
      [3, '林 杏', ''],
      [4, '', ''],
      [5, '', '']
    ])
  })

  test('[I5] doubtful rows go in when a person accepts them', () => {
    const table = rows(
      'B1,林 杏,はやし あん,,林 恵,090-1111-2222',
      'B2,森 律,,３年,森 恵,12-34,,,?,?,Z班'
    )
    const memory = createMemory()
    const found = preview(memory, table)
    expect(whys(found)).toEqual([
      [2, 'grade-missing'],
      [3, 'grade-guessed', 'no-yomi', 'phone-odd', 'photo-odd', 'insurance-odd', 'group-unknown']
    ])
    take(memory, table, counting(), [3, 99])
    expect(memory.all('participants')).toMatchObject([{ sei: '森', grade: 'e3', group: '' }])
    expect(counts(preview(memory, table))).toEqual([0, 0, 1, 1, 0])
  })

  test('[I1] grades by birthday and by age', () => {
    const memory = createMemory()
    const table = tableOf(
      '氏名,年齢,生年月日\n林 杏,7,2019/4/1\n森 律,7,\n西 樹,,\n大人 一,40,\n小さい,,H35.4.1\n'
    )
    const found = preview(memory, table)
    expect([...found.new, ...found.doubtful].map(gradeAndWhy)).toEqual([
      ['e2'],
      ['adult'],
      ['nensho'],
      ['e2', 'grade-guessed'],
      ['other', 'grade-missing']
    ])
  })

  test('[I14] a wished number is given where it is free', () => {
    const memory = createMemory()
    take(memory, rows(ANZU, 'B2,森 律,もり りつ,小4,森 恵,090-3333-4444,,,,,,12'), counting())
    expect(memory.all('participants').map((one) => one.badge)).toEqual([12, 1])
    expect(memory.all('participants')[0]).toMatchObject({ group: 'g1' })
  })

  test('[I10] [I11] a number before a dash is a family, and all its telephones are kept', () => {
    const memory = createMemory()
    const table = rows(
      '12-1,林 杏,はやし あん,小4,林 恵,090-1111-2222,090-5555-6666',
      '12-2,林 律,はやし りつ,小2,林 誠,090-3333-4444,０９０-5555-6666',
      '13-1,森 樹,もり いつき,小2,森 恵,'
    )
    take(memory, table, counting())
    expect(memory.all('families').map((one) => one.code)).toEqual(['12', '13'])
    const [family] = memory.all('families')
    const { fields } = memory.roster()
    expect(textOf(fields, family!.id, 'guardian')).toBe('林 恵、林 誠')
    expect(textOf(fields, family!.id, 'phone')).toBe('090-1111-2222')
    expect(textOf(fields, family!.id, 'phone2')).toBe('090-3333-4444、090-5555-6666')
    expect(counts(preview(memory, table))).toEqual([0, 0, 3, 0, 0])
    const third = rows('12-3,林 凛,はやし りん,年長')
    take(memory, third, counting2())
    expect(memory.all('families')).toHaveLength(2)
  })

  function counting2(): NewId {
    const next = counting()
    return () => `x${next()}`
  }

  test('[I10] who says nothing of the family has a family alone', () => {
    const memory = createMemory()
    take(memory, rows(',林 杏,はやし あん,小4', ',森 律,もり りつ,小4'), counting())
    expect(memory.all('families')).toHaveLength(2)
  })
})

describe('against what is known', () => {
  function known(): Memory {
    const memory = createMemory()
    take(memory, rows(ANZU), counting())
    return memory
  }

  const next = (): NewId => {
    const id = counting()
    return () => `y${id()}`
  }

  test('[I7] empty cells take nothing away', () => {
    expect(counts(preview(known(), rows(',林 杏,はやし あん,小4,,090-1111-2222')))).toEqual([
      0, 0, 1, 0, 0
    ])
  })

  test('[I13] changes are named, and facts name what stood', () => {
    const memory = known()
    const table = rows(
      'B1,林 あん,ハヤシ アン,小4,林 恵,090-1111-2222,080-9999-0000,2日目,不可,同意する,B班'
    )
    const found = preview(memory, table)
    expect(whys(found)).toEqual([
      [2, 'mei', 'seiYomi', 'meiYomi', 'group', 'days', 'photo', 'phone2']
    ])
    const writes = rosterWrites(found, [], memory.roster(), next())
    expect(writes.facts).toMatchObject([
      { field: 'phone2', prev: [] },
      { field: 'photo', value: 'no', prev: ['f2'] }
    ])
    memory.write(writes)
    expect(memory.all('badges')).toMatchObject([{ number: 12, callName: 'アン', group: 'g2' }])
    expect(counts(preview(memory, table))).toEqual([0, 0, 1, 0, 0])
  })

  test('[I12] twice in the file, in another family, in another grade: doubtful', () => {
    const table = rows(
      ANZU,
      'B2,林 杏,はやし あん,小4,林 恵,090-1111-2222',
      'B3,林 杏,はやし あん,小4,森 誠,090-7777-8888',
      'B4,森 律,もり りつ,小4,森 誠,090-7777-8888',
      'B5,森 律,もり りつ,小4,森 誠,090-7777-8888'
    )
    expect(whys(preview(known(), table))).toEqual([
      [3, 'twin-in-file'],
      [4, 'twin-in-file'],
      [6, 'twin-in-file']
    ])
    const other = rows('B3,林 杏,はやし あん,小4,森 誠,090-7777-8888')
    expect(whys(preview(known(), other))).toEqual([[2, 'twin-in-roster']])
    const older = rows('B1,林 杏,はやし あん,小5,林 恵,090-1111-2222')
    const memory = known()
    expect(preview(memory, older).doubtful).toMatchObject([
      { existing: memory.all('participants')[0]?.id, why: ['grade-differs'] }
    ])
    take(memory, older, next(), [2])
    expect(memory.all('participants')).toMatchObject([{ grade: 'e5' }])
  })

  test('[I12] an accepted double is a child of its own, and known the next time', () => {
    const memory = known()
    const table = rows(ANZU, ANZU)
    take(memory, table, next(), [3])
    expect(memory.all('participants')).toHaveLength(2)
    expect(counts(preview(memory, table))).toEqual([0, 0, 2, 0, 0])
  })

  test('[I12] a walk-in is recognised by reading, grade and telephone', () => {
    const memory = createMemory()
    const wish = { yomi: 'はやし あん', isGiven: false, grade: 'e4', phone: '09011112222' } as const
    const walkIn = valueOf(addWalkIn(wish, EVENT, aSession({ id: 's1' }), counting()))
    memory.write(walkIn.writes)
    expect(preview(memory, rows(ANZU)).changed).toMatchObject([
      { existing: walkIn.participant.id, title: 'はやし あん', second: '林 杏' }
    ])
    take(memory, rows(ANZU), next())
    expect(memory.all('participants')).toMatchObject([{ sei: '林', walkIn: true }])
    expect(counts(preview(memory, rows(ANZU)))).toEqual([0, 0, 1, 0, 0])
  })

  test('[I10] an entry without a family gets one', () => {
    const memory = known()
    const [child] = memory.all('participants')
    memory.write({
      created: [],
      changed: [{ root: 'participants', id: child!.id, fields: { family: '', note: 'x' } }],
      facts: []
    })
    take(memory, rows(`${ANZU}車いす`), next())
    expect(memory.all('participants')[0]?.family).not.toBe('')
  })

  test('[I6] whatever the file, taking it twice is taking it once', () => {
    const cell = (...values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values)
    const line = fc
      .tuple(
        cell('', 'A1', '7-1', '7-2'),
        cell('林 杏', '林 律', ''),
        cell('はやし あん', 'ハヤシ　アン', 'はやし りつ', ''),
        cell('小4', '小5', '３年', '', '?'),
        cell('林 恵', '林 誠', ''),
        cell('090-1111-2222', '09033334444', '12', ''),
        cell('', '080-1111-2222', '080-3333-4444'),
        cell('', '1日目', '両日', '9日目')
      )
      .map((cells) => cells.join(','))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.boolean(), (lines, isAccepting) => {
        const [memory, newId] = [createMemory(), counting()]
        const table = rows('A0,見本 一,みほん はじめ,大人,見本 二,090-0000-0000,,', ...lines)
        const accepted = isAccepting ? table.rows.map((row) => row.line) : []
        take(memory, table, newId, accepted)
        const again = preview(memory, table)
        expect(again.new).toEqual([])
        // Doubles somebody accepted by hand may be told in the words of each other.
        if (isAccepting) return
        expect(again.changed).toEqual([])
        expect(rosterWrites(again, [], memory.roster(), newId)).toMatchObject({
          created: [],
          changed: [],
          facts: []
        })
      }),
      { numRuns: 100 }
    )
  })
})

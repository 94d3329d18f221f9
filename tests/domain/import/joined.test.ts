import { expect, test } from 'vitest'
import { joinEntries } from '../../../src/domain/people/one-child.ts'
import { mergeTwins, pairKey, pairsOf } from '../../../src/domain/people/twins.ts'
import { previewRoster } from '../../../src/domain/import/roster.ts'
import { readTable } from '../../../src/domain/import/table.ts'
import { ROSTER_COLUMNS } from '../../../src/domain/import/roster-columns.ts'
import { rosterCsv } from '../../../src/domain/papers/export.ts'
import { rosterWrites } from '../../../src/domain/import/roster-writes.ts'
import { shownIn, type KnownRoster } from '../../../src/domain/import/roster-known.ts'
import { aPair, counting, GROUPS } from '../build.ts'
import { columnsOf, createMemory, tableOf, valueOf } from './state.ts'
import type { Memory } from './state.ts'
import type { Table } from '../../../src/domain/import/table.ts'

const HEADER =
  '氏名,ふりがな,学年,保護者氏名,電話番号,緊急連絡先,お迎えの人,ひとり帰り,アレルギー,服薬,写真,保険,備考'
/** One child in two families, a brother in the one and a sister in the other. */
const FILE = tableOf(
  [
    HEADER,
    '林 杏,はやし あん,小4,林 恵,090-1111-2222,03-1234-5678,祖母,可,卵,,可,同意する,車いす',
    '林 律,はやし りつ,小2,林 恵,090-1111-2222,,,,,,,,',
    '林 杏,はやし あん,小4,森 誠,080-3333-4444,,おじ,不可,そば,吸入器,不可,,会議室',
    '森 海,もり うみ,小1,森 誠,080-3333-4444,,,,,,,,'
  ].join('\n')
)

function preview(known: KnownRoster, table: Table) {
  return valueOf(previewRoster(table, columnsOf(table, ROSTER_COLUMNS), known))
}

/** The file taken whole, and the two entries of the one child joined. */
function joined(memory: Memory, newId: () => string) {
  const lines = FILE.rows.map((row) => row.line)
  memory.write(rosterWrites(preview(memory.roster(), FILE), lines, memory.roster(), newId))
  const known = memory.roster()
  const ids = known.participants.flatMap((one) => (one.mei === '杏' ? [one.id] : []))
  expect(ids).toHaveLength(2)
  const [subject = '', other = ''] = pairKey(ids[0]!, ids[1]!).split(':')
  const pairs = pairsOf([aPair({ id: 'p1', kind: 'same', subject, other })])
  const merged = mergeTwins(known.participants, pairs)
  const children = joinEntries(known.participants, merged, known.fields)
  return { children, known: { ...known, shownOf: shownIn(children) } }
}

function nothing(known: KnownRoster, table: Table, rows: number): void {
  const found = preview(known, table)
  expect(
    [...found.changed, ...found.doubtful, ...found.bad].map(({ line, why }) => ({ line, why }))
  ).toEqual([])
  expect([found.new.length, found.same.length]).toEqual([0, rows])
  const lines = table.rows.map((row) => row.line)
  expect(rosterWrites(found, lines, known, counting())).toMatchObject({
    created: [],
    changed: [],
    facts: []
  })
}

test('[I47] the file that has a joined child twice adds and changes nothing, also when all is accepted', () => {
  const { known } = joined(createMemory(), counting())
  nothing(known, FILE, 4)
  const turned = tableOf(
    [HEADER, ...FILE.rows.toReversed().map(({ cells }) => cells.join(','))].join('\n')
  )
  nothing(known, turned, 4)
})

test('[X5] a roster with a joined child comes back through the import without a change', () => {
  const { children, known } = joined(createMemory(), counting())
  const bytes = rosterCsv(
    children.participants,
    { families: known.families, groups: GROUPS, venues: [], sessions: [] },
    children.fields
  )
  const table = valueOf(readTable(bytes))
  expect(table.rows).toHaveLength(3)
  nothing(known, table, 3)
})

test('[I47] what the file says newly of a joined child is a change of the entry it speaks of', () => {
  const { known } = joined(createMemory(), counting())
  const changed = tableOf(
    `${HEADER}\n林 杏,はやし あん,小4,森 誠,080-3333-4444,,おじ,不可,"そば、乳",吸入器,不可,,会議室`
  )
  const found = preview(known, changed)
  const entry = known.participants.find((one) => one.note === '会議室')!
  expect(found.changed).toMatchObject([{ existing: entry.id, why: ['allergy'] }])
})

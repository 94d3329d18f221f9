import { expect, test } from 'vitest'
import { foldFields, valueOf } from '../../../src/domain/fields.ts'
import { joinEntries } from '../../../src/domain/people/one-child.ts'
import { namedInPart } from '../../../src/domain/people/joined-pickers.ts'
import { mergeTwins, pairsOf } from '../../../src/domain/people/twins.ts'
import { aField, aPair, aParticipant } from '../build.ts'
import type { Field, Value } from '../../../src/domain/fact.ts'

const entries = [aParticipant({ id: 'c1', family: 'f1' }), aParticipant({ id: 'c2', family: 'f2' })]

type Said = readonly (readonly [string, Field, Value])[]

function fieldsOf(said: Said) {
  return foldFields(
    said.map(([subject, field, value], at) => aField({ id: `f${at}`, subject, field, value }))
  )
}

function marked(...said: Said): readonly string[] {
  return namedInPart(entries, fieldsOf(said))
}

test('[Q9] whoever may come by one entry is asked about when the other says only who must not', () => {
  expect(marked(['c1', 'pickers', '（引き渡し禁止: 父）'], ['f2', 'guardian', '父'])).toEqual([
    '父'
  ])
  expect(
    marked(['c1', 'pickers', '（父NG）'], ['f2', 'guardian', '父'], ['c2', 'pickers', '祖母'])
  ).toEqual(['父', '祖母'])
  expect(marked(['c1', 'pickers', ' '], ['f2', 'guardian', '父'])).toEqual([])
})

test('[Q9] one name with another remark is not named alike', () => {
  expect(marked(['c1', 'pickers', '祖母'], ['c2', 'pickers', '祖母（火曜だけ）'])).toEqual(['祖母'])
  expect(marked(['c1', 'pickers', '祖母（母方）'], ['c2', 'pickers', '祖母（父方）'])).toEqual([
    '祖母'
  ])
  expect(marked(['c1', 'pickers', '祖母（母方）'], ['c2', 'pickers', '祖母(母方)'])).toEqual([])
  expect(marked(['f1', 'guardian', '林 恵'], ['c2', 'pickers', '林　恵（母）'])).toEqual([])
})

test('[Q9] a sentence that forbids beside no name holds a child back from going alone', () => {
  const fields = fieldsOf([
    ['c1', 'pickers', '（一人では帰らせない）'],
    ['c2', 'goesHomeAlone', true]
  ])
  const merged = mergeTwins(entries, pairsOf([aPair({ id: 'p1', kind: 'same' })]))
  expect(valueOf(joinEntries(entries, merged, fields).fields, 'c1', 'goesHomeAlone')).toBe(false)
})

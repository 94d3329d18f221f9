import { expect, it } from 'vitest'
import type { Vouched } from '../../../src/domain/day-facts.ts'
import type { Fact } from '../../../src/domain/fact.ts'
import { nowhere } from '../../../src/domain/attendance/attendance.ts'
import {
  releaseVouched,
  settleVouched,
  standingVouched,
  vouchedHeads,
  vouchedKey,
  type VouchedLeaving,
  type VouchWish
} from '../../../src/domain/release/vouched.ts'
import { isSamePicker } from '../../../src/domain/release/same-picker.ts'
import { aMark, aVoid, NINE } from '../build.ts'

const WISH: VouchWish = {
  session: 's1',
  picker: ' 渡辺 正 ',
  relation: 'おじ',
  agreed: '母 渡辺 千尋',
  phone: '080-0123-1814',
  how: 'agreed',
  reason: ''
}

const leaving = (participant: string): VouchedLeaving => ({
  participant,
  name: '渡辺 そら',
  presence: { ...nowhere(participant), state: 'arrived', heads: ['m0'] },
  goesHomeAlone: false,
  heads: []
})

function aVouched(given: Partial<Vouched> & { readonly id: string }): Vouched {
  const { session, relation, agreed, phone, how, reason } = WISH
  return {
    kind: 'vouched',
    at: NINE,
    by: '',
    device: 'd1',
    prev: [],
    subject: 'c1',
    child: '渡辺 そら',
    picker: '渡辺 正',
    ...{ session, relation, agreed, phone, how, reason },
    ...given
  }
}

it('[M19] a guardian’s yes and the departure are one act for all who go', () => {
  const made = releaseVouched(WISH, [leaving('c1'), leaving('c2')])
  expect(made).toMatchObject({
    ok: true,
    value: [
      { kind: 'mark', participant: 'c1', status: 'left', picker: '渡辺 正', prev: ['m0'] },
      { kind: 'mark', participant: 'c2' },
      {
        kind: 'vouched',
        subject: 'c1',
        child: '渡辺 そら',
        agreed: '母 渡辺 千尋',
        picker: '渡辺 正'
      },
      { kind: 'vouched', subject: 'c2' }
    ]
  })
})

it('[M19] refused are nobody’s name, nobody’s yes, a decision without a reason, and a child that has gone', () => {
  const faultOf = (wish: Partial<VouchWish>) =>
    releaseVouched({ ...WISH, ...wish }, [leaving('c1')])
  expect(faultOf({ picker: ' ' })).toMatchObject({ fault: { kind: 'picker-missing' } })
  expect(faultOf({ agreed: '' })).toMatchObject({ fault: { kind: 'nobody-agreed' } })
  expect(faultOf({ how: 'decided' })).toMatchObject({ fault: { kind: 'nobody-agreed' } })
  expect(faultOf({ how: 'decided', reason: '免許証を見た', phone: '' })).toMatchObject({ ok: true })
  const gone = { ...leaving('c2'), presence: { ...nowhere('c2'), state: 'left' as const } }
  expect(releaseVouched(WISH, [leaving('c1'), gone])).toMatchObject({
    fault: { kind: 'not-released', participant: 'c2' }
  })
})

it('[M20] the next one names what was vouched for the child in this session, and counts alone', () => {
  const first = aVouched({ id: 'v1' })
  const facts: readonly Fact[] = [first, aVouched({ id: 'v0', session: 's0' })]
  expect(vouchedHeads(facts, 's1')).toEqual(['v1'])
  const next = aVouched({ id: 'v2', picker: '渡辺 和子', prev: ['v1'] })
  expect(
    standingVouched([...facts, next])
      .map(({ id }) => id)
      .toSorted()
  ).toEqual(['v0', 'v2'])
  expect(vouchedKey(first)).not.toBe(vouchedKey(next))
  expect(vouchedKey(first)).toBe(vouchedKey(aVouched({ id: 'v9', at: NINE + 5 })))
})

it('[M21] is taken back when no departure with that person stands, and counts again with it', () => {
  const fact = aVouched({ id: 'v1' })
  const left = aMark({ id: 'm1', status: 'left', picker: '渡辺　正' })
  expect(settleVouched([fact], 's1', [left], false)).toEqual([])
  const other = aMark({ id: 'm2', status: 'left', picker: '母' })
  const taken = [{ kind: 'voided', subject: 'c1', prev: ['v1'] }]
  expect(settleVouched([fact], 's1', [other], false)).toEqual(taken)
  expect(settleVouched([fact], 's1', [], false)).toEqual(taken)
  expect(settleVouched([fact], 's2', [], false)).toEqual([])
  const facts = [fact, aVoid({ id: 'x1', subject: 'c1', prev: ['v1'] })]
  expect(settleVouched(facts, 's1', [], false)).toEqual([])
  expect(settleVouched(facts, 's1', [left], false)).toEqual([])
  expect(settleVouched(facts, 's1', [left], true)).toEqual([
    { kind: 'voided', subject: 'c1', prev: ['x1'] }
  ])
})

it('[M24] width and blanks make nobody another, letters do', () => {
  expect(isSamePicker('小林 隆', '小林　隆')).toBe(true)
  expect(isSamePicker('小林 隆', '小林隆')).toBe(true)
  expect(isSamePicker('母', 'おかあさん')).toBe(false)
  expect(isSamePicker(null, '母')).toBe(false)
  expect(isSamePicker(null, '')).toBe(true)
})

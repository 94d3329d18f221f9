import { expect, test } from 'vitest'
import { emptyControl } from '../../../src/protocol/control-state.ts'
import {
  fromHeld,
  holdingsDigest,
  toHeld,
  type Holdings
} from '../../../src/sync/round/holdings.ts'
import { aControlLog } from '../../golden/made.ts'
import { someBytes } from '../../seal/a-workspace.ts'

type Writers = readonly (readonly [writer: string, ctr: number])[]

function holdings(...streams: readonly (readonly [stream: string, writers: Writers])[]): Holdings {
  return new Map(
    streams.map(([stream, writers]) => [
      stream.repeat(16),
      new Map(writers.map(([writer, ctr]) => [writer.repeat(12), { ctr, fid: someBytes(16, ctr) }]))
    ])
  )
}

test('[P50] the digest does not depend on the order things came in', () => {
  const one = holdings(
    [
      '0a',
      [
        ['01', 3],
        ['02', 1]
      ]
    ],
    ['0b', [['01', 2]]]
  )
  const other = holdings(
    ['0b', [['01', 2]]],
    [
      '0a',
      [
        ['02', 1],
        ['01', 3]
      ]
    ]
  )
  expect(holdingsDigest(one)).toEqual(holdingsDigest(other))
})

test('[P50] one frame more, another writer, another stream or another frame under the number differ', () => {
  const base = holdings(['0a', [['01', 3]]])
  const forked: Holdings = new Map([
    ['0a'.repeat(16), new Map([['01'.repeat(12), { ctr: 3, fid: someBytes(16, 99) }]])]
  ])
  const others = [
    holdings(['0a', [['01', 4]]]),
    holdings(['0a', [['02', 3]]]),
    holdings(['0b', [['01', 3]]]),
    holdings([
      '0a',
      [
        ['01', 3],
        ['02', 1]
      ]
    ]),
    holdings(),
    forked
  ]
  const digests = [base, ...others].map((one) => holdingsDigest(one).join(','))
  expect(new Set(digests).size).toBe(digests.length)
})

test('[P52] holdings are told by the numbers of control entries, and unknown numbers are left out', () => {
  const state = aControlLog().state()
  const [stream = ''] = state.streamById.keys()
  const [device = ''] = state.deviceById.keys()
  const held = toHeld(
    state,
    new Map([[stream, new Map([[`${device}00000001`, { ctr: 7, fid: someBytes(16, 1) }]])]])
  )
  expect(fromHeld(state, held)).toEqual([
    { stream, writer: `${device}00000001`, ctr: 7, frame: someBytes(16, 1).slice(0, 4) }
  ])
  expect(fromHeld(emptyControl(), held)).toEqual([])
})

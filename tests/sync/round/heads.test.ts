import { expect, test } from 'vitest'
import { sameBytes } from '../../../src/lib/bytes.ts'
import { ok } from '../../../src/lib/result.ts'
import { encodeEntry } from '../../../src/protocol/entry-codec.ts'
import { headsAnswer, headsRequest } from '../../../src/protocol/heads.ts'
import { ENTRY_BYTES } from '../../../src/protocol/limits.ts'
import type { RelayLine } from '../../../src/sync/round/call.ts'
import { countOf, fittingEnds } from '../../../src/sync/access/fitting-ends.ts'
import { askHeads } from '../../../src/sync/round/heads.ts'
import { someBytes } from '../../seal/a-workspace.ts'

const streams = Array.from({ length: 600 }, (_, at) => idOf(at, 16))

test('[P85] streams that did not fit a page are asked for again, and those that may not be read only once', async () => {
  const secret = new Set([7, 255, 599].map((at) => streams[at]))
  const asks: number[] = []
  const line: RelayLine = {
    relay: 'https://relay.example.org',
    token: null,
    async request({ body }) {
      const asked = headsRequest.decode(body ?? new Uint8Array())
      if (!asked.ok) return expect.fail('malformed')
      asks.push(asked.value.length)
      const told = asked.value
        .filter((stream) => ![...secret].some((one) => one && sameBytes(one, stream)))
        .slice(0, 100)
        .map((stream) => ({ stream, writers: [] }))
      return { status: 200, body: headsAnswer.encode(told) }
    }
  }
  const readable = streams.filter((stream) => !secret.has(stream))
  expect(await askHeads(line, streams)).toEqual(
    ok(readable.map((stream) => ({ stream, writers: [] })))
  )
  expect(asks.length).toBeLessThan(9)
})

test('[SY54] the ends that fit an entry are those of the most frames; all, where there is room', () => {
  const few = [{ stream: idOf(1, 16), writers: [endOf(1, 3), endOf(2, 1)] }]
  expect(fittingEnds(few)).toEqual(few)
  const many = streams.map((stream, at) => ({
    stream,
    writers: Array.from({ length: 64 }, (_, n) => endOf(n, at === 0 ? 2 ** 32 : 64 - n))
  }))
  const fitting = fittingEnds(many)
  expect(fitting[0]).toEqual(many[0])
  expect(countOf(fitting)).toBeGreaterThan(700)
  const entry = { kind: 'revoke', device: idOf(1, 8), cuts: fitting, reason: 'lost' } as const
  expect(encodeEntry(entry).length).toBeLessThanOrEqual(ENTRY_BYTES)
  const least = Math.min(...fitting.flatMap(({ writers }) => writers.map(({ ctr }) => ctr)))
  expect(least).toBeGreaterThan(60)
})

function endOf(incarnation: number, ctr: number) {
  return { writer: idOf(incarnation, 12), ctr, frameId: someBytes(16, 5) }
}

function idOf(at: number, length: number): Uint8Array {
  const id = new Uint8Array(length)
  new DataView(id.buffer).setUint32(4, at)
  return id
}

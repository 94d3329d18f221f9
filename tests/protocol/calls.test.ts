import { encode } from 'cborg'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinBytes } from '../../src/lib/bytes.ts'
import { decodeHint, encodeHint } from '../../src/protocol/bell.ts'
import {
  quarantinePage,
  findAnswer,
  findRequest,
  seenAnswer,
  settleAnswer,
  settleRequest
} from '../../src/protocol/access-calls.ts'
import { decodeBaseBody, decodeBody, encodeBaseBody, encodeBody } from '../../src/protocol/body.ts'
import type { Codec } from '../../src/protocol/codec.ts'
import {
  controlAnswer,
  controlPage,
  controlRequest,
  joinAnswer,
  joinRequest
} from '../../src/protocol/control-calls.ts'
import { headsAnswer, headsRequest, rangeAnswer, rangeRequest } from '../../src/protocol/heads.ts'
import { pullAnswer, pullRequest } from '../../src/protocol/pull.ts'
import { pushAnswer, pushRequest } from '../../src/protocol/push.ts'
import { CODES, type CodeName } from '../../src/protocol/refusal.ts'
import { authBytes, hello, sessionAnswer, sessionRequest } from '../../src/protocol/session.ts'
import { someBytes } from '../seal/a-workspace.ts'

const MALFORMED = { ok: false, fault: { kind: 'malformed' } }
const bytesOf = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const frame = fc.uint8Array({ maxLength: 300 })
const frames = fc.array(frame, { maxLength: 5 })
const nat = fc.maxSafeNat()
const codes: CodeName[] = ['STORED', 'DUP', 'FORK', 'GAP', 'NOGRANT', 'SERVER_TOO_OLD']

function survives<Value>(codec: Codec<Value>, values: fc.Arbitrary<Value>): void {
  fc.assert(
    fc.property(values, (value) => {
      expect(codec.decode(codec.encode(value))).toEqual({ ok: true, value })
    }),
    { numRuns: 40 }
  )
}

test('[P39] hello and session survive', () => {
  const limits = fc.record({ frameBytes: nat, pushFrames: nat, pushBytes: nat, pullBytes: nat })
  const protocols = fc.array(nat, { maxLength: 4 })
  survives(
    hello,
    fc.record({ protocols, relay: fc.webUrl(), nonce: bytesOf(32), nowMs: nat, limits })
  )
  survives(
    sessionRequest,
    fc.record({
      ws: bytesOf(32),
      device: bytesOf(8),
      clientNonce: bytesOf(16),
      ticket: bytesOf(16),
      app: fc.string({ maxLength: 16 }),
      nonce: bytesOf(32),
      sig: bytesOf(64)
    })
  )
  const head = fc.record({ stream: bytesOf(16), gen: nat, seq: nat, chain: bytesOf(16) })
  survives(
    sessionAnswer,
    fc.record({
      token: bytesOf(32),
      ttlSeconds: nat,
      ticket: bytesOf(16),
      controlSeq: nat,
      controlHash: bytesOf(32),
      streams: fc.array(head, { maxLength: 4 }),
      nowMs: nat
    })
  )
})

test('[P39] pull and push survive', () => {
  const cursor = fc.record({ stream: bytesOf(16), seq: nat, chain: bytesOf(16) })
  const maxBytes = fc.nat({ max: 512 * 1024 })
  survives(pullRequest, fc.record({ cursors: fc.array(cursor, { maxLength: 4 }), maxBytes }))
  survives(pushRequest, frames)
  const delivery = fc.record({
    code: fc.constantFrom(...codes),
    seq: nat,
    frameId: bytesOf(16)
  })
  survives(pushAnswer, fc.array(delivery, { maxLength: 5 }))
})

test('[P39] [P41] a pull answer is pages and restarts', () => {
  const page = fc
    .record({
      kind: fc.constant('page'),
      stream: bytesOf(16),
      firstSeq: nat,
      chain: bytesOf(16),
      head: nat,
      rows: fc.array(fc.tuple(frame, nat), { maxLength: 4 })
    })
    .map(({ kind, stream, firstSeq, chain, head, rows }) => {
      const pageFrames = rows.map(([bytes]) => bytes)
      const receivedMs = rows.map(([, at]) => at)
      return { kind, stream, firstSeq, chain, head, frames: pageFrames, receivedMs }
    })
  const restart = fc.record({ kind: fc.constant('cursor'), stream: bytesOf(16) })
  survives(pullAnswer, fc.array(fc.oneof(page, restart), { maxLength: 4 }))
})

test('[P41] a page without a time for each frame is no page', () => {
  const row = [someBytes(16, 1), 1, someBytes(16, 2), 1, [someBytes(200, 3)], []]
  expect(pullAnswer.decode(encode([row]))).toEqual(MALFORMED)
  expect(pullAnswer.decode(encode([[someBytes(16, 1), 'cursor']]))).toEqual(MALFORMED)
})

test('[P39] heads and range survive', () => {
  survives(headsRequest, fc.array(bytesOf(16), { maxLength: 5 }))
  const head = fc.record({ writer: bytesOf(12), ctr: nat, frameId: bytesOf(16) })
  const row = fc.record({ stream: bytesOf(16), writers: fc.array(head, { maxLength: 4 }) })
  survives(headsAnswer, fc.array(row, { maxLength: 4 }))
  survives(
    rangeRequest,
    fc.record({ stream: bytesOf(16), writer: bytesOf(12), from: nat, to: nat })
  )
  survives(rangeAnswer, frames)
})

test('[P39] the calls of the control log survive', () => {
  const admission = fc.string({ maxLength: 20 })
  survives(controlRequest, fc.record({ expectHash: bytesOf(32), frames, admission }))
  survives(controlAnswer, fc.record({ seq: nat, hash: bytesOf(32) }))
  survives(controlPage, fc.record({ seq: nat, hash: bytesOf(32), frames }))
  survives(joinRequest, fc.record({ ws: bytesOf(32), frame }))
  survives(joinAnswer, frames)
})

test('[P19] what a later version appends to a call is ignored', () => {
  const row = [7, someBytes(32, 1), 'later', { more: true }]
  const value = { seq: 7, hash: someBytes(32, 1) }
  expect(controlAnswer.decode(encode(row))).toEqual({ ok: true, value })
})

type Decoder = Pick<Codec<unknown>, 'decode' | 'limitBytes'>
type Limit = [string, Decoder, (count: number) => unknown, number]
const small = new Uint8Array(1)
const id16 = someBytes(16, 1)

test.each([
  ['frames of a push', pushRequest, (n: number) => Array.from({ length: n }, () => small), 64],
  ['bytes of a frame', pushRequest, (n: number) => [new Uint8Array(n)], 262_144],
  ['streams of heads', headsRequest, (n: number) => Array.from({ length: n }, () => id16), 256],
  [
    'streams of a pull',
    pullRequest,
    (n: number) => [Array.from({ length: n }, () => [id16, 0, id16]), 1],
    1000
  ],
  ['bytes asked of a pull', pullRequest, (n: number) => [[], n], 524_288],
  ['bytes of an app', sessionRequest, (n: number) => sessionRow('x'.repeat(n)), 64],
  ['bytes of an admission code', controlRequest, (n: number) => admissionRow('x'.repeat(n)), 128]
] satisfies Limit[])('[P39] at most so many %s, one sharp', (_, codec, row, most) => {
  expect(codec.decode(encode(row(most))).ok).toBe(true)
  expect(codec.decode(encode(row(most + 1)))).toEqual(MALFORMED)
})

function sessionRow(app: string) {
  return [someBytes(32, 1), someBytes(8, 1), id16, id16, app, someBytes(32, 1), someBytes(64, 1)]
}

function admissionRow(code: string) {
  return [someBytes(32, 1), [], code]
}

test('[P13] [P39] a body past its limit is not even parsed', () => {
  const codecs: Decoder[] = [hello, sessionRequest, pushRequest, pullAnswer, headsAnswer]
  for (const { decode, limitBytes } of codecs) {
    const fault = { kind: 'too-big', limitBytes }
    expect(decode(new Uint8Array(limitBytes + 1))).toEqual({ ok: false, fault })
  }
})

test('[P39] a verdict of a number not known is no verdict', () => {
  expect(pushAnswer.decode(encode([[99, 1, id16]]))).toEqual(MALFORMED)
  expect(pushAnswer.decode(encode([['STORED', 1, id16]]))).toEqual(MALFORMED)
  expect(pushAnswer.decode(encode([[CODES.DUP, 1, id16]])).ok).toBe(true)
})

test('[P40] what is signed for a session names the relay', () => {
  const challenge = {
    relay: 'https://relay.example.org',
    nonce: someBytes(32, 1),
    clientNonce: someBytes(16, 2),
    ws: someBytes(32, 3),
    device: someBytes(8, 4)
  }
  const expected = joinBytes(
    new TextEncoder().encode('caravan/auth/1\0'),
    Uint8Array.of(25),
    new TextEncoder().encode('https://relay.example.org'),
    challenge.nonce,
    challenge.clientNonce,
    challenge.ws,
    challenge.device
  )
  expect(authBytes(challenge)).toEqual(expected)
  expect(authBytes({ ...challenge, relay: 'https://relay.example.com' })).not.toEqual(expected)
})

test('[P42] hints survive, and are nothing else', () => {
  fc.assert(
    fc.property(bytesOf(16), nat, (stream, seq) => {
      expect(decodeHint(encodeHint({ stream, seq }))).toEqual({ ok: true, value: { stream, seq } })
    })
  )
  const bytes = encodeHint({ stream: id16, seq: 300 })
  expect(decodeHint(bytes.subarray(0, 17))).toEqual(MALFORMED)
  expect(decodeHint(bytes.subarray(0, 3))).toEqual(MALFORMED)
  expect(decodeHint(joinBytes(bytes, small))).toEqual(MALFORMED)
})

test('[P18] [P39] bodies survive', () => {
  const dep = fc.record({ writer: bytesOf(12), ctr: nat })
  const body = fc.record({
    update: fc.uint8Array({ maxLength: 500 }),
    deps: fc.array(dep, { maxLength: 4 }),
    sessions: fc.array(bytesOf(6), { maxLength: 4 }),
    adopted: fc.array(
      fc.record({ device: bytesOf(8), sessions: fc.array(bytesOf(6), { maxLength: 3 }) }),
      { maxLength: 2 }
    )
  })
  fc.assert(
    fc.property(body, (value) => {
      expect(decodeBody(encodeBody(value))).toEqual({ ok: true, value })
    })
  )
  expect(decodeBody(encode([small, []]))).toEqual(MALFORMED)
  expect(decodeBody(encode([small, [[someBytes(11, 1), 1]], []]))).toEqual(MALFORMED)
})

test('[P59] a base survives, with whose clients it holds and what must not come back', () => {
  const base = fc.record({
    update: fc.uint8Array({ maxLength: 500 }),
    owners: fc.array(fc.record({ device: bytesOf(8), clients: fc.array(nat, { maxLength: 4 }) }), {
      maxLength: 3
    }),
    erased: fc.array(bytesOf(6), { maxLength: 4 }),
    erasedBelow: fc.nat()
  })
  fc.assert(
    fc.property(base, (value) => {
      expect(decodeBaseBody(encodeBaseBody(value))).toEqual({ ok: true, value })
    })
  )
  expect(decodeBaseBody(encode([small, [], [someBytes(5, 1)], 0]))).toEqual(MALFORMED)
  expect(decodeBaseBody(encode([small, [], [], -1]))).toEqual(MALFORMED)
})

test('[P39] the calls around who is in survive', () => {
  const apart = fc.record({
    n: nat,
    why: fc.constantFrom('revoked', 'superseded', 'fork'),
    carrier: bytesOf(8),
    receivedMs: nat,
    frame: fc.uint8Array({ maxLength: 300 })
  })
  const page = fc.record({ frames: fc.array(apart, { maxLength: 3 }), more: fc.boolean() })
  const seen = fc.record({ device: bytesOf(8), at: nat, app: fc.string({ maxLength: 16 }) })
  survives(quarantinePage, page)
  survives(settleRequest, fc.array(bytesOf(16), { maxLength: 3 }))
  survives(settleAnswer, nat)
  survives(seenAnswer, fc.array(seen, { maxLength: 3 }))
  survives(findRequest, bytesOf(8))
  survives(findAnswer, bytesOf(32))
})

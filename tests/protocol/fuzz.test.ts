import { encode } from 'cborg'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinBytes } from '../../src/lib/bytes.ts'
import { decodeHint } from '../../src/protocol/bell.ts'
import { decodeBody } from '../../src/protocol/body.ts'
import * as controlCalls from '../../src/protocol/control-calls.ts'
import { emptyControl } from '../../src/protocol/control-state.ts'
import { entryIn, replay } from '../../src/protocol/control.ts'
import { decodeEntry } from '../../src/protocol/entry-codec.ts'
import { decodeFrame, encodeFrame } from '../../src/protocol/frame.ts'
import * as heads from '../../src/protocol/heads.ts'
import { invitationToText, textToInvitation } from '../../src/protocol/invitation.ts'
import { readPart } from '../../src/protocol/part.ts'
import * as pull from '../../src/protocol/pull.ts'
import * as push from '../../src/protocol/push.ts'
import { decodeRefusal, encodeRefusal } from '../../src/protocol/refusal.ts'
import { hello, sessionAnswer, sessionRequest } from '../../src/protocol/session.ts'
import { openFrame } from '../../src/seal/open-frame.ts'
import { unpack } from '../../src/seal/unpack.ts'
import { verify } from '../../src/seal/verify.ts'
import { aControlLog, aRecord, invitation, messages, refusals } from '../golden/made.ts'
import { EQUIPMENT_KEY, someBytes } from '../seal/a-workspace.ts'

type Answer = { readonly ok: boolean }
type Decode = (bytes: Uint8Array) => Answer

const log = aControlLog()
const calls = {
  hello,
  sessionRequest,
  sessionAnswer,
  ...pull,
  ...push,
  ...heads,
  ...controlCalls
}
const decoders: Decode[] = [
  decodeFrame,
  decodeEntry,
  entryIn,
  decodeBody,
  decodeHint,
  decodeRefusal,
  readPart,
  unpack,
  (bytes) => openFrame(bytes, EQUIPMENT_KEY),
  ...Object.values(calls).map(
    (codec): Decode =>
      (bytes) =>
        codec.decode(bytes)
  )
]
const seeds: Uint8Array[] = [
  ...log.frames,
  aRecord('stored'),
  aRecord('deflated'),
  ...log.frames.flatMap((bytes) => {
    const frame = decodeFrame(bytes)
    return frame.ok ? [frame.value.ct] : []
  }),
  calls.hello.encode(messages.hello),
  calls.sessionAnswer.encode(messages.sessionAnswer),
  calls.pullAnswer.encode(messages.pullAnswer),
  calls.headsAnswer.encode(messages.headsAnswer),
  calls.controlRequest.encode(messages.controlRequest),
  ...refusals.map(encodeRefusal)
]

/** A few bytes changed, cut out, doubled or put in. */
const mutation = fc.record({
  kind: fc.constantFrom('change', 'cut', 'double', 'insert', 'shorten'),
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 9 })
})
const mutant = fc
  .tuple(fc.constantFrom(...seeds), fc.array(mutation, { minLength: 1, maxLength: 4 }))
  .map(([seed, mutations]) => mutations.reduce(mutate, seed))

interface Mutation {
  readonly kind: 'change' | 'cut' | 'double' | 'insert' | 'shorten'
  readonly at: number
  readonly bytes: Uint8Array
}

function mutate(seed: Uint8Array, { kind, at, bytes }: Mutation): Uint8Array {
  const from = Math.floor(at * seed.length)
  const [before, after] = [seed.subarray(0, from), seed.subarray(from)]
  const rest = after.subarray(bytes.length)
  switch (kind) {
    case 'change':
      return joinBytes(before, bytes, rest)
    case 'cut':
      return joinBytes(before, rest)
    case 'double':
      return joinBytes(before, after.subarray(0, bytes.length), after)
    case 'insert':
      return joinBytes(before, bytes, after)
    case 'shorten':
      return before
  }
}

function allAnswer(bytes: Uint8Array): void {
  for (const decode of decoders) expect(typeof decode(bytes).ok).toBe('boolean')
}

test('[P20] damaged bytes get an answer from every decoder', () => {
  fc.assert(fc.property(mutant, allAnswer), { numRuns: 1500 })
})

test('[P20] random bytes get an answer from every decoder', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), allAnswer), { numRuns: 500 })
})

test('[P20] values of every other shape get an answer from every decoder', () => {
  const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.uint8Array())
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ depthSize: 'small' }, leaf, tie('list'), tie('map')),
    list: fc.array(tie('value'), { maxLength: 8 }),
    map: fc.dictionary(fc.string(), tie('value'), { maxKeys: 3 })
  }))
  fc.assert(
    fc.property(value, (any) => allAnswer(encode(any))),
    { numRuns: 500 }
  )
})

test('[P7] [P20] what decodes as a frame encodes to the same bytes', () => {
  fc.assert(
    fc.property(mutant, (bytes) => {
      const frame = decodeFrame(bytes)
      if (frame.ok) expect(encodeFrame(frame.value)).toEqual(bytes)
    }),
    { numRuns: 1000 }
  )
})

test.each([
  ['a list nested 60,000 deep', new Uint8Array(60_000).fill(0x81)],
  ['a map nested deep', new Uint8Array(60_000).fill(0xa1)],
  ['a list that claims 2⁵³ elements', Uint8Array.of(0x9b, 0, 0x1f, 255, 255, 255, 255, 255, 255)],
  ['bytes that claim 4 GiB', Uint8Array.of(0x5a, 255, 255, 255, 255, 1)],
  ['a list without end', Uint8Array.of(0x9f, 1, 2)],
  ['a break alone', Uint8Array.of(0xff)],
  ['a tag', Uint8Array.of(0xc1, 1)],
  ['a date', Uint8Array.of(0xc0, 0x61, 0x30)],
  ['not a number', Uint8Array.of(0xf9, 0x7e, 0)],
  ['infinity', Uint8Array.of(0xf9, 0x7c, 0)],
  ['undefined', Uint8Array.of(0xf7)],
  ['a longer form of 12', Uint8Array.of(0x82, 0x18, 12, 0x41, 0)],
  ['a number past 2⁵³', Uint8Array.of(0x1b, 0, 0x20, 0, 0, 0, 0, 0, 0)],
  ['two values', Uint8Array.of(1, 1)],
  ['a key __proto__', encode(JSON.parse('{"__proto__":{"ok":true}}'))],
  ['text that is no UTF-8', Uint8Array.of(0x81, 0x62, 0xc3, 0x28)]
])('[P19] [P20] %s is refused by every decoder', (_, bytes) => {
  for (const decode of decoders) expect(decode(bytes).ok).toBe(false)
})

test('[P20] damaged invitations get an answer', () => {
  const text = invitationToText(invitation)
  const letters = fc.string({ unit: 'grapheme', maxLength: 5 })
  fc.assert(
    fc.property(fc.nat({ max: text.length }), fc.nat({ max: 6 }), letters, (at, gone, put) => {
      const damaged = text.slice(0, at) + put + text.slice(at + gone)
      expect(textToInvitation(damaged).ok).toBe(damaged.trim() === text)
    }),
    { numRuns: 500 }
  )
  fc.assert(fc.property(fc.string(), (any) => !textToInvitation(any).ok))
})

test('[P20] [P31] a damaged entry never changes a state', () => {
  const before = replay(emptyControl(), log.frames.slice(0, 8), verify).state
  const copy = structuredClone(before)
  const next = log.frames[8] ?? someBytes(1, 1)
  fc.assert(
    fc.property(mutation, (change) => {
      const damaged = mutate(next, change)
      const { state, applied } = replay(before, [damaged], verify)
      if (applied === 0) expect(state).toEqual(copy)
      else expect(damaged).toEqual(next)
    }),
    { numRuns: 200 }
  )
})

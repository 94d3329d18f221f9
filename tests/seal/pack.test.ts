import { deflateSync } from 'fflate'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinBytes } from '../../src/lib/bytes.ts'
import { writeVaruint } from '../../src/protocol/varuint.ts'
import { pack } from '../../src/seal/pack.ts'
import { unpack } from '../../src/seal/unpack.ts'
import { someBytes } from './a-workspace.ts'

const MALFORMED = { ok: false, fault: { kind: 'malformed' } }

function padded(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = joinBytes(...parts)
  return joinBytes(whole, new Uint8Array((256 - (whole.length % 256)) % 256))
}

function packedAs(flag: number, body: Uint8Array): Uint8Array {
  return padded(Uint8Array.of(flag), writeVaruint(body.length), body)
}

test('[P16] anything packed unpacks, in steps of 256 bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), (content) => {
      const packed = pack(content)
      expect(packed.length % 256).toBe(0)
      expect(unpack(packed)).toEqual({ ok: true, value: content })
    }),
    { numRuns: 100 }
  )
})

test('[P16] deflated only where that helps', () => {
  expect(pack(new Uint8Array(5000))[0]).toBe(1)
  expect(pack(someBytes(3, 1))[0]).toBe(0)
})

test('[P16] one mark and six marks look the same from outside', () => {
  expect(pack(someBytes(20, 1)).length).toBe(pack(someBytes(200, 1)).length)
})

test('[P16] padding that is too long, too short or not zero is refused', () => {
  const packed = packedAs(0, someBytes(10, 1))
  expect(unpack(joinBytes(packed, new Uint8Array(256)))).toEqual(MALFORMED)
  expect(unpack(packed.subarray(0, 255))).toEqual(MALFORMED)
  const marked = packed.slice()
  marked[255] = 1
  expect(unpack(marked)).toEqual(MALFORMED)
})

test('[P16] [P20] no flag, another flag, another length are refused', () => {
  expect(unpack(new Uint8Array(0))).toEqual(MALFORMED)
  expect(unpack(packedAs(2, someBytes(10, 1)))).toEqual(MALFORMED)
  expect(unpack(padded(Uint8Array.of(0, 0xff, 0x7f)))).toEqual(MALFORMED)
})

test('[P17] [P20] a cut or damaged deflate stream is refused', () => {
  const deflated = deflateSync(someBytes(5000, 3))
  expect(unpack(packedAs(1, deflated.subarray(0, -4)))).toEqual(MALFORMED)
  expect(unpack(packedAs(1, Uint8Array.of(0xff, 0xff, 0xff)))).toEqual(MALFORMED)
})

test('[P17] inflating stops at 2 MiB, one byte sharp', () => {
  const most = 2 * 1024 * 1024
  const fits = unpack(packedAs(1, deflateSync(new Uint8Array(most))))
  expect(fits.ok && fits.value.length).toBe(most)
  const past = unpack(packedAs(1, deflateSync(new Uint8Array(most + 1))))
  expect(past).toEqual({ ok: false, fault: { kind: 'too-big', limitBytes: most } })
})

test('[P17] 64 MiB of zeros in 64 KiB cost no memory', () => {
  const bomb = deflateSync(new Uint8Array(64 * 1024 * 1024))
  expect(bomb.length).toBeLessThan(66 * 1024)
  const before = process.memoryUsage().arrayBuffers
  expect(unpack(packedAs(1, bomb)).ok).toBe(false)
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 * 1024 * 1024)
})

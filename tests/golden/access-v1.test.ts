import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bytesToHex, bytesToText, textToBytes } from '../../src/lib/bytes.ts'
import { encodeBody, decodeBody } from '../../src/protocol/body.ts'
import { emptyControl } from '../../src/protocol/control-state.ts'
import { replay } from '../../src/protocol/control.ts'
import { openBase } from '../../src/seal/open-frame.ts'
import { verify } from '../../src/seal/verify.ts'
import { PEOPLE_KEY } from '../seal/a-workspace.ts'
import { aBaseFrame, adopting, anAccessLog, base } from './access-made.ts'

interface Golden {
  readonly control: readonly string[]
  readonly controlHash: string
  readonly base: string
  readonly adopting: string
}

// Written once by the version that first cut tablets off; everything in it is base64url.
const golden = JSON.parse(
  readFileSync(new URL('access-v1.json', import.meta.url), 'utf8')
) as Golden

function bytesOf(text: string): Uint8Array {
  return textToBytes(text) ?? new Uint8Array(0)
}

test('[P45] entries of letting in, cutting off, recovery and generations replay to the same head', () => {
  const { state, fault } = replay(emptyControl(), golden.control.map(bytesOf), verify)
  expect(fault).toBeNull()
  expect(bytesToHex(state.hash)).toBe(golden.controlHash)
  expect(state).toEqual(anAccessLog().state())
  expect(anAccessLog().frames.map(bytesToText)).toEqual(golden.control)
})

test('[P45] [P59] a base and a body with records taken over are read for ever', () => {
  expect(openBase(bytesOf(golden.base), PEOPLE_KEY)).toEqual({ ok: true, value: base })
  expect(bytesToText(aBaseFrame())).toBe(golden.base)
  expect(decodeBody(bytesOf(golden.adopting))).toEqual({ ok: true, value: adopting })
  expect(bytesToText(encodeBody(adopting))).toBe(golden.adopting)
})

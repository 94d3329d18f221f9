import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  textToUnlockAnswer,
  textToUnlockAsk,
  unlockAnswerToText,
  unlockAskToText,
  unlockSigned
} from '../../src/protocol/unlock.ts'
import { sign } from '../../src/seal/sign.ts'
import { verify } from '../../src/seal/verify.ts'
import { aTablet, someBytes } from '../seal/a-workspace.ts'

// Written once by the first version: a number asked, and its answer.
const golden = JSON.parse(readFileSync(new URL('unlock-v1.json', import.meta.url), 'utf8')) as {
  readonly ask: string
  readonly answer: string
}
const ws = someBytes(32, 7)
const helper = aTablet(21)
const ask = { ws: ws.slice(0, 8), device: aTablet(20).id, number: 42_917 }
const signed = unlockSigned(ws, { ...ask, helper: helper.id })

test('[P45] [P80] the same number and answer give the same codes today', () => {
  const sig = sign(signed, helper.sign.seed)
  expect(unlockAskToText(ask)).toBe(golden.ask)
  expect(unlockAnswerToText({ ...ask, helper: helper.id, sig })).toBe(golden.answer)
})

test('[P45] [P82] the codes of v1 are read, and the signature holds', () => {
  expect(textToUnlockAsk(golden.ask)).toEqual({ ok: true, value: ask })
  const read = textToUnlockAnswer(golden.answer)
  if (!read.ok) throw new Error(read.fault.kind)
  expect(read.value).toMatchObject({ ...ask, helper: helper.id })
  const publicKey = helper.sign.publicKey
  expect(verify({ publicKey, message: signed, sig: read.value.sig })).toBe(true)
})

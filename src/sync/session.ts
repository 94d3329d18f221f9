// Proves to the relay which device speaks. A session lasts minutes; losing it costs two calls.
import { hexToBytes } from '../lib/bytes.ts'
import { assert } from '../lib/assert.ts'
import { ok, type Result } from '../lib/result.ts'
import { PATHS } from '../protocol/calls.ts'
import {
  authBytes,
  hello,
  sessionAnswer,
  sessionRequest,
  type SessionAnswer
} from '../protocol/session.ts'
import { sign } from '../seal/sign.ts'
import { get, post, type CallFault, type Line } from './call.ts'
import type { Household } from './household.ts'

export interface Session {
  readonly line: Line
  readonly answer: SessionAnswer
  /** Relay clock − device clock, ms, at this contact. */
  readonly offsetMs: number
}

const NO_TICKET = new Uint8Array(16)

export async function openSession(household: Household): Promise<Result<Session, CallFault>> {
  const { identity, world } = household
  const line: Line = { request: world.request, relay: identity.relay, token: null }
  const asked = world.now()
  const greeting = await get(line, PATHS.hello, hello)
  if (!greeting.ok) return greeting
  const offsetMs = Math.round(greeting.value.nowMs - (asked + world.now()) / 2)
  const device = hexToBytes(identity.device)
  assert(device, 'ids are stored as hexadecimal')
  const clientNonce = world.random(16)
  const challenge = {
    relay: identity.relay,
    nonce: greeting.value.nonce,
    clientNonce,
    ws: identity.ws,
    device
  }
  const answer = await post(line, PATHS.session, {
    ask: sessionRequest,
    value: {
      ws: identity.ws,
      device,
      clientNonce,
      ticket: NO_TICKET,
      app: world.app,
      nonce: greeting.value.nonce,
      sig: sign(authBytes(challenge), identity.signSeed)
    },
    answer: sessionAnswer
  })
  return answer.ok
    ? ok({ line: { ...line, token: answer.value.token }, answer: answer.value, offsetMs })
    : answer
}

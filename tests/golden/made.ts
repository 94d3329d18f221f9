// What the golden file was made of: fixed seeds, every kind of message once. Never changed; a later version gets a file of its own.
import { headOf } from '../../src/protocol/chain.ts'
import { KIND_BASE, KIND_YJS, type FrameHeader } from '../../src/protocol/frame.ts'
import { encodeBody, type Body } from '../../src/protocol/body.ts'
import type { Invitation } from '../../src/protocol/invitation.ts'
import type { Challenge } from '../../src/protocol/session.ts'
import { sealFrame } from '../../src/seal/seal-frame.ts'
import {
  added,
  aPreparedWorkspace,
  aTablet,
  aWrap,
  aWriter,
  EQUIPMENT_KEY,
  EVENT,
  invited,
  joined,
  ORGANIZER,
  someBytes
} from '../seal/a-workspace.ts'

const [facilitator, invite, volunteer] = [aTablet(10), aTablet(11), aTablet(12)]

/** Every entry of v1 at least once. */
export function aControlLog() {
  const workspace = aPreparedWorkspace()
  const facilitating = { role: 'facilitator', scopes: ['common', 'equipment'], untilMs: 1_800_000_000_000 } as const
  workspace.tell(added(facilitator, facilitating), ORGANIZER)
  workspace.tell(invited(invite, { scopes: ['common', 'equipment'], wraps: [aWrap(invite.id)] }), ORGANIZER)
  workspace.tell(invited(aTablet(13)), ORGANIZER)
  workspace.tell(joined(invite, volunteer), invite)
  workspace.tell({ kind: 'withdraw', invite: aTablet(13).id }, ORGANIZER)
  const scopes = [`people:${EVENT}`]
  workspace.tell({ kind: 'grant', device: facilitator.id, scopes, wraps: [aWrap(facilitator.id)] }, ORGANIZER)
  workspace.tell({ kind: 'recovery', n: 2, kemPk: aTablet(30).kem.publicKey, sigPk: null, wraps: [] }, ORGANIZER)
  return workspace
}

export const bodies = {
  /** Too short to deflate: these bytes depend on no library. */
  stored: { update: someBytes(60, 2), deps: [{ writer: aWriter(ORGANIZER), ctr: 300 }], sessions: [someBytes(6, 3)], adopted: [] },
  deflated: { update: new Uint8Array(900), deps: [], sessions: [someBytes(6, 4), someBytes(6, 5)], adopted: [] }
} satisfies Record<string, Body>

export function aRecord(name: 'stored' | 'deflated' | 'base' | 'later'): Uint8Array {
  const { state } = aControlLog()
  const [kind, by] = {
    stored: [KIND_YJS, volunteer] as const,
    deflated: [KIND_YJS, facilitator] as const,
    base: [KIND_BASE, ORGANIZER] as const,
    later: [9, volunteer] as const
  }[name]
  const header: Omit<FrameHeader, 'keyId'> = {
    kind,
    stream: someBytes(16, 21),
    writer: aWriter(by),
    ctr: name === 'deflated' ? 200 : 1,
    prev: name === 'deflated' ? someBytes(16, 6) : new Uint8Array(16),
    ctl: headOf(state().hash),
    nonce: someBytes(12, 7)
  }
  const body = name === 'deflated' ? bodies.deflated : bodies.stored
  const frame = sealFrame({ header, content: encodeBody(body), ws: state().ws, key: EQUIPMENT_KEY, signer: by.sign })
  if (!frame.ok) throw new Error(frame.fault.kind)
  return frame.value
}

export const invitation: Invitation = {
  ws: someBytes(32, 1),
  seed: someBytes(32, 2),
  label: '端末3',
  relay: 'https://relay.example.org'
}

export const challenge: Challenge = {
  relay: 'https://relay.example.org',
  nonce: someBytes(32, 1),
  clientNonce: someBytes(16, 2),
  ws: someBytes(32, 3),
  device: someBytes(8, 4)
}

const [id16, id32, frame] = [someBytes(16, 1), someBytes(32, 1), someBytes(180, 1)]

export const messages = {
  hello: {
    protocols: [1],
    relay: 'https://relay.example.org',
    nonce: id32,
    nowMs: 1_790_000_000_000,
    limits: { frameBytes: 262_144, pushFrames: 64, pushBytes: 1_048_576, pullBytes: 524_288 }
  },
  sessionRequest: {
    ws: id32,
    device: someBytes(8, 1),
    clientNonce: id16,
    ticket: new Uint8Array(16),
    app: '1.0.0',
    nonce: id32,
    sig: someBytes(64, 1)
  },
  sessionAnswer: {
    token: id32,
    ttlSeconds: 600,
    ticket: id16,
    controlSeq: 9,
    controlHash: id32,
    streams: [{ stream: id16, gen: 1, seq: 300, chain: someBytes(16, 2) }],
    nowMs: 1_790_000_000_000
  },
  pullRequest: { cursors: [{ stream: id16, seq: 12, chain: id16 }], maxBytes: 524_288 },
  pullAnswer: [
    { kind: 'page', stream: id16, firstSeq: 13, chain: id16, head: 13, frames: [frame], receivedMs: [1_790_000_000_000] },
    { kind: 'cursor', stream: someBytes(16, 2) }
  ],
  pushRequest: [frame],
  pushAnswer: [
    { code: 'STORED', seq: 13, frameId: id16 },
    { code: 'GAP', seq: 0, frameId: id16 }
  ],
  headsRequest: [id16],
  headsAnswer: [{ stream: id16, writers: [{ writer: someBytes(12, 1), ctr: 3, frameId: id16 }] }],
  rangeRequest: { stream: id16, writer: someBytes(12, 1), from: 2, to: 3 },
  rangeAnswer: [frame],
  controlRequest: { expectHash: id32, frames: [frame], admission: 'code' },
  controlAnswer: { seq: 9, hash: id32 },
  controlPage: { frames: [frame], seq: 9, hash: id32 },
  joinRequest: { ws: id32, frame },
  joinAnswer: [frame]
} as const

export const hint = { stream: id16, seq: 300 }
export const refusals = [
  { name: 'BUSY', retryAfterMs: 1500 },
  { name: 'CTL_HEAD', seq: 9, hash: id32, last: id16 },
  { name: 'INVITE_EXPIRED' }
] as const
export const wrapEntropy = someBytes(32, 70)

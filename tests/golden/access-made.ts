// What the access entries, frames and calls look like in bytes; written down once in access-v1.json.
import type { BaseBody, Body } from '../../src/protocol/body.ts'
import { headOf } from '../../src/protocol/chain.ts'
import type { ControlEntry } from '../../src/protocol/entry.ts'
import { KIND_BASE } from '../../src/protocol/frame.ts'
import { deviceId } from '../../src/protocol/ids.ts'
import { sealFrame } from '../../src/seal/seal-frame.ts'
import { encodeBaseBody } from '../../src/protocol/body.ts'
import { aCandidate, aSupersede, NEXT, OLD } from '../protocol/a-generation.ts'
import {
  added,
  aPreparedWorkspace,
  aTablet,
  aWrap,
  aWriter,
  EVENT,
  invited,
  joined,
  ORGANIZER,
  PEOPLE_KEY,
  someBytes
} from '../seal/a-workspace.ts'

const [second, invite, guest, lost, sheet] = [10, 11, 12, 13, 30].map((n) => aTablet(n)) as [
  ReturnType<typeof aTablet>,
  ReturnType<typeof aTablet>,
  ReturnType<typeof aTablet>,
  ReturnType<typeof aTablet>,
  ReturnType<typeof aTablet>
]

/** Every entry around who is in and who is out, at least once. */
export function anAccessLog() {
  const workspace = aPreparedWorkspace()
  const people = { role: 'facilitator', scopes: ['common', `people:${EVENT}`] } as const
  const sheetId = deviceId(sheet.kem.publicKey)
  const end = { writer: aWriter(lost), ctr: 300, frameId: someBytes(16, 9) }
  const entries: readonly (readonly [ControlEntry, ReturnType<typeof aTablet>])[] = [
    [added(second), ORGANIZER],
    [added(lost, people), ORGANIZER],
    [invited(invite, { ...people, approve: true }), ORGANIZER],
    [joined(invite, guest), invite],
    [{ kind: 'approve', id: guest.id, wraps: [aWrap(guest.id)] }, second],
    [{ kind: 'standing', device: guest.id, paused: true, untilMs: 1_800_000_000_000 }, ORGANIZER],
    [
      {
        kind: 'revoke',
        device: lost.id,
        cuts: [{ stream: OLD, writers: [end] }],
        reason: 'stolen'
      },
      ORGANIZER
    ],
    [
      {
        kind: 'recovery',
        n: 2,
        kemPk: sheet.kem.publicKey,
        sigPk: sheet.sign.publicKey,
        wraps: [aWrap(sheetId)]
      },
      ORGANIZER
    ],
    [{ kind: 'approve', id: sheetId, wraps: [] }, second],
    [added(aTablet(20)), sheet],
    [aCandidate(), ORGANIZER],
    [aSupersede(), ORGANIZER]
  ]
  for (const [entry, by] of entries) workspace.tell(entry, by)
  return workspace
}

export const base: BaseBody = {
  update: someBytes(60, 2),
  owners: [{ device: lost.id, clients: [7, 2 ** 53 - 1] }],
  erased: [someBytes(6, 3)],
  erasedBelow: 2
}

export const adopting: Body = {
  update: someBytes(60, 2),
  deps: [],
  sessions: [],
  adopted: [{ device: lost.id, sessions: [someBytes(6, 4)] }]
}

export function aBaseFrame(): Uint8Array {
  const { state } = anAccessLog()
  const frame = sealFrame({
    header: {
      kind: KIND_BASE,
      stream: NEXT,
      writer: aWriter(ORGANIZER),
      ctr: 1,
      prev: new Uint8Array(16),
      ctl: headOf(state().hash),
      nonce: someBytes(12, 7)
    },
    content: encodeBaseBody(base),
    ws: state().ws,
    key: PEOPLE_KEY,
    signer: ORGANIZER.sign
  })
  if (!frame.ok) throw new Error(frame.fault.kind)
  return frame.value
}

// Frames no honest tablet writes, signed with a real tablet's keys and put into its log, as a changed program would.
import { encodeBody, type Dep } from '../../src/protocol/body.ts'
import { bytesToHex, hexToBytes, joinBytes } from '../../src/lib/bytes.ts'
import type { Scalar } from '../../src/crdt/tuple.ts'
import { actingToTuple } from '../../src/crdt/acting.ts'
import { encodeFactRun } from '../../src/crdt/fact-run.ts'
import { headOf } from '../../src/protocol/chain.ts'
import type { ControlState } from '../../src/protocol/control-state.ts'
import { frameId, KIND_YJS } from '../../src/protocol/frame.ts'
import { clientId } from '../../src/seal/client-id.ts'
import { sealFrame } from '../../src/seal/seal-frame.ts'
import type { KeyRow, StreamRow } from '../../src/store/db.ts'
import type { Identity, WriterIncarnation } from '../../src/store/meta.ts'
import type { SimTablet } from '../sim/sim-tablet.ts'
import { framesOn } from '../sim/world.ts'

export interface Forged {
  readonly doc: string
  /** Given the client id the tablet may use. */
  readonly update: (client: number) => Uint8Array
  /** Head of the control log the frame claims to know. */
  readonly ctl?: Uint8Array
  /** What it claims to build on. */
  readonly deps?: readonly Dep[]
}

/** Waits in the tablet's log to be pushed like its own; returns the frame's writer. */
export function forge(tablet: SimTablet, nonce: Uint8Array, forged: Forged): string {
  const identity = metaOf(tablet, 'identity') as Identity
  const { incarnation } = metaOf(tablet, 'writing') as WriterIncarnation
  const control = metaOf(tablet, 'control') as ControlState
  const streams = tablet.disk.rows('streams') as StreamRow[]
  const { stream, lineage, scope } = streams.find((row) => row.doc === forged.doc)!
  const keys = tablet.disk.rows('keys') as KeyRow[]
  const device = hexToBytes(identity.device)!
  const writer = joinBytes(device, incarnation)
  const own = framesOn(tablet).filter(
    (row) => row.stream === stream && row.writer === bytesToHex(writer)
  )
  const last = own.toSorted((one, other) => one.ctr - other.ctr).at(-1)
  const sess = nonce.slice(0, 6)
  const update = forged.update(clientId(lineage, device, sess))
  const sealed = sealFrame({
    header: {
      kind: KIND_YJS,
      stream: hexToBytes(stream)!,
      writer,
      ctr: (last?.ctr ?? 0) + 1,
      prev: last?.fid ?? new Uint8Array(16),
      ctl: forged.ctl ?? headOf(control.hash),
      nonce
    },
    content: encodeBody({ update, deps: forged.deps ?? [], sessions: [sess], adopted: [] }),
    key: keys.find((row) => row.scope === scope)!.key,
    ws: identity.ws,
    signer: { seed: identity.signSeed, publicKey: identity.signPk }
  })
  if (!sealed.ok) throw new Error('too big')
  tablet.disk.add('frames', {
    stream,
    writer: bytesToHex(writer),
    ctr: (last?.ctr ?? 0) + 1,
    fid: frameId(sealed.value),
    bytes: sealed.value,
    update,
    records: 1,
    mine: 'waiting',
    sealedAt: 0
  })
  return bytesToHex(writer)
}

/** Facts of any shape behind a proper acting fact. */
export function someFacts(...tuples: readonly (readonly Scalar[])[]): Forged['update'] {
  const acting = actingToTuple({ at: 1_795_000_000_000, offset: null, by: '' })
  return (client) => encodeFactRun({ client, clock: 0, tuples: [acting, ...tuples] })
}

export function metaOf(tablet: SimTablet, key: string): unknown {
  const rows = tablet.disk.rows('meta') as { key: string; value: unknown }[]
  return rows.find((row) => row.key === key)?.value
}

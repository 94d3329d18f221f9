// One workspace's log as values: every change gives a new one, so a copy is the value as it is now.
import { bytesToHex, sameBytes } from '../../src/lib/bytes.ts'
import type { QuarantineReason } from '../../src/protocol/access-calls.ts'
import { emptyChain, nextChain } from '../../src/protocol/chain.ts'
import { deviceOf } from '../../src/protocol/frame.ts'
import type {
  QuarantineRow,
  Arrival,
  LogPosition,
  Delivery,
  Generation,
  Kept,
  StoredWriterHead,
  StoredWorkspace
} from './log-store.ts'
import { classifyDelivery } from './classify-delivery.ts'
import { punch, type Tickets } from './tickets.ts'

export interface StoredFrame extends Delivery {
  readonly chain: Uint8Array
}

export interface StreamLog {
  readonly stream: Uint8Array
  readonly frames: readonly StoredFrame[]
  /** Names of erased frames. */
  readonly gone: readonly Pick<Delivery, 'fid' | 'writer' | 'ctr'>[]
  readonly head: LogPosition
  readonly writerHeads: ReadonlyMap<string, StoredWriterHead>
  readonly next: Uint8Array | null
}

export interface QuarantinedInMemory extends Omit<QuarantineRow, 'body'> {
  readonly fid: Uint8Array
  /** Null: settled. */
  readonly body: Uint8Array | null
}

export interface LastArrival extends Tickets {
  readonly device: Uint8Array
  readonly at: number
  readonly app: string
}

export interface WorkspaceLog extends StoredWorkspace {
  readonly control: readonly Uint8Array[]
  readonly streams: ReadonlyMap<string, StreamLog>
  /** The last counter by `stream/writer`, of every device that was cut off. */
  readonly cutOffs: ReadonlyMap<string, ReadonlyMap<string, number>>
  readonly apart: readonly QuarantinedInMemory[]
  readonly arrivals: ReadonlyMap<string, LastArrival>
}

export function emptyLog(ws: Uint8Array): WorkspaceLog {
  const head = { seq: 0, hash: new Uint8Array(32) }
  const maps = { streams: new Map(), cutOffs: new Map(), arrivals: new Map() }
  return { ws, ...head, bytes: 0, control: [], apart: [], ...maps }
}

export function streamOf(log: WorkspaceLog, id: Uint8Array): StreamLog {
  return log.streams.get(bytesToHex(id)) ?? emptyStream(id)
}

export function withStream(log: WorkspaceLog, stream: StreamLog): WorkspaceLog {
  return { ...log, streams: new Map(log.streams).set(bytesToHex(stream.stream), stream) }
}

export function keepInMemory(log: WorkspaceLog, delivery: Delivery): readonly [WorkspaceLog, Kept] {
  const stream = streamOf(log, delivery.stream)
  const { fid, writer, ctr, prev } = delivery
  const placing = classifyDelivery(delivery, {
    isClosed: stream.next !== null,
    seq() {
      const at = stream.frames.findIndex((frame) => sameBytes(frame.fid, fid))
      if (at >= 0) return at + 1
      return stream.gone.some((frame) => sameBytes(frame.fid, fid)) ? 0 : undefined
    },
    last: () => stream.writerHeads.get(bytesToHex(writer)),
    cut: () => cutOf(log, delivery),
    isTaken: () =>
      [...stream.frames, ...stream.gone].some(
        (frame) => frame.ctr === ctr && sameBytes(frame.writer, writer)
      ),
    isPrevApart: () => log.apart.some((frame) => sameBytes(frame.fid, prev)),
    writers() {
      const all = [...stream.writerHeads.values()]
      const isOwn = (head: StoredWriterHead) => sameBytes(deviceOf(head.writer), deviceOf(writer))
      return { ofDevice: all.filter(isOwn).length, all: all.length }
    }
  })
  if (placing.kind === 'next') return store(log, stream, delivery)
  if (!('keep' in placing)) return [log, placing]
  const next = placing.keep ? quarantineInMemory(log, delivery, placing.kind) : log
  return [next, { kind: placing.kind, apart: next !== log }]
}

function store(
  log: WorkspaceLog,
  stream: StreamLog,
  delivery: Delivery
): readonly [WorkspaceLog, Kept] {
  const { writer, ctr, fid } = delivery
  const head = { seq: stream.head.seq + 1, chain: nextChain(stream.head.chain, fid) }
  const longer: StreamLog = {
    ...stream,
    head,
    frames: [...stream.frames, { ...delivery, chain: head.chain }],
    writerHeads: new Map(stream.writerHeads).set(bytesToHex(writer), { writer, ctr, fid })
  }
  const bytes = log.bytes + delivery.body.length
  return [
    { ...withStream(log, longer), bytes },
    { kind: 'stored', seq: head.seq }
  ]
}

function cutOf(log: WorkspaceLog, { stream, writer }: Delivery): number {
  const ends = log.cutOffs.get(bytesToHex(deviceOf(writer)))
  if (!ends) return Infinity
  return ends.get(`${bytesToHex(stream)}/${bytesToHex(writer)}`) ?? 0
}

/** The same log when it was set apart before. */
export function quarantineInMemory(
  log: WorkspaceLog,
  delivery: Delivery,
  why: QuarantineReason
): WorkspaceLog {
  const { fid, carrier, rxMs, body } = delivery
  if (log.apart.some((frame) => sameBytes(frame.fid, fid))) return log
  const row = { n: log.apart.length + 1, fid, why, carrier, rxMs, body }
  return { ...log, apart: [...log.apart, row], bytes: log.bytes + body.length }
}

export function settleInMemory(
  log: WorkspaceLog,
  fids: readonly Uint8Array[]
): readonly [WorkspaceLog, { readonly count: number; readonly bytes: number }] {
  const settled = log.apart.filter(
    ({ fid, body }) => body && fids.some((other) => sameBytes(fid, other))
  )
  const bytes = settled.reduce((total, { body }) => total + (body?.length ?? 0), 0)
  const apart = log.apart.map((row) => (settled.includes(row) ? { ...row, body: null } : row))
  return [
    { ...log, apart, bytes: log.bytes - bytes },
    { count: settled.length, bytes }
  ]
}

/** Null while no later generation is whole. */
export function eraseInMemory(
  log: WorkspaceLog,
  id: Uint8Array,
  later: readonly Generation[]
): readonly [WorkspaceLog, number] | null {
  const stream = streamOf(log, id)
  if (!stream.next) return null
  const bytes = stream.frames.reduce((total, frame) => total + frame.body.length, 0)
  if (bytes > 0 && !later.some((generation) => isWhole(log, generation))) return null
  const gone = [
    ...stream.gone,
    ...stream.frames.map(({ fid, writer, ctr }) => ({ fid, writer, ctr }))
  ]
  return [{ ...withStream(log, { ...stream, frames: [], gone }), bytes: log.bytes - bytes }, bytes]
}

function isWhole(log: WorkspaceLog, { stream, frames }: Generation): boolean {
  const { frames: stored, gone } = streamOf(log, stream)
  return frames.every((fid) => [...stored, ...gone].some((frame) => sameBytes(frame.fid, fid)))
}

export function arrive(log: WorkspaceLog, arrival: Arrival): readonly [WorkspaceLog, boolean] {
  const { device, ticket, fresh, rxMs: at, app } = arrival
  const name = bytesToHex(device)
  const { fits, ...tickets } = punch(log.arrivals.get(name), ticket, fresh)
  const arrivals = new Map(log.arrivals).set(name, { device, at, app, ...tickets })
  return [{ ...log, arrivals }, fits]
}

function emptyStream(stream: Uint8Array): StreamLog {
  const head = { seq: 0, chain: emptyChain() }
  return { stream, frames: [], gone: [], head, writerHeads: new Map(), next: null }
}

// The log in memory, for tests and the simulation: the same answers as on disk, and `copy` stands for
// a backup, so that "restored from last night" can be played through.
import { bytesToHex, sameBytes } from '../../src/lib/bytes.ts'
import { emptyChain, nextChain } from '../../src/protocol/chain.ts'
import {
  fitting,
  type ControlStep,
  type Cursor,
  type Delivery,
  type Kept,
  type LogStore,
  type Page,
  type Place,
  type Span,
  type Workspace,
  type WriterHead
} from './log-store.ts'

interface StoredFrame extends Delivery {
  readonly chain: Uint8Array
}

interface StreamLog {
  readonly stream: Uint8Array
  readonly frames: readonly StoredFrame[]
  readonly head: Cursor
  readonly writerHeads: ReadonlyMap<string, WriterHead>
  readonly next: Uint8Array | null
}

interface WorkspaceLog extends Workspace {
  readonly control: readonly Uint8Array[]
  readonly streams: ReadonlyMap<string, StreamLog>
}

type Logs = ReadonlyMap<string, WorkspaceLog>

export interface MemoryStore extends LogStore {
  readonly copy: () => MemoryStore
}

/** Values are never changed in place, so a copy is the map as it is now. */
export function createMemoryStore(first: Logs = new Map()): MemoryStore {
  let logs = first
  const logOf = (ws: Uint8Array) => logs.get(bytesToHex(ws))
  const put = (log: WorkspaceLog) => {
    logs = new Map(logs).set(bytesToHex(log.ws), log)
  }
  const streamOf = (place: Place) => logOf(place.ws)?.streams.get(bytesToHex(place.stream))
  return {
    copy: () => createMemoryStore(logs),
    async append(deliveries) {
      return deliveries.map((delivery) => {
        const [log, kept] = keep(demand(logOf(delivery.ws)), delivery)
        put(log)
        return kept
      })
    },
    pull: async (place, after, limitBytes) => pullPage(streamOf(place), after, limitBytes),
    heads: async (place) => [...(streamOf(place)?.writerHeads.values() ?? [])],
    async appendControl(step) {
      const log = advance(logOf(step.ws), step)
      if (log) put(log)
      return log !== null
    },
    async supersede(place, next) {
      const log = demand(logOf(place.ws))
      const stream = streamOf(place) ?? emptyStream(place.stream)
      const bytes = stream.frames.reduce((total, frame) => total + frame.body.length, 0)
      put({ ...withStream(log, { ...stream, frames: [], next }), bytes: log.bytes - bytes })
      return stream.frames.length
    },
    stats: async () => count(logs),
    range: async (span, limitBytes) => rangeOf(streamOf(span), span, limitBytes),
    control: async (ws, from, limitBytes) => {
      const bodies = logOf(ws)?.control.slice(from - 1) ?? []
      return fitting(
        bodies.map((body) => ({ body })),
        limitBytes
      ).map((row) => row.body)
    },
    streamHeads: async (ws) =>
      [...(logOf(ws)?.streams.values() ?? [])].map(({ stream, head: { seq, chain } }) => ({
        stream,
        seq,
        chain
      })),
    workspaces: async () =>
      [...logs.values()].map(({ ws, seq, hash, bytes }) => ({ ws, seq, hash, bytes })),
    close: async () => {}
  }
}

function keep(log: WorkspaceLog, delivery: Delivery): readonly [WorkspaceLog, Kept] {
  const stream = log.streams.get(bytesToHex(delivery.stream)) ?? emptyStream(delivery.stream)
  const known = stream.frames.findIndex((frame) => sameBytes(frame.fid, delivery.fid))
  if (known >= 0) return [log, { kind: 'known', seq: known + 1 }]
  if (stream.next) return [log, { kind: 'superseded' }]
  const last = stream.writerHeads.get(bytesToHex(delivery.writer))
  const expected = (last?.ctr ?? 0) + 1
  if (delivery.ctr > expected) return [log, { kind: 'gap' }]
  const continues = sameBytes(delivery.prev, last?.fid ?? new Uint8Array(16))
  if (delivery.ctr < expected || !continues) return [log, { kind: 'fork' }]
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

function pullPage(stream: StreamLog | undefined, after: Cursor, limitBytes: number): Page | null {
  const at = after.seq === 0 ? emptyChain() : stream?.frames[after.seq - 1]?.chain
  if (!at || !sameBytes(at, after.chain)) return null
  const page = fitting(stream?.frames.slice(after.seq) ?? [], limitBytes)
  return {
    firstSeq: after.seq + 1,
    chain: page.at(-1)?.chain ?? after.chain,
    head: stream?.head.seq ?? 0,
    frames: page.map((frame) => frame.body),
    rxMs: page.map((frame) => frame.rxMs)
  }
}

function rangeOf(stream: StreamLog | undefined, span: Span, limitBytes: number) {
  const wanted = (stream?.frames ?? []).filter(
    (frame) =>
      sameBytes(frame.writer, span.writer) && frame.ctr >= span.from && frame.ctr <= span.to
  )
  return fitting(wanted, limitBytes).map((frame) => frame.body)
}

function advance(log: WorkspaceLog | undefined, step: ControlStep): WorkspaceLog | null {
  if (Boolean(log) !== Boolean(step.expect)) return null
  const before = log ?? {
    ws: step.ws,
    seq: 0,
    hash: new Uint8Array(32),
    bytes: 0,
    control: [],
    streams: new Map()
  }
  const { expect } = step
  if (expect && (expect.seq !== before.seq || !sameBytes(expect.hash, before.hash))) return null
  const bytes = step.frames.reduce((total, body) => total + body.length, before.bytes)
  return { ...before, ...step.head, bytes, control: [...before.control, ...step.frames] }
}

function count(logs: Logs) {
  const all = [...logs.values()]
  const streams = all.flatMap((log) => [...log.streams.values()])
  return {
    workspaces: all.length,
    streams: streams.length,
    frames: streams.reduce((total, stream) => total + stream.frames.length, 0),
    bytes: all.reduce((total, log) => total + log.bytes, 0)
  }
}

function emptyStream(stream: Uint8Array): StreamLog {
  const head = { seq: 0, chain: emptyChain() }
  return { stream, frames: [], head, writerHeads: new Map(), next: null }
}

function withStream(log: WorkspaceLog, stream: StreamLog): WorkspaceLog {
  return { ...log, streams: new Map(log.streams).set(bytesToHex(stream.stream), stream) }
}

function demand(log: WorkspaceLog | undefined): WorkspaceLog {
  if (!log) throw new Error('broken invariant: a frame for a workspace that is not kept')
  return log
}

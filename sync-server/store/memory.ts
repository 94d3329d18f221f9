// The log in memory, for tests and the simulation: the same answers as on disk, and `copy` stands for
// a backup, so that "restored from last night" can be played through.
import { bytesToHex, sameBytes } from '../../src/lib/bytes.ts'
import { emptyChain } from '../../src/protocol/chain.ts'
import {
  fitting,
  type LogPosition,
  type LogStore,
  type StoredPage,
  type Slice,
  type FrameSpan
} from './log-store.ts'
import { advanceInMemory } from './memory-control.ts'
import {
  arrive,
  emptyLog,
  eraseInMemory,
  keepInMemory,
  settleInMemory,
  streamOf,
  type StreamLog,
  type WorkspaceLog
} from './memory-log.ts'

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
  const readable = (ws: Uint8Array) => logOf(ws) ?? emptyLog(ws)
  return {
    copy: () => createMemoryStore(logs),
    async append(deliveries) {
      return deliveries.map((delivery) => {
        const [log, kept] = keepInMemory(demand(logOf(delivery.ws)), delivery)
        put(log)
        return kept
      })
    },
    pull: async ({ ws, stream }, after, limitBytes) =>
      pullPage(streamOf(readable(ws), stream), after, limitBytes),
    heads: async ({ ws, stream }) => [...streamOf(readable(ws), stream).writerHeads.values()],
    async appendControl(step) {
      const [log, stepped] = advanceInMemory(logOf(step.ws), step)
      if (log) put(log)
      return stepped
    },
    async supersede({ ws, stream }, later) {
      const [log, bytes] = eraseInMemory(demand(logOf(ws)), stream, later) ?? [null, null]
      if (log) put(log)
      return bytes
    },
    apart: async (ws, slice) => sliceOf(readable(ws), slice),
    async settle(ws, fids) {
      const [log, settled] = settleInMemory(demand(logOf(ws)), fids)
      put(log)
      return settled
    },
    async arrive(arrival) {
      const [log, fits] = arrive(demand(logOf(arrival.ws)), arrival)
      put(log)
      return fits
    },
    seen: async (ws) =>
      [...readable(ws).arrivals.values()].map(({ device, at, app }) => ({ device, at, app })),
    stats: async () => count(logs),
    range: async (span, limitBytes) =>
      rangeOf(streamOf(readable(span.ws), span.stream), span, limitBytes),
    control: async (ws, from, limitBytes) =>
      fitting(
        readable(ws)
          .control.slice(from - 1)
          .map((body) => ({ body })),
        limitBytes
      ).map(({ body }) => body),
    streamHeads: async (ws) =>
      [...readable(ws).streams.values()].map(({ stream, head: { seq, chain } }) => ({
        stream,
        seq,
        chain
      })),
    workspaces: async () =>
      [...logs.values()].map(({ ws, seq, hash, bytes }) => ({ ws, seq, hash, bytes })),
    close: async () => {}
  }
}

function pullPage(stream: StreamLog, after: LogPosition, limitBytes: number): StoredPage | null {
  const at = after.seq === 0 ? emptyChain() : stream.frames[after.seq - 1]?.chain
  if (!at || !sameBytes(at, after.chain)) return null
  const page = fitting(stream.frames.slice(after.seq), limitBytes)
  return {
    firstSeq: after.seq + 1,
    chain: page.at(-1)?.chain ?? after.chain,
    head: stream.head.seq,
    frames: page.map((frame) => frame.body),
    rxMs: page.map((frame) => frame.rxMs)
  }
}

function rangeOf({ frames }: StreamLog, { writer, from, to }: FrameSpan, limitBytes: number) {
  const wanted = frames.filter(
    (frame) => sameBytes(frame.writer, writer) && frame.ctr >= from && frame.ctr <= to
  )
  return fitting(wanted, limitBytes).map((frame) => frame.body)
}

function sliceOf({ apart }: WorkspaceLog, { after, limitBytes, most }: Slice) {
  const waiting = apart.flatMap(({ n, why, carrier, rxMs, body }) =>
    body && n > after ? [{ n, why, carrier, rxMs, body }] : []
  )
  const rows = fitting(waiting, limitBytes).slice(0, most)
  return { rows, more: rows.length < waiting.length }
}

function count(logs: Logs) {
  const all = [...logs.values()]
  const streams = all.flatMap((log) => [...log.streams.values()])
  return {
    workspaces: all.length,
    streams: streams.length,
    frames: streams.reduce((total, stream) => total + stream.frames.length, 0),
    apart: all.reduce((total, log) => total + log.apart.filter(({ body }) => body).length, 0),
    bytes: all.reduce((total, log) => total + log.bytes, 0)
  }
}

function demand(log: WorkspaceLog | undefined): WorkspaceLog {
  if (!log) throw new Error('broken invariant: a frame for a workspace that is not kept')
  return log
}

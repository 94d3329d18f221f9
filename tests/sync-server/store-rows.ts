// Rows for a store on its own: ids are hashes of names, bodies are no frames.
import { joinBytes } from '../../src/lib/bytes.ts'
import { emptyChain } from '../../src/protocol/chain.ts'
import { writeVaruint } from '../../src/protocol/varuint.ts'
import type {
  ControlStep,
  Delivery,
  LogStore,
  StoredWriterHead
} from '../../sync-server/store/log-store.ts'
import { seedOf } from './world.ts'

export const WS = seedOf('workspace')
export const STREAM = seedOf('stream').slice(0, 16)
export const NEXT = seedOf('next').slice(0, 16)
export const START = { seq: 0, chain: emptyChain() }
export const LARGE = 1_000_000

export function place(stream = STREAM) {
  return { ws: WS, stream }
}

export function fidOf(name: string): Uint8Array {
  return seedOf(name).slice(0, 16)
}

export function headOf(seq: number) {
  return { seq, hash: seedOf(`head ${seq}`) }
}

export function deviceNamed(name: string): Uint8Array {
  return seedOf(name).slice(0, 8)
}

export function writerOf(device: string): Uint8Array {
  return joinBytes(deviceNamed(device), new Uint8Array(4))
}

export function stepFrom(from: number, to: number): ControlStep {
  const frames = Array.from({ length: to - from }, (_, at) => seedOf(`entry ${from + 1 + at}`))
  const heads = { expect: headOf(from), head: headOf(to) }
  return { ws: WS, ...heads, frames, rxMs: 5, notes: [], insist: false }
}

export async function found(store: LogStore, ws: Uint8Array = WS): Promise<void> {
  const frames = [seedOf('entry 1')]
  const step = { expect: null, head: headOf(1), frames, rxMs: 1, notes: [], insist: false }
  await store.appendControl({ ws, ...step })
}

/** Frames 1, 2 … of a device, brought by somebody else. */
export function rowOf(device: string, count: number, stream = STREAM): readonly Delivery[] {
  return Array.from({ length: count }, (_, at) => ({
    ws: WS,
    stream,
    writer: writerOf(device),
    ctr: at + 1,
    prev: at === 0 ? new Uint8Array(16) : fidOf(`${device} ${at}`),
    fid: fidOf(`${device} ${at + 1}`),
    kind: 2,
    carrier: deviceNamed('carrier'),
    rxMs: 1001 + at,
    body: seedOf(`body of ${device} ${at + 1}`)
  }))
}

/** The frame with this counter of one of a device's incarnations. */
export function incarnationOf(device: string, incarnation: number, ctr: number): Delivery {
  const [frame] = rowOf(device, 1)
  if (!frame) throw new Error('a row of one')
  const name = `${device} as ${incarnation}`
  return {
    ...frame,
    writer: joinBytes(deviceNamed(device), writeVaruint(2 ** 27 + incarnation).slice(0, 4)),
    ctr,
    prev: ctr === 1 ? frame.prev : fidOf(`${name} ${ctr - 1}`),
    fid: fidOf(`${name} ${ctr}`)
  }
}

/** Where a device stands after so many frames of its row. */
export function endOf(device: string, ctr: number): StoredWriterHead {
  return { writer: writerOf(device), ctr, fid: fidOf(`${device} ${ctr}`) }
}

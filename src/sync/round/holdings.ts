// What this device holds, in the words of a bundle: up to which counter, of which writers, in which streams. Two devices hold the same
// of what both may read when the digests over it are equal.
import { bytesToHex, joinAll } from '../../lib/bytes.ts'
import { frameMark, type HeldStream, type HeldWriter } from '../../protocol/bundle.ts'
import type { ControlState, Device, Stream } from '../../protocol/control-state.ts'
import { digest } from '../../protocol/digest.ts'
import { mayRead } from '../../protocol/grants.ts'
import { writeVaruint } from '../../protocol/varuint.ts'
import { hexToId } from '../../protocol/ids.ts'
import { writerHeads, type LastFrame } from '../../store/frame-log.ts'
import type { Replica } from '../replica.ts'

/** The last frame by writer, by stream, as hexadecimal. */
export type Holdings = ReadonlyMap<string, ReadonlyMap<string, LastFrame>>

export async function holdingsOf({ db }: Replica, streams: readonly Stream[]): Promise<Holdings> {
  const entries = await Promise.all(
    streams.map(async ({ id }) => {
      const name = bytesToHex(id)
      return [name, await writerHeads(db, name)] as const
    })
  )
  return new Map(entries.filter(([, writers]) => writers.size > 0))
}

export function sharedStreams(
  { streamById }: ControlState,
  devices: readonly Device[]
): readonly Stream[] {
  return [...streamById.values()].filter(({ scope }) =>
    devices.every((device) => mayRead(device, scope))
  )
}

export function holdingsDigest(holdings: Holdings): Uint8Array {
  const parts: Uint8Array[] = []
  for (const [stream, writers] of [...holdings].toSorted(byName)) {
    parts.push(hexToId(stream), writeVaruint(writers.size))
    for (const [writer, { ctr, fid }] of [...writers].toSorted(byName))
      parts.push(hexToId(writer), writeVaruint(ctr), fid)
  }
  return digest('caravan/holdings/1\0', joinAll(parts)).slice(0, 16)
}

/** Streams and devices become the numbers of the entries that brought them: eight bytes a writer instead of thirty. */
export function toHeld({ streamById, deviceById }: ControlState, holdings: Holdings) {
  const held: HeldStream[] = []
  for (const [name, writers] of holdings) {
    const stream = streamById.get(name)?.sinceSeq
    if (stream === undefined) continue
    held.push({
      stream,
      writers: [...writers].flatMap(([writer, { ctr, fid }]): readonly HeldWriter[] => {
        const device = deviceById.get(writer.slice(0, 16))?.since
        if (device === undefined) return []
        return [{ device, incarnation: hexToId(writer.slice(16)), ctr, frame: frameMark(fid) }]
      })
    })
  }
  return held
}

/** A writer's last frame as another tablet told of it. */
interface ToldHead {
  readonly stream: string
  readonly writer: string
  readonly ctr: number
  readonly frame: Uint8Array
}

/** What the numbers mean here; those of entries not known yet are left out. */
export function fromHeld(
  { streamById, deviceById }: ControlState,
  held: readonly HeldStream[]
): readonly ToldHead[] {
  const streamByNumber = new Map([...streamById].map(([name, { sinceSeq }]) => [sinceSeq, name]))
  const deviceByNumber = new Map([...deviceById].map(([name, { since }]) => [since, name]))
  return held.flatMap((told) => {
    const stream = streamByNumber.get(told.stream)
    if (stream === undefined) return []
    return told.writers.flatMap(({ device, incarnation, ctr, frame }) => {
      const id = deviceByNumber.get(device)
      return id === undefined ? [] : [{ stream, writer: id + bytesToHex(incarnation), ctr, frame }]
    })
  })
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1
}

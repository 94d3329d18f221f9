// One step of a control log in memory, with what it brings about for frames: see sqlite-control.ts.
import { bytesToHex, sameBytes } from '../../src/lib/bytes.ts'
import { deviceOf } from '../../src/protocol/frame.ts'
import type { ControlStep, Delivery, ControlNote, Stepped, StoredWriterHead } from './log-store.ts'
import {
  emptyLog,
  quarantineInMemory,
  streamOf,
  withStream,
  type WorkspaceLog
} from './memory-log.ts'
import { beyond } from './classify-delivery.ts'

export function advanceInMemory(
  log: WorkspaceLog | undefined,
  step: ControlStep
): readonly [WorkspaceLog | undefined, Stepped] {
  const { ws, expect, head, frames, notes, insist } = step
  const before = log ?? emptyLog(ws)
  const isOther = expect && (expect.seq !== before.seq || !sameBytes(expect.hash, before.hash))
  if (Boolean(log) !== Boolean(expect) || isOther) return [log, { kind: 'behind' }]
  let noted = before
  for (const note of notes) {
    const [next, isMoved] = take(noted, note)
    if (isMoved && !insist) return [log, { kind: 'moved' }]
    noted = next
  }
  const bytes = frames.reduce((total, body) => total + body.length, noted.bytes)
  const control = [...noted.control, ...frames]
  return [
    { ...noted, ...head, bytes, control },
    { kind: 'done', bytes: bytes - before.bytes }
  ]
}

/** Whether a writer has written more than the note knew. */
type Noted = readonly [log: WorkspaceLog, isMoved: boolean]

function take(log: WorkspaceLog, note: ControlNote): Noted {
  if (note.kind === 'cut-off') return cutOff(log, note)
  if (note.kind === 'close') return close(log, note)
  return [withStream(log, { ...streamOf(log, note.stream), next: note.next }), false]
}

function cutOff(
  log: WorkspaceLog,
  { device, ends }: Extract<ControlNote, { readonly kind: 'cut-off' }>
): Noted {
  const ctrByWriter = new Map(
    ends.map(({ stream, writer, ctr }) => [`${bytesToHex(stream)}/${bytesToHex(writer)}`, ctr])
  )
  const isAbove = ({ stream, writer, ctr }: Delivery) =>
    sameBytes(deviceOf(writer), device) &&
    ctr > (ctrByWriter.get(`${bytesToHex(stream)}/${bytesToHex(writer)}`) ?? 0)
  const above = [...log.streams.values()]
    .filter(({ next }) => next === null)
    .flatMap(({ frames }) => byWriter(frames.filter(isAbove)))
  const before = log.cutOffs.get(bytesToHex(device)) ?? []
  const cutOffs = new Map(log.cutOffs).set(bytesToHex(device), new Map([...before, ...ctrByWriter]))
  const noted = above.reduce((kept, frame) => quarantineInMemory(kept, frame, 'revoked'), log)
  return [{ ...noted, cutOffs }, above.length > 0]
}

function close(
  log: WorkspaceLog,
  { stream: id, next, covers }: Extract<ControlNote, { readonly kind: 'close' }>
): Noted {
  const stream = streamOf(log, id)
  const coverByWriter = new Map(covers.map((cover) => [bytesToHex(cover.writer), cover]))
  const fromByWriter = new Map<string, number>()
  for (const [name, head] of stream.writerHeads) {
    const from = beyond(head, coverByWriter.get(name))
    if (from !== null) fromByWriter.set(name, from)
  }
  const isAbove = ({ writer, ctr }: Delivery) =>
    ctr >= (fromByWriter.get(bytesToHex(writer)) ?? Infinity)
  const above = byWriter(stream.frames.filter(isAbove))
  const heads = new Map<string, StoredWriterHead>(stream.writerHeads)
  for (const [name, { writer, ctr, fid }] of coverByWriter)
    if (ctr > (heads.get(name)?.ctr ?? 0)) heads.set(name, { writer, ctr, fid })
  const noted = above.reduce((kept, frame) => quarantineInMemory(kept, frame, 'superseded'), log)
  return [withStream(noted, { ...stream, writerHeads: heads, next }), fromByWriter.size > 0]
}

/** A writer's frames lie in their order already. */
function byWriter<Frame extends Delivery>(frames: readonly Frame[]): readonly Frame[] {
  return frames.toSorted((one, other) =>
    bytesToHex(one.writer).localeCompare(bytesToHex(other.writer))
  )
}

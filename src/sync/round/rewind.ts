// Our log and the relay's heads: what the relay lost is sent again by whoever has it, and what this device lost (a restored or cloned
// database) makes it write under a new incarnation, so that no counter and no client id is ever used twice.
import { bytesToHex, joinBytes, sameBytes } from '../../lib/bytes.ts'
import { assert } from '../../lib/assert.ts'
import { ok, type Result } from '../../lib/result.ts'
import type { StreamWriters } from '../../protocol/heads.ts'
import { decodeFrame, frameId } from '../../protocol/frame.ts'
import { headOf } from '../../protocol/chain.ts'
import { encodeBody } from '../../protocol/body.ts'
import { hexToId } from '../../protocol/ids.ts'
import { openFrame } from '../../seal/open-frame.ts'
import { sealFrame } from '../../seal/seal-frame.ts'
import { commit, type FrameRow } from '../../store/db.ts'
import {
  framesFrom,
  readFrame,
  waitingFrames,
  writerHead,
  writerHeads
} from '../../store/frame-log.ts'
import { readMeta, writeMeta } from '../../store/meta.ts'
import type { CallFault, RelayLine } from './call.ts'
import { askHeads } from './heads.ts'
import { isCutOff, writingKey, type Replica } from '../replica.ts'

export interface HeadsCheck {
  /** Frames the relay does not have though it should: own ones, and others' that it once gave and has lost since. */
  readonly missing: readonly FrameRow[]
  /** The relay has frames under our present writer that we do not know, or other ones than ours. */
  readonly behind: boolean
}

export async function checkHeads(
  replica: Replica,
  line: RelayLine,
  streams: readonly Uint8Array[]
): Promise<Result<HeadsCheck, CallFault>> {
  const missing: FrameRow[] = []
  let behind = false
  const heads = await askHeads(line, streams)
  if (!heads.ok) return heads
  for (const stream of heads.value) {
    const check = await compare(replica, stream)
    missing.push(...check.missing)
    behind ||= check.behind
  }
  return ok({ missing, behind })
}

async function compare(replica: Replica, { stream, writers }: StreamWriters): Promise<HeadsCheck> {
  const { db, identity } = replica
  const name = bytesToHex(stream)
  const relayByWriter = new Map(writers.map((head) => [bytesToHex(head.writer), head]))
  const missing: FrameRow[] = []
  for (const [writer, known] of await writerHeads(db, name)) {
    const there = relayByWriter.get(writer)?.ctr ?? 0
    if (there < known.ctr) missing.push(...(await framesFrom(db, name, writer, there + 1)))
  }
  const writing = await readMeta(db, 'writing')
  const present = relayByWriter.get(
    identity.device + bytesToHex(writing?.incarnation ?? new Uint8Array())
  )
  if (!present) return { missing, behind: false }
  const own = await readFrame(db, name, bytesToHex(present.writer), present.ctr)
  return { missing, behind: !own || !sameBytes(own.fid, present.frameId) }
}

/** From here on this device writes as a new incarnation; frames not delivered yet are sealed again under it, unchanged inside. `also` is written in the same transaction. */
export async function takeNewIncarnation(
  replica: Replica,
  also: () => Promise<void> = () => Promise.resolve()
): Promise<void> {
  const { db, environment } = replica
  const incarnation = environment.random(4)
  await commit(db, async () => {
    await also()
    await writeMeta(db, 'writing', { incarnation })
    for (const row of await waitingFrames(db)) await sealAgain(replica, row, incarnation)
    const forked = (await db.aside.toArray()).filter(
      (row) => row.why === 'fork' && row.writer.startsWith(replica.identity.device)
    )
    await db.aside.bulkDelete(forked.map((row) => row.fid))
    await db.held.bulkPut(
      forked.map(({ fid, stream, writer, bytes }) => ({
        fid,
        stream,
        writer,
        ctr: 0,
        bytes,
        why: 'gap',
        rx: environment.now(),
        // by which way it came is forgotten: what the relay has already it takes without a change
        carried: 1
      }))
    )
  })
}

async function sealAgain(replica: Replica, row: FrameRow, incarnation: Uint8Array): Promise<void> {
  const { db, identity, environment, control } = replica
  const frame = decodeFrame(row.bytes)
  assert(frame.ok, 'own frames are well formed')
  const stream = control.streamById.get(row.stream)
  const oldKey = replica.keyById.get(bytesToHex(frame.value.keyId))
  const key = stream && writingKey(replica, stream.scope)
  if (!key || !oldKey) return
  // of a generation that is over it is moved, not sealed again; who was cut off moves nowhere
  if (stream.state.kind === 'superseded' && !isCutOff(replica)) return
  const body = openFrame(row.bytes, oldKey.key)
  assert(body.ok, 'own frames open with their own key')
  const device = hexToId(identity.device)
  const writer = joinBytes(device, incarnation)
  const head = await writerHead(db, row.stream, bytesToHex(writer))
  const sealed = sealFrame({
    header: {
      kind: frame.value.kind,
      stream: frame.value.stream,
      writer,
      ctr: head.ctr + 1,
      prev: head.fid,
      ctl: headOf(control.hash),
      nonce: environment.random(12)
    },
    content: encodeBody(body.value),
    key: key.key,
    ws: identity.ws,
    signer: { seed: identity.signSeed, publicKey: identity.signPk }
  })
  assert(sealed.ok, 'the same content fits again')
  await db.frames.delete([row.stream, row.writer, row.ctr])
  await db.frames.put({
    ...row,
    writer: bytesToHex(writer),
    ctr: head.ctr + 1,
    fid: frameId(sealed.value),
    bytes: sealed.value
  })
}

import { encodeBody } from '../../src/protocol/body.ts'
import type { Environment } from '../../src/kit/environment.ts'
import { decodeFrame, signedBytes } from '../../src/protocol/frame.ts'
import { bytesToHex } from '../../src/lib/bytes.ts'
import { openFrame } from '../../src/seal/open-frame.ts'
import { sealFrame } from '../../src/seal/seal-frame.ts'
import { openDb } from '../../src/store/db.ts'
import { readMeta } from '../../src/store/meta.ts'
import { must } from './must.ts'

export interface Sealing {
  readonly frames: number
  /** Deflating, encrypting and signing all of them once, and the way back. */
  readonly sealMs: number
  readonly openMs: number
  readonly frameBytes: number
}

/** The cost of sealing alone: every frame of the event's marks this device holds, sealed and opened once more. */
export async function sealingMs(environment: Environment): Promise<Sealing> {
  const db = await openDb(environment.database)
  const identity = await readMeta(db, 'identity')
  const keys = new Map((await db.keys.toArray()).map((row) => [row.keyId, row.key]))
  const stream = (await db.streams.toArray()).find(({ doc }) => doc.startsWith('attendance:'))
  const rows = (await db.frames.toArray()).filter((row) => row.stream === stream?.stream)
  db.close()
  if (!identity) throw new Error('nobody is here')
  let [sealMs, openMs] = [0, 0]
  for (const { bytes } of rows) {
    const frame = must(decodeFrame(bytes))
    const key = keys.get(bytesToHex(frame.keyId)) ?? new Uint8Array(32)
    const before = performance.now()
    const body = must(openFrame(bytes, key))
    await environment.verify?.(identity.signPk, signedBytes(identity.ws, bytes), frame.sig)
    const between = performance.now()
    const signer = { seed: identity.signSeed, publicKey: identity.signPk }
    sealFrame({ header: frame, content: encodeBody(body), key, ws: identity.ws, signer })
    openMs += between - before
    sealMs += performance.now() - between
  }
  const frameBytes = rows.reduce((sum, row) => sum + row.bytes.length, 0)
  return { frames: rows.length, sealMs, openMs, frameBytes }
}

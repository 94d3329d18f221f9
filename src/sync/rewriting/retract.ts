// An author that was cut off: its frames above the cut leave log and read model here, too, whichever way they came. They stay to be
// carried to where the organizers look at them.
import { cutOf } from '../../protocol/control-state.ts'
import { hexToId } from '../../protocol/ids.ts'
import { commit, type FrameRow, type StreamRow } from '../../store/db.ts'
import { framesBy } from '../../store/frame-log.ts'
import { readMeta, writeMeta } from '../../store/meta.ts'
import {
  carryAside,
  holdForks,
  readSuspended,
  takeOut,
  UnsealedError
} from '../../store/retract.ts'
import type { Replica } from '../replica.ts'
import { sealDoc } from '../round/seal-outbox.ts'

const doneAt = new WeakMap<Replica, number>()

/** Once after every growth of the control log, and at the first contact: a tablet may have been switched off between. */
export async function retractCut(replica: Replica): Promise<void> {
  const { control, db, identity } = replica
  if (doneAt.get(replica) === control.seq) return
  const { seq } = control
  const cut = [...control.deviceById].filter(([id, device]) => device.cut && id !== identity.device)
  let isComplete = true
  if (cut.length > 0)
    for (const stream of await db.streams.toArray())
      for (const [device] of cut)
        isComplete = (await retract(replica, stream, device)) && isComplete
  if (isComplete) doneAt.set(replica, seq)
}

/** What was waiting for records that came back. */
export async function releaseParked({ db }: Replica): Promise<void> {
  if (((await readMeta(db, 'parked')) ?? []).length === 0) return
  await commit(db, async () => readSuspended(db))
}

async function retract(replica: Replica, stream: StreamRow, device: string): Promise<boolean> {
  const { db } = replica
  const above = (rows: readonly FrameRow[]) => rows.filter((row) => isAbove(replica, device, row))
  if (above(await framesBy(db, stream.stream, device)).length === 0) return true
  return withdraw(replica, stream, async () => {
    const rows = above(await framesBy(db, stream.stream, device))
    await carryAside(db, rows)
    return rows
  })
}

/**
 * A frame that came by hand, and the relay holds another under its counter: the relay's is the record, this one lies apart there
 * until an organizer takes it over. False: something unsealed builds on it.
 */
export async function giveWay(replica: Replica, row: FrameRow): Promise<boolean> {
  const { db, environment } = replica
  const stream = await db.streams.where('stream').equals(row.stream).first()
  if (!stream) return false
  return withdraw(replica, stream, async () => {
    await holdForks(db, row, environment.now())
    return [row]
  })
}

async function withdraw(
  replica: Replica,
  stream: StreamRow,
  choose: () => Promise<readonly FrameRow[]>
): Promise<boolean> {
  const { db, environment } = replica
  try {
    await commit(db, async () => {
      await sealDoc(replica, stream.doc)
      await takeOut(db, stream, await choose())
      // what is written from now on does not hang behind what waits
      if ((await readMeta(db, 'parked'))?.includes(stream.doc))
        await writeMeta(db, 'writing', { incarnation: environment.random(4) })
    })
    return true
  } catch (problem) {
    if (problem instanceof UnsealedError) return false
    throw problem
  }
}

function isAbove({ control }: Replica, device: string, row: FrameRow): boolean {
  const author = control.deviceById.get(device)
  return author !== undefined && row.ctr > cutOf(author, hexToId(row.stream), hexToId(row.writer))
}

// A document with many frames, or many writers, is written anew as the base of its next generation: nothing is erased, keys stay, the picture is the same.
// An organizer's device does it by itself when there is signal.
import { groupBy } from '../../lib/group.ts'
import { activeStream, isActiveOrganizer } from '../../protocol/control-state.ts'
import { DEVICE_WRITERS, STREAM_WRITERS } from '../../protocol/limits.ts'
import type { EntityDocs } from '../../store/entity-docs.ts'
import type { Db } from '../../store/db.ts'
import { writerCounters } from '../../store/frame-log.ts'
import type { RelayLine } from '../round/call.ts'
import { makeOn } from './generation-make.ts'
import { ownDevice, type Replica } from '../replica.ts'

/** A tablet that joins verifies so many in half a second, in four where browsers do not help; a season of one event stays under it. */
export const COMPACT_FRAMES = 2000

/** One document a contact. True when it was done; when something is still under way, the next session tries again. */
export async function compactLongest(
  replica: Replica,
  docs: EntityDocs,
  line: RelayLine,
  most = COMPACT_FRAMES
): Promise<boolean> {
  if (!isActiveOrganizer(ownDevice(replica))) return false
  const doc = await longest(replica, most)
  if (doc === null) return false
  const made = await makeOn(replica, docs, line, {
    docs: [doc],
    newKeys: [],
    forget: () => null
  })
  return made.ok && made.value.kind === 'done'
}

async function longest({ db, control }: Replica, most: number): Promise<string | null> {
  for (const row of await db.streams.toArray()) {
    if (activeStream(control, row.doc)?.base === undefined) continue
    if ((await framesIn(db, row.stream)) > most) return row.doc
    if (isCrowded([...(await writerCounters(db, row.stream)).keys()])) return row.doc
  }
  return null
}

/** Long before the relay takes no further writer. */
function isCrowded(writers: readonly string[]): boolean {
  const byDevice = groupBy(writers, (writer) => writer.slice(0, 16))
  const most = Math.max(0, ...[...byDevice.values()].map((own) => own.length))
  return writers.length > STREAM_WRITERS / 4 || most > DEVICE_WRITERS / 2
}

async function framesIn(db: Db, stream: string): Promise<number> {
  return db.frames
    .where('[stream+writer+ctr]')
    .between([stream, '', -Infinity], [stream, '\uFFFF', Infinity])
    .count()
}

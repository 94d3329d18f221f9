// What was erased does not come back by way of records that were set apart (PR8).
import { docKind, parseDoc } from '../../crdt/docs.ts'
import { openMoving } from '../../crdt/entity-erase.ts'
import { eraseInRuns } from '../../crdt/erase.ts'
import { readFactRuns } from '../../crdt/fact-bouncer.ts'
import { encodeFactRuns } from '../../crdt/fact-run.ts'
import type { Db } from '../../store/db.ts'
import { readableFrames } from '../../store/frame-log.ts'
import { forgottenBy } from '../../store/generation.ts'
import { readMeta } from '../../store/meta.ts'
import { shownRows } from '../../store/outbox.ts'

export interface ReceivedUpdate {
  readonly doc: string
  /** The generation it was written in. */
  readonly gen: number
  readonly update: Uint8Array
}

/** The update without what was erased of its document; null when something before it is missing. Inside a transaction. */
export async function filterErased(
  db: Db,
  { doc, gen, update }: ReceivedUpdate
): Promise<Uint8Array | null> {
  const ref = parseDoc(doc)
  const erased = (await readMeta(db, 'forgotten'))?.[doc]
  const stream = await db.streams.get(doc)
  if (!ref || !erased || !stream) return update
  const forgotten = forgottenBy(erased, gen)
  const kind = docKind(ref.name)
  if (kind.type === 'fact') {
    const runs = readFactRuns(update, () => true)
    return runs.ok ? encodeFactRuns(eraseInRuns(ref.name, runs.value, forgotten)) : null
  }
  const known = [...(await readableFrames(db, stream.stream)), ...(await shownRows(db, doc))]
  const moving = openMoving(
    kind.roots,
    known.map((row) => row.update),
    forgotten
  )
  const moved = moving.move(update)
  moving.close()
  return moved.kind === 'moved' ? moved.update : null
}

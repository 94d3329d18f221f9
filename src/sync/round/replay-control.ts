// The control log read again from its entries: a state stored by an earlier version of the kit knows less than they say.
import { replay } from '../../protocol/control.ts'
import { emptyControl, type ControlState } from '../../protocol/control-state.ts'
import { commit, type Db } from '../../store/db.ts'
import { readMeta, writeMeta } from '../../store/meta.ts'
import { readControl, type SyncEnvironment } from '../replica.ts'
import { verifyAhead } from './verify-ahead.ts'

/** Entries that this version, too, cannot read end it; the next contact says so. */
export async function replayControl(db: Db, environment: SyncEnvironment): Promise<ControlState> {
  const rows = await db.control.orderBy('seq').toArray()
  const frames = rows.map((row) => row.frame)
  const { state } = replay(
    emptyControl(),
    frames,
    await verifyAhead(environment, emptyControl(), frames)
  )
  await commit(db, async () => {
    const kept = readControl(await readMeta(db, 'control'))
    // another tab may have been faster, and have gone on
    if (!kept || kept.seq < state.seq) await writeMeta(db, 'control', state)
  })
  return state
}

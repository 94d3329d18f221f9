// Frames in the streams that no document holds, and dropping them: their documents are written anew without them.
import type { Draft } from '../../domain/fact.ts'
import { bytesToHex } from '../../lib/bytes.ts'
import { groupBy } from '../../lib/group.ts'
import { ok, type Result } from '../../lib/result.ts'
import { streamIn } from '../../protocol/control-state.ts'
import { deviceOf } from '../../protocol/frame.ts'
import { groupOfDoc } from '../../crdt/docs.ts'
import type { MakeFault } from '../../sync/rewriting/generation-make.ts'
import { stuckSince, type Stuck } from '../../sync/rewriting/stuck.ts'
import type { WorkspaceContext } from '../context.ts'
import type { Names } from '../readings.ts'
import type { Apart } from './quarantine-views.ts'
import { lazy } from '../../lib/lazy.ts'

const loadGeneration = lazy(() => import('../../sync/rewriting/generation-make.ts'))

/** What others build on comes within a day, where it comes at all. */
const WAITS_MS = 86_400_000

export function stuckHere({ replica, environment }: WorkspaceContext): Promise<readonly Stuck[]> {
  return stuckSince(replica, environment.now() - WAITS_MS)
}

export function apartOfStuck(
  inside: WorkspaceContext,
  { fid, frame, why, at }: Stuck,
  names: Names
): Apart {
  const device = bytesToHex(deviceOf(frame.writer))
  const doc = streamIn(inside.replica.control, frame.stream)?.doc ?? ''
  return {
    id: fid,
    device,
    name: names.device(device),
    why,
    receivedAt: at ?? 0,
    isReadable: false,
    records: 0,
    from: null,
    until: null,
    groups: [{ group: groupOfDoc(doc), records: 1 }],
    lines: []
  }
}

/** What is to be told of it. */
export async function dropStuck(
  inside: WorkspaceContext,
  chosen: readonly Stuck[]
): Promise<Result<readonly Draft[], MakeFault>> {
  const { replica } = inside
  if (chosen.length === 0) return ok([])
  const docs = chosen.flatMap(({ frame }) => streamIn(replica.control, frame.stream)?.doc ?? [])
  const { makeGenerations } = await loadGeneration()
  const opened = await inside.docs()
  const made = await makeGenerations(replica, opened, {
    docs: [...new Set(docs)],
    newKeys: [],
    leaveOut: new Set(chosen.map(({ fid }) => fid)),
    forget: () => null
  })
  opened.forget()
  if (!made.ok) return made
  const byDevice = groupBy(chosen, ({ frame }) => bytesToHex(deviceOf(frame.writer)))
  return ok(
    [...byDevice].map(([subject, theirs]) => ({
      kind: 'dropped' as const,
      subject,
      records: theirs.length,
      prev: []
    }))
  )
}

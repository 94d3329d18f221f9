// 記録のゆくえ: how many records are only here, how many the relay has, what is proven to be missing.
import type { RecordGroup, SyncStatus } from './views.ts'
import { groupOfDoc } from '../store/groups.ts'
import type { Db, FrameRow, LocalRow, StreamRow } from '../store/db.ts'
import { heldFrames, waitingFrames } from '../store/frame-log.ts'
import { docByStream } from '../store/streams.ts'
import { NEVER } from '../store/meta.ts'
import type { Inside } from './inside.ts'
import { namesOf } from './readings.ts'

export const NOTHING: SyncStatus = {
  link: 'offline',
  toSend: 0,
  toReceive: null,
  oldestUnsentAt: null,
  lastHeardAt: null,
  mine: { here: 0, handed: 0, delivered: 0, deliveredAt: null },
  groups: [],
  waitingFor: [],
  setAside: 0,
  problem: null
}

export async function readStatus(inside: Inside): Promise<SyncStatus> {
  const { db, household } = inside
  const [told, counted, { waiting, held, aside }] = await Promise.all([
    inside.rows.meta('contact'),
    inside.rows.meta('delivered'),
    readTraffic(db)
  ])
  const contact = told ?? NEVER
  const delivered = counted ?? { records: {}, at: null }
  const toSend = sum(waiting.hereByGroup)
  const missing = contact.missing + held.length
  return {
    link: linkOf(inside, contact.link, toSend),
    toSend,
    toReceive: missing > 0 ? missing : null,
    oldestUnsentAt: waiting.oldest,
    lastHeardAt: contact.lastHeardAt,
    mine: {
      here: toSend,
      handed: 0,
      delivered: sum(new Map(Object.entries(delivered.records))),
      deliveredAt: delivered.at
    },
    groups: GROUPS.map((group) => ({
      group,
      here: waiting.hereByGroup.get(group) ?? 0,
      delivered: delivered.records[group] ?? 0
    })).filter((one) => one.here + one.delivered > 0),
    waitingFor: await waitingFor(
      inside,
      held.map((row) => row.writer.slice(0, 16))
    ),
    setAside: aside,
    problem: household.identity.practice ? null : (contact.problem as SyncStatus['problem'])
  }
}

const GROUPS: readonly RecordGroup[] = ['attendance', 'equipment', 'people', 'plan', 'other']

/** In one transaction: it is asked for at every step of a contact. */
function readTraffic(db: Db) {
  const tables = [db.local, db.frames, db.streams, db.held, db.aside]
  return db.transaction('r', tables, async () => {
    const [local, frames, held, aside] = await Promise.all([
      db.local.toArray(),
      waitingFrames(db),
      heldFrames(db),
      db.aside.count()
    ])
    const streams = frames.length > 0 ? await docByStream(db) : new Map<string, StreamRow>()
    return { waiting: unsent(local, frames, streams), held, aside }
  })
}

function unsent(
  local: readonly LocalRow[],
  frames: readonly FrameRow[],
  streams: ReadonlyMap<string, StreamRow>
) {
  const hereByGroup = new Map<string, number>()
  let oldest: number | null = null
  const add = (doc: string, records: number, at: number | undefined) => {
    if (records === 0) return
    const group = groupOfDoc(doc)
    hereByGroup.set(group, (hereByGroup.get(group) ?? 0) + records)
    if (at !== undefined && (oldest === null || at < oldest)) oldest = at
  }
  for (const row of local) add(row.doc, row.records, row.at)
  for (const row of frames) add(streams.get(row.stream)?.doc ?? '', row.records, row.sealedAt)
  return { hereByGroup, oldest }
}

function linkOf(
  { household }: Inside,
  link: SyncStatus['link'],
  toSend: number
): SyncStatus['link'] {
  if (household.identity.practice) return 'practice'
  return link === 'done' && toSend > 0 ? 'moving' : link
}

async function waitingFor(
  inside: Inside,
  devices: readonly string[]
): Promise<SyncStatus['waitingFor']> {
  if (devices.length === 0) return []
  const names = await namesOf(inside)
  return [...new Set(devices)].map((device) => ({
    device: names.device(device),
    records: devices.filter((one) => one === device).length
  }))
}

function sum(records: ReadonlyMap<string, number>): number {
  return [...records.values()].reduce((total, count) => total + count, 0)
}

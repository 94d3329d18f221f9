// 記録のゆくえ: how many records are only here, how many the relay has, what is proven to be missing.
import type { SyncStatus } from './sync-views.ts'
import type { RecordGroup } from '../../domain/record-group.ts'
import { groupOfDoc } from '../../crdt/docs.ts'
import type { Db, FrameRow, LocalRow, PeerRow, StreamRow } from '../../store/db.ts'
import { carriedFrames, pendingFrames, waitingFrames } from '../../store/frame-log.ts'
import { isCopyOn, readPeers } from '../../store/peers.ts'
import { docByStream } from '../../store/streams.ts'
import { NEVER, type Contact, type DeliveredRecords } from '../../store/meta.ts'
import { isCutOff, isNobodys } from '../../sync/replica.ts'
import type { WorkspaceContext } from '../context.ts'
import { namesOf } from '../readings.ts'
import { lazy } from '../../lib/lazy.ts'

const loadMet = lazy(() => import('../carry/met.ts'))

export const NOTHING: SyncStatus = {
  link: 'offline',
  toSend: 0,
  toReceive: null,
  oldestUnsentAt: null,
  lastHeardAt: null,
  mine: { here: 0, handed: 0, delivered: 0, deliveredAt: null },
  groups: [],
  waitingFor: [],
  met: [],
  carried: 0,
  carriedAlone: 0,
  setAside: 0,
  problem: null
}

export async function readStatus(inside: WorkspaceContext): Promise<SyncStatus> {
  const { db } = inside
  const [told, counted, { waiting, aside, peers, carried, ...traffic }] = await Promise.all([
    inside.rows.meta('contact'),
    inside.rows.meta('delivered'),
    readTraffic(db)
  ])
  const contact = told ?? NEVER
  const problem = problemOf(inside, contact)
  const held = traffic.held.filter((row) => !isNobodys(inside.replica, row))
  const delivered = counted ?? { records: {}, at: null }
  if (problem === 'relay-lost') takeBack(waiting.hereByGroup, delivered.records)
  const there = problem === 'relay-lost' ? NONE : delivered
  const toSend = sum(waiting.hereByGroup)
  const met = peers.length === 0 ? [] : await (await loadMet()).metTablets(inside, peers, waiting)
  const apart = aside.filter((row) => row.carried)
  const missing = contact.missing + held.length + mostOf(met.map((one) => one.lacking))
  return {
    link: linkOf(inside, told?.link ?? 'moving', toSend),
    toSend,
    toReceive: missing > 0 ? missing : null,
    oldestUnsentAt: waiting.oldest,
    lastHeardAt: contact.lastHeardAt,
    mine: {
      here: toSend - waiting.handed,
      handed: waiting.handed,
      delivered: sum(new Map(Object.entries(there.records))),
      deliveredAt: there.at
    },
    groups: GROUPS.map((group) => ({
      group,
      here: waiting.hereByGroup.get(group) ?? 0,
      delivered: there.records[group] ?? 0
    })).filter((one) => one.here + one.delivered > 0),
    waitingFor: await waitingFor(
      inside,
      held.map((row) => row.writer.slice(0, 16))
    ),
    met,
    carried: recordsIn(carried) + recordsIn(apart),
    carriedAlone:
      recordsIn(carried.filter((row) => !hasOtherCarrier(row, peers))) + recordsIn(apart),
    setAside: aside.length - apart.length,
    problem
  }
}

const NONE: DeliveredRecords = { records: {}, at: null }

/** What a relay that lost everything had is here, as far as this tablet knows. */
function takeBack(hereByGroup: Map<string, number>, records: DeliveredRecords['records']): void {
  for (const [group, count] of Object.entries(records))
    hereByGroup.set(group, (hereByGroup.get(group) ?? 0) + count)
}

/** Records that are lost with this tablet as far as it knows: of its own without a copy, and of others that no other tablet carries. */
export function onlyHere({ mine, carriedAlone }: SyncStatus): number {
  return mine.here + carriedAlone
}

function problemOf({ replica }: WorkspaceContext, { problem }: Contact): SyncStatus['problem'] {
  if (replica.identity.practice) return null
  // by hand it may be known before the relay is met
  if (isCutOff(replica)) return 'shut-out'
  return problem
}

function recordsIn(rows: readonly { readonly records?: number }[]): number {
  return rows.reduce((total, row) => total + (row.records ?? 0), 0)
}

function hasOtherCarrier(row: FrameRow, peers: readonly PeerRow[]): boolean {
  return peers.some((peer) => !row.writer.startsWith(peer.device) && isCopyOn(peer, row))
}

const GROUPS: readonly RecordGroup[] = ['attendance', 'equipment', 'people', 'plan', 'other']

/** In one transaction: it is asked for at every step of a contact. */
function readTraffic(db: Db) {
  const tables = [db.local, db.frames, db.streams, db.held, db.aside, db.peers]
  return db.transaction('r', tables, async () => {
    const [local, frames, held, aside, peers, carried] = await Promise.all([
      db.local.toArray(),
      waitingFrames(db),
      pendingFrames(db),
      db.aside.toArray(),
      readPeers(db),
      carriedFrames(db)
    ])
    const streams = frames.length > 0 ? await docByStream(db) : new Map<string, StreamRow>()
    return { waiting: unsent(local, frames, streams, peers), held, aside, peers, carried }
  })
}

function unsent(
  local: readonly LocalRow[],
  frames: readonly FrameRow[],
  streams: ReadonlyMap<string, StreamRow>,
  peers: readonly PeerRow[]
) {
  const hereByGroup = new Map<string, number>()
  const copiesByDevice = new Map<string, number>()
  let handed = 0
  let oldest: number | null = null
  const add = (doc: string, records: number, at: number | undefined) => {
    if (records === 0) return
    const group = groupOfDoc(doc)
    hereByGroup.set(group, (hereByGroup.get(group) ?? 0) + records)
    if (at !== undefined && (oldest === null || at < oldest)) oldest = at
  }
  for (const row of local) add(row.doc, row.records, row.at)
  for (const row of frames) {
    add(streams.get(row.stream)?.doc ?? '', row.records, row.sealedAt)
    const holders = peers.filter((peer) => isCopyOn(peer, row))
    if (holders.length > 0) handed += row.records
    for (const { device } of holders)
      copiesByDevice.set(device, (copiesByDevice.get(device) ?? 0) + row.records)
  }
  return { hereByGroup, oldest, handed, copiesByDevice }
}

/** Several tablets may tell of the same frames: at least this many are elsewhere. */
function mostOf(counts: readonly number[]): number {
  return Math.max(0, ...counts)
}

function linkOf(
  { replica }: WorkspaceContext,
  link: SyncStatus['link'],
  toSend: number
): SyncStatus['link'] {
  if (replica.identity.practice) return 'practice'
  return link === 'done' && toSend > 0 ? 'moving' : link
}

async function waitingFor(
  inside: WorkspaceContext,
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

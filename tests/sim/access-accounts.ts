// What must be true of tablets that were cut off, of records set apart, and of people who were erased: invariants (vi) and (x).
import { bytesToHex } from '../../src/lib/bytes.ts'
import { decodeFrame } from '../../src/protocol/frame.ts'
import { openFrame } from '../../src/seal/open-frame.ts'
import type { KeyRow, LocalRow } from '../../src/store/db.ts'
import { organizerOf, type Cast } from './access-deeds.ts'
import {
  checkControl,
  checkNonces,
  checkPicture,
  checkSame,
  checkWaiting,
  controlOf,
  type Complain
} from './invariants.ts'
import type { SimTablet } from './sim-tablet.ts'
import { factIdsIn, framesOn, isInside, shownOn, type World } from './world.ts'

/** (vi) what a tablet wrote after it was cut off is shown nowhere before an organizer took it over. */
export async function checkApart(world: World, cast: Cast): Promise<void> {
  const keys = world.tablets.flatMap((tablet) => tablet.disk.rows('keys') as KeyRow[])
  const apart = new Set<string>()
  for (const { frame, why } of await framesApart(world))
    if (why === 'revoked') for (const id of factIdsInFrame(frame, keys)) apart.add(id)
  for (const tablet of insiders(world, cast)) {
    const shown = shownOn(tablet)
    for (const id of apart)
      if (shown.has(id)) world.problems.push(`(vi) ${tablet.name} shows ${id} of a cut-off tablet`)
  }
}

export async function checkAccess(world: World, cast: Cast): Promise<void> {
  const complain: Complain = (words) => void world.problems.push(words)
  const inside = insiders(world, cast)
  for (const tablet of world.tablets) {
    if (inside.includes(tablet)) continue
    if (isInside(tablet)) complain(`${tablet.name} was cut off and did not empty itself`)
  }
  for (const tablet of inside) {
    checkWaiting(tablet, complain)
    checkPicture(tablet, complain)
    checkDelivered(tablet, complain)
    for (const problem of tablet.problems)
      if (!problem.includes('QuotaExceeded')) complain(`${tablet.name} warned: ${problem}`)
  }
  checkKept(world, cast, inside, complain)
  checkSame(inside, complain)
  checkNonces(world, complain)
  checkControl(world, complain)
  await checkForgotten(world, cast, inside, complain)
}

function checkDelivered(tablet: SimTablet, complain: Complain): void {
  const local = (tablet.disk.rows('local') as LocalRow[]).map((row) => row.doc)
  const waiting = framesOn(tablet).filter((row) => row.mine === 'waiting' || row.carried)
  if (local.length + waiting.length > 0)
    complain(`(viii) ${tablet.name} still has ${local.join(' ')} and ${waiting.length} frames`)
}

/** Cut-off tablets handed over what they had: everything that was shown as saved is shown by all, but for erased children. */
function checkKept(
  { saved }: World,
  { erased }: Cast,
  inside: readonly SimTablet[],
  complain: Complain
): void {
  for (const tablet of inside) {
    const shown = shownOn(tablet)
    for (const item of saved) {
      if (item.excused || erased.has(item.id)) continue
      if (!shown.has(item.id))
        complain(`(i) ${tablet.name} does not show ${item.id}, saved on ${item.tablet}`)
    }
  }
}

/** (x) who was erased is on no tablet and in nothing the relay keeps that a key of any tablet opens. */
async function checkForgotten(
  world: World,
  { erased }: Cast,
  inside: readonly SimTablet[],
  complain: Complain
): Promise<void> {
  const names = new Map(world.template.children.map((id, at) => [id, SENTINELS[at] ?? '']))
  const sought = [...erased].flatMap((id) => names.get(id) ?? [])
  if (sought.length === 0) return
  for (const tablet of inside)
    for (const table of TABLES)
      for (const row of tablet.disk.rows(table))
        for (const name of sought)
          if (textIn(row).includes(name))
            complain(`(x) ${tablet.name} has ${name} in ${table} ${whereOf(tablet, row)}`)
  const keys = inside.flatMap((tablet) => tablet.disk.rows('keys') as KeyRow[])
  for (const frame of await framesKept(world))
    for (const name of sought)
      if (openedText(frame, keys).includes(name)) complain(`(x) the relay keeps ${name}`)
}

/** Second names in the template, one a child: found in any bytes. */
const SENTINELS = ['つむぎ', 'りつ', 'はる', 'みなと']
const TABLES = [
  'meta',
  'frames',
  'local',
  'held',
  'aside',
  'clients',
  'facts',
  'docs',
  'entities'
] as const

function whereOf(tablet: SimTablet, row: unknown): string {
  const { doc, stream } = row as { doc?: string; stream?: string }
  if (doc !== undefined) return doc
  const streams = tablet.disk.rows('streams') as { doc: string; stream: string }[]
  return streams.find((one) => one.stream === stream)?.doc ?? ''
}

function textIn(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner instanceof Uint8Array ? Buffer.from(inner).toString('utf8') : inner
  )
}

function insiders(world: World, cast: Cast): readonly SimTablet[] {
  const control = controlOf(organizerOf(world, cast))
  return world.tablets.filter(
    ({ name }) => control?.deviceById.get(cast.deviceByTablet.get(name) ?? '')?.cut === null
  )
}

async function framesKept({ relay }: World): Promise<readonly Uint8Array[]> {
  const store = relay.store()
  const frames: Uint8Array[] = []
  for (const { ws } of await store.workspaces())
    for (const { stream } of await store.streamHeads(ws)) {
      const page = await store.pull(
        { ws, stream },
        { seq: 0, chain: new Uint8Array(16) },
        Number.MAX_SAFE_INTEGER
      )
      frames.push(...(page?.frames ?? []))
    }
  return [...frames, ...(await framesApart({ relay })).map((one) => one.frame)]
}

interface SetApart {
  readonly why: string
  readonly frame: Uint8Array
}

async function framesApart(_world: Pick<World, 'relay'>): Promise<readonly SetApart[]> {
  return []
}

function factIdsInFrame(bytes: Uint8Array, keys: readonly KeyRow[]): readonly string[] {
  const update = opened(bytes, keys)
  return update ? factIdsIn(update) : []
}

function openedText(bytes: Uint8Array, keys: readonly KeyRow[]): string {
  return Buffer.from(opened(bytes, keys) ?? []).toString('utf8')
}

function opened(bytes: Uint8Array, keys: readonly KeyRow[]): Uint8Array | null {
  const frame = decodeFrame(bytes)
  const key = frame.ok && keys.find((row) => row.keyId === bytesToHex(frame.value.keyId))
  const body = key ? openFrame(bytes, key.key) : null
  return body?.ok ? body.value.update : null
}

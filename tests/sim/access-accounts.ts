// What must be true of tablets that were cut off, of records set apart, and of people who were erased: invariants (vi) and (x).
import type { KeyRow, LocalRow } from '../../src/store/db.ts'
import { organizerOf, type Cast } from './access-deeds.ts'
import {
  checkControl,
  checkNonces,
  checkPicture,
  checkSame,
  checkWaiting,
  type Complain
} from './invariants.ts'
import {
  framesApart,
  framesKept,
  has,
  openedUpdate,
  recordsIn,
  recordsOf
} from './relay-records.ts'
import type { SimTablet } from './sim-tablet.ts'
import { controlOf, framesOn, isInside, shownOn, type World } from './world.ts'

/** (vi) what a tablet wrote after it was cut off is in nobody's log before an organizer took it over. */
export async function checkApart(world: World, cast: Cast): Promise<void> {
  const keys = world.tablets.flatMap((tablet) => tablet.disk.rows('keys') as KeyRow[])
  const apart = (await framesApart(world)).filter(({ why }) => why === 'revoked')
  // taken over already, or delivered before the cut and then sealed again because the answer was lost
  const counted = recordsIn(await framesKept(world), keys)
  for (const tablet of insiders(world, cast)) {
    const log = recordsOf(framesOn(tablet).map(({ update }) => update))
    for (const { frame } of apart)
      for (const [client, clocks] of recordsIn([frame], keys))
        for (const clock of clocks)
          if (has(log, client, clock) && !has(counted, client, clock))
            world.problems.push(`(vi) ${tablet.name} has ${client}.${clock} of a cut-off tablet`)
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
  const apart = (await framesApart(world)).map(({ frame }) => frame)
  for (const frame of [...(await framesKept(world)), ...apart]) {
    const text = Buffer.from(openedUpdate(frame, keys) ?? []).toString('utf8')
    for (const name of sought) if (text.includes(name)) complain(`(x) the relay keeps ${name}`)
  }
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

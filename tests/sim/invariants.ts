// What must be true in the end, when the weather is calm and everybody had ninety seconds.
import { docKind, parseDoc } from '../../src/crdt/docs.ts'
import { bytesToHex } from '../../src/lib/bytes.ts'
import { decodeFrame } from '../../src/protocol/frame.ts'
import type {
  ClientRow,
  ControlRow,
  EntityRow,
  FactRow,
  PendingRow,
  KeyRow,
  LocalRow,
  RejectedRow,
  StreamRow
} from '../../src/store/db.ts'
import { framesKept, isAmong, recordsIn } from './relay-records.ts'
import { plainPicture } from '../support/plain-doc.ts'
import type { SimTablet } from './sim-tablet.ts'
import { checkDisk } from './blows.ts'
import { isDiskFull } from './deeds.ts'
import {
  controlOf,
  frameName,
  framesAtRelay,
  framesOn,
  isInside,
  shownOn,
  type World
} from './world.ts'

export type Complain = (words: string) => void

/** Of research and rules: (viii) nothing waits any more. */
export function checkDrained(world: World): void {
  for (const tablet of world.tablets) {
    const local = (tablet.disk.rows('local') as LocalRow[]).map((row) => row.doc)
    const waiting = framesOn(tablet).filter((row) => row.mine === 'waiting')
    if (local.length + waiting.length > 0)
      world.problems.push(
        `(viii) ${tablet.name} still has ${local.join(' ')} and ${waiting.length} frames to send`
      )
  }
}

export async function checkEnd(world: World): Promise<void> {
  const complain: Complain = (words) => void world.problems.push(words)
  const atRelay = await framesAtRelay(world)
  for (const tablet of world.tablets) {
    if (!isInside(tablet)) {
      complain(`${tablet.name} never came in`)
      continue
    }
    checkDisk(world, tablet)
    checkFrames(world, tablet, atRelay, complain)
    checkWaiting(tablet, complain)
    checkPicture(tablet, complain)
    for (const problem of tablet.problems)
      if (!isDiskFull(problem)) complain(`${tablet.name} warned: ${problem}`)
  }
  await checkStored(world, atRelay, complain)
  checkSaved(world, complain)
  checkSame(world.tablets, complain)
  checkVolunteer(world, complain)
  checkNonces(world, complain)
  checkControl(world, complain)
}

/** (i) every frame of the relay is on every tablet that may read it, (iii) and is the same one everywhere. */
function checkFrames(
  world: World,
  tablet: SimTablet,
  atRelay: ReadonlyMap<string, string>,
  complain: Complain
): void {
  const streams = readable(tablet)
  const own = new Map(framesOn(tablet).map((row) => [frameName(row), row]))
  for (const [name, fid] of atRelay) {
    const row = own.get(name)
    if (!streams.has(name.slice(0, 32))) {
      if (row) complain(`(v) ${tablet.name} holds ${name} of a stream it may not read`)
      continue
    }
    if (!row) complain(`(i) ${tablet.name} lacks ${name}`)
    else if (fid !== '' && bytesToHex(row.fid) !== fid)
      complain(`(iii) ${tablet.name} has another ${name}`)
  }
  for (const [name, row] of own) {
    if (row.mine === 'delivered' && !world.relay.everStored.has(name) && !isOfTemplate(world, name))
      complain(`(vii) ${tablet.name} believes ${name} delivered`)
    if (!atRelay.has(name)) complain(`(i) the relay lacks ${name} of ${tablet.name}`)
  }
}

const templateFrames = new WeakMap<World['template'], ReadonlySet<string>>()

function isOfTemplate({ template }: World, name: string): boolean {
  const known =
    templateFrames.get(template) ??
    new Set(
      [...template.rowsByTablet.values()].flatMap((rows) =>
        (rows.get('frames') ?? []).map(({ key }) => (key as (string | number)[]).join('/'))
      )
    )
  templateFrames.set(template, known)
  return known.has(name)
}

function readable(tablet: SimTablet): ReadonlySet<string> {
  const control = controlOf(tablet)
  const scopes = new Set((tablet.disk.rows('keys') as KeyRow[]).map((row) => row.scope))
  return new Set(
    [...(control?.streamById ?? [])].flatMap(([id, stream]) =>
      scopes.has(stream.scope) ? [id] : []
    )
  )
}

/** (xii) what is held says what it waits for, and in the end nothing waits. */
export function checkWaiting(tablet: SimTablet, complain: Complain): void {
  for (const row of tablet.disk.rows('held') as PendingRow[])
    complain(`(xii) ${tablet.name} holds ${row.writer}/${row.ctr} for ${row.why}`)
  for (const row of tablet.disk.rows('aside') as RejectedRow[])
    complain(`(xii) ${tablet.name} set ${row.writer} aside: ${row.why}`)
}

/** (ii) the read model is what a plain Y.Doc shows of the tablet's own log. */
export function checkPicture(tablet: SimTablet, complain: Complain): void {
  const clients = tablet.disk.rows('clients') as ClientRow[]
  for (const stream of tablet.disk.rows('streams') as StreamRow[]) {
    const updates = [
      ...framesOn(tablet).filter((row) => row.stream === stream.stream),
      ...(tablet.disk.rows('local') as LocalRow[]).filter((row) => row.doc === stream.doc)
    ].map((row) => row.update)
    if (updates.length === 0) continue
    const deviceOf = (client: number) =>
      clients.find((row) => row.doc === stream.doc && row.client === client)?.device ?? ''
    const plain = plainPicture(stream.doc, updates, deviceOf).rows
    if (textOf(plain) !== textOf(shownRows(tablet, stream.doc)))
      complain(`(ii) ${tablet.name} shows ${stream.doc} otherwise than its log`)
  }
}

export function shownRows(tablet: Pick<SimTablet, 'disk'>, doc: string): Record<string, unknown> {
  const ref = parseDoc(doc)
  if (ref && docKind(ref.name).type === 'entity')
    return Object.fromEntries(
      (tablet.disk.rows('entities') as EntityRow[])
        .filter((row) => row.doc === doc)
        .map((row) => [`${row.root}/${row.id}`, row.value])
    )
  return Object.fromEntries(
    (tablet.disk.rows('facts') as FactRow[])
      .filter((row) => row.doc === doc)
      .flatMap((row) => (JSON.parse(row.facts) as { id: string }[]).map((fact) => [fact.id, fact]))
  )
}

/** Keys in order, so that two rows that say the same are the same text. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(
          Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1))
        )
      : inner
  )
}

/**
 * (i) what the relay once had on its disk is there, but for what no disk held after one was set back. A tablet whose ticket a relay that was
 * set back does not know seals again, under another name, what it never heard was delivered: then the records are there, not the frame.
 */
async function checkStored(
  world: World,
  atRelay: ReadonlyMap<string, string>,
  complain: Complain
): Promise<void> {
  const lost = [...world.relay.everStored].filter(
    ([name]) => !atRelay.has(name) && !world.excusedFrames.has(name)
  )
  if (lost.length > 0) {
    const keys = world.tablets.flatMap((tablet) => tablet.disk.rows('keys') as KeyRow[])
    const there = recordsIn(await framesKept(world), keys)
    for (const [name, { bytes }] of lost)
      if (!isAmong(recordsIn([bytes], keys), there))
        complain(`(i) the relay had ${name} and lost it`)
  }
  for (const name of world.relay.forks) complain(`(iii) two frames are called ${name}`)
}

/** PR1 and PR4: what was shown as saved is on every tablet that may show it. */
function checkSaved(world: World, complain: Complain): void {
  const shownBy = new Map(world.tablets.map((tablet) => [tablet, shownOn(tablet)]))
  for (const item of world.saved) {
    if (item.excused) continue
    for (const [tablet, shown] of shownBy) {
      if (tablet.name === 'helper' && item.scope === 'people') continue
      if (!shown.has(item.id))
        complain(`(i) ${tablet.name} does not show ${item.id}, saved on ${item.tablet}`)
    }
  }
}

/** (ii) the same frames give the same picture, whatever way they took. */
export function checkSame(tablets: readonly SimTablet[], complain: Complain): void {
  const [office, ...others] = tablets
  const docs = (office!.disk.rows('streams') as StreamRow[]).map((row) => row.doc)
  for (const tablet of others) {
    const streams = readable(tablet)
    const docOf = new Map((tablet.disk.rows('streams') as StreamRow[]).map((row) => [row.doc, row]))
    for (const doc of docs) {
      if (!streams.has(docOf.get(doc)?.stream ?? '')) continue
      if (textOf(shownRows(office!, doc)) !== textOf(shownRows(tablet, doc)))
        complain(`(ii) ${office!.name} and ${tablet.name} show ${doc} differently`)
      if (clientsText(office!, doc) !== clientsText(tablet, doc))
        complain(`(ii) ${office!.name} and ${tablet.name} know ${doc}'s writers differently`)
    }
  }
}

function clientsText(tablet: SimTablet, doc: string): string {
  return textOf((tablet.disk.rows('clients') as ClientRow[]).filter((row) => row.doc === doc))
}

/** (v) a volunteer's tablet holds nothing of people, neither frames nor keys nor readings. */
function checkVolunteer(world: World, complain: Complain): void {
  const helper = world.tablets.find((tablet) => tablet.name === 'helper')
  if (!helper) return
  for (const { scope } of helper.disk.rows('keys') as KeyRow[])
    if (scope.startsWith('people:')) complain(`(v) the volunteer has the key of ${scope}`)
  const personal = /^(?:roster|register|care|consents|attendance):/u
  for (const table of ['facts', 'entities', 'docs', 'clients', 'local'])
    for (const row of helper.disk.rows(table) as { doc: string }[])
      if (personal.test(row.doc)) complain(`(v) the volunteer has ${row.doc} in ${table}`)
}

/** (iv) no nonce is used twice with one key. */
export function checkNonces(world: World, complain: Complain): void {
  const fidByNonce = new Map<string, string>()
  for (const tablet of world.tablets)
    for (const { bytes, fid } of framesOn(tablet)) {
      const frame = decodeFrame(bytes)
      if (!frame.ok) continue
      const name = bytesToHex(frame.value.keyId) + bytesToHex(frame.value.nonce)
      const before = fidByNonce.get(name)
      if (before !== undefined && before !== bytesToHex(fid)) complain(`(iv) a nonce came twice`)
      fidByNonce.set(name, bytesToHex(fid))
    }
}

/** (xi) one control log, the same for everybody. */
export function checkControl(world: World, complain: Complain): void {
  const logs = world.tablets.map((tablet) =>
    (tablet.disk.rows('control') as ControlRow[]).map((row) => bytesToHex(row.frame))
  )
  const longest = logs.toSorted((one, other) => other.length - one.length)[0] ?? []
  for (const [at, log] of logs.entries())
    if (log.some((frame, seq) => frame !== longest[seq]))
      complain(`(xi) ${world.tablets[at]!.name} has another control log`)
}

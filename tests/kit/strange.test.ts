import { expect, test } from 'vitest'
import { IDBKeyRange } from 'fake-indexeddb'
import { bytesToHex, hexToBytes, joinBytes, textToBytes } from '../../src/lib/bytes.ts'
import { headOf, nextControlHash } from '../../src/protocol/chain.ts'
import { controlPage } from '../../src/protocol/control-calls.ts'
import type { ControlState } from '../../src/protocol/control-state.ts'
import {
  encodeFrame,
  frameId,
  headerBytes,
  KIND_CONTROL,
  signedPart
} from '../../src/protocol/frame.ts'
import { sign } from '../../src/seal/sign.ts'
import {
  openDb,
  type ClientRow,
  type PendingRow,
  type RejectedRow,
  type StreamRow
} from '../../src/store/db.ts'
import { readMeta, type Identity } from '../../src/store/meta.ts'
import { openReplica, type Replica } from '../../src/sync/replica.ts'
import { createFrameValidator, type FrameVerdict } from '../../src/sync/round/validate-frame.ts'
import { verifyFrames } from '../../src/sync/round/verify-frames.ts'
import { must } from '../sim/template.ts'
import { shownRows } from '../sim/invariants.ts'
import type { SimTablet } from '../sim/sim-tablet.ts'
import { framesOn, type World } from '../sim/world.ts'
import { aStory, type Story } from './a-story.ts'
import { forge, metaOf, someFacts } from './forge.ts'

const MARK = 1
const MOVED = 3

async function aHelper({ add, open, done, pass, template }: Story) {
  const helper = await add('helper')
  const kit = await open(helper)
  must(await done(kit.commands.join(template.volunteerLink, '')))
  await pass(5000)
  return { helper, kit }
}

test('[S9] a mark that a volunteer wrote into custody is kept in the log and shown nowhere', async () => {
  const story = await aStory()
  const { tablets, template, world, pass, kits, first } = story
  const { helper, kit } = await aHelper(story)
  const session = textToBytes(template.sessions[0]!)!
  const child = textToBytes(template.children[0]!)!
  const asset = textToBytes(template.assets[0]!)!
  const writer = forge(helper, world.chance.bytes(12), {
    doc: 'custody',
    update: someFacts(
      [MARK, 0, 0, session, child, 1, null, null],
      [MOVED, 0, 5, asset, 0, null, null, null, null, null]
    )
  })
  kit.commands.syncNow()
  await pass(30_000)
  for (const tablet of [tablets.office, tablets.hall]) {
    expect(framesOn(tablet).filter((row) => row.writer === writer)).not.toEqual([])
    const rows = Object.values(shownRows(tablet, 'custody')) as { kind: string }[]
    expect(rows.filter((fact) => fact.kind === 'mark')).toEqual([])
    expect(rows.filter((fact) => fact.kind === 'moved')).toHaveLength(1)
    const clients = tablet.disk.rows('clients') as ClientRow[]
    expect(clients.find((row) => row.unknown > 0)).toMatchObject({ doc: 'custody', unknown: 1 })
  }
  expect((await first(kits.office.reception(template.sessions[0]!)))?.counts.absent).toBe(0)
})

test('[S9] facts of a later version are kept, counted and passed over', async () => {
  const story = await aStory()
  const { tablets, template, world, pass, kits } = story
  const asset = textToBytes(template.assets[0]!)!
  forge(tablets.hall, world.chance.bytes(12), {
    doc: 'custody',
    update: someFacts(
      [99, 0, 1, asset, 'あたらしい'],
      [MOVED, 0],
      [MOVED, 0, 5, asset, 0, null, null, null, null, null]
    )
  })
  kits.hall.commands.syncNow()
  await pass(30_000)
  const clients = tablets.office.disk.rows('clients') as ClientRow[]
  expect(clients.find((row) => row.unknown > 0)?.unknown).toBe(2)
  expect(Object.keys(shownRows(tablets.office, 'custody'))).toHaveLength(4)
})

test('[S6] an update no tablet writes is set aside with its bytes, its writer waits, others go on', async () => {
  const story = await aStory()
  const { tablets, template, world, pass, kits, done, first } = story
  const { assets, venue } = template
  const writer = forge(tablets.hall, world.chance.bytes(12), {
    doc: 'custody',
    update: () => Uint8Array.of(1, 2, 3)
  })
  must(await done(kits.gym.commands.move({ asset: assets[1]!, to: { kind: 'venue', venue } })))
  kits.hall.commands.syncNow()
  await pass(5000)
  must(await done(kits.hall.commands.move({ asset: assets[0]!, to: { kind: 'venue', venue } })))
  await pass(30_000)
  const aside = tablets.office.disk.rows('aside') as RejectedRow[]
  expect(aside).toMatchObject([{ writer, why: 'refused' }])
  expect(aside[0]!.bytes.length).toBeGreaterThan(200)
  const held = tablets.office.disk.rows('held') as PendingRow[]
  expect(held.map((row) => [row.writer, row.why])).toEqual([[writer, 'gap']])
  const status = await first(kits.office.sync)
  expect(status).toMatchObject({ setAside: 1, waitingFor: [{ device: 'hall' }] })
  const things = (await first(kits.office.equipment(template.event))).things
  expect(things.filter((one) => one.holder.kind === 'venue').map((one) => one.asset.id)).toEqual([
    assets[1]
  ])
})

test('[S6] records of a later kind of document are held until this kit is updated', async () => {
  const story = await aStory()
  const { tablets, template, world, pass, kits, first } = story
  const { chance } = world
  const doc = `tomorrow:${template.event}`
  const scope = `people:${template.event}`
  const stream = bytesToHex(chance.bytes(16))
  const row: StreamRow = { doc, stream, lineage: chance.bytes(16), scope, opened: false }
  tablets.office.disk.add('streams', row)
  await pass(40_000)
  forge(tablets.office, chance.bytes(12), { doc, update: someFacts([10, 0, 1, 'あたらしい']) })
  kits.office.commands.syncNow()
  await pass(40_000)
  const held = tablets.hall.disk.rows('held') as PendingRow[]
  expect(held).toMatchObject([{ stream, why: 'update' }])
  expect((await first(kits.hall.sync)).link).toBe('done')
  expect(tablets.hall.problems).toEqual([])
})

test('[SY9] at a control entry of a later version a device goes on recording, and says it wants an update', async () => {
  const { tablets, template, pass, kits, done, first } = await aStory()
  const { later, head } = anEntryOfTomorrow(tablets.office)
  tablets.hall.wire.change = (call, body) =>
    call === 'GET /v1/ctl' ? withEntry(body, later, head) : body
  await pass(40_000)
  expect((await first(kits.hall.sync)).problem).toBe('update-needed')
  const [session = ''] = template.sessions
  const [participant = ''] = template.children
  must(
    await done(kits.hall.commands.mark({ session, participant, status: 'left', picker: 'はは' }))
  )
  await pass(20_000)
  expect((await first(kits.hall.sync)).toSend).toBe(0)
  expect((await first(kits.office.reception(session)))?.counts.left).toBe(1)
  expect(tablets.hall.problems).toEqual([])
})

test('[SY9] what is signed under a later head of the control log is held', async () => {
  const { tablets, template, world, done } = await aStory()
  const { head } = anEntryOfTomorrow(tablets.office)
  const asset = textToBytes(template.assets[0]!)!
  const writer = forge(tablets.office, world.chance.bytes(12), {
    doc: 'custody',
    ctl: headOf(head),
    update: someFacts([MOVED, 0, 5, asset, 0, null, null, null, null, null])
  })
  const { bytes } = framesOn(tablets.office).find(
    (row) => row.sealedAt === 0 && row.writer === writer
  )!
  expect(await done(judge(tablets.hall, world, bytes))).toMatchObject({
    kind: 'held',
    why: 'control'
  })
})

/** As if a file or another tablet had brought the frame. */
async function judge(
  { disk }: SimTablet,
  { chance }: World,
  bytes: Uint8Array
): Promise<FrameVerdict> {
  const db = await openDb({ name: disk.name, indexedDB: disk.plug().indexedDB, IDBKeyRange })
  const identity = await readMeta(db, 'identity')
  const world = { now: Date.now, random: chance.bytes, verify: null, after: atOnce } as unknown
  const replica = await openReplica(db, world as Replica['environment'], identity!)
  const [candidate] = await verifyFrames(replica, [bytes])
  return createFrameValidator(replica).validate(candidate!)
}

const atOnce: Replica['environment']['after'] = (_ms, act) => {
  act()
  return () => undefined
}

/** Number 99, made by the organizer on top of the present log. */
function anEntryOfTomorrow(office: SimTablet): {
  readonly later: Uint8Array
  readonly head: Uint8Array
} {
  const control = metaOf(office, 'control') as ControlState
  const { signSeed, signPk, ws, device } = metaOf(office, 'identity') as Identity
  const ct = Uint8Array.of(0x82, 0x18, 99, 0xf6)
  const header = {
    kind: KIND_CONTROL,
    stream: new Uint8Array(16),
    writer: joinBytes(hexToBytes(device)!, new Uint8Array(4)),
    ctr: control.seq + 1,
    prev: control.last,
    ctl: headOf(control.hash),
    keyId: new Uint8Array(8),
    nonce: new Uint8Array(12)
  }
  expect(signPk).toHaveLength(32)
  const signed = signedPart(ws, joinBytes(headerBytes(header, ct.length), ct))
  const later = encodeFrame({ ...header, ct, sig: sign(signed, signSeed) })
  return { later, head: nextControlHash(control.hash, frameId(later)) }
}

function withEntry(body: Uint8Array, frame: Uint8Array, hash: Uint8Array): Uint8Array {
  const page = must(controlPage.decode(body))
  return controlPage.encode({ frames: [...page.frames, frame], seq: page.seq + 1, hash })
}

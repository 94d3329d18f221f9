import { expect, test } from 'vitest'
import { headOf } from '../../../src/protocol/chain.ts'
import type { ControlState } from '../../../src/protocol/control-state.ts'
import { hexToBytes, joinBytes } from '../../../src/lib/bytes.ts'
import { encodeBody } from '../../../src/protocol/body.ts'
import { frameId, KIND_YJS } from '../../../src/protocol/frame.ts'
import { sealFrame } from '../../../src/seal/seal-frame.ts'
import { signKeys } from '../../../src/seal/keys.ts'
import type { KeyRow, StreamRow } from '../../../src/store/db.ts'
import type { Identity } from '../../../src/store/meta.ts'
import { aFamily, erase } from '../a-family.ts'
import { deviceOf } from '../a-hand.ts'
import { aStory, type Story } from '../a-story.ts'
import { metaOf } from '../forge.ts'

test('[SY63] what nobody known signed is not kept once the control log is level, and is counted nowhere', async () => {
  const story = await aStory()
  const { kits, tablets, pass, first } = story
  const { family } = await aFamily(story)
  await give(story, { by: new Uint8Array(8).fill(7), knows: 'an entry nobody ever wrote' })
  await give(story, { by: new Uint8Array(8).fill(8), knows: 'all' })
  await pass(20_000)
  for (const kit of Object.values(kits))
    expect(await first(kit.sync)).toMatchObject({ toReceive: null, setAside: 0 })
  await pass(60_000)
  for (const tablet of Object.values(tablets)) {
    expect(tablet.disk.rows('held')).toEqual([])
    expect(tablet.disk.rows('aside')).toEqual([])
  }
  await erase(story, kits.office, family)
})

test('[SY63] what names a known author and is not signed by it is no frame that waits', async () => {
  const story = await aStory()
  const { kits, tablets, pass, first } = story
  const by = hexToBytes(await deviceOf(story, kits.hall))!
  await give(story, { by, knows: 'an entry nobody ever wrote' })
  await pass(60_000)
  expect(tablets.gym.disk.rows('held')).toEqual([])
  expect(await first(kits.gym.sync)).toMatchObject({ toReceive: null })
})

interface Given {
  readonly by: Uint8Array
  readonly knows: 'all' | 'an entry nobody ever wrote'
}

/** The relay puts a frame of its own making into the attendance of the event. */
async function give({ world, tablets, template, done }: Story, { by, knows }: Given) {
  const identity = metaOf(tablets.office, 'identity') as Identity
  const control = metaOf(tablets.office, 'control') as ControlState
  const doc = `attendance:${template.event}`
  const rows = tablets.office.disk.rows('streams') as StreamRow[]
  const row = rows.find((one) => one.doc === doc)!
  const keys = tablets.office.disk.rows('keys') as KeyRow[]
  const stream = hexToBytes(row.stream)!
  const writer = joinBytes(by, Uint8Array.of(1, 2, 3, 4))
  const prev = new Uint8Array(16)
  const sealed = sealFrame({
    header: {
      kind: KIND_YJS,
      stream,
      writer,
      ctr: 1,
      prev,
      ctl: knows === 'all' ? headOf(control.hash) : new Uint8Array(8).fill(9),
      nonce: world.chance.bytes(12)
    },
    content: encodeBody({ update: new Uint8Array(2), deps: [], sessions: [], adopted: [] }),
    key: keys.find((one) => one.scope === row.scope)!.key,
    ws: identity.ws,
    signer: signKeys(new Uint8Array(32).fill(5))
  })
  if (!sealed.ok) throw new Error('too big')
  const body = sealed.value
  const place = { ws: identity.ws, stream, writer, ctr: 1, prev, fid: frameId(body), body }
  await done(
    world.relay
      .store()
      .append([{ ...place, kind: KIND_YJS, carrier: by, rxMs: world.clockwork.now() }])
  )
}

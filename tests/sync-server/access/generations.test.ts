import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backUp } from '../../../sync-server/backup.ts'
import { deviceId } from '../../../src/protocol/ids.ts'
import { makeControlFrame } from '../../../src/seal/control-frame.ts'
import { keyId } from '../../../src/seal/key-id.ts'
import type { LogStore } from '../../../sync-server/store/log-store.ts'
import { codesOf, granted, refusalOf } from '../caller.ts'
import { aFolder, isAnywhereIn } from '../temp-folder.ts'
import { aFrame, aRow, aWorld, keysFor, seedOf, streamEntry } from '../world.ts'
import { aCrew, aStore, crewAt, openStore, type Crew } from './a-crew.ts'
import { aCandidate, aNewGeneration, bring, coversOf, nextId, superseding } from './a-generation.ts'
import { aRelay } from '../a-relay.ts'

const CHILD = 'みなもとの-やまだ-はなこ'

/** Records of the first generation, with a child in them. */
async function aFilledCrew(store: LogStore = aStore()) {
  const crew = await aCrew(store, { world: aWorld('generations') })
  const { world } = crew
  const old = world.streams.common
  const writing = { by: world.facilitator, stream: old, scope: 'common', text: CHILD }
  const row = aRow(world, 4, writing)
  expect(await bring(crew, row.slice(0, 3))).toEqual(['STORED', 'STORED', 'STORED'])
  return { ...crew, old, row, writing }
}

test('[RL27] records that came after the base was made keep the new generation out', async () => {
  const crew = await aFilledCrew()
  const { world, relay, token, old, row } = crew
  const next = await aCandidate(crew)
  await bring(crew, next.base)
  const covers = await coversOf(crew, old)
  await bring(crew, row.slice(3))
  const { state, organizer } = world
  const early = makeControlFrame(state, superseding(old, next, covers), organizer.keys)
  expect(refusalOf(await relay.append(token, state.hash, [early.bytes])).name).toBe('MOVED')
  expect(await bring(crew, row)).toEqual(['DUP', 'DUP', 'DUP', 'DUP'])
  await crew.tell(superseding(old, next, await coversOf(crew, old)))
})

test('[RL20] the old frames stay until the last frame of the base is here', async () => {
  const folder = aFolder()
  const crew = await aFilledCrew(aStore(folder))
  const { old } = crew
  const next = await aCandidate(crew)
  await bring(crew, next.base.slice(0, 1))
  await crew.tell(superseding(old, next, await coversOf(crew, old)))
  expect(isAnywhereIn(folder, CHILD)).toBe(true)
  expect(await crew.relay.relay.gauges()).toMatchObject({ frames_kept: 4 })
  expect(await bring(crew, next.base)).toEqual(['DUP', 'STORED'])
  expect(isAnywhereIn(folder, CHILD)).toBe(false)
  expect(await crew.relay.relay.gauges()).toMatchObject({ frames_kept: 2 })
})

test('[RL20] what is superseded is in no file, log or backup, and is still known', async () => {
  const folder = aFolder()
  const crew = await aFilledCrew(aStore(folder))
  const { relay, token, old, row } = crew
  expect(isAnywhereIn(folder, CHILD)).toBe(true)
  const before = await relay.relay.gauges()
  const next = await aNewGeneration(crew, old)
  expect(isAnywhereIn(folder, CHILD)).toBe(false)
  expect(backUp(join(folder, 'relay.sqlite'), join(folder, 'copy.sqlite')).ok).toBe(true)
  expect(isAnywhereIn(folder, CHILD)).toBe(false)
  expect((await relay.relay.gauges())['bytes']).toBeLessThan((before['bytes'] ?? 0) + 3000)
  expect(await bring(crew, row.slice(0, 3))).toEqual(['DUP', 'DUP', 'DUP'])
  expect(granted(await relay.heads(token, [old, next.stream])).map(({ stream }) => stream)).toEqual(
    [next.stream]
  )
})

test('[RL20] a base that never came into force is erased with what it was made from', async () => {
  const folder = aFolder()
  const crew = await aFilledCrew(aStore(folder))
  const { old, relay, token, world } = crew
  const failed = seedOf('failed').slice(0, 16)
  await crew.tell(streamEntry('common', 'common', failed, 2))
  const writing = { by: world.organizer, stream: failed, scope: 'common', kind: 3, text: CHILD }
  const base = aRow(world, 2, writing)
  expect(await bring(crew, base)).toEqual(['STORED', 'STORED'])
  const next = await aNewGeneration(crew, old)
  expect(isAnywhereIn(folder, CHILD)).toBe(false)
  expect(await relay.relay.gauges()).toMatchObject({ frames_kept: 2 })
  expect(granted(await relay.heads(token, [failed, next.stream]))).toHaveLength(1)
  expect(await bring(crew, base)).toEqual(['NOGRANT', 'NOGRANT'])
})

test('[RL28] late records: their author moves on, what was carried is set apart', async () => {
  const crew = await aFilledCrew()
  const { world, relay, token, old, row } = crew
  await aNewGeneration(crew, old)
  const own = await relay.tokenOf(world, world.facilitator)
  expect(codesOf(await relay.push(own, row))).toEqual(['DUP', 'DUP', 'DUP', 'SUPERSEDED'])
  expect(granted(await relay.apart(token)).frames).toEqual([])
  expect(await bring(crew, row.slice(3))).toEqual(['SUPERSEDED'])
  expect(granted(await relay.apart(token)).frames).toMatchObject([
    { why: 'superseded', carrier: world.organizer.id, frame: row[3] }
  ])
})

test('[RL28] a carried fork is set apart, the author’s own is not', async () => {
  const crew = await aFilledCrew()
  const { world, relay, token, writing } = crew
  const clone = aRow(world, 2, { ...writing, text: 'from a clone' })
  const own = await relay.tokenOf(world, world.facilitator)
  expect(codesOf(await relay.push(own, clone))).toEqual(['FORK', 'FORK'])
  expect(granted(await relay.apart(token)).frames).toEqual([])
  expect(await bring(crew, clone)).toEqual(['FORK', 'FORK'])
  expect(granted(await relay.apart(token)).frames.map(({ why }) => why)).toEqual(['fork', 'fork'])
})

test('[RL19] [RL20] [RL25] after a restart all stands as it did', async () => {
  const folder = aFolder()
  const file = join(folder, 'relay.sqlite')
  const first = openStore(file)
  const crew = await aFilledCrew(first)
  const { world, old, row } = crew
  await aNewGeneration(crew, old)
  await bring(crew, row.slice(3))
  const cuts = await crew.endsOf(world.volunteer.id)
  await crew.tell({ kind: 'revoke', device: world.volunteer.id, cuts, reason: 'lost' })
  await first.close()
  const again = await crewAt(aRelay({ store: aStore(folder) }), world)
  const { relay, token } = again
  expect(await bring(again, row)).toEqual(['DUP', 'DUP', 'DUP', 'SUPERSEDED'])
  expect(granted(await relay.apart(token)).frames).toHaveLength(1)
  const theirs = await relay.tokenOf(world, world.volunteer)
  expect(refusalOf(await relay.seen(theirs)).name).toBe('REVOKED')
  const { equipment: stream } = world.streams
  const late = aFrame(world, { by: world.volunteer, stream, scope: 'equipment' })
  expect(codesOf(await relay.push(theirs, [late]))).toEqual(['REVOKED'])
})

test('[RL20] what a relay could not erase before it fell is erased at its next start', async () => {
  const folder = aFolder()
  const inner = openStore(join(folder, 'relay.sqlite'))
  const crew = await aFilledCrew({ ...inner, supersede: async () => null })
  await aNewGeneration(crew, crew.old)
  await inner.close()
  expect(isAnywhereIn(folder, CHILD)).toBe(true)
  const { relay } = aRelay({ store: aStore(folder) })
  await relay.open()
  expect(isAnywhereIn(folder, CHILD)).toBe(false)
})

test('[RL13] [RL20] a backup from before a generation is made whole by any device', async () => {
  const [folder, elsewhere] = [aFolder(), aFolder()]
  const file = join(folder, 'relay.sqlite')
  const first = openStore(file)
  const crew = await aFilledCrew(first)
  const { world, old, row } = crew
  await first.close()
  copyFileSync(file, join(elsewhere, 'relay.sqlite'))
  const known = world.state
  const later = await crewAt(aRelay({ store: aStore(folder) }), world)
  await bring(later, row.slice(3))
  const next = await aNewGeneration(later, old)

  const restored = aRelay({ store: aStore(elsewhere) })
  const theirs = await restored.tokenOf(world, world.facilitator)
  const missing = world.frames.slice(known.seq)
  expect(granted(await restored.append(theirs, known.hash, missing)).hash).toEqual(world.state.hash)
  expect(codesOf(await restored.push(theirs, row))).toEqual(['DUP', 'DUP', 'DUP', 'DUP'])
  expect(isAnywhereIn(elsewhere, CHILD)).toBe(true)
  expect(codesOf(await restored.push(theirs, next.base))).toEqual(['STORED', 'STORED'])
  expect(isAnywhereIn(elsewhere, CHILD)).toBe(false)
})

test('[RL20] a generation that was itself superseded need not be whole', async () => {
  const crew = await aFilledCrew()
  const { old } = crew
  const second = await aCandidate(crew, 2)
  await crew.tell(superseding(old, second, await coversOf(crew, old)))
  expect(await crew.relay.relay.gauges()).toMatchObject({ frames_kept: 3 })
  const third = await aCandidate(crew, 3)
  await bring(crew, third.base)
  await crew.tell(superseding(second.stream, third, await coversOf(crew, second.stream)))
  expect(await crew.relay.relay.gauges()).toMatchObject({ frames_kept: 2 })
})

test('[RL20] [P35] a base takes the frames that were named, and no record of an older key', async () => {
  const crew = await aFilledCrew()
  const { world, relay, token, tell } = crew
  const newKey = seedOf('after somebody left')
  await tell(keysFor('common', deviceId(world.recovery.kem.publicKey), newKey))
  const stream = nextId(2)
  const next = await aCandidate(crew)
  const covers = await coversOf(crew, crew.old)
  await tell({ ...superseding(crew.old, next, covers), keyId: keyId(newKey) })
  const base = { by: world.organizer, stream, scope: 'common', kind: 3 }
  const record = { by: world.facilitator, stream, scope: 'common' }
  const frames = [
    aFrame(world, { ...base, text: 'another base' }),
    next.base[0] ?? expect.fail(),
    aFrame(world, record),
    aFrame(world, { ...record, key: newKey })
  ]
  expect(codesOf(await relay.push(token, frames))).toEqual([
    'NOGRANT',
    'STORED',
    'NOGRANT',
    'STORED'
  ])
})

test('[RL27] a cutting off and a new generation in one call stand or fall together', async () => {
  const crew: Crew & { readonly old: Uint8Array } = await aFilledCrew()
  const { world, relay, token, old } = crew
  const next = await aCandidate(crew)
  await bring(crew, next.base)
  const { state, organizer } = world
  const closing = superseding(old, next, await coversOf(crew, old))
  const first = makeControlFrame(state, closing, organizer.keys)
  // names nothing of what the facilitator wrote in another stream
  const equipment = { stream: world.streams.equipment, scope: 'equipment' }
  await bring(crew, [aFrame(world, { by: world.facilitator, ...equipment })])
  const revoke = { device: world.facilitator.id, cuts: [], reason: 'left' } as const
  const second = makeControlFrame(first.after, { kind: 'revoke', ...revoke }, organizer.keys)
  const both = [first.bytes, second.bytes]
  expect(refusalOf(await relay.append(token, state.hash, both)).name).toBe('MOVED')
  const writing = { by: world.facilitator, stream: old, scope: 'common', incarnation: 3 }
  expect(await bring(crew, [aFrame(world, writing)])).toEqual(['STORED'])
})

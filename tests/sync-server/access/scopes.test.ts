// Which streams a role reads and writes, asked of every call that could tell.
import { expect, test } from 'vitest'
import { bytesToHex, sameBytes } from '../../../src/lib/bytes.ts'
import { CONTROL_STREAM, decodeHint } from '../../../src/protocol/bell.ts'
import { emptyChain } from '../../../src/protocol/chain.ts'
import { deviceId } from '../../../src/protocol/ids.ts'
import { codesOf, granted } from '../caller.ts'
import { aFrame, keysFor, PEOPLE, seedOf, streamEntry } from '../world.ts'
import { aCrew, aStore, type Crew } from './a-crew.ts'
import { aCandidate, aNewGeneration, bring } from './a-generation.ts'

const OTHER = 'people:event-02'

/** Read or not, and what is said to a record. */
const TABLE = `
stream        | organizer             | facilitator           | volunteer
common, now   | read STORED           | read STORED           | read NOGRANT
common, old   | -    SUPERSEDED       | -    SUPERSEDED       | -    NOGRANT
common, next  | read UNKNOWN_DEVICE   | -    UNKNOWN_DEVICE   | -    NOGRANT
equipment     | read STORED           | read STORED           | read STORED
people        | read STORED           | read STORED           | -    NOGRANT
other people  | read STORED           | -    NOGRANT          | -    NOGRANT
`

const [heading = [], ...rows] = TABLE.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim().replaceAll(/ +/gu, ' ')))

interface Place {
  readonly stream: Uint8Array
  readonly scope: string
}

test('[RL8] [P33] [P34] [P35] reading and writing follow role, scope and generation', async () => {
  const crew = await aCrew(aStore())
  const places = await aFilledCrew(crew)
  const found: Record<string, Record<string, string>> = {}
  const expected: Record<string, Record<string, string>> = {}
  for (const [at, role] of heading.slice(1).entries())
    for (const [name = '', ...cells] of rows) {
      const place = places[name] ?? expect.fail(name)
      const cell = `${await readBy(crew, role, place)} ${await writtenBy(crew, role, place)}`
      found[name] = { ...found[name], [role]: cell }
      expected[name] = { ...expected[name], [role]: cells[at] ?? '' }
    }
  expect(found).toEqual(expected)
})

/** Something lies in every stream. */
async function aFilledCrew(crew: Crew): Promise<Readonly<Record<string, Place>>> {
  const { world, tell } = crew
  const { streams, organizer: by } = world
  const recoveryId = deviceId(world.recovery.kem.publicKey)
  const other = seedOf('other people').slice(0, 16)
  await tell(keysFor(OTHER, recoveryId))
  await tell(streamEntry('other people', OTHER, other))
  const places = [
    { stream: streams.common, scope: 'common' },
    { stream: streams.equipment, scope: 'equipment' },
    { stream: streams.people, scope: PEOPLE },
    { stream: other, scope: OTHER }
  ]
  await bring(
    crew,
    places.map(({ stream, scope }) => aFrame(world, { by, stream, scope, incarnation: 9 }))
  )
  const now = await aNewGeneration(crew, streams.common)
  const next = await aCandidate(crew, 3)
  await bring(crew, next.base)
  return {
    'common, now': { stream: now.stream, scope: 'common' },
    'common, old': { stream: streams.common, scope: 'common' },
    'common, next': { stream: next.stream, scope: 'common' },
    equipment: { stream: streams.equipment, scope: 'equipment' },
    people: { stream: streams.people, scope: PEOPLE },
    'other people': { stream: other, scope: OTHER }
  }
}

/** Session, pull, heads, range and bell say the same. */
async function readBy({ relay, world }: Crew, role: string, { stream }: Place): Promise<string> {
  const { token, streams } = await relay.sessionOf(world, deviceOfRole(world, role))
  const start = { stream, seq: 0, chain: emptyChain() }
  const range = { stream, writer: new Uint8Array(12), from: 1, to: 9 }
  const rung = await greetingOf({ relay }, token)
  const said = [
    streams.some((head) => sameBytes(head.stream, stream)),
    granted(await relay.pull(token, [start])).length === 1,
    granted(await relay.heads(token, [stream])).length === 1,
    !('name' in (await relay.range(token, range))),
    rung.has(bytesToHex(stream))
  ]
  expect(new Set(said).size).toBe(1)
  return said[0] ? 'read' : '-'
}

async function writtenBy(crew: Crew, role: string, { stream, scope }: Place): Promise<string> {
  const { world, relay } = crew
  const by = deviceOfRole(world, role)
  const token = await relay.tokenOf(world, by)
  const frame = aFrame(world, { by, stream, scope, incarnation: 5, text: `${role} ${scope}` })
  return codesOf(await relay.push(token, [frame])).join(' ')
}

async function greetingOf({ relay }: Pick<Crew, 'relay'>, token: Uint8Array) {
  const heard = new Set<string>()
  const stop = relay.relay.onBell(token, {
    ring(bytes) {
      const hint = decodeHint(bytes)
      if (hint.ok && !sameBytes(hint.value.stream, CONTROL_STREAM))
        heard.add(bytesToHex(hint.value.stream))
    },
    close: () => {}
  })
  // the greeting is over: a call has gone by
  await relay.hello()
  stop?.()
  return heard
}

function deviceOfRole(world: Crew['world'], role: string) {
  const { organizer, facilitator, volunteer } = world
  return { organizer, facilitator, volunteer }[role] ?? expect.fail(role)
}

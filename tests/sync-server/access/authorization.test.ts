// Who may do what at the relay: every call, by role and by how a device stands. The table is the rule.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROLES } from '../../../src/protocol/grants.ts'
import { granted } from '../caller.ts'
import { aFrame } from '../world.ts'
import { aCrew, aSubject, openStore, STANDINGS, type Crew, type Subject } from './a-crew.ts'
import { aFrameApart, bringEntry, CALLS, ENTRIES } from './calls.ts'

/** Where the roles differ: organizer, facilitator, volunteer. Sessions were begun before the standing changed. */
const TABLE = `
call            | active               | waiting | paused | ended | revoked | foreign                 | cloned
hello           | ok                   | ok      | ok     | ok    | ok      | ok                      | ok
session         | ok                   | ok      | PAUSED | ENDED | ok      | UNKNOWN_DEVICE          | ROLLBACK
ctl read        | ok                   | ok      | PAUSED | ENDED | its end | own                     | AUTH
pull            | ok                   | WAITING | PAUSED | ENDED | REVOKED | nothing                 | AUTH
heads           | ok                   | WAITING | PAUSED | ENDED | REVOKED | nothing                 | AUTH
range           | ok                   | WAITING | PAUSED | ENDED | REVOKED | NOGRANT                 | AUTH
push own        | STORED               | WAITING | PAUSED | ENDED | REVOKED | UNKNOWN_DEVICE          | AUTH
push carried    | STORED               | WAITING | PAUSED | ENDED | STORED  | UNKNOWN_DEVICE          | AUTH
quarantine get  | ok NOGRANT NOGRANT   | WAITING | PAUSED | ENDED | REVOKED | nothing NOGRANT NOGRANT | AUTH
quarantine post | ok NOGRANT NOGRANT   | WAITING | PAUSED | ENDED | REVOKED | nothing NOGRANT NOGRANT | AUTH
seen            | ok NOGRANT NOGRANT   | WAITING | PAUSED | ENDED | REVOKED | nothing NOGRANT NOGRANT | AUTH
find            | ok                   | ok      | ok     | ok    | ok      | ok                      | ok
join invited    | ok                   | ok      | ok     | ok    | ok      | ok                      | ok
join by sheet   | ok                   | ok      | ok     | ok    | ok      | ok                      | ok
bell            | ok                   | control | closed | closed | closed | own                     | closed
entry brought   | ok NOGRANT NOGRANT   | WAITING | PAUSED | ENDED | REVOKED | CTL_HEAD                | AUTH
entry signed    | ok NOGRANT NOGRANT   | NOGRANT | NOGRANT | ok NOGRANT NOGRANT | NOGRANT | UNKNOWN_DEVICE | ok NOGRANT NOGRANT
`

interface Expected {
  readonly call: string
  readonly byColumn: ReadonlyMap<string, readonly string[]>
}

const [heading = [], ...rows] = TABLE.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
const EXPECTED: readonly Expected[] = rows.map(([call = '', ...cells]) => ({
  call,
  byColumn: new Map(cells.map((cell, at) => [heading[at + 1] ?? '', cell.split(' ')]))
}))

const folder = mkdtempSync(join(tmpdir(), 'caravan-crew-'))
const store = openStore(join(folder, 'relay.sqlite'))
let crew: Crew

beforeAll(async () => {
  crew = await aCrew(store)
  const { world, relay, token } = crew
  const { equipment: stream } = world.streams
  const frame = aFrame(world, { by: world.organizer, stream, scope: 'equipment' })
  granted(await relay.push(token, [frame]))
  await aFrameApart(crew, 'cut off for all to see')
})

afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const SUBJECTS = STANDINGS.flatMap((column) => ROLES.map((role, at) => ({ column, role, at })))

test.for(SUBJECTS)('[RL25] [RL26] [RL29] $column $role', async ({ column, role, at }) => {
  const subject = await aSubject(crew, role, column)
  const outcomes: Record<string, unknown> = {}
  const expected: Record<string, unknown> = {}
  for (const { call, byColumn } of EXPECTED) {
    const cell = byColumn.get(column) ?? []
    const word = cell.length === ROLES.length ? cell[at] : cell.join(' ')
    const results = call.startsWith('entry')
      ? await entriesBy(subject, call)
      : { [call]: await CALLS[call]?.(crew, subject) }
    Object.assign(outcomes, results)
    for (const name of Object.keys(results)) expected[name] = word
  }
  expect(outcomes).toEqual(expected)
})

test('[RL25] the table has a row for every call', () => {
  const calls = EXPECTED.map(({ call }) => call).filter((call) => !call.startsWith('entry'))
  expect(calls).toEqual(Object.keys(CALLS))
})

/** Brought by the subject itself, or by an organizer who may. */
async function entriesBy(subject: Subject, call: string): Promise<Record<string, string>> {
  const token = call === 'entry brought' ? subject.token : crew.token
  const outcomes: Record<string, string> = {}
  for (const entry of Object.keys(ENTRIES))
    outcomes[`${call}: ${entry}`] = await bringEntry(crew, subject, { entry, token })
  return outcomes
}

import { expect, test } from 'vitest'
import { kemKeys } from '../../src/seal/keys.ts'
import { unwrap } from '../../src/seal/unwrap.ts'
import type { Replica } from '../../src/sync/replica.ts'
import { recipientsOf, wrapsOf } from '../../src/sync/round/intents.ts'
import { aRandom } from '../sync-server/a-relay.ts'
import { anInvite, aWorld, EVENING_MS, offered, seedOf } from '../sync-server/world.ts'

const HOUR_MS = 3_600_000

test('[SY10] more keys than one wrap holds are handed over in several', async () => {
  const ws = seedOf('workspace')
  const by = { environment: { random: aRandom('wraps') }, identity: { ws } }
  const { seed, publicKey: kemPk } = kemKeys(seedOf('kem'))
  const id = seedOf('device').slice(0, 8)
  const keys = Array.from({ length: 450 }, (_, at) => ({
    scope: `people:event${String(at).padStart(3, '0')}`,
    key: seedOf(`key ${at}`)
  }))
  const wraps = await wrapsOf(by as unknown as Replica, [{ id, kemPk }], keys)
  const opened = await Promise.all(
    wraps.map(({ recipient, blob }) => unwrap({ ws, recipient, seed, blob }))
  )
  expect(opened.flatMap((one) => (one.ok ? one.value : []))).toEqual(keys)
})

test('[SY8] an invitation that has run out gets no keys that are made later', () => {
  const world = aWorld()
  const invite = anInvite('link')
  world.say(offered(invite, EVENING_MS + HOUR_MS), world.organizer.keys)
  const [open] = [...world.state.inviteById.values()]
  expect(open?.scopes).toContain('common')
  const given = (now: number) =>
    recipientsOf(world.state, 'common', now).some(({ id }) => id === open?.id)
  expect(given(EVENING_MS)).toBe(true)
  // a clock may be a day off
  expect(given(EVENING_MS + 20 * HOUR_MS)).toBe(true)
  expect(given(EVENING_MS + 26 * HOUR_MS)).toBe(false)
})

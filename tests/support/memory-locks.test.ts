import { expect, test } from 'vitest'
import { createLocks } from './memory-locks.ts'

interface Holder {
  readonly held: () => Promise<void>
  readonly finish: () => void
  readonly turns: () => number
}

function aHolder(): Holder {
  let turns = 0
  let finish: () => void = () => undefined
  const finished = new Promise<void>((resolve) => (finish = resolve))
  return {
    held: async () => {
      turns++
      await finished
    },
    finish: () => finish(),
    turns: () => turns
  }
}

async function settle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
}

test('the second waits until the first is done', async () => {
  const lock = createLocks()
  const [one, two] = [aHolder(), aHolder()]
  lock('leader', one.held)
  lock('leader', two.held)
  await settle()
  expect([one.turns(), two.turns()]).toEqual([1, 0])
  one.finish()
  await settle()
  expect(two.turns()).toBe(1)
})

test('stopping the owner hands the lock on, stopping one who waits takes it out of the queue', async () => {
  const lock = createLocks()
  const [one, two, three] = [aHolder(), aHolder(), aHolder()]
  const stopOne = lock('leader', one.held)
  const stopTwo = lock('leader', two.held)
  lock('leader', three.held)
  await settle()
  stopTwo()
  stopOne()
  await settle()
  expect([one.turns(), two.turns(), three.turns()]).toEqual([1, 0, 1])
})

test('a thief owns at once, and the robbed one hands nothing on when it ends', async () => {
  const lock = createLocks()
  const [frozen, thief, next] = [aHolder(), aHolder(), aHolder()]
  lock('leader', frozen.held)
  lock('leader', next.held)
  await settle()
  lock('leader', thief.held, true)
  await settle()
  frozen.finish()
  await settle()
  expect([thief.turns(), next.turns()]).toEqual([1, 0])
  thief.finish()
  await settle()
  expect(next.turns()).toBe(1)
})

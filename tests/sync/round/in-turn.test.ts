import { expect, test } from 'vitest'
import { inTurn } from '../../../src/sync/round/in-turn.ts'
import { createLocks } from '../../support/memory-locks.ts'

/** Timers that ring when the test says so. */
function aDevice() {
  const timers = new Set<() => void>()
  const after = (_ms: number, act: () => void) => {
    timers.add(act)
    return () => void timers.delete(act)
  }
  const lock = createLocks()
  return {
    environment: { lock, after },
    ring: () => {
      const due = [...timers]
      timers.clear()
      for (const act of due) act()
    },
    waiting: () => timers.size
  }
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve))

test('[SY25] one after the other, and a failure does not keep the next', async () => {
  const { environment, waiting } = aDevice()
  const steps: string[] = []
  const act = (name: string, fails = false) =>
    inTurn(environment, 'session', async () => {
      steps.push(`${name} begins`)
      await settled()
      steps.push(`${name} ends`)
      if (fails) throw new Error(name)
      return name
    })
  const all = await Promise.allSettled([act('one'), act('two', true), act('three')])
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(steps).toEqual([
    'one begins',
    'one ends',
    'two begins',
    'two ends',
    'three begins',
    'three ends'
  ])
  expect(waiting()).toBe(0)
})

test('[SY25] who froze in the middle is not waited for, and may still come to its end', async () => {
  const { environment, ring } = aDevice()
  let thaw: (value: string) => void = () => undefined
  const frozen = inTurn(
    environment,
    'session',
    () => new Promise<string>((resolve) => (thaw = resolve))
  )
  await settled()
  const next = inTurn(environment, 'session', async () => 'next')
  await settled()
  ring()
  expect(await next).toBe('next')
  thaw('late')
  expect(await frozen).toBe('late')
  expect(await inTurn(environment, 'session', async () => 'again')).toBe('again')
})

test('[SY25] two who lose patience at the same moment both come to their turn', async () => {
  const { environment, ring } = aDevice()
  void inTurn(environment, 'session', () => new Promise(() => undefined))
  await settled()
  const ended: string[] = []
  for (const name of ['one', 'two'])
    void inTurn(environment, 'session', async () => void ended.push(name))
  await settled()
  // a tab thaws: all timers ring in one turn, and the second takes what the first was only being given
  ring()
  await settled()
  expect(ended).toEqual(['two'])
  ring()
  await settled()
  expect(ended).toEqual(['two', 'one'])
})

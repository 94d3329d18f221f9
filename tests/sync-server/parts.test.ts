import { join } from 'node:path'
import { array, assert, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { createBucket } from '../../sync-server/bucket.ts'
import { lineOf } from '../../sync-server/address.ts'
import { createCrowd } from '../../sync-server/crowd.ts'
import { openDisk } from '../../sync-server/disk.ts'
import { gatherCommits } from '../../sync-server/group-commit.ts'
import { createMetrics } from '../../sync-server/metrics.ts'
import type { Delivery, Kept } from '../../sync-server/store/log-store.ts'
import { aFolder } from './temp-folder.ts'

test('[RL14] a bucket never gives more than its burst and its rate together', () => {
  assert(
    property(array(integer({ min: -500, max: 5000 }), { maxLength: 60 }), (steps) => {
      const bucket = createBucket({ perMinute: 60, burst: 5 })
      let nowMs = 0
      let forwardMs = 0
      let given = 0
      for (const step of steps) {
        const before = nowMs
        nowMs = Math.max(0, nowMs + step)
        forwardMs += Math.max(0, nowMs - before)
        const waitMs = bucket.take('a', nowMs)
        if (waitMs === 0) given++
        else expect(waitMs).toBeLessThanOrEqual(1000)
      }
      expect(given).toBeLessThanOrEqual(5 + forwardMs / 1000)
    })
  )
})

test('[RL14] callers have buckets of their own, and waiting as told is enough', () => {
  const bucket = createBucket({ perMinute: 20, burst: 1 })
  expect(bucket.take('a', 0)).toBe(0)
  expect(bucket.take('b', 0)).toBe(0)
  const waitMs = bucket.take('a', 0)
  expect(waitMs).toBe(3000)
  expect(bucket.take('a', waitMs - 1)).toBe(1)
  expect(bucket.take('a', waitMs)).toBe(0)
})

test('[RL36] asking how long to wait takes nothing', () => {
  const bucket = createBucket({ perMinute: 1, burst: 2 })
  for (let at = 0; at < 5; at++) expect(bucket.wait('a', 0)).toBe(0)
  for (let at = 0; at < 2; at++) bucket.take('a', 0)
  expect([bucket.wait('a', 0), bucket.wait('a', 60_000), bucket.wait('b', 0)]).toEqual([
    60_000, 0, 0
  ])
})

test.for<readonly [address: string, line: string]>([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0db8:0001:0002::9', '2001:db8:1:2::/64'],
  ['2001:DB8:1:2:ffff::', '2001:db8:1:2::/64'],
  ['2001:db8::1:2:3', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['unknown', 'unknown']
])('[RL36] %s is of the line %s', ([address, line]) => {
  expect(lineOf(address)).toBe(line)
})

test('[RL37] what is held is bounded for each and for all, and given back', () => {
  const crowd = createCrowd()
  const MIB = 1024 * 1024
  const enter = (name: string, kind: 'stranger' | 'founder' | 'device' = 'founder') => {
    const seat = crowd.enter({ kind, name })
    return seat.ok ? seat.value : null
  }
  const one = enter('a')
  expect([one?.hold(MIB / 2), one?.hold(1), enter('a')?.hold(1)]).toEqual([true, false, false])
  const others = Array.from({ length: 40 }, (_, at) => enter(`b${at}`))
  expect(others.filter((seat) => seat?.hold(MIB / 2))).toHaveLength(31)
  expect(enter('tablet', 'device')?.hold(2 * MIB)).toBe(true)
  expect(crowd.heldBytes()).toBe(18 * MIB)
  one?.leave()
  expect(enter('a')?.hold(MIB / 2)).toBe(true)
  expect(enter('b1', 'stranger')?.hold(MIB / 2)).toBe(true)
  const many = Array.from({ length: 65 }, () => enter('c', 'stranger'))
  expect([many.at(-2), many.at(-1)]).toEqual([expect.anything(), null])
})

test('[RL1] deliveries that arrive together share a commit, and each gets its own answer', async () => {
  const commits: number[] = []
  const tasks: (() => void)[] = []
  const append = async (deliveries: readonly Delivery[]): Promise<readonly Kept[]> => {
    commits.push(deliveries.length)
    return deliveries.map(({ ctr }) => ({ kind: 'stored', seq: ctr }))
  }
  const gathered = gatherCommits(append, (task) => tasks.push(task))
  const answers = [gathered([aDelivery(1), aDelivery(2)]), gathered([]), gathered([aDelivery(3)])]
  expect(commits).toEqual([])
  for (const task of tasks) task()
  expect(await Promise.all(answers)).toEqual([
    [
      { kind: 'stored', seq: 1 },
      { kind: 'stored', seq: 2 }
    ],
    [],
    [{ kind: 'stored', seq: 3 }]
  ])
  expect(commits).toEqual([3])
})

test('[RL1] a commit that failed fails all that shared it, and none after', async () => {
  const tasks: (() => void)[] = []
  let isBroken = true
  const append = async (deliveries: readonly Delivery[]): Promise<readonly Kept[]> =>
    isBroken ? Promise.reject(new Error('disk')) : deliveries.map(() => ({ kind: 'gap' }))
  const gathered = gatherCommits(append, (task) => tasks.push(task))
  const answers = Promise.allSettled([gathered([aDelivery(1)]), gathered([aDelivery(2)])])
  tasks.pop()?.()
  expect((await answers).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  isBroken = false
  const later = gathered([aDelivery(3)])
  tasks.pop()?.()
  expect(await later).toEqual([{ kind: 'gap' }])
})

test('[RL15] free space is asked of the disk the file lies on', () => {
  const file = join(aFolder(), 'relay.sqlite')
  const roomFor = (minFreeBytes: number) => {
    const { hasRoom } = openDisk(file, minFreeBytes, () => 0)
    return [hasRoom('records'), hasRoom('entries')]
  }
  const free = openDisk(file, 0, () => 0).freeBytes()
  expect([roomFor(0), roomFor(free * 2), roomFor(2 ** 60)]).toEqual([
    [true, true],
    [false, true],
    [false, false]
  ])
})

test('[RL16] metrics are text that Prometheus reads', () => {
  const metrics = createMetrics()
  metrics.answered('/v1/push', 200, 0.01)
  metrics.committed(3, 0.001)
  metrics.judged('GAP')
  const text = metrics.text({ sessions: 2 })
  for (const line of text.trimEnd().split('\n'))
    expect(line).toMatch(/^(?:# TYPE caravan_\w+ \w+|caravan_\w+(?:\{[^}]*\})? [\d.e+-]+)$/u)
  expect(text).toContain('caravan_request_seconds_bucket{le="0.02"} 1')
  expect(text).toContain('caravan_frames_committed_total 3')
})

function aDelivery(ctr: number): Delivery {
  const empty = new Uint8Array()
  const ids = { ws: empty, stream: empty, writer: empty, prev: empty, fid: empty, carrier: empty }
  return { ...ids, ctr, kind: 2, rxMs: 0, body: empty }
}

import { describe, expect, test } from 'vitest'
import type {
  ControlStep,
  Delivery,
  LogStore,
  ControlNote
} from '../../sync-server/store/log-store.ts'
import {
  deviceNamed,
  endOf,
  fidOf,
  found,
  LARGE,
  NEXT,
  place,
  rowOf,
  START,
  stepFrom,
  STREAM,
  WS
} from './store-rows.ts'
import { seedOf } from './world.ts'

const ALL = { after: 0, limitBytes: LARGE, most: 99 }
const DONE = { kind: 'done', bytes: 32 }

/** What every store does with frames that come too late, and with those who bring them. */
export function testLateFrames(name: string, open: () => Promise<LogStore>): void {
  describe(name, () => {
    async function openWith(count: number): Promise<LogStore> {
      const store = await open()
      await found(store)
      await store.append(rowOf('a', count))
      return store
    }

    test('[RL27] a step that does not know the last frame changes nothing', async () => {
      const store = await openWith(2)
      for (const note of [cutOffAt(1), closeAt(1)])
        expect(await store.appendControl(stepWith(note))).toEqual({ kind: 'moved' })
      expect(await store.control(WS, 2, LARGE)).toEqual([])
      expect(await store.workspaces()).toMatchObject([{ seq: 1, bytes: 96 }])
      expect(await store.append([rowOf('a', 3)[2]!])).toEqual([{ kind: 'stored', seq: 3 }])
    })

    test('[RL27] other frames under the same counter keep a closing out', async () => {
      const store = await openWith(1)
      const note = { ...closeAt(0), covers: [{ ...endOf('a', 1), fid: fidOf('other') }] }
      expect(await store.appendControl(stepWith(note))).toEqual({ kind: 'moved' })
    })

    test('[RL27] who insists has it, and what lies above is set apart', async () => {
      const store = await openWith(3)
      const cut = { ...stepWith(cutOffAt(1)), insist: true }
      expect(await store.appendControl(cut)).toEqual({ kind: 'done', bytes: 96 })
      expect(await store.apart(WS, ALL)).toMatchObject({
        rows: [
          { n: 1, why: 'revoked', rxMs: 1002 },
          { n: 2, why: 'revoked', rxMs: 1003 }
        ],
        more: false
      })
      expect((await store.stats()).frames).toBe(3)
    })

    test('[RL27] insisting on a closing sets the uncovered apart', async () => {
      const store = await openWith(2)
      const step = { ...stepWith(closeAt(1)), insist: true }
      expect(await store.appendControl(step)).toEqual({ kind: 'done', bytes: 64 })
      const { rows } = await store.apart(WS, ALL)
      expect(rows).toMatchObject([{ why: 'superseded', body: rowOf('a', 2)[1]!.body }])
    })

    test('[RL28] a frame above the cut is set apart once, one below is taken', async () => {
      const store = await openWith(1)
      const row = rowOf('a', 4)
      expect(await store.appendControl(stepWith(cutOffAt(2)))).toEqual(DONE)
      expect(await store.append(row)).toEqual([
        { kind: 'known', seq: 1 },
        { kind: 'stored', seq: 2 },
        { kind: 'revoked', apart: true },
        { kind: 'revoked', apart: true }
      ])
      expect(await store.append(row.slice(3))).toEqual([{ kind: 'revoked', apart: false }])
      expect(await store.append(rowOf('b', 1))).toEqual([{ kind: 'stored', seq: 3 }])
      expect(await store.stats()).toMatchObject({ frames: 3, apart: 2, bytes: 224 })
    })

    test('[RL20] a closed stream knows what it had and what the next one covers', async () => {
      const store = await openWith(1)
      expect(await store.appendControl(stepWith(closeAt(3)))).toEqual(DONE)
      const [first, second, third, fourth] = rowOf('a', 4)
      expect(await store.append([first!, second!, third!])).toEqual([
        { kind: 'known', seq: 1 },
        { kind: 'covered' },
        { kind: 'covered' }
      ])
      expect(await store.append([fourth!])).toEqual([{ kind: 'superseded', apart: true }])
      const own = { ...rowOf('b', 1)[0]!, carrier: deviceNamed('b') }
      expect(await store.append([own])).toEqual([{ kind: 'superseded', apart: false }])
      const forks = [first!, third!].map((frame) => named(frame, `not ${frame.ctr}`))
      expect(await store.append(forks)).toMatchObject([{ kind: 'fork' }, { kind: 'fork' }])
    })

    test('[RL20] frames are erased when a later generation is whole, and stay known', async () => {
      const store = await openWith(2)
      await store.appendControl(stepWith(closeAt(2)))
      const base = rowOf('base', 2, NEXT)
      const next = { stream: NEXT, frames: base.map(({ fid }) => fid) }
      const beyond = { stream: fidOf('third'), frames: [fidOf('never')] }
      await store.append(base.slice(0, 1))
      expect(await store.supersede(place(), [next])).toBeNull()
      expect((await store.pull(place(), START, LARGE))?.frames).toHaveLength(2)
      await store.append(base.slice(1))
      expect(await store.supersede(place(), [beyond, next])).toBe(64)
      expect(await store.supersede(place(), [next])).toBe(0)
      expect((await store.pull(place(), START, LARGE))?.frames).toEqual([])
      expect(await store.heads(place())).toEqual([endOf('a', 2)])
      expect(await store.append(rowOf('a', 2))).toEqual([
        { kind: 'known', seq: 0 },
        { kind: 'known', seq: 0 }
      ])
      const fork = { ...rowOf('a', 1)[0]!, fid: fidOf('another') }
      expect(await store.append([fork])).toEqual([{ kind: 'fork', apart: true }])
      expect(await store.stats()).toMatchObject({ frames: 2, bytes: 64 + 64 + 32 })
    })

    test('[RL20] an open stream is not erased', async () => {
      const store = await openWith(1)
      expect(await store.supersede(place(), [{ stream: NEXT, frames: [] }])).toBeNull()
    })

    test('[RL28] a fork that was carried is set apart with all that follows it', async () => {
      const store = await openWith(1)
      const [first, second, third] = rowOf('a', 3).map((frame) =>
        named(frame, `clone ${frame.ctr}`, `clone ${frame.ctr - 1}`)
      )
      const apart = { kind: 'fork', apart: true }
      expect(await store.append([first!, second!, third!])).toEqual([apart, apart, apart])
      const own = { ...first!, fid: fidOf('own'), carrier: deviceNamed('a') }
      expect(await store.append([own])).toEqual([{ kind: 'fork', apart: false }])
    })

    test('[RL28] pages of what was set apart go on where the last one ended', async () => {
      const store = await openWith(0)
      await store.appendControl(stepWith(cutOffAt(0)))
      await store.append(rowOf('a', 3))
      const two = await store.apart(WS, { ...ALL, most: 2 })
      expect([two.rows.map(({ n }) => n), two.more]).toEqual([[1, 2], true])
      const small = await store.apart(WS, { ...ALL, limitBytes: 1 })
      expect([small.rows.length, small.more]).toEqual([1, true])
      const rest = await store.apart(WS, { ...ALL, after: 2 })
      expect([rest.rows.map(({ n }) => n), rest.more]).toEqual([[3], false])
      expect(await store.apart(seedOf('elsewhere'), ALL)).toEqual({ rows: [], more: false })
    })

    test('[RL28] what was settled is gone and does not come again', async () => {
      const store = await openWith(0)
      await store.appendControl(stepWith(cutOffAt(0)))
      const row = rowOf('a', 2)
      await store.append(row)
      const first = [row[0]!.fid, fidOf('unknown')]
      expect(await store.settle(WS, first)).toEqual({ count: 1, bytes: 32 })
      expect(await store.settle(WS, first)).toEqual({ count: 0, bytes: 0 })
      expect(await store.append(row)).toEqual([
        { kind: 'revoked', apart: false },
        { kind: 'revoked', apart: false }
      ])
      expect((await store.apart(WS, ALL)).rows.map(({ n }) => n)).toEqual([2])
      expect(await store.stats()).toMatchObject({ apart: 1, bytes: 96 })
    })

    test('[RL29] a ticket is good until its successor was shown', async () => {
      const store = await openWith(0)
      const arrive = async (shown: string, fresh: string) =>
        store.arrive({
          ws: WS,
          device: deviceNamed('a'),
          ticket: fidOf(shown),
          fresh: fidOf(fresh),
          rxMs: 1,
          app: 'kit'
        })
      expect(await arrive('none', 'one')).toBe(true)
      expect(await arrive('none', 'lost')).toBe(true)
      expect(await arrive('none', 'two')).toBe(true)
      expect(await arrive('two', 'three')).toBe(true)
      expect(await arrive('none', 'four')).toBe(false)
      expect(await arrive('three', 'five')).toBe(false)
      expect(await arrive('five', 'six')).toBe(true)
    })

    test('[RL30] seen is each device’s last session', async () => {
      const store = await openWith(0)
      const tickets = { ticket: fidOf('x'), fresh: fidOf('y') }
      const arrival = { ws: WS, device: deviceNamed('a'), ...tickets, rxMs: 7, app: 'kit 1' }
      await store.arrive(arrival)
      await store.arrive({ ...arrival, rxMs: 9, app: 'kit 2' })
      expect(await store.seen(WS)).toEqual([{ device: deviceNamed('a'), at: 9, app: 'kit 2' }])
      expect(await store.seen(seedOf('elsewhere'))).toEqual([])
    })
  })
}

/** Another story under the same counter. */
function named(frame: Delivery, name: string, before?: string): Delivery {
  const prev = frame.ctr > 1 && before !== undefined ? fidOf(before) : frame.prev
  return { ...frame, fid: fidOf(name), prev }
}

function stepWith(note: ControlNote): ControlStep {
  return { ...stepFrom(1, 2), notes: [note] }
}

function cutOffAt(ctr: number): ControlNote {
  const ends = ctr === 0 ? [] : [{ stream: STREAM, ...endOf('a', ctr) }]
  return { kind: 'cut-off', device: deviceNamed('a'), ends }
}

function closeAt(ctr: number): ControlNote {
  const covers = ctr === 0 ? [] : [endOf('a', ctr)]
  return { kind: 'close', stream: STREAM, next: NEXT, covers }
}

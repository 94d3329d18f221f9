import { describe, expect, test } from 'vitest'
import { emptyChain, nextChain } from '../../src/protocol/chain.ts'
import type { LogStore } from '../../sync-server/store/log-store.ts'
import { DEVICE_WRITERS, STREAM_WRITERS } from '../../src/protocol/limits.ts'
import {
  fidOf,
  found,
  headOf,
  incarnationOf,
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

const OTHER_WS = seedOf('other workspace')
const ZERO16 = new Uint8Array(16)
const BEHIND = { kind: 'behind' }

/** What every store must keep to; run by each implementation. */
export function testLogStore(name: string, open: () => Promise<LogStore>): void {
  describe(name, () => {
    async function openWith(ws = WS): Promise<LogStore> {
      const store = await open()
      await found(store, ws)
      return store
    }

    test('[RL6] numbers are dense from 1 and carry the running hash', async () => {
      const store = await openWith()
      const row = rowOf('a', 3)
      expect(await store.append(row)).toEqual([
        { kind: 'stored', seq: 1 },
        { kind: 'stored', seq: 2 },
        { kind: 'stored', seq: 3 }
      ])
      const page = await store.pull(place(), START, LARGE)
      const chain = row.reduce((before, { fid }) => nextChain(before, fid), emptyChain())
      expect(page).toEqual({
        firstSeq: 1,
        chain,
        head: 3,
        frames: row.map(({ body }) => body),
        rxMs: [1001, 1002, 1003]
      })
      expect(await store.streamHeads(WS)).toEqual([{ stream: STREAM, seq: 3, chain }])
    })

    test('[RL2] a known frame keeps its number, also within one delivery', async () => {
      const store = await openWith()
      const [first, second] = rowOf('a', 2)
      expect(await store.append([first!, first!])).toEqual([
        { kind: 'stored', seq: 1 },
        { kind: 'known', seq: 1 }
      ])
      expect(await store.append([second!, first!])).toEqual([
        { kind: 'stored', seq: 2 },
        { kind: 'known', seq: 1 }
      ])
      expect((await store.stats()).frames).toBe(2)
    })

    test('[RL3] another frame under a used counter is a fork and changes nothing', async () => {
      const store = await openWith()
      const row = rowOf('a', 2)
      await store.append(row)
      const before = await store.pull(place(), START, LARGE)
      expect(await store.append([{ ...row[1]!, fid: fidOf('another') }])).toEqual([
        { kind: 'fork', apart: true }
      ])
      expect(await store.pull(place(), START, LARGE)).toEqual(before)
    })

    test('[RL3] a frame that continues another history is a fork', async () => {
      const store = await openWith()
      const row = rowOf('a', 3)
      await store.append(row.slice(0, 2))
      expect(await store.append([{ ...row[2]!, prev: fidOf('elsewhere') }])).toEqual([
        { kind: 'fork', apart: true }
      ])
      const lone = { ...rowOf('b', 1)[0]!, prev: fidOf('elsewhere') }
      expect(await store.append([lone])).toEqual([{ kind: 'fork', apart: true }])
    })

    test('[RL4] a counter that leaves one out waits, others of the delivery go on', async () => {
      const store = await openWith()
      const a = rowOf('a', 3)
      const [b] = rowOf('b', 1)
      expect(await store.append([a[0]!, a[2]!, b!])).toEqual([
        { kind: 'stored', seq: 1 },
        { kind: 'gap' },
        { kind: 'stored', seq: 2 }
      ])
      expect(await store.append([a[1]!, a[2]!])).toEqual([
        { kind: 'stored', seq: 3 },
        { kind: 'stored', seq: 4 }
      ])
    })

    test('[RL6] a cursor that does not fit the log is told so', async () => {
      const store = await openWith()
      await store.append(rowOf('a', 2))
      const page = await store.pull(place(), START, LARGE)
      const end = { seq: 2, chain: page!.chain }
      expect(await store.pull(place(), end, LARGE)).toEqual({
        firstSeq: 3,
        chain: page!.chain,
        head: 2,
        frames: [],
        rxMs: []
      })
      expect(await store.pull(place(), { seq: 2, chain: fidOf('x') }, LARGE)).toBeNull()
      expect(await store.pull(place(), { seq: 3, chain: page!.chain }, LARGE)).toBeNull()
      expect(await store.pull(place(), { seq: 0, chain: page!.chain }, LARGE)).toBeNull()
      const unknown = { ws: WS, stream: seedOf('unknown').slice(0, 16) }
      expect(await store.pull(unknown, end, LARGE)).toBeNull()
      expect((await store.pull(unknown, START, LARGE))?.head).toBe(0)
    })

    test('[RL7] a page keeps to its size and holds at least one frame', async () => {
      const store = await openWith()
      const row = rowOf('a', 3)
      await store.append(row)
      const cost = row[0]!.body.length + 16
      expect((await store.pull(place(), START, 1))?.frames).toHaveLength(1)
      expect((await store.pull(place(), START, 2 * cost - 1))?.frames).toHaveLength(1)
      const two = await store.pull(place(), START, 2 * cost)
      expect(two?.frames).toHaveLength(2)
      const rest = await store.pull(place(), { seq: 2, chain: two!.chain }, LARGE)
      expect([rest?.firstSeq, rest?.frames]).toEqual([3, [row[2]!.body]])
    })

    test('[RL6] heads name the last frame of every writer, range gives any of them', async () => {
      const store = await openWith()
      const a = rowOf('a', 3)
      const b = rowOf('b', 1)
      await store.append([...a, ...b])
      const heads = await store.heads(place())
      expect(heads.map(({ ctr, fid }) => [ctr, fid])).toEqual(
        expect.arrayContaining([
          [3, a[2]!.fid],
          [1, b[0]!.fid]
        ])
      )
      const span = { ...place(), writer: a[0]!.writer, from: 2, to: 9 }
      expect(await store.range(span, LARGE)).toEqual([a[1]!.body, a[2]!.body])
      expect(await store.range(span, 1)).toEqual([a[1]!.body])
      expect(await store.range({ ...span, stream: ZERO16 }, LARGE)).toEqual([])
    })

    test('[RL10] the control log moves from the expected head or not at all', async () => {
      const store = await openWith()
      const frames = [seedOf('entry 2'), seedOf('entry 3')]
      const step = { ...stepFrom(1, 3), frames }
      expect(await store.appendControl({ ...step, expect: { ...headOf(1), hash: WS } })).toEqual(
        BEHIND
      )
      expect(await store.appendControl({ ...step, expect: headOf(2) })).toEqual(BEHIND)
      expect(await store.appendControl({ ...step, expect: null })).toEqual(BEHIND)
      expect(await store.control(WS, 1, LARGE)).toHaveLength(1)
      expect(await store.appendControl(step)).toEqual({ kind: 'done', bytes: 64 })
      expect(await store.appendControl(step)).toEqual(BEHIND)
      expect(await store.control(WS, 2, LARGE)).toEqual(frames)
      expect(await store.control(WS, 1, 1)).toEqual([seedOf('entry 1')])
      expect(await store.workspaces()).toEqual([{ ws: WS, ...headOf(3), bytes: 96 }])
      expect(await store.appendControl({ ...step, ws: OTHER_WS })).toEqual(BEHIND)
    })

    test('[RL35] a device has so many writers in a stream and no more; all others go on', async () => {
      const store = await openWith()
      const begin = (device: string, incarnation: number) => incarnationOf(device, incarnation, 1)
      const many = Array.from({ length: DEVICE_WRITERS }, (_, at) => begin('a', at))
      const kept = await store.append(many)
      expect(kept.every(({ kind }) => kind === 'stored')).toBe(true)
      expect(
        await store.append([
          begin('a', DEVICE_WRITERS),
          incarnationOf('a', 3, 2),
          begin('b', 0),
          begin('a', 5)
        ])
      ).toMatchObject([
        { kind: 'crowded' },
        { kind: 'stored' },
        { kind: 'stored' },
        { kind: 'known' }
      ])
      const elsewhere = { ...begin('a', DEVICE_WRITERS), stream: NEXT }
      expect(await store.append([elsewhere])).toMatchObject([{ kind: 'stored' }])
    })

    test('[RL35] all devices together have so many writers in a stream that an entry names all', async () => {
      const store = await openWith()
      const writers = Array.from({ length: STREAM_WRITERS + 1 }, (_, at) =>
        incarnationOf(`device ${Math.floor(at / DEVICE_WRITERS)}`, at, 1)
      )
      const kept = await store.append(writers)
      expect(kept.at(-2)?.kind).toBe('stored')
      expect(kept.at(-1)?.kind).toBe('crowded')
      expect(await store.heads(place())).toHaveLength(STREAM_WRITERS)
    })

    test('[RL8] workspaces do not see each other', async () => {
      const store = await openWith()
      await found(store, OTHER_WS)
      await store.append(rowOf('a', 1))
      const elsewhere = { ws: OTHER_WS, stream: STREAM }
      expect((await store.pull(elsewhere, START, LARGE))?.frames).toEqual([])
      expect(await store.heads(elsewhere)).toEqual([])
      expect(await store.streamHeads(OTHER_WS)).toEqual([])
      expect(await store.append([{ ...rowOf('a', 1)[0]!, ws: OTHER_WS }])).toEqual([
        { kind: 'stored', seq: 1 }
      ])
      expect(await store.stats()).toMatchObject({ workspaces: 2, streams: 2, frames: 2 })
    })
  })
}

import { join } from 'node:path'
import { array, assert, asyncProperty, boolean, constantFrom, nat, oneof, record } from 'fast-check'
import { expect, test } from 'vitest'
import { createMemoryStore } from '../../sync-server/store/memory.ts'
import type { Delivery, LogStore, ControlNote } from '../../sync-server/store/log-store.ts'
import { openSqliteStore } from '../../sync-server/store/sqlite.ts'
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
import { aFolder } from './temp-folder.ts'

const ALL = { after: 0, limitBytes: LARGE, most: 99 }
const NAMES = ['a', 'b', 'base'] as const
const name = constantFrom(...NAMES)
const ctr = nat(4)

/** One thing a store is asked; the number is where the control log stands. */
type Act = (store: LogStore, seq: number) => Promise<unknown>

const appends = record({ name, ctr, isNext: boolean(), isFork: boolean(), isOwn: boolean() }).map(
  (said): Act =>
    async (store) =>
      store.append([frameOf(said)])
)
const steps = record({ name, ctr, isCut: boolean(), insist: boolean() }).map(
  ({ insist, ...said }): Act =>
    async (store, seq) =>
      store.appendControl({ ...stepFrom(seq, seq + 1), notes: [noteOf(said)], insist })
)
const erasings = ctr.map(
  (count): Act =>
    async (store) =>
      store.supersede(place(), [{ stream: NEXT, frames: fidsOf('base', count) }])
)
const settlings = record({ name, ctr }).map(
  ({ name: of, ctr: count }): Act =>
    async (store) =>
      store.settle(WS, fidsOf(of, count))
)
const arrivals = record({ shown: ctr, fresh: ctr }).map(
  ({ shown, fresh }): Act =>
    async (store) =>
      store.arrive({
        ws: WS,
        device: deviceNamed('a'),
        ticket: fidOf(`ticket ${shown}`),
        fresh: fidOf(`ticket ${fresh}`),
        rxMs: fresh,
        app: 'kit'
      })
)
const commands = oneof(
  { arbitrary: appends, weight: 8 },
  { arbitrary: steps, weight: 2 },
  { arbitrary: erasings, weight: 1 },
  { arbitrary: settlings, weight: 1 },
  { arbitrary: arrivals, weight: 1 }
)

test('[RL20] [RL27] [RL28] both stores say the same to whatever comes in whatever order', async () => {
  await assert(
    asyncProperty(array(commands, { maxLength: 40 }), async (story) => {
      const opened = openSqliteStore(join(aFolder(), 'relay.sqlite'), () => 0)
      if (!opened.ok) expect.fail(opened.fault.kind)
      const stores = [createMemoryStore(), opened.value]
      for (const store of stores) await found(store)
      let seq = 1
      for (const act of story) {
        const [one, other] = await Promise.all(stores.map(async (store) => act(store, seq)))
        expect(other).toEqual(one)
        if (isDone(one)) seq += 1
      }
      const [one, other] = await Promise.all(stores.map(allOf))
      expect(other).toEqual(one)
      await opened.value.close()
    }),
    { numRuns: 15 }
  )
})

interface Said {
  readonly name: string
  readonly ctr: number
  readonly isNext: boolean
  readonly isFork: boolean
  readonly isOwn: boolean
}

function frameOf({ name: of, ctr: at, isNext, isFork, isOwn }: Said): Delivery {
  const frame = rowOf(of, at + 1, isNext ? NEXT : STREAM)[at] ?? expect.fail()
  const fork = isFork ? { fid: fidOf(`fork of ${of} ${at}`) } : {}
  return { ...frame, ...fork, ...(isOwn ? { carrier: deviceNamed(of) } : {}) }
}

function noteOf(said: Pick<Said, 'name' | 'ctr'> & { readonly isCut: boolean }): ControlNote {
  const end = said.ctr === 0 ? [] : [endOf(said.name, said.ctr)]
  return said.isCut
    ? {
        kind: 'cut-off',
        device: deviceNamed(said.name),
        ends: end.flatMap((one) => [
          { ...one, stream: STREAM },
          { ...one, stream: NEXT }
        ])
      }
    : { kind: 'close', stream: STREAM, next: NEXT, covers: end }
}

function fidsOf(of: string, count: number): readonly Uint8Array[] {
  return rowOf(of, count).map(({ fid }) => fid)
}

function isDone(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'kind' in answer && answer.kind === 'done'
}

async function allOf(store: LogStore) {
  const { streams: _, ...stats } = await store.stats()
  return {
    stats,
    pages: await Promise.all(
      [STREAM, NEXT].map(async (stream) => store.pull(place(stream), START, LARGE))
    ),
    apart: await store.apart(WS, ALL),
    workspaces: await store.workspaces(),
    seen: await store.seen(WS)
  }
}

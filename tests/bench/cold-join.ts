// A device joins a workspace with 50,000 marks: in 100 frames (tablets that came home in the evening) and in 2,500
// (tablets that were online all day).
import type { Kind } from './bare-tablet.ts'
import type { Child } from './child.ts'
import type { Count } from './counted.ts'
import type { Fresh } from './homecoming.ts'
import { ratio, type Row } from './row.ts'
import type { Sealing } from './sealing.ts'
import type { Plan } from './season.ts'
import { withShelf, type Shelf } from './shelf.ts'

const MARKS = 50_000
const WRITERS = 20
const FEW = 100
const MANY = 2500

export async function coldJoin(profile?: string): Promise<Row> {
  const { plan, kit: few } = await withShelf(profile, (shelf) => ofKit(shelf, FEW))
  const { kit: many } = await withShelf(profile, (shelf) => ofKit(shelf, MANY))
  const plain = await withShelf(undefined, (shelf) => ofBare(shelf, 'plain', plan))
  const yjs = await withShelf(undefined, (shelf) => ofBare(shelf, 'yjs', plan))
  const table = await withShelf(undefined, async (shelf) => ({
    'wall ms': await shelf.child('bare-devices').ask<number>('table', { plan, marks: MARKS })
  }))
  const [fewName, manyName] = [`kit, ${FEW} frames`, `kit, ${MANY} frames`]
  return {
    row: 'cold join',
    about: `a new device joins and gets ${MARKS} marks`,
    measures: {
      [fewName]: few,
      [manyName]: many,
      'plain log': plain,
      'yjs log': yjs,
      'packed table': table
    },
    ratios: [
      ratio(`${FEW} frames to the packed table`, few['wall ms'], table['wall ms'], 2),
      ratio(`${FEW} frames to the plain log`, few['wall ms'], plain['wall ms']),
      ratio(`${FEW} frames to the yjs log`, few['wall ms'], yjs['wall ms']),
      ratio(`${MANY} frames to ${FEW}`, many['wall ms'], few['wall ms'])
    ],
    notes: [
      `logs in ${FEW} batches; client tables on fake-indexeddb in Node`,
      'the packed table has its facts in memory already: no network, no decoding, no sealing'
    ]
  }
}

async function ofKit(shelf: Shelf, frames: number) {
  const relay = await shelf.relay()
  const { origin } = relay
  const crew = shelf.child('devices')
  const plan = await crew.ask<Plan>('found', { origin, marks: MARKS })
  const wish = { role: 'facilitator', plan, count: WRITERS }
  await crew.ask('join', { origin, links: await crew.ask<string[]>('invite', wish) })
  await crew.ask('fill', { plan, marks: MARKS, frames })
  const [link] = await crew.ask<string[]>('invite', { role: 'organizer', plan, count: 1 })
  const newcomer = shelf.child('devices')
  const before = await newcomer.ask<Cost>('wire')
  const usedBefore = await relay.usage()
  const fresh = await newcomer.ask<Fresh>('fresh', { origin, link, plan, marks: MARKS })
  const used = await relay.usage()
  const measured = await measure(newcomer, fresh, before)
  const sealing = await newcomer.ask<Sealing>('sealing')
  await newcomer.ask('leave')
  return {
    plan,
    kit: {
      ...measured,
      'relay CPU ms': used.cpuMs - usedBefore.cpuMs,
      'opening ms (all frames once, apart)': sealing.openMs
    }
  }
}

async function ofBare(shelf: Shelf, kind: Kind, plan: Plan) {
  const log = await shelf.log()
  const { origin } = log
  const crew = shelf.child('bare-devices')
  await crew.ask('open', { kind, origin, count: WRITERS })
  await crew.ask('fill', { plan, marks: MARKS, frames: FEW })
  const newcomer = shelf.child('bare-devices')
  const before = await newcomer.ask<Cost>('wire')
  const usedBefore = await log.usage()
  const fresh = await newcomer.ask<Fresh>('fresh', { kind, origin, marks: MARKS })
  const used = await log.usage()
  const measured = await measure(newcomer, fresh, before)
  return { ...measured, 'relay CPU ms': used.cpuMs - usedBefore.cpuMs }
}

type Cost = Count & { readonly cpuMs: number }

async function measure(newcomer: Child, fresh: Fresh, before: Cost) {
  const after = await newcomer.ask<Cost>('wire')
  if (fresh.problems.length > 0) throw new Error(fresh.problems.join('\n'))
  return {
    'wall ms': fresh.doneAt - fresh.startedAt,
    'of it joining ms': fresh.joinedAt - fresh.startedAt,
    'device CPU ms': after.cpuMs - before.cpuMs,
    calls: after.calls - before.calls,
    'received bytes a fact': (after.received - before.received) / MARKS
  }
}

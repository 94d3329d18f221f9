// 20 tablets come home with 500 records each; done when a device that has just joined holds all of them.
import type { Child } from './child.ts'
import type { Count } from './counted.ts'
import type { Kind } from './bare-tablet.ts'
import { ratio, type Row } from './row.ts'
import type { Sealing } from './sealing.ts'
import type { Plan } from './season.ts'
import { withShelf, type Shelf } from './shelf.ts'
import type { Server } from './relay.ts'

const TABLETS = 20
const EACH = 500
const MARKS = TABLETS * EACH
/** Two cores carry no more; each process has five tablets. */
const PROCESSES = 4
const IN_EACH = TABLETS / PROCESSES

export interface Fresh {
  readonly startedAt: number
  readonly joinedAt: number
  readonly doneAt: number
  readonly problems: readonly string[]
}

export async function homecoming(profile?: string): Promise<Row> {
  const { kit, plan } = await withShelf(profile, ofKit)
  const plain = await withShelf(undefined, (shelf) => ofBare(shelf, 'plain', plan))
  const yjs = await withShelf(undefined, (shelf) => ofBare(shelf, 'yjs', plan))
  const table = await withShelf(undefined, async (shelf) => ({
    'wall ms': await shelf.child('bare-devices').ask<number>('table', { plan, marks: MARKS })
  }))
  return {
    row: 'homecoming',
    about: `${TABLETS} tablets in ${PROCESSES} processes, ${EACH} records each made offline`,
    measures: { kit, 'plain log': plain, 'yjs log': yjs, 'dexie table': table },
    ratios: [
      ratio('wall to the plain log', kit['wall ms'], plain['wall ms']),
      ratio('wall to the yjs log', kit['wall ms'], yjs['wall ms'], 1),
      ratio('wall to the dexie table', kit['wall ms'], table['wall ms']),
      ratio('relay CPU to the plain log', kit['relay CPU ms'], plain['relay CPU ms']),
      ratio('relay CPU to the yjs log', kit['relay CPU ms'], yjs['relay CPU ms'], 2),
      { name: 'bytes a fact pushed', value: kit['pushed bytes a fact'] ?? null, aim: 18 }
    ],
    notes: [
      'client tables of kit and limits on fake-indexeddb in Node; relay and log on a file with fsync',
      'wall ends at the fresh device, which joins within it; CPU and bytes when every tablet has all, too'
    ]
  }
}

async function ofKit(shelf: Shelf) {
  const relay = await shelf.relay()
  const { origin } = relay
  const office = shelf.child('devices')
  const plan = await office.ask<Plan>('found', { origin, marks: MARKS })
  const crews = crewsOf(shelf, 'devices')
  await together(crews, async (crew, at) => {
    const wish = { role: 'facilitator', plan, count: IN_EACH }
    await crew.ask('join', { origin, links: await office.ask<string[]>('invite', wish) })
    await crew.ask('record', { plan, from: at * IN_EACH * EACH, each: EACH })
    await crew.ask('open')
  })
  const [link] = await office.ask<string[]>('invite', { role: 'organizer', plan, count: 1 })
  const newcomer = shelf.child('devices')
  const before = await wireOf(crews)
  const usedBefore = await relay.usage()
  const fresh = newcomer.ask<Fresh>('fresh', { origin, link, plan, marks: MARKS })
  await together(crews, (crew) => crew.ask('home'))
  await together(crews, (crew) => crew.ask('stored', { plan, marks: MARKS }))
  const measured = await measure(relay, usedBefore, await fresh, [...crews, newcomer], before)
  const sealing = await newcomer.ask<Sealing>('sealing')
  await together([...crews, newcomer], (crew) => crew.ask('leave'))
  return {
    plan,
    kit: {
      ...measured,
      'sealing ms (all frames once, apart)': sealing.sealMs,
      'opening ms (all frames once, apart)': sealing.openMs,
      frames: sealing.frames
    }
  }
}

async function ofBare(shelf: Shelf, kind: Kind, plan: Plan) {
  const log = await shelf.log()
  const { origin } = log
  const crews = crewsOf(shelf, 'bare-devices')
  await together(crews, async (crew, at) => {
    await crew.ask('open', { kind, origin, count: IN_EACH })
    await crew.ask('record', { plan, from: at * IN_EACH * EACH, each: EACH })
  })
  const newcomer = shelf.child('bare-devices')
  await newcomer.ask('wire')
  const before = await wireOf(crews)
  const usedBefore = await log.usage()
  const fresh = newcomer.ask<Fresh>('fresh', { kind, origin, marks: MARKS })
  await together(crews, (crew) => crew.ask('home', { marks: MARKS }))
  return measure(log, usedBefore, await fresh, [...crews, newcomer], before)
}

async function measure(
  server: Server,
  usedBefore: Awaited<ReturnType<Server['usage']>>,
  { startedAt, joinedAt, doneAt, problems }: Fresh,
  crews: readonly Child[],
  before: Count
) {
  const used = await server.usage()
  const after = await wireOf(crews)
  if (problems.length > 0) throw new Error(problems.join('\n'))
  const moved = after.sent + after.received - before.sent - before.received
  return {
    'wall ms': doneAt - startedAt,
    'of it joining ms': joinedAt - startedAt,
    'relay CPU ms': used.cpuMs - usedBefore.cpuMs,
    'relay peak MiB': used.peakMiB,
    'relay MiB before': used.emptyMiB,
    'relay disk KiB': used.diskBytes / 1024,
    calls: after.calls - before.calls,
    'wire KiB (all, both ways)': moved / 1024,
    'pushed bytes a fact': (after.pushed - before.pushed) / MARKS
  }
}

function crewsOf(shelf: Shelf, program: string): readonly Child[] {
  return Array.from({ length: PROCESSES }, () => shelf.child(program))
}

async function together(
  crews: readonly Child[],
  act: (crew: Child, at: number) => Promise<unknown>
): Promise<void> {
  await Promise.all(crews.map(act))
}

async function wireOf(crews: readonly Child[]): Promise<Count> {
  const counts = await Promise.all(crews.map((crew) => crew.ask<Count>('wire')))
  const sum = (name: keyof Count) => counts.reduce((total, one) => total + one[name], 0)
  return {
    calls: sum('calls'),
    sent: sum('sent'),
    received: sum('received'),
    pushed: sum('pushed')
  }
}

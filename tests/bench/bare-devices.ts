// A process with bare tablets in it: what devices.ts does, without the kit.
import 'fake-indexeddb/auto'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import type { Arrivals } from './arrivals.ts'
import { answerParent } from './answer.ts'
import { openBareTablet, type BareTablet, type Kind } from './bare-tablet.ts'
import { openCounted } from './counted.ts'
import type { Plan } from './season.ts'
import { packTable } from './packed-table.ts'

const wire = openCounted()
const tablets: BareTablet[] = []
let databases = 0
let arrivals: readonly Arrivals[] = []

async function newTablet(kind: Kind, origin: string): Promise<BareTablet> {
  databases += 1
  const place = { name: `bare-${databases}`, indexedDB: new IDBFactory(), IDBKeyRange }
  const tablet = await openBareTablet(place, kind, origin, wire)
  tablets.push(tablet)
  return tablet
}

/** When the table holds all marks; goes on following. */
async function all(tablet: BareTablet, marks: number): Promise<void> {
  let records = await tablet.stored()
  await new Promise<void>((resolve) => {
    void tablet.follow(async (more) => {
      records += more
      if (records >= marks && (await tablet.stored()) >= marks) resolve()
    })
  })
}

function followArrivals(tablet: BareTablet, session: string): Arrivals {
  const shownAt = new Map<string, number>()
  const waiting = new Map<string, (at: number) => void>()
  void tablet.follow(async () => {
    for (const participant of await tablet.shown(session)) {
      if (shownAt.has(participant)) continue
      shownAt.set(participant, Date.now())
      waiting.get(participant)?.(Date.now())
    }
  })
  return {
    of: async (participant) =>
      shownAt.get(participant) ??
      new Promise<number>((resolve) => waiting.set(participant, resolve))
  }
}

answerParent({
  async open({ kind, origin, count }: { kind: Kind; origin: string; count: number }) {
    while (tablets.length < count) await newTablet(kind, origin)
  },

  async record({ plan, from, each }: { plan: Plan; from: number; each: number }) {
    for (const [number, tablet] of tablets.entries()) {
      const first = from + number * each
      for (let at = first; at < first + each; at++) await tablet.record(plan, at, at + 1)
    }
  },

  /** As many batches as asked for, shared among the tablets here. */
  async fill({ plan, marks, frames }: { plan: Plan; marks: number; frames: number }) {
    const each = marks / frames
    for (let number = 0; number < frames; number++) {
      const tablet = tablets[number % tablets.length]
      await tablet?.record(plan, number * each, (number + 1) * each)
      await tablet?.send()
    }
  },

  /** Sends, and takes in what the others made until all is there. */
  async home({ marks }: { marks: number }) {
    await Promise.all(tablets.map(async (tablet) => tablet.send().then(() => all(tablet, marks))))
  },

  async fresh(wish: { kind: Kind; origin: string; marks: number }) {
    const startedAt = Date.now()
    const tablet = await newTablet(wish.kind, wish.origin)
    await all(tablet, wish.marks)
    return { startedAt, joinedAt: startedAt, doneAt: Date.now(), problems: [] }
  },

  /** Every tablet here takes in what the others make, and notes which children its table shows. */
  watch({ session }: { session: string }) {
    arrivals = tablets.map((tablet) => followArrivals(tablet, session))
  },

  async tap({ plan, at }: { plan: Plan; at: number }) {
    const tappedAt = Date.now()
    await tablets[0]?.record(plan, at, at + 1)
    const savedAt = Date.now()
    await tablets[0]?.send()
    return { tappedAt, savedAt }
  },

  seen: ({ participant, butFirst }: { participant: string; butFirst: boolean }) =>
    Promise.all(arrivals.slice(butFirst ? 1 : 0).map((arrival) => arrival.of(participant))),

  memory() {
    globalThis.gc?.()
    const { heapUsed, external } = process.memoryUsage()
    return { open: (heapUsed + external) / 1024 / 1024, closed: 0, devices: tablets.length }
  },

  table: packTable,

  wire: () => {
    const { user, system } = process.cpuUsage()
    return { ...wire.count(), cpuMs: (user + system) / 1000 }
  },

  leave() {
    for (const tablet of tablets.splice(0)) tablet.close()
  }
})

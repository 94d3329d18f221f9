// A process with devices of the kit in it: founds, joins, records offline, comes home.
import type { Created } from '../../src/domain/entity.ts'
import { openKit, type Kit } from '../../src/kit/open.ts'
import type { Role } from '../../src/kit/views.ts'
import { writeMeta, type Choice } from '../../src/store/meta.ts'
import { openNodeDevice, type NodeDevice } from '../support/node-environment.ts'
import { answerParent } from './answer.ts'
import { fetchLazyParts } from '../../src/lib/lazy.ts'
import { foundHere, joinHere, type Author } from './author.ts'
import { openCounted } from './counted.ts'
import { must } from './must.ts'
import { sealingMs } from './sealing.ts'
import { until, watchArrivals, type Arrivals } from './arrivals.ts'
import { dumpOf } from './dump.ts'
import { aSeason, CREATED_AT_ONCE, type Plan, type RosterWish } from './season.ts'
import { allStored } from './stored.ts'

interface Tablet {
  readonly device: NodeDevice
  author: Author | null
  kit: Kit | null
}

const wire = openCounted()
let arrivals: readonly Arrivals[] = []
const tablets: Tablet[] = []
let office: Author | null = null

function newDevice(origin: string): NodeDevice {
  return openNodeDevice({ origin, request: wire.request })
}

function theOffice(): Author {
  if (!office) throw new Error('found first')
  return office
}

answerParent({
  async found({
    origin,
    marks,
    ...roster
  }: {
    origin: string
    marks: number
  } & RosterWish): Promise<Plan> {
    const environment = newDevice(origin).tab()
    office = await foundHere(environment)
    const season = aSeason(environment.random, marks, roster)
    const { created, streams, event, venue, sessions, children } = season
    const ofPeople = created.filter(({ root }) => root === 'families' || root === 'participants')
    const shared = created.filter((one) => !ofPeople.includes(one))
    await office.record({ streams }, Date.now())
    await createAll(office, `roster:${event}`, ofPeople)
    await createAll(office, 'common', shared)
    await office.meet()
    return { event, venue, sessions, children }
  },

  async invite({ role, plan, count }: { role: Role; plan: Plan; count: number }) {
    const links: string[] = []
    while (links.length < count) links.push(await theOffice().invite(role, plan))
    return links
  },

  /** Tablets that hold what was prepared, and are then cut off. */
  async join({ origin, links }: { origin: string; links: readonly string[] }) {
    for (const link of links) {
      const device = newDevice(origin)
      const author = await joinHere(device.tab(), link)
      await author.meet()
      tablets.push({ device, author, kit: null })
    }
  },

  /** Each tablet its share from `from` on, one mark a transaction. */
  async record({ plan, from, each }: { plan: Plan; from: number; each: number }) {
    for (const [number, { author }] of tablets.entries()) {
      const first = from + number * each
      for (let at = first; at < first + each; at++) await author?.mark(plan, at, at + 1)
    }
  },

  /** As many frames as asked for, delivered, shared among the tablets here. */
  async fill({ plan, marks, frames }: { plan: Plan; marks: number; frames: number }) {
    const each = marks / frames
    const share = frames / tablets.length
    for (const [number, { author }] of tablets.entries()) {
      for (let at = number * share; at < (number + 1) * share; at++) {
        await author?.mark(plan, at * each, (at + 1) * each)
        await author?.seal()
      }
      await author?.send()
    }
  },

  /** The whole kit opens on what the tablets recorded; nothing is reached yet. */
  async open() {
    wire.down = true
    for (const tablet of tablets) {
      tablet.author?.close()
      tablet.author = null
      tablet.kit = await openKit(tablet.device.tab())
      await fetchLazyParts()
    }
  },

  home() {
    wire.down = false
    for (const { device } of tablets) device.wake()
  },

  /** When every device here holds all marks. */
  async stored({ plan, marks }: { plan: Plan; marks: number }) {
    await Promise.all(tablets.map(({ device }) => allStored(device.tab(), plan, marks)))
  },

  /** A new device joins and gets everything; moments by this machine's clock. */
  async fresh(wish: { origin: string; link: string; plan: Plan; marks: number }) {
    const device = newDevice(wish.origin)
    const environment = device.tab()
    const kit = await openKit(environment)
    // as main.tsx does before anybody can have shown an invitation; a bare limit has all its code, too
    await fetchLazyParts()
    const startedAt = Date.now()
    must(await kit.commands.join(wish.link, ''))
    const joinedAt = Date.now()
    const doneAt = await allStored(environment, wish.plan, wish.marks)
    tablets.push({ device, author: null, kit })
    return { startedAt, joinedAt, doneAt, problems: device.problems.map(String) }
  },

  async sealing() {
    const tablet = tablets.at(-1)
    return tablet ? sealingMs(tablet.device.tab()) : null
  },

  /** Every tablet here shows the reception of a session; told once it knows the relay. */
  async watch({ session }: { session: string }) {
    const kits = tablets.flatMap(({ kit }) => (kit ? [kit] : []))
    for (const kit of kits) await until(kit.sync, (status) => status.link === 'done')
    arrivals = kits.map((kit) => watchArrivals(kit, session))
  },

  async tap({ session, participant }: { session: string; participant: string }) {
    const tappedAt = Date.now()
    const [tablet] = tablets
    if (tablet?.kit)
      must(await tablet.kit.commands.mark({ session, participant, status: 'arrived' }))
    return { tappedAt, savedAt: Date.now() }
  },

  /** When each tablet here showed the child as arrived. */
  seen: ({ participant, butFirst }: { participant: string; butFirst: boolean }) =>
    Promise.all(arrivals.slice(butFirst ? 1 : 0).map((arrival) => arrival.of(participant))),

  /** Resident after a collection, with and without the kits of the devices here; their databases stay in both. */
  async memory() {
    const open = residentMiB()
    for (const tablet of tablets) {
      await tablet.kit?.close()
      tablet.kit = null
    }
    return { open, closed: residentMiB(), devices: tablets.length }
  },

  /** Everything a device that joins now holds, for a browser to go on with. */
  async dump({ origin, link, choice }: { origin: string; link: string; choice: Choice }) {
    const environment = newDevice(origin).tab()
    const author = await joinHere(environment, link)
    await author.meet()
    await writeMeta(author.db, 'choice', choice)
    const dump = await dumpOf(author.db)
    author.close()
    return dump
  },

  wire: () => ({ ...wire.count(), cpuMs: cpuMs() }),

  async leave() {
    for (const { kit, author } of tablets.splice(0)) {
      await kit?.close()
      author?.close()
    }
  }
})

async function createAll(author: Author, doc: string, all: readonly Created[]): Promise<void> {
  for (let at = 0; at < all.length; at += CREATED_AT_ONCE) {
    const created = all.slice(at, at + CREATED_AT_ONCE)
    await author.record({ entities: [{ doc, created, changed: [] }] }, Date.now())
    await author.seal()
  }
}

function residentMiB(): number {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1024 / 1024
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

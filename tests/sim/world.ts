// One seed's world: tablets, relay, weather, and the ghost that remembers what was shown as saved and may not be lost.
import type { Kit } from '../../src/kit/open.ts'
import { bytesToHex } from '../../src/lib/bytes.ts'
import type { ControlState } from '../../src/protocol/control-state.ts'
import { readFactRuns } from '../../src/crdt/fact-bouncer.ts'
import { factId } from '../../src/crdt/fact-id.ts'
import type { FactRow, FrameRow, LocalRow } from '../../src/store/db.ts'
import { createChance, type Chance } from './chance.ts'
import { startClockwork, type Clockwork } from './clockwork.ts'
import type { Rows } from './disk.ts'
import { createSimRelay, type SimRelay } from './sim-relay.ts'
import { createSimTablet, type SimTablet } from './sim-tablet.ts'
import type { Template } from './template.ts'
import { CALM, createWire, type Weather } from './wire.ts'

/** A fact or an entity a tablet said was saved. */
export interface SavedItem {
  readonly tablet: string
  readonly id: string
  readonly kind: 'fact' | 'entity'
  /** Who is to hold it in the end: `people` for all but volunteers. */
  readonly scope: 'people' | 'all'
  excused: boolean
}

export interface Copy {
  readonly rows: Rows
  readonly saved: number
}

export interface World {
  readonly seed: number
  readonly chance: Chance
  readonly clockwork: Clockwork
  readonly relay: SimRelay
  readonly template: Template
  readonly tablets: SimTablet[]
  readonly copies: Map<string, Copy[]>
  /** Items since the tablet's database was last set back, in order. */
  readonly savedBy: Map<string, SavedItem[]>
  readonly saved: SavedItem[]
  /** Frames no disk holds any more since a disk was set back. */
  readonly excusedFrames: Set<string>
  readonly steps: string[]
  readonly problems: string[]
  readonly known: {
    readonly children: string[]
    readonly sessions: string[]
    readonly events: string[]
  }
  weather: Weather
  /** Somebody without the control log is still to join. */
  awaitsJoin: boolean
  readonly say: (words: string) => void
  readonly addTablet: (name: string, rows: Rows | null) => Promise<SimTablet>
}

export function createWorld(seed: number, template: Template): World {
  const chance = createChance(seed)
  const clockwork = startClockwork(template.endMs, chance.pick([0.01, 0.1, 1]))
  const relay = createSimRelay(template.store.copy(), clockwork, chance)
  const steps: string[] = []
  const say = (words: string) => void steps.push(`${clockwork.now() - template.endMs} ${words}`)
  const world: World = {
    seed,
    chance,
    clockwork,
    relay,
    template,
    tablets: [],
    copies: new Map(),
    savedBy: new Map(),
    saved: [],
    excusedFrames: new Set(),
    steps,
    problems: [],
    known: {
      children: [...template.children],
      sessions: [...template.sessions],
      events: [template.event]
    },
    weather: CALM,
    awaitsJoin: false,
    say,
    async addTablet(name, rows) {
      const wire = createWire({
        clockwork,
        chance,
        relay,
        weather: () => world.weather,
        told: (words) => say(`${name}: ${words}`)
      })
      const tablet = await createSimTablet(name, wire, { clockwork, chance }, rows)
      world.tablets.push(tablet)
      world.savedBy.set(name, [])
      world.copies.set(name, [])
      return tablet
    }
  }
  return world
}

/** A kit of the tablet that can act now; a tab opened before joining must be opened anew. */
export function kitOf(tablet: SimTablet, chance: Chance): Kit | null {
  const kits = tablet.tabs.flatMap((tab) =>
    tab.kit && tab.isInside && !tab.isFrozen ? [tab.kit] : []
  )
  return kits.length > 0 ? chance.pick(kits) : null
}

export function isInside({ disk }: SimTablet): boolean {
  return (disk.rows('meta') as { key: string }[]).some(({ key }) => key === 'identity')
}

export function controlOf(tablet: SimTablet): ControlState | undefined {
  const rows = tablet.disk.rows('meta') as { key: string; value: unknown }[]
  return rows.find((row) => row.key === 'control')?.value as ControlState | undefined
}

/** As any tablet has it. */
export function newestControl({ tablets }: World): ControlState | undefined {
  return tablets.map(controlOf).toSorted((one, other) => (other?.seq ?? 0) - (one?.seq ?? 0))[0]
}

export function frameName({
  stream,
  writer,
  ctr
}: Pick<FrameRow, 'stream' | 'writer' | 'ctr'>): string {
  return `${stream}/${writer}/${ctr}`
}

export function framesOn(tablet: SimTablet): readonly FrameRow[] {
  return tablet.disk.rows('frames') as FrameRow[]
}

/** Facts and entities the tablet's screen can show. */
export function shownOn(tablet: SimTablet): ReadonlySet<string> {
  const facts = (tablet.disk.rows('facts') as FactRow[]).flatMap((row) =>
    (JSON.parse(row.facts) as { id: string }[]).map((fact) => fact.id)
  )
  const entities = (tablet.disk.rows('entities') as { id: string }[]).map((row) => row.id)
  return new Set([...facts, ...entities])
}

/** The names of frames on the relay's present disk. */
export async function framesAtRelay(world: World): Promise<ReadonlyMap<string, string>> {
  const store = world.relay.store()
  const names = new Map<string, string>()
  for (const { ws } of await store.workspaces())
    for (const { stream } of await store.streamHeads(ws)) {
      for (const { writer, ctr } of await store.heads({ ws, stream }))
        for (let at = 1; at <= ctr; at += 1) {
          const name = frameName({
            stream: bytesToHex(stream),
            writer: bytesToHex(writer),
            ctr: at
          })
          names.set(name, world.relay.everStored.get(name)?.fid ?? '')
        }
    }
  return names
}

/** Sets a disk back, and excuses exactly what no disk holds any more after it. */
export async function setBack(world: World, act: () => void): Promise<void> {
  const frameByItem = framesByItem(world)
  const before = await reach(world, frameByItem)
  act()
  const after = await reach(world, frameByItem)
  for (const item of world.saved)
    if (before.items.has(item.id) && !after.items.has(item.id)) item.excused = true
  for (const name of before.frames) if (!after.frames.has(name)) world.excusedFrames.add(name)
}

async function reach(world: World, frameByItem: ReadonlyMap<string, ReadonlySet<string>>) {
  const atRelay = await framesAtRelay(world)
  const shown = world.tablets.map(shownOn)
  const frames = new Set([
    ...atRelay.keys(),
    ...world.tablets.flatMap((tablet) => framesOn(tablet).map(frameName))
  ])
  const items = new Set(
    world.saved
      .filter(
        ({ id }) =>
          shown.some((ids) => ids.has(id)) ||
          [...(frameByItem.get(id) ?? [])].some((name) => atRelay.has(name))
      )
      .map(({ id }) => id)
  )
  return { frames, items }
}

/** Which frames carry an item, as far as any disk can tell. */
function framesByItem(world: World): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>()
  const add = (id: string, name: string) => names.set(id, (names.get(id) ?? new Set()).add(name))
  const entities = world.saved.filter((item) => item.kind === 'entity')
  for (const tablet of world.tablets)
    for (const frame of framesOn(tablet)) {
      for (const id of factIdsIn(frame.update)) add(id, frameName(frame))
      const text = Buffer.from(frame.update).toString('latin1')
      for (const { id } of entities) if (text.includes(id)) add(id, frameName(frame))
    }
  return names
}

export function factIdsIn(update: LocalRow['update']): readonly string[] {
  const runs = readFactRuns(update, () => true)
  if (!runs.ok) return []
  return runs.value.flatMap(({ client, clock, tuples }) =>
    tuples.map((_, at) => factId(client, clock + at))
  )
}

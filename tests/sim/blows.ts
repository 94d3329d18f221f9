// What happens to tablets, network and relay.
import type { Chance } from './chance.ts'
import { act } from './deeds.ts'
import { handOver } from './hands.ts'
import type { SimTablet } from './sim-tablet.ts'
import { isInside, setBack, shownOn, type World } from './world.ts'
import { CALM } from './wire.ts'

const YEAR_MS = 365 * 86_400_000

type Blow = (world: World) => Promise<void> | void

/** Which disks may be set back in this seed: both at once can forget a record nobody else has ever seen. */
export type Loss = 'none' | 'relay' | 'tablet'

export function blowsOf(loss: Loss): readonly (readonly [string, Blow])[] {
  const relay: readonly (readonly [string, Blow])[] = [
    ['relay backup', relayBackup],
    ['relay backup', relayBackup],
    ['relay restored', relayRestored],
    ['relay restored', relayRestored],
    ['relay restored', relayRestored]
  ]
  const tablet: readonly (readonly [string, Blow])[] = [
    ['tablets copied', tabletsCopied],
    ['tablets copied', tabletsCopied],
    ['tablet restored', tabletRestored],
    ['tablet restored', tabletRestored]
  ]
  return [
    ['weather', weather],
    ['weather', weather],
    ['offline', offline],
    ['online', online],
    ['online', online],
    ['relay falls', (world) => world.relay.fall()],
    ['relay rises', (world) => world.relay.rise()],
    ['relay rises', (world) => world.relay.rise()],
    ['crash', (world) => crash(world, anyTablet(world))],
    ['crash later', crashLater],
    ['crash while writing', crashWhileWriting],
    ['crash while writing', crashWhileWriting],
    ['crash while writing', crashWhileWriting],
    ['reopen', reopen],
    ['reopen', reopen],
    ['second tab', secondTab],
    ['tab dies', tabDies],
    ['freeze', freeze],
    ['thaw', thaw],
    ['clock', clock],
    ['disk full', diskFull],
    ['disk mended', diskMended],
    ['disk mended', diskMended],
    ['one sleeps, one wakes', sleepBeside],
    ['wake', (world) => anyTablet(world).wake()],
    ...(loss === 'tablet' ? [] : hands),
    ...(loss === 'relay' ? relay : []),
    ...(loss === 'tablet' ? tablet : [])
  ]
}

/** Not where tablets are set back: under a number once handed over another frame could come (limits in src/sync/README.md). */
const hands: readonly (readonly [string, Blow])[] = [
  ['hand over', handOver],
  ['hand over', handOver],
  ['hand over', handOver],
  ['hand over', handOver]
]

function anyTablet({ tablets, chance }: World): SimTablet {
  return chance.pick(tablets)
}

const weather: Blow = (world) => {
  const { chance } = world
  world.weather = chance.pick([
    CALM,
    { lost: 0.1, doubled: 0.1, delayMs: 300 },
    { lost: 0.3, doubled: 0.3, delayMs: 5000 },
    { lost: 0.02, doubled: 0.5, delayMs: 30_000 }
  ])
}

const offline: Blow = (world) => {
  anyTablet(world).wire.isDown = true
}

const online: Blow = (world) => {
  anyTablet(world).wire.isDown = false
}

/** What a crash leaves on the disk is everything that was shown as saved. */
function crash(world: World, tablet: SimTablet): void {
  if (tablet.tabs.length === 0) return
  world.say(`${tablet.name}: the power is cut`)
  tablet.cut()
  checkDisk(world, tablet)
}

export function checkDisk(world: World, tablet: SimTablet): void {
  // cut off, it handed over and emptied itself; whether it had to is asked in the end
  if (!isInside(tablet)) return
  const shown = shownOn(tablet)
  for (const item of world.savedBy.get(tablet.name) ?? [])
    if (!shown.has(item.id)) world.problems.push(`${tablet.name}: ${item.id} was saved and is gone`)
}

const crashLater: Blow = (world) =>
  crashAfter(world, anyTablet(world), 1 + world.chance.below(world.chance.pick([5, 50, 500])))

/** Somewhere among the thirty or so database events of an act. */
const crashWhileWriting: Blow = (world) => {
  const tablet = anyTablet(world)
  act(world, tablet)
  crashAfter(world, tablet, 1 + world.chance.below(world.chance.pick([30, 120])))
}

function crashAfter(world: World, tablet: SimTablet, events: number): void {
  let left = events
  world.clockwork.onTask(() => {
    left -= 1
    if (left === 0) crash(world, tablet)
  })
}

const reopen: Blow = (world) => {
  for (const tablet of world.tablets) if (tablet.tabs.length === 0) open(world, tablet)
}

export function open(world: World, tablet: SimTablet): void {
  tablet.open().then(
    () => world.say(`${tablet.name}: open`),
    (problem: unknown) => {
      world.problems.push(`${tablet.name}: does not open: ${String(problem)}`)
    }
  )
}

/** Writes before the relay can tell what was forgotten. */
function openAndAct(world: World, tablet: SimTablet): void {
  tablet.wire.isDown = true
  open(world, tablet)
  for (const ms of [200, 400, 600]) world.clockwork.after(ms, () => act(world, tablet))
  world.clockwork.after(2000, () => (tablet.wire.isDown = false))
}

const secondTab: Blow = (world) => {
  const tablet = anyTablet(world)
  if (tablet.tabs.length === 1) open(world, tablet)
}

const tabDies: Blow = (world) => {
  const tablet = anyTablet(world)
  if (tablet.tabs.length === 2) world.chance.pick(tablet.tabs).cut()
}

const freeze: Blow = (world) => {
  const tab = anyTablet(world).tabs[0]
  if (tab) tab.isFrozen = true
}

/** The leader freezes beside a tab that is awake, and may never thaw. */
const sleepBeside: Blow = (world) => {
  const tablet = anyTablet(world)
  const [tab] = tablet.tabs
  if (!tab || tablet.tabs.length !== 1) return
  tab.isFrozen = true
  open(world, tablet)
}

const diskFull: Blow = (world) => {
  anyTablet(world).disk.isFull = true
}

const diskMended: Blow = (world) => {
  for (const { disk } of world.tablets) disk.isFull = false
}

const thaw: Blow = (world) => {
  for (const tab of anyTablet(world).tabs) tab.thaw()
}

const clock: Blow = (world) => {
  anyTablet(world).skewMs = wrongClock(world.chance)
}

function wrongClock(chance: Chance): number {
  return chance.pick([0, 0, 90_000, -30 * 60_000, YEAR_MS, -3 * YEAR_MS, -45 * YEAR_MS])
}

const backups = new WeakMap<World, ReturnType<World['relay']['backup']>[]>()

const relayBackup: Blow = (world) => {
  backups.set(world, [...(backups.get(world) ?? []), world.relay.backup()])
}

const relayRestored: Blow = async (world) => {
  const made = backups.get(world) ?? []
  if (made.length === 0) return
  const backup = world.chance.pick(made)
  // what only the relay has seen of the control log nobody can give back, and who joins on top of a log that was cut
  // makes another one (limits in src/sync/README.md)
  const office = world.tablets[0]!
  const [now] = await world.relay.store().workspaces()
  const [then] = await backup.workspaces()
  const isKnown = office.disk.rows('control').length >= now!.seq && !world.awaitsJoin
  if (now!.seq > then!.seq && !isKnown) return
  await setBack(world, () => world.relay.restore(backup))
}

const tabletsCopied: Blow = (world) => {
  for (const tablet of world.tablets) {
    const rows = tablet.disk.copy()
    if (!rows || !isInside(tablet)) continue
    const saved = world.savedBy.get(tablet.name)?.length ?? 0
    world.copies.get(tablet.name)?.push({ rows, saved })
  }
}

const tabletRestored: Blow = async (world) => {
  const copied = world.tablets.filter(({ name }) => world.copies.get(name)?.length)
  if (copied.length === 0) return
  const tablet = world.chance.pick(copied)
  const copies = world.copies.get(tablet.name) ?? []
  const copy = world.chance.pick(copies)
  crash(world, tablet)
  await setBack(world, () => tablet.disk.put(copy.rows))
  world.say(`${tablet.name}: set back`)
  world.savedBy.get(tablet.name)?.splice(copy.saved)
  world.copies.set(
    tablet.name,
    copies.filter((one) => one.saved <= copy.saved)
  )
  if (world.chance.happens(0.7)) openAndAct(world, tablet)
}

// From hand to hand: whole, cut off, damaged, of another workspace, again much later; with an answer or without.
import type { Kit } from '../../src/kit/open.ts'
import type { SimTablet } from './sim-tablet.ts'
import type { World } from './world.ts'

const handed = new WeakMap<World, Uint8Array[]>()

interface Hand {
  readonly tablet: SimTablet
  readonly kit: Kit
}

export function handOver(world: World): void {
  const hands = world.tablets.flatMap((tablet): Hand[] => {
    const tab = tablet.tabs.find((one) => one.isInside && !one.isFrozen)
    return tab?.kit ? [{ tablet, kit: tab.kit }] : []
  })
  if (hands.length < 2) return
  const [giver, taker] = two(world, hands)
  void give(world, [giver, taker], world.chance.happens(0.6) ? 1 : 0)
}

/** What one tablet has, to another one: as it is, and nothing comes back. */
export async function handTo(world: World, [from, to]: readonly [SimTablet, SimTablet]) {
  const hands = [from, to].map((tablet) => tablet.tabs.find((one) => one.isInside && !one.isFrozen))
  const [giver, taker] = hands.map((tab) => tab?.kit)
  if (!giver || !taker) return
  const parcel = await giver.commands.pack({
    to: null,
    asFile: false,
    asks: false,
    tellsAll: false
  })
  if (!parcel.ok) return
  const taken = await taker.commands.unpack(parcel.value.bytes)
  world.say(`${from.name} hands to ${to.name}: ${taken.ok ? taken.value.frames : taken.fault.kind}`)
}

function two({ chance }: World, hands: readonly Hand[]): [Hand, Hand] {
  const from = chance.below(hands.length)
  const to = (from + 1 + chance.below(hands.length - 1)) % hands.length
  return [hands[from]!, hands[to]!]
}

async function give(world: World, [giver, taker]: [Hand, Hand], answers: number): Promise<void> {
  const { chance } = world
  const to = chance.happens(0.5) ? deviceOf(taker.tablet) : null
  const wish = { to, asFile: chance.happens(0.3), asks: answers > 0, tellsAll: chance.happens(0.2) }
  try {
    const parcel = await giver.kit.commands.pack(wish)
    if (!parcel.ok) return
    const bytes = mishap(world, parcel.value.bytes)
    const taken = await taker.kit.commands.unpack(bytes)
    world.say(
      `${giver.tablet.name} hands ${bytes.length} bytes to ${taker.tablet.name}: ` +
        (taken.ok ? `${taken.value.frames} new` : taken.fault.kind)
    )
    if (taken.ok && answers > 0) await give(world, [taker, giver], answers - 1)
  } catch (problem) {
    world.problems.push(`handing over threw ${String(problem)}`)
  }
}

function mishap(world: World, bytes: Uint8Array): Uint8Array {
  const { chance } = world
  const before = handed.get(world) ?? []
  handed.set(world, [...before.slice(-20), bytes])
  if (chance.happens(0.15)) return bytes.slice(0, chance.below(bytes.length))
  if (chance.happens(0.15)) return changed(bytes, chance.below(bytes.length))
  if (chance.happens(0.05)) return changed(bytes, 10)
  return before.length > 0 && chance.happens(0.15) ? chance.pick(before) : bytes
}

function changed(bytes: Uint8Array, at: number): Uint8Array {
  const other = bytes.slice()
  other[at] = (other[at] ?? 0) ^ 0x21
  return other
}

function deviceOf(tablet: SimTablet): string {
  const rows = tablet.disk.rows('meta') as readonly { key: string; value: { device?: string } }[]
  return rows.find((row) => row.key === 'identity')?.value.device ?? ''
}

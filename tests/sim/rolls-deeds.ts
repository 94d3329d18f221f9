// Roll calls on tablets that are away from each other: begun at the same time, seen one by one and counted, taken back, joined, ended.
import type { Fault } from '../../src/kit/fault.ts'
import type { Kit } from '../../src/kit/open.ts'
import type { Result } from '../../src/lib/result.ts'
import { isDiskFull, plain } from './deeds.ts'
import type { SimTablet } from './sim-tablet.ts'
import { first } from './template.ts'
import { kitOf, type World } from './world.ts'

export const ROLL_CALL_DAY = '2026-11-22'

interface AtTablet {
  readonly world: World
  readonly kit: Kit
  /** Of those the tablet knows; empty where it knows none. */
  readonly rollCall: string
  readonly isHelper: boolean
}

type Told = Promise<Result<unknown, Fault>>
type RollDeed = (at: AtTablet) => Told

/** What the acts on a tablet wrote last, so that some of it can be taken back. */
const writtenBy = new WeakMap<Kit, string[]>()

const begin: RollDeed = ({ world: { chance, template }, kit }) =>
  kit.commands.beginRollCall({
    event: template.event,
    session: chance.pick(template.sessions),
    why: chance.pick(['evacuation', 'evacuation', 'move', 'meal'] as const),
    isNew: chance.happens(0.2)
  })

const see: RollDeed = async ({ world, kit, rollCall, isHelper }) => {
  const { chance, known, template } = world
  const { event } = template
  const how = chance.pick(['seen', 'seen', 'counted'] as const)
  const many = how === 'counted' ? 3 : 1
  const pick = <Value>(from: readonly Value[]) =>
    Array.from({ length: many }, () => chance.pick(from))
  const result = isHelper
    ? await kit.commands.seeBadges({ event, rollCall, badges: pick([1, 2, 3, 4, 5]), how })
    : await kit.commands.seePeople({ event, rollCall, people: pick(known.children), how })
  if (result.ok) writtenBy.set(kit, [...(writtenBy.get(kit) ?? []), ...result.value].slice(-8))
  return result
}

const slip: RollDeed = ({ world, kit, rollCall }) => {
  const facts = writtenBy.get(kit) ?? []
  return kit.commands.unsee({ event: world.template.event, rollCall, facts: facts.slice(-2) })
}

const unsee: RollDeed = ({ world: { chance, known, template }, kit, rollCall, isHelper }) => {
  const { event } = template
  return isHelper
    ? kit.commands.unseeBadge({ event, rollCall, badge: 1 + chance.below(5) })
    : kit.commands.unseePerson({ event, rollCall, person: chance.pick(known.children) })
}

const join: RollDeed = async ({ world: { chance, template }, kit, rollCall }) => {
  const heads = await first(kit.rollCallHeads(template.event, ROLL_CALL_DAY))
  const other = chance.pick(heads).id
  return kit.commands.joinRollCalls({ event: template.event, rollCall, other })
}

const end: RollDeed = ({ world: { template }, kit, rollCall }) =>
  kit.commands.endRollCall({ event: template.event, rollCall })

const DEEDS: readonly (readonly [string, RollDeed])[] = [
  ['see', see],
  ['see', see],
  ['see', see],
  ['see', see],
  ['slip', slip],
  ['unsee', unsee],
  ['join', join],
  ['end', end],
  ['begin', begin]
]

export function callTheRoll(world: World, tablet: SimTablet): void {
  const kit = kitOf(tablet, world.chance)
  if (!kit) return
  deed(world, tablet, kit).then(
    (words) => world.say(`${tablet.name}: ${words}`),
    (problem: unknown) => {
      if (isDiskFull(problem)) return
      world.problems.push(`${tablet.name}: a roll call threw ${String(problem)}`)
    }
  )
}

async function deed(world: World, tablet: SimTablet, kit: Kit): Promise<string> {
  const { chance, template } = world
  const me = await first(kit.me)
  const heads = await first(kit.rollCallHeads(template.event, ROLL_CALL_DAY))
  const rollCall = heads.length === 0 ? '' : chance.pick(heads).id
  const [name, act] = rollCall === '' ? (['begin', begin] as const) : chance.pick(DEEDS)
  if (!me) return `${name}: nobody is inside`
  const at = { world, kit, rollCall, isHelper: me.role === 'volunteer' }
  return `${name} ${plain({ world, tablet }, await act(at))}`
}

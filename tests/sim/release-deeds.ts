// The door home at two tables that hear of each other late: with a mother, alone, with somebody nobody registered, and taken back.
import type { Fault } from '../../src/kit/fault.ts'
import type { Kit } from '../../src/kit/open.ts'
import type { Result } from '../../src/lib/result.ts'
import { isDiskFull, plain } from './deeds.ts'
import type { SimTablet } from './sim-tablet.ts'
import { kitOf, type World } from './world.ts'

/** What was let go by somebody unregistered, as the tablet said that it was saved. */
export interface LetGo {
  readonly tablet: string
  readonly session: string
  readonly child: string
  readonly picker: string
  readonly marks: readonly string[]
}

export interface DoorHome {
  readonly vouched: LetGo[]
  /** Marks of departures each tablet wrote itself, not taken back yet. */
  readonly ownBy: Map<string, (readonly string[])[]>
}

const REFUSED = new Set<Fault['kind']>(['not-released', 'alone-together', 'nobody-agreed'])

type Act = (
  world: World,
  door: DoorHome,
  tablet: SimTablet,
  kit: Kit
) => Promise<Result<unknown, Fault>>

const ACTS: readonly (readonly [string, Act])[] = [
  ['receives', receive],
  ['receives', receive],
  ['lets go', letGo],
  ['lets go', letGo],
  ['lets go alone', letGoAlone],
  ['lets go with somebody unregistered', letGoVouched],
  ['lets go with somebody unregistered', letGoVouched],
  ['takes back', takeBack],
  ['corrects', correct]
]

export function atTheDoor(world: World, door: DoorHome): void {
  const tablet = world.chance.pick(world.tablets.filter(({ name }) => name !== 'helper'))
  const kit = kitOf(tablet, world.chance)
  if (!kit) return
  const [name, act] = world.chance.pick(ACTS)
  world.say(`${tablet.name}: ${name}`)
  act(world, door, tablet, kit).then(
    (result) => world.say(`${tablet.name}: ${name} ${plain({ world, tablet }, result, REFUSED)}`),
    (problem: unknown) => {
      if (!isDiskFull(problem))
        world.problems.push(`${tablet.name}: ${name} threw ${String(problem)}`)
    }
  )
}

function someone({ chance, known }: World) {
  return { session: chance.pick(known.sessions), child: chance.pick(known.children) }
}

function receive(world: World, _: DoorHome, __: SimTablet, kit: Kit) {
  const { session, child } = someone(world)
  return kit.commands.mark({ session, participant: child, status: 'arrived' })
}

async function letGo(world: World, door: DoorHome, { name }: SimTablet, kit: Kit) {
  const { session, child } = someone(world)
  const picker = world.chance.pick(['はは', 'は は', 'ちち'])
  const participants = [...new Set([child, world.chance.pick(world.known.children)])]
  const made = await kit.commands.release({ session, participants, picker })
  if (made.ok) own(door, name).push(made.value)
  return made
}

async function letGoAlone(world: World, door: DoorHome, { name }: SimTablet, kit: Kit) {
  const { session, child } = someone(world)
  const made = await kit.commands.release({ session, participants: [child], picker: null })
  if (made.ok) own(door, name).push(made.value)
  return made
}

async function letGoVouched(world: World, door: DoorHome, { name }: SimTablet, kit: Kit) {
  const { session, child } = someone(world)
  const picker = world.chance.pick(['しらない おじ', 'となりの ひと'])
  const made = await kit.commands.releaseVouched({
    session,
    participants: [child],
    picker,
    relation: '',
    agreed: 'はは',
    phone: '090-0000-0001',
    how: 'agreed',
    reason: ''
  })
  if (made.ok) {
    own(door, name).push(made.value)
    door.vouched.push({ tablet: name, session, child, picker, marks: made.value })
  }
  return made
}

async function takeBack(world: World, door: DoorHome, { name }: SimTablet, kit: Kit) {
  const all = own(door, name)
  const last = all.at(-1)
  if (!last) return receive(world, door, { name } as SimTablet, kit)
  const undone = await kit.commands.takeBackRelease(last)
  if (undone.ok) all.splice(all.indexOf(last), 1)
  return undone
}

function correct(world: World, _: DoorHome, __: SimTablet, kit: Kit) {
  const { session, child } = someone(world)
  const status = world.chance.pick(['arrived', 'absent'] as const)
  return kit.commands.mark({ session, participant: child, status, correcting: true })
}

function own({ ownBy }: DoorHome, name: string): (readonly string[])[] {
  const list = ownBy.get(name) ?? []
  ownBy.set(name, list)
  return list
}

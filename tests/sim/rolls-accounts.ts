// In the end all tablets show the same roll calls and the same people as seen, and volunteers the same badges.
import type { Kit } from '../../src/kit/open.ts'
import { ROLL_CALL_DAY } from './rolls-deeds.ts'
import { done, first } from './template.ts'
import { kitOf, type World } from './world.ts'

/** (xv) whoever reads names shows one picture, and (xvi) whoever reads badges shows one. */
export async function checkRollCalls(world: World): Promise<void> {
  const people: (readonly [string, string])[] = []
  const badges: (readonly [string, string])[] = []
  for (const tablet of world.tablets) {
    const kit = kitOf(tablet, world.chance)
    if (!kit) continue
    const settled = <Value>(work: Promise<Value>) => done(world.clockwork, work, 500)
    const { event } = world.template
    badges.push([tablet.name, JSON.stringify(await settled(badgesOf(kit, event)))])
    if (tablet.name !== 'helper')
      people.push([tablet.name, JSON.stringify(await settled(peopleOf(kit, event)))])
  }
  compare(world, '(xv)', people)
  compare(world, '(xvi)', badges)
}

function compare(world: World, about: string, shown: readonly (readonly [string, string])[]): void {
  const [one] = shown
  for (const [name, picture] of shown)
    if (picture !== one?.[1])
      world.problems.push(
        `${about} ${name} shows other roll calls than ${one?.[0]}: ${picture} and not ${one?.[1]}`
      )
}

async function peopleOf(kit: Kit, event: string) {
  const lines = await first(kit.rollCalls(event, ROLL_CALL_DAY))
  const views = await Promise.all(lines.map(({ head }) => first(kit.rollCall(event, head.id))))
  return views.map((view) => ({
    id: view?.head.id,
    ended: view?.head.ended?.at ?? null,
    counts: view?.counts,
    seen: view?.groups
      .flatMap(({ people }) => people)
      .map(({ card, seen }) => [card.participant.id, seen?.at ?? null, seen?.isCounted ?? null])
      .toSorted((one, other) => (String(one[0]) < String(other[0]) ? -1 : 1)),
    unclear: view?.unclear.map(({ number }) => number).toSorted((one, other) => one - other)
  }))
}

async function badgesOf(kit: Kit, event: string) {
  const heads = await first(kit.rollCallHeads(event, ROLL_CALL_DAY))
  const rolls = await Promise.all(heads.map(({ id }) => first(kit.badgeRoll(event, id))))
  return rolls.map((roll) => ({
    id: roll?.head.id,
    badges: roll?.badges.map(({ number, seen }) => [number, seen?.at ?? null])
  }))
}

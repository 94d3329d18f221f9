// In the end all tablets show every child alike, and whoever went with somebody unregistered has a voucher, and nobody else.
import { marksOf } from '../../src/domain/attendance/attendance.ts'
import { isSamePicker } from '../../src/domain/release/same-picker.ts'
import type { Fact } from '../../src/domain/fact.ts'
import type { FactRow } from '../../src/store/db.ts'
import type { Kit } from '../../src/kit/open.ts'
import type { DoorHome } from './release-deeds.ts'
import type { SimTablet } from './sim-tablet.ts'
import { done, first } from './template.ts'
import { kitOf, type World } from './world.ts'

export async function checkReleases(world: World, door: DoorHome): Promise<void> {
  const shown: (readonly [string, string])[] = []
  for (const tablet of world.tablets) {
    const kit = kitOf(tablet, world.chance)
    if (!kit || tablet.name === 'helper') continue
    const settled = <Value>(work: Promise<Value>) => done(world.clockwork, work, 500)
    shown.push([tablet.name, JSON.stringify(await settled(pictureOf(world, kit)))])
    await settled(checkVouched(world, door, tablet, kit))
  }
  const [one] = shown
  for (const [name, picture] of shown)
    if (picture !== one?.[1])
      world.problems.push(`(xvii) ${name} shows other departures than ${one?.[0]}: ${picture}`)
}

async function pictureOf({ known, template }: World, kit: Kit) {
  const receptions = await Promise.all(known.sessions.map((id) => first(kit.reception(id))))
  const vouched = await first(kit.vouched(template.event))
  return {
    children: receptions.map((one) =>
      one?.cards.map(({ participant, state, at, picker, hasConflict }) => [
        participant.id,
        state,
        at,
        picker,
        hasConflict
      ])
    ),
    vouched: vouched.map(({ fact, child, picker }) => [fact, child, picker])
  }
}

/** (xviii) a departure that stands and that this world was told was saved with a voucher, has it. */
async function checkVouched(
  world: World,
  { vouched }: DoorHome,
  tablet: SimTablet,
  kit: Kit
): Promise<void> {
  const rows = (tablet.disk.rows('facts') as FactRow[]).filter(
    ({ doc }) => doc === `attendance:${world.template.event}`
  )
  const facts = rows.flatMap((row) => JSON.parse(row.facts) as Fact[])
  const standing = marksOf(facts)
  const told = await first(kit.vouched(world.template.event))
  for (const { child, picker, marks } of vouched) {
    const isStanding = (standing.get(child) ?? []).some(({ fact }) => marks.includes(fact.id))
    if (isStanding && !told.some((one) => isSamePicker(one.picker, picker)))
      world.problems.push(`(xviii) ${tablet.name} lost who vouched for ${child} with ${picker}`)
  }
}

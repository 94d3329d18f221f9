// Incidents on tablets that are away from each other: with names from facilitators, by number from a volunteer, completed by others.
import type { Kit } from '../../src/kit/open.ts'
import { isDiskFull, plain } from './deeds.ts'
import type { SimTablet } from './sim-tablet.ts'
import { first } from './template.ts'
import { kitOf, type SavedItem, type World } from './world.ts'

/** Recording is never refused, whatever the network or the clock does. */
export function writeDown(world: World, tablet: SimTablet): void {
  const kit = kitOf(tablet, world.chance)
  if (!kit) return
  const isNew = tablet.name === 'helper' || world.chance.happens(0.4)
  const name = isNew ? 'incident' : 'complete an incident'
  world.say(`${tablet.name}: ${name}`)
  const acting = isNew ? note(world, tablet, kit) : complete(world, tablet, kit)
  acting.then(
    (words) => world.say(`${tablet.name}: ${name} ${words}`),
    (problem: unknown) => {
      if (!isDiskFull(problem))
        world.problems.push(`${tablet.name}: ${name} threw ${String(problem)}`)
    }
  )
}

async function note(world: World, tablet: SimTablet, kit: Kit): Promise<string> {
  const { chance, template, known, clockwork } = world
  const whom =
    tablet.name === 'helper'
      ? ({ kind: 'badge', badge: 1 + chance.below(4) } as const)
      : ({ kind: 'person', id: chance.pick(known.children) } as const)
  const made = await kit.commands.noteIncident({
    event: template.event,
    since: clockwork.now(),
    what: [chance.pick(['fell', 'cut', 'near-miss'] as const)],
    whom: [whom],
    where: '河原',
    did: ['washed'],
    told: chance.happens(0.5) ? [{ who: 'guardian', at: clockwork.now() }] : []
  })
  if (made.ok) remember(world, tablet, made.value)
  return plain({ world, tablet }, made)
}

/** Perhaps before all of it has arrived there. */
async function complete(world: World, tablet: SimTablet, kit: Kit): Promise<string> {
  const { chance, template } = world
  const incidents = await first(kit.incidents(template.event))
  if (incidents.length === 0) return 'no incident'
  const { id } = chance.pick(incidents)
  const line = chance.pick(['note', 'told', 'closed', 'reopened'] as const)
  const text = { note: 'くわしく', told: 'lead', closed: '', reopened: '' }[line]
  const wish = { event: template.event, incident: id, line, text }
  const added = await kit.commands.addToIncident(wish)
  if (added.ok) remember(world, tablet, id)
  return plain({ world, tablet }, added)
}

/** Lines are never fewer: what this tablet wrote of it was shown as saved. */
function remember(world: World, tablet: SimTablet, incident: string): void {
  const rows = tablet.disk.rows('facts') as { readonly subject: string; readonly facts: string }[]
  const own = rows
    .filter(({ subject }) => subject === incident)
    .flatMap(({ facts }) => JSON.parse(facts) as { readonly id: string }[])
  const known = new Set(world.saved.map(({ id }) => id))
  for (const { id } of own) {
    if (known.has(id)) continue
    const scope = tablet.name === 'helper' ? 'all' : 'people'
    const item: SavedItem = { tablet: tablet.name, id, kind: 'fact', scope, excused: false }
    world.saved.push(item)
    world.savedBy.get(tablet.name)?.push(item)
  }
}

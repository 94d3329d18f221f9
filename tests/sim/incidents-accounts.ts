// In the end all tablets that read names show the same lines, and a volunteer's tells nobody's name.
import { done, first } from './template.ts'
import { kitOf, type World } from './world.ts'

/** (xix) whoever reads incidents reads the same lines. */
export async function checkIncidents(world: World): Promise<void> {
  const shown: (readonly [string, string])[] = []
  for (const tablet of world.tablets) {
    const kit = kitOf(tablet, world.chance)
    if (!kit || tablet.name === 'helper') continue
    const reading = first(kit.incidents(world.template.event))
    const all = await done(world.clockwork, reading, 500)
    const lines = all.map(({ id, isOpen, lines: of }) => [id, isOpen, of.map(({ fact }) => fact)])
    shown.push([tablet.name, JSON.stringify(lines)])
  }
  const [one] = shown
  for (const [name, lines] of shown)
    if (lines !== one?.[1])
      world.problems.push(`(xix) ${name} shows other incidents than ${one?.[0]}`)
}

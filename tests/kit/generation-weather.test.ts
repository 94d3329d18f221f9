import { expect, test } from 'vitest'
import type { Kit } from '../../src/kit/open.ts'
import type { LocalRow } from '../../src/store/db.ts'
import type { SimTablet } from '../sim/sim-tablet.ts'
import { createChance } from '../sim/chance.ts'
import { leave } from './a-family.ts'
import { aStory, type Story } from './a-story.ts'
import { rowsOf } from './same-rows.ts'
import { secretsAtRelay, secretsOn } from './secrets.ts'

const DOCS = ['roster', 'register', 'care', 'consents', 'attendance', 'badges']
const NAMES = ['office', 'hall', 'gym'] as const

/** A day on which tablets come and go, children are added and written about, and families are erased in between. */
async function aDay(story: Story, seed: number): Promise<readonly string[]> {
  const { template, tablets, done, first, open, pass } = story
  const { event, sessions } = template
  const chance = createChance(seed)
  const kits: Record<(typeof NAMES)[number], Kit> = { ...story.kits }
  const erased: string[] = []
  for (let step = 0; step < 30; step += 1) {
    const name = chance.pick(NAMES)
    const kit = kits[name]
    const cards = await first(kit.roster(event))
    const card = cards.length > 0 ? chance.pick(cards) : null
    switch (chance.below(8)) {
      case 0:
        tablets[name].wire.isDown = !tablets[name].wire.isDown
        break
      case 1:
        await done(
          kit.commands.addWalkIn({
            session: sessions[0]!,
            yomi: `こ${seed}の${step}`,
            grade: 'e1',
            phone: ''
          })
        )
        break
      case 2:
        tablets[name].cut()
        kits[name] = await open(tablets[name])
        break
      case 3: {
        const { family } = card?.participant ?? {}
        if (!family) break
        const gone = cards.filter((one) => one.participant.family === family)
        const end = await done(kits.office.commands.eraseFamily(event, family))
        if (end.ok) erased.push(...gone.map((one) => `秘${one.participant.id}`))
        break
      }
      default: {
        if (!card) break
        const { id } = card.participant
        const value = `秘${id}・${step}`
        await done(kit.commands.setField({ event, subject: id, field: 'allergy', value }))
        await done(kit.commands.saveParticipant(id, { note: value }))
        await leave(story, kit, id, value)
      }
    }
    await pass(chance.pick([10, 300, 5000, 30_000]))
  }
  for (const name of NAMES) tablets[name].wire.isDown = false
  await pass(400_000)
  return erased
}

test.each([1, 2, 3, 4, 5, 6])(
  '[SY44] day %i: whoever was away when, all come to the same, and nothing erased is left',
  async (seed) => {
    const story = await aStory(seed)
    const erased = await aDay(story, seed)
    const all: readonly SimTablet[] = Object.values(story.tablets)
    const [one, ...others] = all.map((tablet) =>
      DOCS.map((name) => rowsOf(tablet, `${name}:${story.template.event}`))
    )
    for (const other of others) expect(other).toEqual(one)
    for (const tablet of all) {
      expect(tablet.disk.rows('local') as LocalRow[], tablet.name).toEqual([])
      expect(secretsOn(tablet, erased), tablet.name).toEqual([])
      expect(await secretsAtRelay(story.world, tablet, erased), tablet.name).toEqual([])
      expect(tablet.problems).toEqual([])
    }
  }
)

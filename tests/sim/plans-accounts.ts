// In the end all tablets show the same plan, and whoever was marked is shown, also where a session was removed or its day moved.
import { headsOf } from '../../src/domain/heads.ts'
import { dayOfMark } from '../../src/domain/event/taken-place.ts'
import type { Session } from '../../src/domain/entity.ts'
import type { Fact, Mark } from '../../src/domain/fact.ts'
import type { EntityRow, FactRow } from '../../src/store/db.ts'
import type { Kit } from '../../src/kit/open.ts'
import type { Coming } from './plans-deeds.ts'
import type { SimTablet } from './sim-tablet.ts'
import { done, first } from './template.ts'
import { kitOf, type World } from './world.ts'

export async function checkPlans(world: World, coming: Coming): Promise<void> {
  const shown: (readonly [string, string])[] = []
  for (const tablet of world.tablets) {
    const kit = kitOf(tablet, world.chance)
    if (!kit || tablet.name === 'helper') continue
    const settled = <Value>(work: Promise<Value>) => done(world.clockwork, work, 500)
    shown.push([tablet.name, JSON.stringify(await settled(planOf(kit, coming)))])
    await settled(checkMarked(world, tablet, kit, coming))
  }
  const [one] = shown
  for (const [name, plan] of shown)
    if (plan !== one?.[1])
      world.problems.push(`(xiii) ${name} shows another plan than ${one?.[0]}: ${plan}`)
}

async function planOf(kit: Kit, { event }: Coming) {
  const [events, days, calls, questions] = await Promise.all([
    first(kit.events),
    first(kit.eventDays(event)),
    first(kit.calls(event)),
    first(kit.questions(event))
  ])
  const view = events.find((one) => one.event.id === event)
  return {
    event: view?.event,
    venues: view?.venues,
    sessions: view?.sessions,
    days: days?.days,
    told: calls?.told,
    questions: questions.map(({ id }) => id).toSorted()
  }
}

/** (xiv) the summary of its day has every session in which somebody stands as marked on that day. */
async function checkMarked(world: World, tablet: SimTablet, kit: Kit, { event }: Coming) {
  const rows = (tablet.disk.rows('facts') as FactRow[]).filter(
    ({ doc }) => doc === `attendance:${event}`
  )
  const facts = rows.flatMap((row) => JSON.parse(row.facts) as Fact[])
  const marks = [...headsOf(facts).standing.values()]
    .flat()
    .flatMap(({ fact }) => (fact.kind === 'mark' && fact.status !== 'cleared' ? [fact] : []))
  const sessions = (tablet.disk.rows('entities') as EntityRow[])
    .filter(({ root }) => root === 'sessions')
    .map(({ value }) => value as Session)
    .filter((one) => marks.some((mark) => mark.session === one.id && !isOfFormerDay(mark, one)))
  const isEventThere = (await first(kit.events)).some((one) => one.event.id === event)
  if (!isEventThere) return
  for (const { id, day } of sessions) {
    const summary = await first(kit.summary(event, day))
    const counts = summary?.sessions.find(({ session }) => session.id === id)?.counts
    if (!counts || counts.expected - counts.yet === 0)
      world.problems.push(
        `(xiv) ${tablet.name} shows nobody in ${id} on ${day}, where somebody was marked`
      )
  }
}

/** Asked about, and shown on the new day only where that was answered. */
function isOfFormerDay(mark: Mark, { day, former = [] }: Session): boolean {
  const made = dayOfMark(mark)
  return made !== day && former.includes(made)
}

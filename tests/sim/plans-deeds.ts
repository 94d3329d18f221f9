// What organizers change their minds about while tablets are away: they remove, bring back, move, rename, tell families.
import { addDays } from '../../src/domain/calendar.ts'
import type { RemovableRoot } from '../../src/domain/removal.ts'
import type { Fault } from '../../src/kit/fault.ts'
import type { Kit } from '../../src/kit/open.ts'
import type { Result } from '../../src/lib/result.ts'
import { answerTo } from './answers.ts'
import { isDiskFull, plain } from './deeds.ts'
import type { SimTablet } from './sim-tablet.ts'
import { done, first, must } from './template.ts'
import { kitOf, type World } from './world.ts'

/** The event that is still to come, and what was made of it. */
export interface Coming {
  readonly event: string
  readonly venues: readonly string[]
  readonly sessions: string[]
  readonly blocks: string[]
  readonly children: readonly string[]
}

const DAYS = ['2026-12-05', '2026-12-06']
const ROSTER = [
  'せい,めい,学年,保護者氏名,電話番号,参加日',
  'あべ,そら,小2,阿部 花,090-0000-0001,両日',
  'いしい,りく,小3,石井 誠,090-0000-0002,12月5日',
  'うえだ,めい,小4,上田 恵,090-0000-0003,12月6日',
  'えのき,かい,小5,榎 薫,090-0000-0004,12月6日'
]

/** In calm weather, before anybody is away. */
export async function prepareComing(world: World): Promise<Coming> {
  const { clockwork } = world
  const settled = <Value>(work: Promise<Value>) => done(clockwork, work, 500)
  const office = kitOf(named(world, 'office'), world.chance)
  if (!office) throw new Error('the office is closed')
  const { commands } = office
  const venueNames = ['公民館', '体育館']
  const wish = { title: 'つぎの町', days: DAYS, venues: venueNames }
  const event = must(await settled(commands.createEvent(wish)))
  const view = (await settled(first(office.events))).find((one) => one.event.id === event)
  const venues = view?.venues.map(({ id }) => id) ?? []
  const sessions: string[] = []
  for (const day of DAYS)
    for (const venue of venues) {
      const session = { event, venue, day, title: 'ロボット', start: '09:30', end: '12:00' }
      sessions.push(must(await settled(commands.saveSession(session))))
    }
  const bytes = new TextEncoder().encode(ROSTER.join('\r\n'))
  const opened = must(await settled(commands.openImport('roster', { event }, bytes)))
  const { mapping } = opened.draft
  const { rows } = must(await settled(opened.preview(mapping)))
  const lines = rows.map(({ line }) => line)
  must(await settled(opened.confirm(mapping, lines)))
  await clockwork.run(10_000)
  const devices = (await settled(first(office.tablets))).map(({ device }) => device)
  must(await settled(commands.letIn(event, devices)))
  await clockwork.run(60_000)
  const roster = await settled(first(office.roster(event)))
  const children = roster.map(({ participant }) => participant.id)
  world.known.events.push(event)
  return { event, venues, sessions, blocks: [], children }
}

export function named({ tablets }: World, name: string): SimTablet {
  const tablet = tablets.find((one) => one.name === name)
  if (!tablet) throw new Error(`no tablet ${name}`)
  return tablet
}

/** What the rules refuse because of what others did meanwhile. */
const REFUSED = new Set<Fault['kind']>(['in-use', 'day-recorded', 'day-in-use', 'not-allowed'])

type Act = (world: World, kit: Kit, coming: Coming) => Promise<Result<unknown, Fault>>

const ORGANIZER: readonly (readonly [string, Act])[] = [
  ['removes', (world, kit, coming) => kit.commands.remove(someThing(world, coming))],
  ['removes', (world, kit, coming) => kit.commands.remove(someThing(world, coming))],
  ['brings back', (world, kit, coming) => kit.commands.bringBack(someThing(world, coming))],
  ['moves days', moveDays],
  ['moves days', moveDays],
  ['renames a session', renameSession],
  [
    'takes a child off',
    (world, kit, coming) => kit.commands.removeChildren(someChild(world, coming))
  ],
  [
    'brings a child back',
    (world, kit, coming) => kit.commands.bringBackChildren(someChild(world, coming))
  ],
  ['changes many children', changeMany],
  ['answers', answerOne],
  ['answers', answerOne]
]
const HALL: readonly (readonly [string, Act])[] = [
  ['marks', markOne],
  ['makes a block', makeBlock],
  ['makes a block', makeBlock],
  ['tells a family', tellFamily],
  ['changes the days of a child', changeChildDays]
]

export function changeMind(world: World, coming: Coming): void {
  const tablet = world.chance.pick(world.tablets.filter(isPicked(world)))
  const kit = kitOf(tablet, world.chance)
  if (!kit) return
  const [name, act] = world.chance.pick(isOrganizers(tablet) ? [...ORGANIZER, ...HALL] : HALL)
  world.say(`${tablet.name}: ${name}`)
  act(world, kit, coming).then(
    (result) => world.say(`${tablet.name}: ${name} ${plain({ world, tablet }, result, REFUSED)}`),
    (problem: unknown) => {
      if (!isDiskFull(problem))
        world.problems.push(`${tablet.name}: ${name} threw ${String(problem)}`)
    }
  )
}

/** Two deeds of three are an organizer's. */
function isPicked({ chance }: World): (tablet: SimTablet) => boolean {
  const isOffice = chance.happens(0.66)
  return (tablet) => isOrganizers(tablet) === isOffice
}

function isOrganizers({ name }: SimTablet): boolean {
  return name === 'office' || name === 'desk'
}

function someThing({ chance, template }: World, coming: Coming) {
  const things: readonly { readonly root: RemovableRoot; readonly id: string }[] = [
    ...coming.sessions.map((id) => ({ root: 'sessions', id }) as const),
    ...coming.blocks.map((id) => ({ root: 'blocks', id }) as const),
    ...coming.venues.map((id) => ({ root: 'venues', id }) as const),
    ...template.assets.map((id) => ({ root: 'assets', id }) as const),
    { root: 'events', id: coming.event }
  ]
  return chance.pick(things)
}

function someChild({ chance }: World, { event, children }: Coming) {
  return { event, children: [chance.pick(children)] }
}

async function changeMany(
  { chance }: World,
  kit: Kit,
  { event, venues, sessions, children }: Coming
) {
  const change = chance.pick([
    { kind: 'venue', venue: chance.pick(venues) },
    { kind: 'sessions', sessions: [chance.pick(sessions)] },
    { kind: 'sessions', sessions: [] }
  ] as const)
  return kit.commands.changeChildren({ event, children, change })
}

async function answerOne({ chance }: World, kit: Kit, { event }: Coming) {
  const questions = await first(kit.questions(event))
  if (questions.length === 0) return { ok: true, value: 'no question' } as const
  const question = chance.pick(questions)
  return kit.commands.decide(question.event, question.id, answerTo(question, chance))
}

async function moveDays({ chance }: World, kit: Kit, { event }: Coming) {
  const now = await first(kit.eventDays(event))
  const distance = chance.below(15) - 5
  const rows = (now?.event.days ?? DAYS).map((was) => ({
    was,
    day: chance.happens(0.8) ? addDays(was, distance) : was
  }))
  if (chance.happens(0.2)) rows.push({ was: '', day: '2026-12-01' })
  return kit.commands.changeEventDays({
    event,
    rows: rows.map(({ was, day }) => ({ was: was === '' ? null : was, day }))
  })
}

async function renameSession({ chance }: World, kit: Kit, coming: Coming) {
  const id = chance.pick(coming.sessions)
  const view = (await first(kit.events)).find((one) => one.event.id === coming.event)
  const session = view?.sessions.find((one) => one.id === id)
  if (!session) return { ok: true, value: 'gone' } as const
  const { removed: _removed, former: _former, ...rest } = session
  return kit.commands.saveSession({ ...rest, title: `ロボット${chance.below(100)}` })
}

async function markOne({ chance }: World, kit: Kit, { sessions, children }: Coming) {
  const wish = { session: chance.pick(sessions), participant: chance.pick(children) }
  return kit.commands.mark({ ...wish, status: 'arrived', correcting: chance.happens(0.3) })
}

async function makeBlock({ chance }: World, kit: Kit, coming: Coming) {
  const now = await first(kit.eventDays(coming.event))
  const none = { owner: '', place: '', materials: '', planB: '', shift: 0, cut: 0, skipped: false }
  const made = await kit.commands.saveBlock({
    event: coming.event,
    venue: chance.pick(coming.venues),
    day: chance.pick(now?.event.days ?? DAYS),
    start: '10:00',
    minutes: 20,
    title: '説明',
    ...none
  })
  if (made.ok) coming.blocks.push(made.value)
  return made
}

async function tellFamily({ chance }: World, kit: Kit, { event }: Coming) {
  const calls = await first(kit.calls(event))
  if (!calls || calls.cards.length === 0) return { ok: true, value: 'nobody' } as const
  const family = chance.pick(calls.cards).household
  const answer = chance.pick(['comes', 'cannot', 'unreached', null] as const)
  return kit.commands.sayTold({ event, family, answer })
}

/** As an older tablet says it: by number. */
async function changeChildDays({ chance }: World, kit: Kit, { children }: Coming) {
  const days = chance.pick([[], [1], [2], [1, 2]])
  return kit.commands.saveParticipant(chance.pick(children), { days })
}

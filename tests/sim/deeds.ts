// What people do on their tablets. Every answer is noted: what was said to be saved may not be lost, and recording is
// never refused for the network, the clock or the relay.
import type { Kit } from '../../src/kit/open.ts'
import type { Result } from '../../src/lib/result.ts'
import type { Fault } from '../../src/kit/fault.ts'
import type { Identity } from '../../src/store/meta.ts'
import type { SimTablet } from './sim-tablet.ts'
import { answerTo } from './answers.ts'
import { first } from './template.ts'
import { kitOf, newestControl, type SavedItem, type World } from './world.ts'

export interface Hand {
  readonly world: World
  readonly tablet: SimTablet
  readonly kit: Kit
}

export type Deed = (hand: Hand) => Promise<string>

/** Refusals by the rules of the domain: the act was understood and makes no sense now. */
const SENSIBLE = new Set<Fault['kind']>(['gone', 'already', 'picker-missing', 'invalid'])
/** Acts that write to the control log need the relay. */
export const ONLINE = new Set<Fault['kind']>([
  'needs-signal',
  'no-relay',
  'relay-refused',
  'invitation-foreign'
])

export function act(world: World, tablet: SimTablet): void {
  const kit = kitOf(tablet, world.chance)
  if (!kit) return
  const deeds = DEEDS[tablet.name] ?? HALL
  const [name, deed] = world.chance.pick(deeds)
  world.say(`${tablet.name}: ${name}`)
  deed({ world, tablet, kit }).then(
    (words) => world.say(`${tablet.name}: ${name} ${words}`),
    (problem: unknown) => {
      if (isDiskFull(problem)) return
      world.problems.push(`${tablet.name}: ${name} threw ${String(problem)}`)
    }
  )
}

const mark: Deed = async ({ world, kit, tablet }) => {
  const { chance, known } = world
  const status = chance.pick([
    'arrived',
    'arrived',
    'arrived',
    'absent',
    'left',
    'cleared'
  ] as const)
  return noted(
    world,
    tablet,
    'people',
    'fact',
    await kit.commands.mark({
      session: chance.pick(known.sessions),
      participant: chance.pick(known.children),
      status,
      ...(status === 'left' ? { picker: 'はは' } : {}),
      correcting: chance.happens(0.3)
    })
  )
}

const undo: Deed = async ({ world, kit, tablet }) => {
  const own = world.savedBy.get(tablet.name)?.filter((item) => item.kind === 'fact') ?? []
  if (own.length === 0) return 'nothing'
  return plain({ world, tablet }, await kit.commands.undo(world.chance.pick(own.slice(-5)).id))
}

const walkIn: Deed = async ({ world, kit, tablet }) => {
  const { chance, known } = world
  const yomi = `こ${String.fromCharCode(0x3042 + chance.below(40))} ${String.fromCharCode(0x3042 + chance.below(40))}`
  const made = await kit.commands.addWalkIn({
    session: chance.pick(known.sessions),
    yomi,
    grade: 'e3',
    phone: ''
  })
  if (made.ok) known.children.push(made.value)
  return noted(world, tablet, 'people', 'entity', made)
}

const move: Deed = async ({ world, kit, tablet }) => {
  const { chance, template } = world
  const to = chance.pick([
    { kind: 'home' },
    { kind: 'venue', venue: template.venue },
    { kind: 'staff', person: '~やまだ' },
    { kind: 'badge', number: 3, event: template.event }
  ] as const)
  return noted(
    world,
    tablet,
    'all',
    'fact',
    await kit.commands.move({
      asset: chance.pick(template.assets),
      to,
      quantity: 1 + chance.below(5)
    })
  )
}

const condition: Deed = async ({ world, kit, tablet }) =>
  noted(
    world,
    tablet,
    'all',
    'fact',
    await kit.commands.setCondition({
      asset: world.chance.pick(world.template.assets),
      condition: world.chance.pick(['fine', 'broken', 'missing-part', 'lost'] as const)
    })
  )

const setField: Deed = async ({ world, kit, tablet }) =>
  plain(
    { world, tablet },
    await kit.commands.setField({
      event: world.template.event,
      subject: world.chance.pick(world.known.children),
      field: world.chance.pick(['allergy', 'guardian', 'photo']),
      value: world.chance.pick(['yes', 'no', 'inside'])
    })
  )

/** Two tablets that do so differently ask which grade, name and number holds. */
const rename: Deed = async ({ world, kit, tablet }) => {
  const child = world.chance.pick(world.known.children)
  const callName = `よび${world.chance.below(100)}`
  const badge = 1 + world.chance.below(60)
  const grade = (['e1', 'e2', 'e3'] as const)[badge % 3] ?? 'e1'
  return plain(
    { world, tablet },
    await kit.commands.saveParticipant(child, { callName, badge, grade })
  )
}

const block: Deed = async ({ world, kit, tablet }) =>
  noted(
    world,
    tablet,
    'all',
    'entity',
    await kit.commands.saveBlock({
      event: world.template.event,
      venue: world.template.venue,
      day: '2026-11-22',
      start: '10:00',
      minutes: 20,
      title: `コマ${world.chance.below(100)}`,
      owner: '',
      place: '',
      materials: '',
      planB: '',
      shift: 0,
      cut: 0,
      skipped: false
    })
  )

const editEvent: Deed = async ({ world, kit, tablet }) =>
  plain(
    { world, tablet },
    await kit.commands.editEvent(world.template.event, {
      title: `名前${world.chance.below(100)}`,
      days: ['2026-11-22']
    })
  )

const decide: Deed = async ({ world, kit, tablet }) => {
  const ofEvent = await first(kit.questions(world.template.event))
  const questions = [...ofEvent, ...(await first(kit.questions('')))]
  if (questions.length === 0) return 'no question'
  const question = world.chance.pick(questions)
  const answer = answerTo(question, world.chance)
  return plain({ world, tablet }, await kit.commands.decide(question.event, question.id, answer))
}

const undoDecision: Deed = async ({ world, kit, tablet }) => {
  const decisions = await first(kit.decisions(world.template.event))
  if (decisions.length === 0) return 'no decision'
  return plain(
    { world, tablet },
    await kit.commands.undoDecision(world.chance.pick(decisions).fact)
  )
}

const createEvent: Deed = async ({ world, kit, tablet }) => {
  const made = await kit.commands.createEvent({
    title: `つぎ${world.chance.below(100)}`,
    days: ['2026-12-05'],
    venues: ['体育館']
  })
  if (made.ok) world.known.events.push(made.value)
  return noted(world, tablet, 'all', 'entity', made)
}

const invite: Deed = async ({ world, kit, tablet }) => {
  const invited = await kit.commands.invite({
    role: 'facilitator',
    events: [world.chance.pick(world.known.events)],
    lender: '',
    label: 'つぎの端末',
    hours: 24
  })
  if (!invited.ok) return plain({ world, tablet }, invited, ONLINE)
  return world.chance.happens(0.5)
    ? plain({ world, tablet }, await kit.commands.withdraw(invited.value.id), ONLINE)
    : 'invited'
}

const letIn: Deed = async ({ world, kit, tablet }) => {
  const tablets = await first(kit.tablets)
  const others = tablets.filter((one) => one.role === 'facilitator').map((one) => one.device)
  return plain(
    { world, tablet },
    await kit.commands.letIn(world.chance.pick(world.known.events), others),
    ONLINE
  )
}

const report: Deed = async ({ world, kit, tablet }) =>
  plain(
    { world, tablet },
    await kit.commands.report(world.template.event, {
      installed: true,
      persistent: true,
      precached: true,
      freeMiB: 100
    })
  )

const HALL: readonly (readonly [string, Deed])[] = [
  ['mark', mark],
  ['mark', mark],
  ['mark', mark],
  ['undo', undo],
  ['walk-in', walkIn],
  ['move', move],
  ['condition', condition],
  ['field', setField],
  ['rename', rename],
  ['block', block],
  ['decide', decide],
  ['report', report]
]
const OFFICE: typeof HALL = [
  ...HALL,
  ['undo decision', undoDecision],
  ['edit event', editEvent],
  ['create event', createEvent],
  ['invite', invite],
  ['let in', letIn]
]
const HELPER: typeof HALL = [
  ['move', move],
  ['move', move],
  ['condition', condition],
  ['undo', undo],
  ['report', report]
]

const DEEDS: Readonly<Record<string, typeof HALL>> = {
  helper: HELPER,
  office: OFFICE,
  desk: OFFICE
}

function noted(
  world: World,
  tablet: SimTablet,
  scope: SavedItem['scope'],
  kind: SavedItem['kind'],
  result: Result<string, Fault>
): string {
  if (result.ok) {
    const item: SavedItem = { tablet: tablet.name, id: result.value, kind, scope, excused: false }
    world.saved.push(item)
    world.savedBy.get(tablet.name)?.push(item)
  }
  return plain({ world, tablet }, result)
}

/** A full disk is told by the browser in these words. */
export function isDiskFull(problem: unknown): boolean {
  return String(problem).includes('QuotaExceeded')
}

export function plain(
  { world, tablet }: Pick<Hand, 'world' | 'tablet'>,
  result: Result<unknown, Fault>,
  alsoSensible: ReadonlySet<Fault['kind']> = new Set()
): string {
  if (result.ok) return 'saved'
  const { kind } = result.fault
  if (result.fault.kind === 'not-saved' && result.fault.full) return 'disk full'
  if (kind === 'not-allowed' && isTurnedAway(world, tablet, alsoSensible.has('needs-signal')))
    return kind
  if (!SENSIBLE.has(kind) && !alsoSensible.has(kind))
    world.problems.push(`recording was refused: ${JSON.stringify(result.fault)}`)
  return kind
}

/** One that was cut off empties itself, and may be tapped while it does; one that rests records on, but decides nothing. */
function isTurnedAway(world: World, tablet: SimTablet, isDecision: boolean): boolean {
  const own = (tablet.disk.rows('meta') as { key: string; value: unknown }[]).find(
    ({ key }) => key === 'identity'
  )?.value as Identity | undefined
  const device = own && newestControl(world)?.deviceById.get(own.device)
  return device !== undefined && (device.cut !== null || (isDecision && device.paused))
}

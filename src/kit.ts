// The whole client without a screen: openKit(environment) -> Kit. Screens, tests and benchmarks use the same door.
import type { Day, Id } from './domain/id.ts'
import { createEmitter, type Stop, type Watch } from './lib/emitter.ts'
import { openDb, type Db } from './store/db.ts'
import { watchLive, type TableName } from './store/live.ts'
import { readMeta } from './store/meta.ts'
import { keepReadModelFresh } from './store/read-model/rebuild.ts'
import { openHousehold, type Household, type World } from './sync/household.ts'
import type { Acts } from './kit/acts.ts'
import { createBeginActs } from './kit/begin-acts.ts'
import type { Environment } from './kit/environment.ts'
import { readEvents, readPlan } from './kit/events.ts'
import { insideActs } from './kit/inside-acts.ts'
import { openInside, type Inside } from './kit/inside.ts'
import { readMarker, writeMarker } from './kit/marker.ts'
import { readMe } from './kit/me.ts'
import { readSummary } from './kit/overview.ts'
import { readPerson, readRoster } from './kit/person.ts'
import { readDecisions, readQuestions } from './kit/questions.ts'
import { readReception } from './kit/reception.ts'
import { NOTHING, readStatus } from './kit/status.ts'
import { readHeld, readInvitations, readTablets } from './kit/tablets.ts'
import { readEquipment, readThing } from './kit/things.ts'
import type {
  Card,
  Decision,
  Equipment,
  EventView,
  Held,
  History,
  InvitationRow,
  Me,
  Person,
  Plan,
  Question,
  Reception,
  Role,
  Start,
  Summary,
  SyncStatus,
  Tablet,
  Thing
} from './kit/views.ts'

export interface Kit {
  readonly start: Watch<Start>
  readonly me: Watch<Me | null>
  readonly sync: Watch<SyncStatus>
  readonly events: Watch<readonly EventView[]>
  readonly roster: (event: Id) => Watch<readonly Card[]>
  readonly reception: (session: Id) => Watch<Reception | null>
  /** `session` empty: the child apart from any session. */
  readonly person: (participant: Id, event: Id, session: Id) => Watch<Person | null>
  readonly equipment: (event: Id) => Watch<Equipment>
  readonly thing: (
    asset: Id,
    event: Id
  ) => Watch<{ readonly thing: Thing; readonly history: readonly History[] } | null>
  readonly plan: (event: Id, day: Day) => Watch<Plan>
  readonly summary: (event: Id, day: Day) => Watch<Summary | null>
  readonly questions: (event: Id) => Watch<readonly Question[]>
  readonly decisions: (event: Id) => Watch<readonly Decision[]>
  readonly tablets: Watch<readonly Tablet[]>
  readonly invitations: Watch<readonly InvitationRow[]>
  readonly held: (event: Id) => Watch<Held | null>
  readonly acts: Acts
  readonly close: () => Promise<void>
}

/** What most screens show; choices of this tablet lie in meta. */
const SHOWN: readonly TableName[] = ['entities', 'facts', 'meta']
const EVENTS: readonly TableName[] = ['entities', 'meta', 'keys']
const TABLETS: readonly TableName[] = [...SHOWN, 'clients', 'keys']
const TRAFFIC: readonly TableName[] = ['local', 'frames', 'held', 'aside', 'meta']

export interface Options {
  /** Opens the invented event in this role; it must have a database of its own. */
  readonly practice?: Role
}

export async function openKit(environment: Environment, options: Options = {}): Promise<Kit> {
  const db = await openDb(environment.database)
  const world: World = environment
  const start = createEmitter<Start>({ state: 'opening' })
  const inside = createEmitter<Inside | null>(null)
  let unwatch: Stop = () => undefined

  async function enter(household: Household): Promise<Inside> {
    await keepReadModelFresh(db, environment.warn)
    const entered = openInside(db, environment, world, household)
    if (household.identity.practice) await (await import('./kit/practice.ts')).fillPractice(entered)
    inside.emit(entered)
    start.emit({ state: 'inside' })
    unwatch = keepMarker(entered, environment)
    return entered
  }

  /** A view that begins once this device is inside, and is told again whenever its rows change. */
  function view<Value>(
    read: (entered: Inside) => Promise<Value>,
    tables: readonly TableName[] = SHOWN
  ): Watch<Value> {
    return (seen) => {
      let stopInner: Stop = () => undefined
      const stopOuter = inside.watch((entered) => {
        stopInner()
        stopInner = entered
          ? watchLive(db, { tables, read: () => read(entered), failed: environment.warn })(seen)
          : () => undefined
      })
      return () => {
        stopOuter()
        stopInner()
      }
    }
  }

  await begin(db, environment, world, options, enter, start.emit)

  const needInside = () => inside.value()
  return {
    start: start.watch,
    me: (seen) => {
      if (!inside.value()) seen(null)
      return view(readMe)(seen)
    },
    sync: (seen) => {
      if (!inside.value()) seen(NOTHING)
      return view(readStatus, TRAFFIC)(seen)
    },
    events: view(readEvents, EVENTS),
    roster: (event) => view((entered) => readRoster(entered, event)),
    reception: (session) => view((entered) => readReception(entered, session)),
    person: (participant, event, session) =>
      view((entered) => readPerson(entered, participant, event, session)),
    equipment: (event) => view((entered) => readEquipment(entered, event)),
    thing: (asset, event) => view((entered) => readThing(entered, asset, event)),
    plan: (event, day) => view((entered) => readPlan(entered, event, day)),
    summary: (event, day) => view((entered) => readSummary(entered, event, day), TABLETS),
    questions: (event) => view((entered) => readQuestions(entered, event)),
    decisions: (event) => view((entered) => readDecisions(entered, event)),
    tablets: view(readTablets, TABLETS),
    invitations: view(readInvitations, TABLETS),
    held: (event) => view((entered) => readHeld(entered, event), TABLETS),
    acts: {
      ...createBeginActs({
        db,
        environment,
        world,
        enter,
        isInside: () => inside.value() !== null
      }),
      ...insideActs(needInside)
    },
    async close() {
      unwatch()
      await inside.value()?.sync?.stop()
      inside.emit(null)
      db.close()
    }
  }
}

/** Inside already, practising, emptied, or new. */
async function begin(
  db: Db,
  environment: Environment,
  world: World,
  options: Options,
  enter: (household: Household) => Promise<Inside>,
  tell: (start: Start) => void
): Promise<void> {
  const identity = await readMeta(db, 'identity')
  if (identity) {
    await enter(await openHousehold(db, world, identity))
    return
  }
  if (options.practice) {
    const { foundPractice } = await import('./kit/practice.ts')
    await enter(await foundPractice(db, world, options.practice))
    return
  }
  const marker = readMarker(environment)
  tell(marker ? { state: 'emptied', marker } : { state: 'new' })
}

/** What is needed to say what may be gone, should the database ever be found empty (W8). */
function keepMarker(entered: Inside, environment: Environment): Stop {
  if (entered.household.identity.practice) return () => undefined
  return watchLive(entered.db, {
    tables: TRAFFIC,
    read: async () => ({ status: await readStatus(entered), me: await readMe(entered) }),
    failed: environment.warn
  })(({ status, me }) => {
    if (me)
      writeMarker(environment, {
        workspace: me.workspace,
        device: me.name,
        role: me.role,
        unsent: status.toSend,
        at: environment.now()
      })
  })
}

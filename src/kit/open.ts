// The whole client without a screen: openKit(environment) -> Kit. Screens, tests and benchmarks use the same door.
import type { Day, Id } from '../domain/id.ts'
import { createEmitter, type Stop, type Watch } from '../lib/emitter.ts'
import { inhabit, isInhabited, openDb, type Db } from '../store/db.ts'
import { share, watchLive, type TableName } from '../store/live.ts'
import type { Identity } from '../store/meta.ts'
import { READ_MODEL } from '../store/read-model/version.ts'
import { openRows, type Rows } from '../store/rows.ts'
import { householdOf, readControl, type Household, type World } from '../sync/household.ts'
import type { HandedOver } from '../sync/access/leave.ts'
import type { Acts } from './acts.ts'
import { createBeginActs } from './tablets/begin-commands.ts'
import type { Environment } from './environment.ts'
import { readEvents, readHere, readPlan } from './event/read.ts'
import { insideActs } from './combine.ts'
import { openInside, type Inside } from './context.ts'
import { readMarker, writeMarker } from './marker.ts'
import { readMe } from './tablets/me.ts'
import { readSummary } from './event/summary.ts'
import { readPerson, readRoster } from './people/read.ts'
import { pieces } from './pieces.ts'
import { readDecisions, readQuestions } from './conflicts/read.ts'
import { readReception } from './attendance/read.ts'
import { NOTHING, readStatus } from './tablets/status.ts'
import { readHeld, readInvitations, readTablets } from './tablets/read.ts'
import { readEquipment, readThing } from './equipment/read.ts'
import type {
  Card,
  Decision,
  Equipment,
  Erasure,
  EventView,
  Held,
  History,
  InvitationRow,
  LockState,
  Me,
  Person,
  Plan,
  Question,
  Reception,
  RecoveryState,
  Retention,
  Role,
  Settings,
  Start,
  Summary,
  SyncStatus,
  Tablet,
  Thing
} from './views.ts'

export interface Kit {
  readonly start: Watch<Start>
  readonly me: Watch<Me | null>
  readonly sync: Watch<SyncStatus>
  readonly events: Watch<readonly EventView[]>
  /** The same with the sessions of a day, and of the day of the chosen session, only: it opens at once. */
  readonly here: (day: Day) => Watch<readonly EventView[]>
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
  readonly retention: (event: Id) => Watch<Retention | null>
  readonly erasures: Watch<readonly Erasure[]>
  /** Null: not an organizer's tablet. */
  readonly recovery: Watch<RecoveryState | null>
  readonly settings: Watch<Settings>
  readonly lock: Watch<LockState>
  readonly acts: Acts
  readonly close: () => Promise<void>
}

/** Read past the kept rows. */
const TRAFFIC: readonly TableName[] = ['local', 'frames', 'held', 'aside', 'peers']
const CLIENTS: readonly TableName[] = ['clients']

/** What a person waits for comes first; on a slow tablet it takes about this long. */
const FIRST_PICTURE_MS = 500

const OUTSIDE: ReadonlySet<Start['state']> = new Set(['new', 'emptied', 'cut'])

export interface Options {
  /** Opens the invented event in this role; it must have a database of its own. */
  readonly practice?: Role
}

export async function openKit(environment: Environment, options: Options = {}): Promise<Kit> {
  const db = await openDb(environment.database)
  const rows = openRows(db)
  const world: World = environment
  const start = createEmitter<Start>({ state: 'opening' })
  const inside = createEmitter<Inside | null>(null)
  const watchByName = new Map<string, Watch<unknown>>()
  let unwatch: Stop = () => undefined
  let isLeftMeanwhile = false
  /** Tabs of one device come in and leave together: a page that is not where its database is has to be opened anew. */
  const tabs = environment.channel(`caravan-device/${environment.database.name}`, (word) => {
    const { state } = start.value()
    isLeftMeanwhile ||= word === 'left' && state === 'opening'
    const isLeft = word === 'left' && state === 'inside'
    if (!isLeft && !(word === 'entered' && OUTSIDE.has(state))) return
    start.emit({ state: 'elsewhere' })
    void close()
  })

  /** The other pages go, and no marker is written any more: not by a reading that was under way either. */
  function goodbye(): void {
    unwatch()
    tabs.tell('left')
  }

  async function close(): Promise<void> {
    unwatch()
    tabs.stop()
    await inside.value()?.sync?.stop()
    inside.emit(null)
    rows.stop()
    db.close()
  }

  async function enter(household: Household, waitMs = 0): Promise<Inside> {
    if ((await rows.meta('readModel')) !== READ_MODEL) {
      const { keepReadModelFresh } = await pieces.rebuild()
      await keepReadModelFresh(db, environment.warn)
    }
    const entered = openInside({ db, rows, environment, goodbye }, household, {
      waitMs,
      gone: (handed) => void shutOut(handed)
    })
    if (household.identity.practice)
      await (await import('./practice/practice.ts')).fillPractice(entered)
    inhabit(db)
    inside.emit(entered)
    start.emit({ state: 'inside' })
    const keep = () => (unwatch = keepMarker({ me, sync, db }, environment))
    if (waitMs > 0) unwatch = environment.after(waitMs, keep)
    else keep()
    return entered
  }

  /** Cut off: every page of this device goes, and finds it empty when it comes again. */
  async function shutOut(handed: HandedOver): Promise<void> {
    const left = inside.value()
    if (!left) return
    goodbye()
    inside.emit(null)
    try {
      await (await pieces.shutOut()).shutOut(left, handed)
    } catch (problem) {
      environment.warn(problem)
    }
    start.emit({ state: 'elsewhere' })
    await close()
  }

  /** A view that begins once this device is inside, is told again whenever its rows change, and is read once for all. */
  function view<Value>(
    name: string,
    read: (entered: Inside) => Promise<Value>,
    tables: readonly TableName[] = [],
    before?: { readonly value: Value }
  ): Watch<Value> {
    const known = watchByName.get(name)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a name stands for one reading
    if (known) return known as Watch<Value>
    const watch = share<Value>((seen) => {
      let stopInner: Stop = () => undefined
      const stopOuter = inside.watch((entered) => {
        stopInner()
        stopInner = () => undefined
        if (!entered) {
          if (before) seen(before.value)
          return
        }
        const reading = (followed: Rows) => read({ ...entered, rows: followed })
        stopInner = watchLive(rows, { tables, read: reading, failed: environment.warn })(seen)
      })
      return () => {
        stopOuter()
        stopInner()
      }
    })
    watchByName.set(name, watch)
    return watch
  }

  const me = view<Me | null>('me', readMe, [], { value: null })
  const sync = view('sync', readStatus, TRAFFIC, { value: NOTHING })
  await begin({ db, rows, environment, world }, options, enter, start.emit)
  if (isLeftMeanwhile && inside.value()) {
    start.emit({ state: 'elsewhere' })
    void close()
  }

  const needInside = () => inside.value()
  return {
    start: start.watch,
    me,
    sync,
    events: view('events', readEvents),
    here: (day) => view(`here/${day}`, (entered) => readHere(entered, day)),
    roster: (event) => view(`roster/${event}`, (entered) => readRoster(entered, event)),
    reception: (session) =>
      view(`reception/${session}`, (entered) => readReception(entered, session)),
    person: (participant, event, session) =>
      view(`person/${participant}/${event}/${session}`, (entered) =>
        readPerson(entered, participant, event, session)
      ),
    equipment: (event) => view(`equipment/${event}`, (entered) => readEquipment(entered, event)),
    thing: (asset, event) =>
      view(`thing/${asset}/${event}`, (entered) => readThing(entered, asset, event)),
    plan: (event, day) => view(`plan/${event}/${day}`, (entered) => readPlan(entered, event, day)),
    summary: (event, day) =>
      view(`summary/${event}/${day}`, (entered) => readSummary(entered, event, day), CLIENTS),
    questions: (event) => view(`questions/${event}`, (entered) => readQuestions(entered, event)),
    decisions: (event) => view(`decisions/${event}`, (entered) => readDecisions(entered, event)),
    tablets: view('tablets', readTablets, CLIENTS),
    invitations: view('invitations', readInvitations),
    retention: (event) =>
      view(`retention/${event}`, async (entered) =>
        (await pieces.forgetting()).readRetention(entered, event)
      ),
    erasures: view('erasures', async (entered) =>
      (await pieces.forgetting()).readErasures(entered)
    ),
    recovery: view('recovery', async (entered) =>
      (await pieces.recoveryView()).readRecovery(entered)
    ),
    settings: view('settings', async (entered) =>
      (await pieces.forgetting()).readSettings(entered)
    ),
    lock: view('lock', async (entered) => (await pieces.lock()).readLock(entered)),
    held: (event) => view(`held/${event}`, (entered) => readHeld(entered, event)),
    acts: {
      ...createBeginActs({
        db,
        environment,
        world,
        async enter(household) {
          const entered = await enter(household)
          tabs.tell('entered')
          return entered
        },
        isInside: () => inside.value() !== null
      }),
      ...insideActs(needInside)
    },
    close
  }
}

/** Inside already, practising, emptied, or new. */
async function begin(
  { db, rows, environment, world }: Pick<Inside, 'db' | 'rows' | 'environment'> & { world: World },
  options: Options,
  enter: (household: Household, waitMs?: number) => Promise<Inside>,
  tell: (start: Start) => void
): Promise<void> {
  const identity = await first(rows)
  if (identity) {
    const [stored, keys] = await Promise.all([rows.meta('control'), rows.keys()])
    const control =
      stored && !readControl(stored)
        ? await (await pieces.replay()).replayControl(db, world)
        : stored
    await enter(householdOf(db, world, { identity, control, keys }), FIRST_PICTURE_MS)
    return
  }
  if (options.practice) {
    const { foundPractice } = await import('./practice/practice.ts')
    await enter(await foundPractice(db, world, options.practice))
    return
  }
  const marker = readMarker(environment)
  if (!marker) tell({ state: 'new' })
  else tell({ state: marker.handed === undefined ? 'emptied' : 'cut', marker })
}

/** Who this device is; and, in the same transaction, what every first picture asks for next. */
async function first(rows: Rows): Promise<Identity | null> {
  const shared = ['events', 'venues', 'groups', 'staff', 'lenders', 'workspaces'] as const
  const [identity] = await Promise.all([
    rows.meta('identity'),
    rows.meta('control'),
    rows.meta('readModel'),
    rows.meta('choice'),
    rows.keys(),
    rows.allFacts('reports'),
    ...shared.map((root) => rows.entities('common', root))
  ])
  return identity
}

/** What is needed to say what may be gone, should the database ever be found empty (W8). */
function keepMarker(
  { me, sync, db }: Pick<Kit, 'me' | 'sync'> & { readonly db: Db },
  environment: Environment
): Stop {
  let self: Me | null = null
  let unsent: number | null = null
  let isStopped = false

  async function write(): Promise<void> {
    // of an emptied database nothing is known, and the marker says more
    if (!(await isInhabited(db))) return
    if (isStopped || !self || self.practice || self.workspace === '' || unsent === null) return
    const { workspace, name: device, role } = self
    writeMarker(environment, { workspace, device, role, unsent, at: environment.now() })
  }

  /** In one transaction: another page may empty the tablet before it or after it, and then has the last word. */
  function keep(): void {
    db.transaction('r', db.meta, write).catch((problem: unknown) => {
      if (!isStopped) environment.warn(problem)
    })
  }

  const stops = [
    me((seen) => {
      self = seen
      keep()
    }),
    sync((seen) => {
      unsent = seen.toSend
      keep()
    })
  ]
  return () => {
    isStopped = true
    for (const stop of stops) stop()
  }
}

// The whole client without a screen: openKit(environment) -> Kit. Screens, tests and benchmarks use the same door.
import { createEmitter, type Stop, type Watch } from '../lib/emitter.ts'
import { lazy } from '../lib/lazy.ts'
import { inhabit, isInhabited, openDb, type Db } from '../store/db.ts'
import { share, watchLive } from '../store/live.ts'
import type { Identity } from '../store/meta.ts'
import { READ_MODEL } from '../store/read-model/version.ts'
import { openRows, type Rows } from '../store/rows.ts'
import { replicaOf, readControl, type Replica } from '../sync/replica.ts'
import type { HandedOver } from '../sync/access/leave.ts'
import {
  combineCommands,
  eachView,
  type AnyView,
  type KitCommands,
  type KitViews
} from './combine.ts'
import { openWorkspaceContext, type WorkspaceContext } from './context.ts'
import type { Environment } from './environment.ts'
import { readMarker, writeMarker } from './marker.ts'
import type { Me } from './tablets/views.ts'
import type { Role, Start } from './views.ts'

/** Views by their names, and what people may do. What they are stands in each subject (subjects.ts). */
export interface Kit extends KitViews {
  readonly start: Watch<Start>
  readonly commands: KitCommands
  readonly close: () => Promise<void>
}

const loadRebuild = lazy(() => import('../store/read-model/rebuild.ts'))
const loadReplay = lazy(() => import('../sync/round/replay-control.ts'))
const loadShutOut = lazy(() => import('./tablets/shut-out.ts'))
const loadPractice = () => import('./practice/practice.ts')

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
  const start = createEmitter<Start>({ state: 'opening' })
  const inside = createEmitter<WorkspaceContext | null>(null)
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

  async function enter(replica: Replica, waitMs = 0): Promise<WorkspaceContext> {
    if ((await rows.meta('readModel')) !== READ_MODEL) {
      const { keepReadModelFresh } = await loadRebuild()
      await keepReadModelFresh(db, environment.warn)
    }
    const entered = openWorkspaceContext({ db, rows, environment, goodbye }, replica, {
      waitMs,
      gone: (handed) => void shutOut(handed)
    })
    if (replica.identity.practice) await (await loadPractice()).fillPractice(entered)
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
      await (await loadShutOut()).shutOut(left, handed)
    } catch (problem) {
      environment.warn(problem)
    }
    start.emit({ state: 'elsewhere' })
    await close()
  }

  /** Begins once this device is inside, is told again whenever its rows change, and is read once for all. */
  function follow(
    { name, view: { read, tables = [], before } }: AnyView,
    asked: readonly string[]
  ): Watch<unknown> {
    const key = [name, ...asked].join('/')
    const known = watchByName.get(key)
    if (known) return known
    const watch = share<unknown>((seen) => {
      let stopInner: Stop = () => undefined
      const stopOuter = inside.watch((entered) => {
        stopInner()
        stopInner = () => undefined
        if (!entered) {
          if (before) seen(before.value)
          return
        }
        const reading = (followed: Rows) => read({ ...entered, rows: followed }, ...asked)
        stopInner = watchLive(rows, { tables, read: reading, failed: environment.warn })(seen)
      })
      return () => {
        stopOuter()
        stopInner()
      }
    })
    watchByName.set(key, watch)
    return watch
  }

  const views = eachView((one) =>
    one.isOf ? (...asked: readonly string[]) => follow(one, asked) : follow(one, [])
  )
  const { me, sync } = views
  await begin({ db, rows, environment }, options, enter, start.emit)
  if (isLeftMeanwhile && inside.value()) {
    start.emit({ state: 'elsewhere' })
    void close()
  }

  const device = {
    db,
    environment,
    async enter(replica: Replica) {
      const entered = await enter(replica)
      tabs.tell('entered')
      return entered
    },
    isInside: () => inside.value() !== null
  }
  return {
    ...views,
    start: start.watch,
    commands: combineCommands(device, inside.value),
    close
  }
}

/** Inside already, practising, emptied, or new. */
async function begin(
  { db, rows, environment }: Pick<WorkspaceContext, 'db' | 'rows' | 'environment'>,
  options: Options,
  enter: (replica: Replica, waitMs?: number) => Promise<WorkspaceContext>,
  tell: (start: Start) => void
): Promise<void> {
  const identity = await first(rows)
  if (identity) {
    const [stored, keys] = await Promise.all([rows.meta('control'), rows.keys()])
    const control =
      stored && !readControl(stored)
        ? await (await loadReplay()).replayControl(db, environment)
        : stored
    await enter(replicaOf(db, environment, { identity, control, keys }), FIRST_PICTURE_MS)
    return
  }
  if (options.practice) {
    const { createPractice } = await loadPractice()
    await enter(await createPractice(db, environment, options.practice))
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

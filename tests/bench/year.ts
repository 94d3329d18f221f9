// A season of twelve events beside one of them alone: opening, and changing three hundred children in one act.
import type { Created } from '../../src/domain/entity.ts'
import { bytesToId } from '../../src/domain/id.ts'
import { fetchLazyParts } from '../../src/lib/lazy.ts'
import type { Watch } from '../../src/lib/emitter.ts'
import { openKit } from '../../src/kit/open.ts'
import { writeMeta } from '../../src/store/meta.ts'
import { openNodeDevice, type NodeDevice } from '../support/node-environment.ts'
import { foundHere, type Author } from './author.ts'
import { openCounted } from './counted.ts'
import { quantile } from './live.ts'
import { must } from './must.ts'
import { ratio, type Row } from './row.ts'
import { aSeason, CREATED_AT_ONCE, FIRST_EVENT_DAY as FIRST_DAY, type Season } from './season.ts'
import { withShelf } from './shelf.ts'

/** A season: twelve events, 800 children, 900 things. */
const SEASON: Size = { events: 12, children: 67, things: 900 }
const ONE_EVENT: Size = { events: 1, children: 67, things: 900 }
const LARGE_EVENT: Size = { events: 1, children: 400, things: 900 }
/** Two sessions an event, and one without marks. */
const MARKS = 80
const TIMES = 7
const CHANGED = 300

interface Size {
  readonly events: number
  /** Of each event. */
  readonly children: number
  /** In all. */
  readonly things: number
}

export async function year(): Promise<Row> {
  return withShelf(undefined, async (shelf) => {
    const { origin } = await shelf.relay()
    const one = await openingOf(origin, ONE_EVENT)
    const all = await openingOf(origin, SEASON)
    const change = await changingOf(origin)
    return {
      row: 'year',
      about: `a season of ${SEASON.events} events, 800 children, ${SEASON.things} things beside one event with as many things, medians of ${TIMES}; ${CHANGED} children changed in one act`,
      measures: { season: all, 'one event': one, 'one of 400 children': change },
      ratios: [
        ratio('reception, season to one event', all['reception ms'], one['reception ms'], 1.2),
        ratio('summary, season to one event', all['summary ms'], one['summary ms'], 1.2)
      ],
      notes: ['tables of fake-indexeddb in Node: quote the ratios']
    }
  })
}

async function openingOf(origin: string, size: Size): Promise<Record<string, number>> {
  const device = await deviceWith(origin, size)
  const [season] = device.seasons
  const receptions: number[] = []
  const summaries: number[] = []
  while (receptions.length < TIMES) {
    const from = performance.now()
    const kit = await openKit(device.device.tab())
    await first(kit.reception(season?.sessions[0] ?? ''), (seen) => seen !== null)
    receptions.push(performance.now() - from)
    await first(kit.summary(season?.event ?? '', FIRST_DAY), (seen) => seen !== null)
    summaries.push(performance.now() - from)
    await kit.close()
  }
  return { 'reception ms': quantile(receptions, 0.5), 'summary ms': quantile(summaries, 0.5) }
}

async function deviceWith(origin: string, size: Size) {
  const wire = openCounted()
  const device = openNodeDevice({ origin, request: wire.request })
  const seasons = await prepared(device, size)
  // what is measured is the tablet alone
  wire.down = true
  await fetchLazyParts()
  return { device, seasons }
}

async function prepared(device: NodeDevice, size: Size): Promise<readonly Season[]> {
  const environment = device.tab()
  const author = await foundHere(environment)
  const seasons = Array.from({ length: size.events }, () =>
    aSeason(environment.random, MARKS, { children: size.children })
  )
  for (const { event, streams, created } of seasons) {
    const ofPeople = created.filter(({ root }) => root === 'families' || root === 'participants')
    await author.record({ streams }, Date.now())
    await create(author, `roster:${event}`, ofPeople)
    const rest = created.filter((one) => !ofPeople.includes(one))
    await create(author, 'common', rest)
  }
  await create(
    author,
    'equipment',
    thingsOf(() => bytesToId(environment.random(6)), size.things)
  )
  const [here] = seasons
  if (here) {
    const { event, venue, sessions } = here
    await writeMeta(author.db, 'choice', { event, venue, session: sessions[0] ?? '', by: '' })
    await author.mark(here, 0, MARKS)
  }
  author.close()
  return seasons
}

async function create(author: Author, doc: string, created: readonly Created[]): Promise<void> {
  for (let from = 0; from < created.length; from += CREATED_AT_ONCE) {
    const slice = created.slice(from, from + CREATED_AT_ONCE)
    await author.record({ entities: [{ doc, created: slice, changed: [] }] }, Date.now())
  }
}

function thingsOf(newId: () => string, count: number): readonly Created[] {
  return Array.from({ length: count }, (_, at) => ({
    root: 'assets',
    entity: {
      id: newId(),
      kind: 'unit',
      code: `TK-${at}`,
      name: 'マイコンボード',
      model: '',
      serial: '',
      quantity: 1,
      unit: '',
      accessories: '',
      kit: '',
      slot: '',
      note: ''
    }
  }))
}

/** To one venue and back again. */
async function changingOf(origin: string): Promise<Record<string, number>> {
  const { device, seasons } = await deviceWith(origin, LARGE_EVENT)
  const { event = '', venue = '', children = [] } = seasons[0] ?? {}
  const kit = await openKit(device.tab())
  const times: number[] = []
  for (let time = 0; time < TIMES; time++) {
    const to = time % 2 === 0 ? venue : ''
    const from = performance.now()
    must(
      await kit.commands.changeChildren({
        event,
        children: children.slice(0, CHANGED),
        change: { kind: 'venue', venue: to }
      })
    )
    times.push(performance.now() - from)
  }
  await kit.close()
  return { 'change 300 ms': quantile(times, 0.5) }
}

function first<Value>(watch: Watch<Value>, is: (value: Value) => boolean): Promise<Value> {
  return new Promise((resolve) => {
    const stop = watch((value) => {
      if (!is(value)) return
      queueMicrotask(() => stop())
      resolve(value)
    })
  })
}

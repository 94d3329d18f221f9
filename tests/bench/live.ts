// 20 devices online; one tap on one of them until every other one shows it.
import { setTimeout as pause } from 'node:timers/promises'
import type { Child } from './child.ts'
import { ratio, type Row } from './row.ts'
import type { Plan } from './season.ts'
import { withShelf, type Shelf } from './shelf.ts'

const PROCESSES = 4
const IN_EACH = 5
const TAPS = 24
/** Taps of a queue at the door; the picture has come to rest in between. */
const PAUSE_MS = 400
const MARKS = 40

interface Tap {
  readonly tappedAt: number
  readonly savedAt: number
}

export async function live(profile?: string): Promise<Row> {
  const { plan, kit } = await withShelf(profile, ofKit)
  const plain = await withShelf(undefined, (shelf) => ofBare(shelf, plan))
  return {
    row: 'live',
    about: `${PROCESSES * IN_EACH} devices online, ${TAPS} taps, until the other devices show them`,
    measures: { kit, 'plain log': plain },
    ratios: [
      ratio('p50 to the plain log', kit['shown p50 ms'], plain['shown p50 ms']),
      ratio('p95 to the plain log', kit['shown p95 ms'], plain['shown p95 ms'])
    ],
    notes: ['the kit lets a picture go first and gathers taps; the plain log sends at once']
  }
}

async function ofKit(shelf: Shelf) {
  const { origin } = await shelf.relay()
  const office = shelf.child('devices')
  const plan = await office.ask<Plan>('found', { origin, marks: MARKS })
  const session = plan.sessions[0] ?? ''
  const crews = Array.from({ length: PROCESSES }, () => shelf.child('devices'))
  for (const crew of crews) {
    const wish = { role: 'facilitator', plan, count: IN_EACH }
    await crew.ask('join', { origin, links: await office.ask<string[]>('invite', wish) })
    await crew.ask('open')
    await crew.ask('home')
  }
  for (const crew of crews) await crew.ask('watch', { session })
  const kit = await measure(crews, plan, (crew, participant) =>
    crew.ask<Tap>('tap', { session, participant })
  )
  for (const crew of crews) await crew.ask('leave')
  return { plan, kit }
}

async function ofBare(shelf: Shelf, plan: Plan) {
  const { origin } = await shelf.log()
  const crews = Array.from({ length: PROCESSES }, () => shelf.child('bare-devices'))
  for (const crew of crews) {
    await crew.ask('open', { kind: 'plain', origin, count: IN_EACH })
    await crew.ask('watch', { session: plan.sessions[0] })
  }
  return measure(crews, plan, (crew, _participant, at) => crew.ask<Tap>('tap', { plan, at }))
}

async function measure(
  crews: readonly Child[],
  plan: Plan,
  tap: (crew: Child, participant: string, at: number) => Promise<Tap>
) {
  const shownMs: number[] = []
  const savedMs: number[] = []
  for (let at = 0; at < TAPS; at++) {
    const participant = plan.children[at] ?? ''
    const [first] = crews
    if (!first) break
    const { tappedAt, savedAt } = await tap(first, participant, at)
    savedMs.push(savedAt - tappedAt)
    const seen = await Promise.all(
      crews.map((crew) => crew.ask<number[]>('seen', { participant, butFirst: crew === first }))
    )
    for (const when of seen.flat()) shownMs.push(when - tappedAt)
    await pause(PAUSE_MS)
  }
  return {
    'saved p50 ms': quantile(savedMs, 0.5),
    'shown p50 ms': quantile(shownMs, 0.5),
    'shown p95 ms': quantile(shownMs, 0.95),
    'shown worst ms': Math.max(...shownMs)
  }
}

export function quantile(values: readonly number[], at: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? 0
}

// Where every seed begins: a caravan that was prepared in calm weather. Made once a process, always the same.
import { createMemoryStore, type MemoryStore } from '../../sync-server/store/memory.ts'
import { fetchLazyParts } from '../../src/lib/lazy.ts'
import type { Kit } from '../../src/kit/open.ts'
import type { Role } from '../../src/kit/views.ts'
import type { Result } from '../../src/lib/result.ts'
import type { Watch } from '../../src/lib/emitter.ts'
import { createChance } from './chance.ts'
import { startClockwork, type Clockwork } from './clockwork.ts'
import type { Rows } from './disk.ts'
import { createSimRelay } from './sim-relay.ts'
import { createSimTablet, type SimTablet } from './sim-tablet.ts'
import { CALM, createWire } from './wire.ts'

export interface Template {
  readonly endMs: number
  readonly store: MemoryStore
  readonly rowsByTablet: ReadonlyMap<string, Rows>
  readonly event: string
  readonly venue: string
  readonly lender: string
  readonly sessions: readonly string[]
  readonly children: readonly string[]
  readonly assets: readonly string[]
  /** For the volunteer's tablet, which joins later in some seeds. */
  readonly volunteerLink: string
}

export const BEGIN_MS = Date.UTC(2026, 10, 22, 0, 30)
const DAY = '2026-11-22'

/** `desk`: a second organizer's tablet is inside, too. */
export async function makeTemplate({ desk = false } = {}): Promise<Template> {
  // fetched from the disk by Node: no clockwork can hold that
  await fetchLazyParts()
  const clockwork = startClockwork(BEGIN_MS, 0.01)
  try {
    return await prepare(clockwork, desk)
  } finally {
    clockwork.stop()
  }
}

async function prepare(clockwork: Clockwork, desk: boolean): Promise<Template> {
  const chance = createChance(1)
  const relay = createSimRelay(createMemoryStore(), clockwork, chance)
  const around = { clockwork, chance }
  const aTablet = (name: string) =>
    createSimTablet(
      name,
      createWire({ clockwork, chance, relay, weather: () => CALM, told: () => undefined }),
      around,
      null
    )
  const settled = <Value>(work: Promise<Value>, ms = 2000) => done(clockwork, work, ms)

  const office = await aTablet('office')
  const { commands, events } = await settled(office.open())
  must(
    await settled(
      commands.createWorkspace({ name: 'NPO', deviceName: '事務所', admission: '', relay: '' })
    )
  )
  const event = must(
    await settled(commands.createEvent({ title: '柚子原町', days: [DAY], venues: ['公民館'] }))
  )
  const venue = (await settled(first(events)))[0]!.venues[0]!.id
  const sessions: string[] = []
  for (const [start, end] of [
    ['09:30', '12:00'],
    ['13:00', '15:00']
  ])
    sessions.push(
      must(
        await settled(
          commands.saveSession({ event, venue, day: DAY, title: start!, start: start!, end: end! })
        )
      )
    )
  const children: string[] = []
  for (const yomi of ['もり つむぎ', 'さとう りつ', 'いけだ はる', 'おの みなと'])
    children.push(
      must(
        await settled(commands.addWalkIn({ session: sessions[0]!, yomi, grade: 'e2', phone: '' }))
      )
    )
  const lender = must(await settled(commands.saveLender('貸し手')))
  const assets: string[] = []
  for (const code of ['R-01', 'R-02', 'R-03'])
    assets.push(
      must(
        await settled(
          commands.saveAsset({
            kind: code === 'R-03' ? 'lot' : 'unit',
            code,
            name: 'ロボット',
            model: '',
            serial: '',
            quantity: code === 'R-03' ? 20 : 1,
            unit: '',
            accessories: '',
            kit: '',
            slot: '',
            note: '',
            lender
          })
        )
      )
    )
  await settled(Promise.resolve(), 20_000)
  const invite = async (role: Role, label: string) =>
    must(
      await settled(
        commands.invite({
          role,
          events: role === 'organizer' ? [] : [event],
          lender: role === 'volunteer' ? lender : '',
          label,
          hours: 48
        })
      )
    ).link
  const tablets: SimTablet[] = [office]
  const others = [
    ['hall', 'facilitator'],
    ['gym', 'facilitator']
  ] as [string, Role][]
  if (desk) others.push(['desk', 'organizer'])
  for (const [name, role] of others) {
    const tablet = await aTablet(name)
    tablets.push(tablet)
    const kit = await settled(tablet.open())
    must(await settled(kit.commands.join(await invite(role, name), '')))
  }
  const volunteerLink = await invite('volunteer', 'helper')
  await settled(Promise.resolve(), 60_000)
  const rowsByTablet = new Map(tablets.map((tablet) => [tablet.name, tablet.disk.copy()!]))
  for (const tablet of tablets) {
    if (tablet.problems.length > 0) throw new Error(tablet.problems.join('\n'))
    tablet.cut()
  }
  const store = relay.backup()
  return {
    endMs: clockwork.now(),
    store,
    rowsByTablet,
    event,
    venue,
    lender,
    sessions,
    children,
    assets,
    volunteerLink
  }
}

/** Lets time pass until the work is done. */
export async function done<Value>(
  clockwork: Clockwork,
  work: Promise<Value>,
  ms: number
): Promise<Value> {
  let end: { readonly value: Value } | null = null
  let problem: unknown = null
  work.then(
    (value) => (end = { value }),
    (error: unknown) => (problem = error ?? new Error('failed'))
  )
  for (let rounds = 0; rounds < 2000 && !end && !problem; rounds += 1) {
    await clockwork.run(ms)
    // a module that is fetched when first needed comes from outside the clockwork
    if (rounds > 10) await new Promise((resolve) => setTimeout(resolve))
  }
  if (problem) throw problem as Error
  if (!end) throw new Error('it never came to an end')
  return (end as { readonly value: Value }).value
}

export function first<Value>(watch: Watch<Value>): Promise<Value> {
  return new Promise((resolve) => {
    const stop = watch((value) => {
      queueMicrotask(() => stop())
      resolve(value)
    })
  })
}

export function must<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.fault)}`)
  return result.value
}

export type { Kit }

// The relay is killed under load, again and again on one file. After each time everything it had
// acknowledged must be there, under the number it had said, in one unbroken chain.
import { bytesToHex } from '../../src/lib/bytes.ts'
import { emptyChain, headOf, nextChain } from '../../src/protocol/chain.ts'
import { frameId } from '../../src/protocol/frame.ts'
import { granted, type Caller } from '../sync-server/caller.ts'
import { callerOf } from '../sync-server/http-caller.ts'
import {
  anInvite,
  aWorld,
  offered,
  PEOPLE,
  type World,
  type Writing
} from '../sync-server/world.ts'
import { startRelay } from './relay-process.ts'
import { createWriter, type Writer } from './writer.ts'

export interface Plan {
  /** The relay's file; it need not exist. */
  readonly data: string
  readonly kills: number
  /** Below 1; the same numbers tell the same story, as far as two processes can. */
  readonly chance: () => number
  readonly told?: (round: Round) => void
}

export interface Round {
  readonly kill: number
  readonly aliveMs: number
  readonly acknowledged: number
  readonly lost: number
}

export interface Outcome {
  readonly kills: number
  readonly acknowledged: number
  readonly entries: number
  readonly lost: number
  /** On the disk, though the relay was killed before it could say so. */
  readonly unheard: number
}

const LEAST_MS = 5
const MOST_MS = 250
const UNLIMITED = ['--pushes-per-minute', '1000000', '--device-day-mib', '1000000']

export async function tellCrashes(plan: Plan): Promise<Outcome> {
  const world = aWorld('crash')
  const choose = (most: number): number => Math.floor(plan.chance() * most)
  const writers = writingsOf(world).map((writing) => createWriter(world, writing, choose))
  let entries = 0
  let lost = 0
  let unheard = 0
  for (let kill = 0; kill <= plan.kills; kill++) {
    const relay = await startRelay(plan.data, ...UNLIMITED)
    const caller = callerOf(relay.origin)
    if (kill === 0) granted(await caller.create(world.frames))
    const tokens = await tokensOf(world, caller, relay.origin)
    const found = await readBack(world, caller, tokens[0] ?? new Uint8Array())
    lost = missingOf(writers, found) + missingEntries(world, found)
    unheard += found.seqByFrame.size - acknowledgedBy(writers)
    const before = acknowledgedBy(writers)
    if (lost > 0 || kill === plan.kills) {
      await relay.stop()
      return { kills: kill, acknowledged: before, entries, lost, unheard }
    }
    const aliveMs = LEAST_MS + choose(MOST_MS - LEAST_MS)
    const load = writers.map((writer, at) =>
      writer.deliver(caller, tokens[at % tokens.length] ?? new Uint8Array())
    )
    const organizing = appendEntries(world, caller, tokens[0] ?? new Uint8Array(), kill)
    await new Promise((resolve) => setTimeout(resolve, aliveMs))
    await relay.kill()
    entries += await organizing
    await Promise.all(load)
    plan.told?.({ kill: kill + 1, aliveMs, acknowledged: acknowledgedBy(writers) - before, lost })
  }
  throw new Error('the last round returns')
}

/** Six writers: every device in every stream it may write, so that streams are shared. */
function writingsOf(world: World): readonly Writing[] {
  const { organizer, facilitator, volunteer, streams } = world
  // Entries are made meanwhile; what is written knows of those before.
  const ctl = headOf(world.state.hash)
  const people = { stream: streams.people, scope: PEOPLE, ctl }
  const equipment = { stream: streams.equipment, scope: 'equipment', ctl }
  return [
    { ...people, by: organizer },
    { ...people, by: facilitator },
    { ...equipment, by: volunteer },
    { ...equipment, by: organizer },
    { ...equipment, by: facilitator, incarnation: 2 },
    { ...equipment, by: volunteer, incarnation: 3 }
  ]
}

async function tokensOf(
  { state: { ws }, organizer, facilitator, volunteer }: World,
  caller: Caller,
  relay: string
): Promise<readonly Uint8Array[]> {
  const devices = [organizer, facilitator, volunteer]
  const sessions = devices.map(async ({ keys }) => caller.session({ ws, keys, relay }))
  return (await Promise.all(sessions)).map((session) => granted(session).token)
}

/** Invitations one after the other; an entry whose answer was cut off may stand there or not. */
async function appendEntries(
  world: World,
  caller: Caller,
  token: Uint8Array,
  kill: number
): Promise<number> {
  for (let count = 0; ; count++) {
    const { state, frames } = world
    const name = `${kill} ${count} ${frames.length}`
    const entry = world.say(offered(anInvite(name)), world.organizer.keys)
    const answer = await caller.append(token, state.hash, [entry]).catch(() => null)
    if (answer !== null && !('name' in answer)) continue
    if (answer !== null) throw new Error(`entry refused: ${answer.name}`)
    frames.pop()
    world.state = state
    return count
  }
}

interface Found {
  readonly seqByFrame: ReadonlyMap<string, number>
  readonly control: readonly Uint8Array[]
}

async function readBack(world: World, caller: Caller, token: Uint8Array): Promise<Found> {
  const seqByFrame = new Map<string, number>()
  for (const stream of Object.values(world.streams)) {
    let cursor = { stream, seq: 0, chain: emptyChain() }
    for (;;) {
      const [page] = granted(await caller.pull(token, [cursor]))
      if (page?.kind !== 'page') throw new Error('the chain is broken')
      let { seq, chain } = cursor
      for (const frame of page.frames) {
        seq += 1
        chain = nextChain(chain, frameId(frame))
        seqByFrame.set(bytesToHex(frameId(frame)), seq)
      }
      if (bytesToHex(chain) !== bytesToHex(page.chain)) throw new Error('the chain is broken')
      cursor = { stream, seq, chain }
      if (seq === page.head) break
    }
  }
  return { seqByFrame, control: await readControl(world, caller, token) }
}

async function readControl(world: World, caller: Caller, token: Uint8Array) {
  const control: Uint8Array[] = []
  for (;;) {
    const { frames, seq } = granted(await caller.control(token, control.length + 1))
    control.push(...frames)
    if (control.length < seq) continue
    adopt(world, control)
    return control
  }
}

/** An entry that was kept though its answer was cut off is part of the log from now on. */
function adopt(world: World, control: readonly Uint8Array[]): void {
  for (const frame of control.slice(world.frames.length)) world.hear(frame)
}

function missingOf(writers: readonly Writer[], { seqByFrame }: Found): number {
  const safe = writers.flatMap(({ acknowledged }) => [...acknowledged])
  return safe.filter(([frame, seq]) => seqByFrame.get(frame) !== seq).length
}

function missingEntries({ frames }: World, { control }: Found): number {
  return frames.filter(
    (frame, at) => bytesToHex(frame) !== bytesToHex(control[at] ?? new Uint8Array())
  ).length
}

function acknowledgedBy(writers: readonly Writer[]): number {
  return writers.reduce((total, { acknowledged }) => total + acknowledged.size, 0)
}

// The control log of every workspace, replayed and kept in memory. Steps of one workspace happen one
// after the other, and the state in memory moves only when the disk has moved.
import { bytesToHex, sameBytes } from '../src/lib/bytes.ts'
import { no, ok, type Result } from '../src/lib/result.ts'
import { emptyControlHash, nextControlHash } from '../src/protocol/chain.ts'
import { emptyControl, type ControlState } from '../src/protocol/control-state.ts'
import { replay, type VerifySignature } from '../src/protocol/control.ts'
import { frameId } from '../src/protocol/frame.ts'
import type { Refusal } from '../src/protocol/refusal.ts'
import { forgetOldest } from './bucket.ts'
import type { ControlStep, LogStore, StoredWorkspace } from './store/log-store.ts'

export interface OpenControlLog {
  readonly state: ControlState
  /** Everything the workspace occupies. */
  readonly bytes: number
}

export interface ControlLogFault {
  /** The stored log says something else than its stored head: the file was damaged or changed. */
  readonly kind: 'damaged-control-log'
  readonly workspace: string
}

export interface ControlLogs {
  /** Replays all; must have succeeded before anything is answered. */
  readonly open: () => Promise<Result<number, ControlLogFault>>
  readonly find: (ws: Uint8Array) => OpenControlLog | null
  readonly grow: (ws: Uint8Array, bytes: number) => void
  /** `decide` sees the state on which its answer will be written. */
  readonly step: (
    ws: Uint8Array,
    decide: (before: ControlState | null) => ControlLogStep | Promise<ControlLogStep>
  ) => Promise<Result<ControlState, Refusal>>
  readonly all: () => readonly ControlState[]
  /** The control hash after an earlier entry. */
  readonly hashAt: (ws: Uint8Array, seq: number) => Promise<Uint8Array>
}

export type ControlLogStep = Result<
  Pick<ControlStep, 'frames' | 'rxMs' | 'notes' | 'insist'> & { readonly next: ControlState },
  Refusal
>

const READ_BYTES = 4 * 1024 * 1024
/** One for each device that was cut off. */
const REMEMBERED_HASHES = 1000

export function createControlLogs(store: LogStore, verify: VerifySignature): ControlLogs {
  const logByWorkspace = new Map<string, OpenControlLog>()
  const hashByPlace = new Map<string, Uint8Array>()
  const lastStep = new Map<string, Promise<unknown>>()
  const find = (ws: Uint8Array) => logByWorkspace.get(bytesToHex(ws)) ?? null
  const write = async (ws: Uint8Array, before: OpenControlLog | null, step: ControlLogStep) => {
    if (!step.ok) return step
    const { next, ...rest } = step.value
    const head = { seq: next.seq, hash: next.hash }
    const expect = before && { seq: before.state.seq, hash: before.state.hash }
    const done = await store.appendControl({ ws, expect, head, ...rest })
    // Another relay on the same file was faster: the caller asks again after we have read it anew.
    if (done.kind === 'behind') {
      await reload(ws)
      return no<Refusal>({ name: 'BUSY', retryAfterMs: 1000 })
    }
    if (done.kind === 'moved') return no<Refusal>({ name: 'MOVED' })
    const bytes = (find(ws)?.bytes ?? 0) + done.bytes
    logByWorkspace.set(bytesToHex(ws), { state: next, bytes })
    return ok(next)
  }
  const reload = async (ws: Uint8Array) => {
    const found = (await store.workspaces()).find((workspace) => sameBytes(workspace.ws, ws))
    const opened = found && (await readControlLog(store, found, verify))
    if (opened) logByWorkspace.set(bytesToHex(ws), opened)
  }
  return {
    async open() {
      const workspaces = await store.workspaces()
      for (const workspace of workspaces) {
        // One after the other: at start nobody waits for more than the whole.
        const opened = await readControlLog(store, workspace, verify)
        const name = bytesToHex(workspace.ws)
        if (!opened) return no({ kind: 'damaged-control-log', workspace: name.slice(0, 8) })
        logByWorkspace.set(name, opened)
      }
      return ok(workspaces.length)
    },
    find,
    grow(ws, bytes) {
      const opened = find(ws)
      if (opened) logByWorkspace.set(bytesToHex(ws), { ...opened, bytes: opened.bytes + bytes })
    },
    async step(ws, decide) {
      const name = bytesToHex(ws)
      const turn = async () => {
        const before = find(ws)
        return write(ws, before, await decide(before?.state ?? null))
      }
      const waited = (lastStep.get(name) ?? Promise.resolve()).then(turn, turn)
      lastStep.set(name, waited)
      try {
        return await waited
      } finally {
        if (lastStep.get(name) === waited) lastStep.delete(name)
      }
    },
    all: () => [...logByWorkspace.values()].map(({ state }) => state),
    async hashAt(ws, seq) {
      const name = `${bytesToHex(ws)}/${seq}`
      const hash = hashByPlace.get(name) ?? (await hashUpTo(store, ws, seq))
      hashByPlace.set(name, hash)
      forgetOldest(hashByPlace, REMEMBERED_HASHES)
      return hash
    }
  }
}

async function readControlLog(
  store: LogStore,
  { ws, seq, hash, bytes }: StoredWorkspace,
  verify: VerifySignature
): Promise<OpenControlLog | null> {
  let state = emptyControl()
  while (state.seq < seq) {
    // Each page begins where the one before ended.
    const frames = await store.control(ws, state.seq + 1, READ_BYTES)
    const { state: next, applied, fault } = replay(state, frames, verify)
    if (fault || applied === 0) return null
    state = next
  }
  return sameBytes(state.hash, hash) && sameBytes(state.ws, ws) ? { state, bytes } : null
}

async function hashUpTo(store: LogStore, ws: Uint8Array, seq: number): Promise<Uint8Array> {
  let hash = emptyControlHash()
  let at = 0
  while (at < seq) {
    const frames = (await store.control(ws, at + 1, READ_BYTES)).slice(0, seq - at)
    if (frames.length === 0)
      throw new Error('broken invariant: a control log is longer than its entries')
    hash = frames.reduce((before, frame) => nextControlHash(before, frameId(frame)), hash)
    at += frames.length
  }
  return hash
}

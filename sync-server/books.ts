// The control log of every workspace, replayed and kept in memory. Steps of one workspace happen one
// after the other, and the state in memory moves only when the disk has moved.
import { bytesToHex, sameBytes } from '../src/lib/bytes.ts'
import type { Result } from '../src/lib/result.ts'
import { emptyControl, type ControlState } from '../src/protocol/control-state.ts'
import { replay, type Verify } from '../src/protocol/control.ts'
import type { Refusal } from '../src/protocol/refusal.ts'
import { no, ok } from '../src/lib/result.ts'
import type { LogStore, Workspace } from './store/log-store.ts'

export interface Book {
  readonly state: ControlState
  /** Everything the workspace occupies. */
  readonly bytes: number
}

export interface BookFault {
  /** The stored log says something else than its stored head: the file was damaged or changed. */
  readonly kind: 'damaged-control-log'
  readonly workspace: string
}

export interface Books {
  /** Replays all; must have succeeded before anything is answered. */
  readonly open: () => Promise<Result<number, BookFault>>
  readonly find: (ws: Uint8Array) => Book | null
  readonly grow: (ws: Uint8Array, bytes: number) => void
  /** `decide` sees the state on which its answer will be written. */
  readonly step: (
    ws: Uint8Array,
    decide: (before: ControlState | null) => Step | Promise<Step>
  ) => Promise<Result<ControlState, Refusal>>
  readonly count: () => number
}

export type Step = Result<
  { readonly next: ControlState; readonly frames: readonly Uint8Array[]; readonly rxMs: number },
  Refusal
>

const READ_BYTES = 4 * 1024 * 1024

export function createBooks(store: LogStore, verify: Verify): Books {
  const bookByWorkspace = new Map<string, Book>()
  const lastStep = new Map<string, Promise<unknown>>()
  const find = (ws: Uint8Array) => bookByWorkspace.get(bytesToHex(ws)) ?? null
  const write = async (ws: Uint8Array, before: Book | null, step: Step) => {
    if (!step.ok) return step
    const { next, frames, rxMs } = step.value
    const head = { seq: next.seq, hash: next.hash }
    const expect = before && { seq: before.state.seq, hash: before.state.hash }
    const done = await store.appendControl({ ws, expect, head, frames, rxMs })
    // Another relay on the same file was faster: the caller asks again after we have read it anew.
    if (!done) {
      await reload(ws)
      return no<Refusal>({ name: 'BUSY', retryAfterMs: 1000 })
    }
    const bytes = frames.reduce((total, frame) => total + frame.length, find(ws)?.bytes ?? 0)
    bookByWorkspace.set(bytesToHex(ws), { state: next, bytes })
    return ok(next)
  }
  const reload = async (ws: Uint8Array) => {
    const found = (await store.workspaces()).find((workspace) => sameBytes(workspace.ws, ws))
    const book = found && (await readBook(store, found, verify))
    if (book) bookByWorkspace.set(bytesToHex(ws), book)
  }
  return {
    async open() {
      const workspaces = await store.workspaces()
      for (const workspace of workspaces) {
        // One after the other: at start nobody waits for more than the whole.
        const book = await readBook(store, workspace, verify)
        const name = bytesToHex(workspace.ws)
        if (!book) return no({ kind: 'damaged-control-log', workspace: name.slice(0, 8) })
        bookByWorkspace.set(name, book)
      }
      return ok(workspaces.length)
    },
    find,
    grow(ws, bytes) {
      const book = find(ws)
      if (book) bookByWorkspace.set(bytesToHex(ws), { ...book, bytes: book.bytes + bytes })
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
    count: () => bookByWorkspace.size
  }
}

async function readBook(
  store: LogStore,
  { ws, seq, hash, bytes }: Workspace,
  verify: Verify
): Promise<Book | null> {
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

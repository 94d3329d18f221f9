import { useSignal, type ReadonlySignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { KitCommands } from '../../kit/combine.ts'
import type { Done, Fault } from '../../kit/fault.ts'
import type { FactId } from '../../domain/id.ts'
import { useApp } from '../app-context.ts'

/** One thing to write down, and the name it has when it could not be. */
export interface RecordingEntry<Key> {
  readonly key: Key
  readonly write: () => Done<FactId>
}

/** What the undo bar speaks of; a new `turn` starts its ten seconds again. */
export interface Recorded {
  readonly turn: number
  readonly said: string
  readonly facts: readonly FactId[]
}

export interface Recording<Key> {
  readonly saving: ReadonlySignal<boolean>
  readonly done: ReadonlySignal<Recorded | null>
  /** The last record was taken back; until the next one is made. */
  readonly undone: ReadonlySignal<boolean>
  readonly failed: ReadonlySignal<{ readonly fault: Fault; readonly keys: readonly Key[] } | null>
  /** Writes one after the other; answers with those that were refused. */
  readonly record: (
    said: string,
    entries: readonly RecordingEntry<Key>[]
  ) => Promise<readonly Key[]>
  readonly undo: () => Promise<void>
  readonly forget: () => void
}

export function useRecording<Key>(): Recording<Key> {
  const { commands } = useApp()
  const saving = useSignal(false)
  const done = useSignal<Recorded | null>(null)
  const undone = useSignal(false)
  const failed = useSignal<{ fault: Fault; keys: readonly Key[] } | null>(null)

  return useMemo(() => {
    async function record(said: string, entries: readonly RecordingEntry<Key>[]) {
      saving.value = true
      undone.value = false
      const written = await writeAll(entries)
      saving.value = false
      const { facts, fault, refused } = written
      failed.value = fault === null ? null : { fault, keys: refused }
      if (facts.length > 0) done.value = { turn: (done.value?.turn ?? 0) + 1, said, facts }
      return refused
    }

    async function undo() {
      const facts = done.value?.facts ?? []
      done.value = null
      const taken = await writeAll(
        facts.map((fact) => ({ key: fact, write: () => undoOne(commands, fact) }))
      )
      undone.value = taken.fault === null
      failed.value = taken.fault === null ? null : { fault: taken.fault, keys: [] }
    }

    function forget() {
      done.value = null
    }

    return { saving, done, undone, failed, record, undo, forget }
  }, [commands, saving, done, undone, failed])
}

async function undoOne(commands: KitCommands, fact: FactId): Done<FactId> {
  const answer = await commands.undo(fact)
  return answer.ok ? { ok: true, value: fact } : answer
}

async function writeAll<Key>(entries: readonly RecordingEntry<Key>[]) {
  const facts: FactId[] = []
  const refused: Key[] = []
  let fault: Fault | null = null
  for (const { key, write } of entries) {
    // One after the other: each tap is a transaction of its own, and their order is the order of the taps.
    const answer = await write()
    if (answer.ok) facts.push(answer.value)
    else {
      refused.push(key)
      fault = answer.fault
    }
  }
  return { facts, fault, refused }
}

import { isFull } from '../lib/is-full.ts'

/** A database of its own, gone again once the try is over. */
const NAME = 'caravan-room'
/** Some ten times what a day with forty children and six tablets has written. */
const TRIED_MIB = 64
/** One transaction each, so that it is known how much went in. */
const CHUNK_MIB = 4
/** What `getRandomValues` gives at once. */
const RANDOM_BYTES = 65_536

type Room =
  | { readonly kind: 'enough' }
  | { readonly kind: 'little'; readonly mib: number }
  | { readonly kind: 'unknown' }

/**
 * Writes some MiB and takes them away again. `estimate()` does not do: in Chromium quota minus usage is a constant (10 GiB,
 * 1 GiB on a disk of 420 MB, also when nothing can be written any more), and some engines have none.
 */
export async function tryRoom(factory: IDBFactory | undefined): Promise<Room> {
  if (!factory) return { kind: 'unknown' }
  try {
    await asked(factory.deleteDatabase(NAME))
    const database = await opened(factory)
    const mib = await writeInto(database)
    database.close()
    await asked(factory.deleteDatabase(NAME))
    return mib >= TRIED_MIB ? { kind: 'enough' } : { kind: 'little', mib }
  } catch (problem) {
    return isFull(problem) ? { kind: 'little', mib: 0 } : { kind: 'unknown' }
  }
}

async function writeInto(database: IDBDatabase): Promise<number> {
  const chunk = noise(CHUNK_MIB * 1024 * 1024)
  for (let mib = 0; mib < TRIED_MIB; mib += CHUNK_MIB)
    if (!(await isWritten(database, mib, chunk))) return mib
  return TRIED_MIB
}

/** Not zeros: a file system or a database may keep those for nothing. */
function noise(length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  for (let at = 0; at < length; at += RANDOM_BYTES)
    crypto.getRandomValues(bytes.subarray(at, at + RANDOM_BYTES))
  return bytes
}

function isWritten(database: IDBDatabase, key: number, chunk: Uint8Array): Promise<boolean> {
  return new Promise((resolve) => {
    const writing = database.transaction('rows', 'readwrite', { durability: 'strict' })
    writing.addEventListener('complete', () => resolve(true))
    writing.addEventListener('abort', () => resolve(false))
    try {
      writing.objectStore('rows').put(chunk, key)
    } catch {
      resolve(false) // some engines refuse at once
    }
  })
}

function opened(factory: IDBFactory): Promise<IDBDatabase> {
  const opening = factory.open(NAME)
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('rows'))
  return asked(opening)
}

function asked<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('not opened')))
  })
}

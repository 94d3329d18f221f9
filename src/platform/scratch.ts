/** What `getRandomValues` gives at once. */
const RANDOM_BYTES = 65_536

interface Filling {
  readonly name: string
  readonly mib: number
  /** One transaction each, so that it is known how much went in. */
  readonly mibAtOnce: number
  readonly rowBytes: number
}

/** Fills a database of its own and takes it away again. Answers how many MiB the disk took. */
export async function fillScratch(factory: IDBFactory, filling: Filling): Promise<number> {
  const { name, mib, mibAtOnce } = filling
  await asked(factory.deleteDatabase(name))
  const database = await opened(factory, name)
  let written = 0
  while (written < mib && (await isWritten(database, written, filling))) written += mibAtOnce
  database.close()
  await asked(factory.deleteDatabase(name))
  return written
}

function isWritten(
  database: IDBDatabase,
  from: number,
  { mibAtOnce, rowBytes }: Filling
): Promise<boolean> {
  const rows = (mibAtOnce * 1024 * 1024) / rowBytes
  return new Promise((resolve) => {
    const writing = database.transaction('rows', 'readwrite', { durability: 'strict' })
    writing.addEventListener('complete', () => resolve(true))
    writing.addEventListener('abort', () => resolve(false))
    try {
      const store = writing.objectStore('rows')
      for (let at = 0; at < rows; at += 1) store.put(noise(rowBytes), [from, at])
    } catch {
      resolve(false) // some engines refuse at once
    }
  })
}

/** Not zeros: a file system or a database may keep those for nothing. */
function noise(length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  for (let at = 0; at < length; at += RANDOM_BYTES)
    crypto.getRandomValues(bytes.subarray(at, at + RANDOM_BYTES))
  return bytes
}

function opened(factory: IDBFactory, name: string): Promise<IDBDatabase> {
  const opening = factory.open(name)
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('rows'))
  return asked(opening)
}

function asked<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('not opened')))
  })
}

import type { Dump } from './dump.ts'

/** Puts a dumped database into this page's origin. Must stand for itself: it travels to the page as text. */
export async function seedPage({ name, from }: { name: string; from: string }): Promise<number> {
  const dump = (await (await fetch(from)).json()) as Dump
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name, dump.version)
    opening.addEventListener('upgradeneeded', () => {
      for (const table of dump.tables) {
        const store = opening.result.createObjectStore(table.name, { keyPath: table.key })
        for (const index of table.indexes) store.createIndex(index.name, index.key)
      }
    })
    opening.addEventListener('success', () => resolve(opening.result))
    opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')))
  })
  const revive = (_name: string, value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if ('$bytes' in value)
      return Uint8Array.from(atob(String(value.$bytes)), (letter) => letter.charCodeAt(0))
    if ('$map' in value) return new Map(value.$map as [unknown, unknown][])
    return value
  }
  let count = 0
  for (const table of dump.tables) {
    const writing = db.transaction(table.name, 'readwrite')
    const store = writing.objectStore(table.name)
    for (const row of table.rows) store.put(JSON.parse(row, revive))
    count += table.rows.length
    await new Promise((resolve, reject) => {
      writing.addEventListener('complete', resolve)
      writing.addEventListener('error', () => reject(writing.error ?? new Error('not written')))
    })
  }
  db.close()
  return count
}

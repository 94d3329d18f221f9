// The disk of one tablet under the database: what is committed can be copied and put back, and power can fail at any event.
// Reaches into fake-indexeddb, whose raw stores hold exactly what was written; a copy shares values, which are never changed in place.
import { IDBFactory, IDBObjectStore, IDBOpenDBRequest } from 'fake-indexeddb'

interface RawRecord {
  readonly key: unknown
  readonly value: unknown
}
interface RawRecords {
  readonly values: () => Iterable<RawRecord>
}
interface RawStore {
  readonly records: RawRecords
  readonly storeRecord: (record: RawRecord, noOverwrite: boolean) => unknown
}
interface RawRequest {
  dispatchEvent: () => boolean
}
interface RawTransaction {
  readonly db: RawConnection
  readonly mode: string
  _state: string
  readonly _requests: readonly { readonly request: RawRequest }[]
  readonly _abort: (name: string | null) => void
  dispatchEvent: () => boolean
}
interface RawDatabase {
  readonly rawObjectStores: ReadonlyMap<string, RawStore>
  transactions: readonly RawTransaction[]
  readonly processTransactions: () => void
  connections: RawConnection[]
}
interface RawConnection {
  _rawDatabase: RawDatabase
}

export type Rows = ReadonlyMap<string, readonly RawRecord[]>

export interface Disk {
  readonly name: string
  /** Every write is refused, as a browser without quota does. */
  isFull: boolean
  /** What one tab opens; `cut` is the end of that tab without a goodbye. */
  readonly plug: () => { readonly indexedDB: IDBFactory; readonly cut: () => void }
  /** Committed rows of every table; null while a transaction is writing. */
  readonly copy: () => Rows | null
  readonly rows: (table: string) => readonly unknown[]
  /** Replaces everything. */
  readonly put: (rows: Rows) => void
  readonly add: (table: string, value: unknown) => void
}

const diskByName = new Map<string, Disk>()
const putOnDisk: IDBObjectStore['put'] = Reflect.get(IDBObjectStore.prototype, 'put')

IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given) {
  if (diskByName.get(this.transaction.db.name)?.isFull)
    throw new DOMException('the disk is full', 'QuotaExceededError')
  return putOnDisk.apply(this, given)
}

export function createDisk(name: string): Disk {
  const factory = new IDBFactory()
  const raw = () =>
    (factory as unknown as { _databases: Map<string, RawDatabase> })._databases.get(name)

  function plug() {
    const connections = new Set<RawConnection>()
    let isCut = false
    const cut = () => {
      isCut = true
      const database = raw()
      if (database) cutConnections(database, connections)
    }
    const indexedDB = new Proxy(factory, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key)
        if (typeof value !== 'function') return value
        if (key !== 'open') return value.bind(target) as unknown
        return (...given: Parameters<IDBFactory['open']>) => {
          if (isCut) return new IDBOpenDBRequest()
          const request = target.open(...given)
          const note = () => {
            connections.add(request.result as unknown as RawConnection)
            if (isCut) cut()
          }
          // the making of the tables is one step here, never cut in the middle: the fake's next opening would wait for it
          request.addEventListener('success', note)
          return request
        }
      }
    })
    return { indexedDB, cut }
  }

  const disk: Disk = {
    name,
    isFull: false,
    plug,
    copy() {
      const database = raw()
      if (!database || database.transactions.some(isWriting)) return null
      return new Map(
        [...database.rawObjectStores].map(([table, store]) => [table, [...store.records.values()]])
      )
    },
    rows: (table) =>
      [...(raw()?.rawObjectStores.get(table)?.records.values() ?? [])].map(({ value }) => value),
    add: (table, value) =>
      void raw()?.rawObjectStores.get(table)?.storeRecord({ key: undefined, value }, false),
    put(rows) {
      const database = raw()
      if (!database) throw new Error('the tables are made by the kit')
      for (const [table, store] of database.rawObjectStores) {
        ;(store.records as unknown as { clear: () => void }).clear()
        const { rawIndexes } = store as unknown as {
          rawIndexes: Map<string, { records: { clear: () => void } }>
        }
        for (const index of rawIndexes.values()) index.records.clear()
        for (const { key, value } of rows.get(table) ?? []) store.storeRecord({ key, value }, false)
      }
    }
  }
  diskByName.set(name, disk)
  return disk
}

function isWriting(transaction: RawTransaction): boolean {
  return transaction.mode !== 'readonly' && transaction._state !== 'finished'
}

/** Transactions under way are rolled back, and whatever the tab still asks is never answered. */
function cutConnections(database: RawDatabase, connections: ReadonlySet<RawConnection>): void {
  const silent = () => true
  for (const transaction of database.transactions) {
    if (!connections.has(transaction.db) || transaction._state === 'finished') continue
    transaction.dispatchEvent = silent
    for (const { request } of transaction._requests) request.dispatchEvent = silent
    transaction._abort(null)
  }
  const dead = {
    ...database,
    transactions: [],
    connections: [],
    processTransactions: () => undefined
  }
  for (const connection of connections) connection._rawDatabase = dead
  database.connections = database.connections.filter((one) => !connections.has(one))
  database.transactions = database.transactions.filter(({ db }) => !connections.has(db))
  database.processTransactions()
}

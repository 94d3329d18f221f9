// First: Dexie looks for a database of the whole world when it is loaded.
import 'fake-indexeddb/auto'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { describe, test } from 'vitest'
import { CLIENT_STORE } from './client-store.contract.ts'

describe('the client store on fake-indexeddb', () => {
  for (const [at, { title, run }] of CLIENT_STORE.entries())
    test(title, () => run({ name: `store-${at}`, indexedDB: new IDBFactory(), IDBKeyRange }))
})

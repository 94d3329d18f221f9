import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createMemoryStore } from '../../sync-server/store/memory.ts'
import { openSqliteStore, type SqliteStore } from '../../sync-server/store/sqlite.ts'
import { testLateFrames } from './late-frames.contract.ts'
import { testLogStore } from './log-store.contract.ts'
import { aFolder } from './temp-folder.ts'

testLogStore('memory', async () => createMemoryStore())
testLogStore('SQLite', openTestStore)
testLateFrames('memory', async () => createMemoryStore())
testLateFrames('SQLite', openTestStore)

async function openTestStore(): Promise<SqliteStore> {
  const store = openSqliteStore(join(aFolder(), 'relay.sqlite'), () => 0)
  if (!store.ok) throw new Error(store.fault.kind)
  onTestFinished(async () => store.value.close())
  return store.value
}

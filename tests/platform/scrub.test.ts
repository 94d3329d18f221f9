import { IDBFactory } from 'fake-indexeddb'
import { expect, it } from 'vitest'
import { scrub } from '../../src/platform/scrub.ts'

it('leaves nothing of its own behind', async () => {
  const factory = new IDBFactory()
  await scrub(factory)
  expect(await factory.databases()).toEqual([])
})

import { expect, test } from 'vitest'
import type { ClientRow, LocalRow, StreamRow } from '../../src/store/db.ts'
import { createChance } from '../sim/chance.ts'
import { shownRows } from '../sim/invariants.ts'
import type { SimTablet } from '../sim/sim-tablet.ts'
import { framesOn } from '../sim/world.ts'
import { plainPicture } from '../support/plain-doc.ts'
import { aStory } from './a-story.ts'
import { aBusyDay } from './busy-day.ts'

const EVERY_KIND = [
  'attendance',
  'badges',
  'care',
  'common',
  'consents',
  'custody',
  'equipment',
  'plan',
  'register',
  'reports',
  'roster',
  'terms'
]

test('[S7] a plain Y.Doc fed in any order shows the read model, for every kind of document', async () => {
  const story = await aStory()
  await aBusyDay(story)
  const { office, hall } = story.tablets
  const chance = createChance(7)
  const kinds = docsOf(office).map((row) => row.doc.split(':', 1)[0])
  expect([...new Set(kinds)].toSorted()).toEqual(EVERY_KIND)
  for (const tablet of [office, hall])
    for (const row of docsOf(tablet)) {
      const shown = shownRows(tablet, row.doc)
      expect(Object.keys(shown).length, row.doc).toBeGreaterThan(0)
      for (let round = 0; round < 5; round += 1)
        expect(plainOf(tablet, row, (updates) => shuffled(updates, chance.below))).toEqual(shown)
    }
})

/** Of the documents the tablet may read. */
function docsOf(tablet: SimTablet): readonly StreamRow[] {
  const held = new Set(framesOn(tablet).map((row) => row.stream))
  return (tablet.disk.rows('streams') as StreamRow[]).filter((row) => held.has(row.stream))
}

function plainOf(
  tablet: SimTablet,
  { doc, stream }: StreamRow,
  order: (updates: readonly Uint8Array[]) => readonly Uint8Array[]
) {
  const clients = tablet.disk.rows('clients') as ClientRow[]
  const updates = [
    ...framesOn(tablet).filter((row) => row.stream === stream),
    ...(tablet.disk.rows('local') as LocalRow[]).filter((row) => row.doc === doc)
  ].map((row) => row.update)
  const deviceOf = (client: number) => clients.find((row) => row.client === client)?.device ?? ''
  return plainPicture(doc, order(updates), deviceOf).rows
}

function shuffled<Item>(items: readonly Item[], below: (limit: number) => number): Item[] {
  const mixed = [...items]
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = below(at + 1)
    ;[mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!]
  }
  return mixed
}

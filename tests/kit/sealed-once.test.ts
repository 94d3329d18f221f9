import { expect, test } from 'vitest'
import { bytesToHex } from '../../src/lib/bytes.ts'
import { decodeFrame } from '../../src/protocol/frame.ts'
import { takeNewIncarnation } from '../../src/sync/round/rewind.ts'
import type { SimTablet } from '../sim/sim-tablet.ts'
import { framesOn } from '../sim/world.ts'
import { setField } from './a-family.ts'
import { goHome } from './a-hand.ts'
import { behind } from './a-replica.ts'
import { aStory } from './a-story.ts'

test('[P15] no two frames a tablet seals have one nonce', async () => {
  const story = await aStory()
  const { kits, tablets, pass, template } = story
  const before = own(tablets.hall).length
  for (const child of [0, 1, 2]) {
    await goHome(story, kits.hall, child)
    await setField(story, kits.hall, template.children[child]!, 'allergy', 'そば')
    await pass(3000)
  }
  const frames = own(tablets.hall)
  expect(frames.length).toBeGreaterThan(before + 5)
  expect(new Set(frames.map(nonceOf)).size).toBe(frames.length)
})

test('[SY4] what is sealed again under a new incarnation has nonces of its own: another key stream never meets the first', async () => {
  const story = await aStory()
  const { kits, tablets, pass, done } = story
  tablets.hall.wire.loses = () => true
  await goHome(story, kits.hall, 0)
  await pass(3000)
  const waiting = own(tablets.hall).filter(({ mine }) => mine === 'waiting')
  expect(waiting).toHaveLength(1)
  const before = new Set(own(tablets.hall).map(nonceOf))
  const { replica, close } = await behind(story, tablets.hall)
  await done(takeNewIncarnation(replica))
  close()
  const again = own(tablets.hall).filter(({ mine }) => mine === 'waiting')
  expect(again.map(({ writer }) => writer)).not.toEqual(waiting.map(({ writer }) => writer))
  expect(again.filter((row) => before.has(nonceOf(row)))).toEqual([])
})

type Row = ReturnType<typeof framesOn>[number]

function own(tablet: SimTablet): readonly Row[] {
  return framesOn(tablet).filter(({ mine }) => mine)
}

function nonceOf({ bytes }: Row): string {
  const frame = decodeFrame(bytes)
  return frame.ok ? bytesToHex(frame.value.nonce) : ''
}

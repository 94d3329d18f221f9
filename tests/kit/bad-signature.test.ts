import { expect, test } from 'vitest'
import { PATHS } from '../../src/protocol/calls.ts'
import { pullAnswer } from '../../src/protocol/pull.ts'
import type { RejectedRow } from '../../src/store/db.ts'
import { gone, goHome } from './a-hand.ts'
import { aStory } from './a-story.ts'

test('[SY62] a frame with one flipped bit in its signature is asked for again, and its writer’s later ones come in', async () => {
  const story = await aStory()
  const { kits, tablets, pass } = story
  let flipped = 0
  tablets.gym.wire.change = (call, body) => {
    if (!call.endsWith(PATHS.pull) || flipped > 0) return body
    const answer = pullAnswer.decode(body)
    if (!answer.ok) return body
    const changed = answer.value.map((part) => {
      if (part.kind !== 'page' || part.frames.length === 0 || flipped > 0) return part
      flipped += 1
      return Object.assign({}, part, { frames: part.frames.map(withBadSignature) })
    })
    return pullAnswer.encode(changed)
  }
  await goHome(story, kits.hall, 0)
  await pass(5000)
  await goHome(story, kits.hall, 1)
  await pass(60_000)
  expect(flipped).toBe(1)
  expect(await gone(story, kits.gym)).toBe(2)
  expect(tablets.gym.disk.rows('aside')).toEqual([])
  expect(tablets.gym.disk.rows('held')).toEqual([])
})

test('[SY62] one the relay itself has bad is kept, and stops nobody but its writer', async () => {
  const story = await aStory()
  const { kits, tablets, pass } = story
  tablets.gym.wire.change = (call, body) => {
    if (!call.endsWith(PATHS.pull) && !call.endsWith(PATHS.range)) return body
    const last = body.length - 12
    return body.length > 400 ? body.with(last, (body[last] ?? 0) ^ 1) : body
  }
  await goHome(story, kits.hall, 0)
  await pass(20_000)
  await goHome(story, kits.office, 1)
  await pass(60_000)
  const aside = tablets.gym.disk.rows('aside') as RejectedRow[]
  expect(aside.map(({ why }) => why)).toEqual(expect.arrayContaining(['bad-signature']))
  tablets.gym.wire.change = (_call, body) => body
  await pass(40_000)
  expect(await gone(story, kits.gym)).toBe(2)
  expect(tablets.gym.disk.rows('aside')).toEqual([])
})

function withBadSignature(bytes: Uint8Array): Uint8Array {
  const last = bytes.length - 1
  return bytes.with(last, (bytes[last] ?? 0) ^ 1)
}

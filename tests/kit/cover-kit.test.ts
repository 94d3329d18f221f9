import { expect, test } from 'vitest'
import { ok, type Result } from '../../src/lib/result.ts'
import { coverKit } from '../../src/kit/cover-kit.ts'
import type { Fault } from '../../src/kit/fault.ts'
import type { Kit } from '../../src/kit/open.ts'
import type { Apart } from '../../src/kit/tablets/quarantine-views.ts'
import { openStillKit } from '../support/showroom/still-kit.ts'
import { readWish } from '../support/showroom/wish.ts'

type Answer = Result<readonly Apart[], Fault>

const FOUND = ok([
  { id: 'f1', lines: [{ kind: 'other', at: null, title: 'やまだ はなこ' }] } as unknown as Apart
])

/** A kit whose relay answers when the test says so, and a switch for names. */
function aSlowKit() {
  const still = openStillKit(readWish(''))
  let answer: (found: Answer) => void = () => undefined
  const apart = () => new Promise<Answer>((resolve) => (answer = resolve))
  const kit: Kit = { ...still, commands: { ...still.commands, apart } }
  let isOn = false
  const covered = coverKit(kit, {
    isOn: () => isOn,
    called: () => String,
    through: (open) => open()
  })
  return {
    apart: () => covered.commands.apart(),
    answer: () => answer(FOUND),
    cover: (on: boolean) => (isOn = on)
  }
}

const lines = (found: Answer) => found.ok && found.value.map((one) => one.lines.length)

test('names that are covered while an answer is on its way are not in it', async () => {
  const { apart, answer, cover } = aSlowKit()
  const asked = apart()
  cover(true)
  answer()
  expect(lines(await asked)).toEqual([0])
})

test('names that are shown again by then are', async () => {
  const { apart, answer, cover } = aSlowKit()
  cover(true)
  const asked = apart()
  cover(false)
  answer()
  expect(lines(await asked)).toEqual([1])
})

// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import type { AppContext } from '../../../../src/ui/app-context.ts'
import { Check } from '../../../../src/ui/tablets/check/check.tsx'
import { check } from '../../../../src/ui/tablets/check/words/ja.ts'
import { incident } from '../../../../src/ui/incident/words/ja.ts'
import { anApp } from '../../an-app.ts'
import { aScreen } from '../../retention/a-screen.tsx'

const screen = aScreen()
afterEach(() => screen.clear())

function rowOf(name: string): string {
  const rows = [...screen.root.querySelectorAll('.checks > li')]
  return rows.find((row) => row.querySelector('b')?.textContent === name)?.textContent ?? ''
}

/** What was measured comes some turns later. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await act(async () => Promise.resolve())
}

async function show(hand: AppContext): Promise<void> {
  await screen.show(hand, Check)
  await settle()
}

async function press(words: string): Promise<void> {
  await screen.press(words)
  await settle()
}

function hearing(search = ''): { readonly hand: AppContext; readonly played: readonly string[] } {
  const played: string[] = []
  const plain = anApp(search)
  const environment = { ...plain.environment, sound: (tone: string) => void played.push(tone) }
  return { hand: { ...plain, environment }, played }
}

it('[U2] a tap plays the chime, and what was heard stays on the page when it is opened again', async () => {
  const { hand, played } = hearing()
  await show(hand)
  expect(rowOf(check.sound.name)).toContain(check.sound.ask)
  await press(check.sound.act)
  expect(played).toEqual(['time-up'])
  expect(rowOf(check.sound.name)).toContain(check.sound.question)
  await press(check.sound.yes)
  expect(rowOf(check.sound.name)).toContain(check.sound.good('11:56'))
  screen.clear()
  await show(hand)
  expect(rowOf(check.sound.name)).toContain(check.sound.good('11:56'))
})

it('[U2] a sound nobody heard says what to do, and may be tried again', async () => {
  await show(hearing().hand)
  await press(check.sound.act)
  await press(check.sound.no)
  expect(rowOf(check.sound.name)).toContain(check.sound.next)
  await press(check.sound.again)
  await press(check.sound.yes)
  expect(rowOf(check.sound.name)).toContain(check.good)
})

it('[U2] a camera that opens is asked about, one that does not is told without a question', async () => {
  await show(anApp('camera=works'))
  await press(check.camera.act)
  expect(rowOf(check.camera.name)).toContain(check.camera.question)
  await press(check.camera.yes)
  expect(rowOf(check.camera.name)).toContain(check.camera.good('11:56'))
  screen.clear()
  await show(anApp('camera=denied'))
  await press(check.camera.act)
  expect(rowOf(check.camera.name)).toContain(check.camera.bad('11:56'))
})

it('[U6] a tablet is called the spare of a venue, and is called so again when the page is opened', async () => {
  const hand = anApp('')
  await show(hand)
  expect(rowOf(check.spare.name)).toContain(check.spare.no)
  await act(async () => {
    const select = screen.root.querySelector<HTMLSelectElement>('.checks select')
    if (!select) return
    select.value = select.options[2]?.value ?? ''
    select.dispatchEvent(new Event('change', { bubbles: true }))
    await Promise.resolve()
  })
  await settle()
  const place = screen.root.querySelector<HTMLSelectElement>('.checks select')?.options[2]?.text
  expect(rowOf(check.spare.name)).toContain(check.spare.yes(place ?? ''))
})

it('[U1] what nobody tried is not yet, and what venues lack is not held against the tablet', async () => {
  await show(anApp('camera=works'))
  expect(rowOf(incident.card.title)).toContain(check.look)
  expect(screen.root.textContent).toContain(check.someUntried(3))
  await press(check.sound.act)
  await press(check.sound.no)
  expect(screen.root.textContent).toContain(check.someLeft(1))
})

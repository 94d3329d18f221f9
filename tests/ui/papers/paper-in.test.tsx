// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import type { KitCommands } from '../../../src/kit/combine.ts'
import { ok } from '../../../src/lib/result.ts'
import { PaperIn } from '../../../src/ui/papers/paper-in/paper-in.tsx'
import { rowCodesOf } from '../../../src/domain/papers/row-code.ts'
import { instantOf } from '../../../src/domain/calendar.ts'
import { BLOCKS, DAY } from '../../support/showroom/place.ts'
import { anApp } from '../an-app.ts'
import { aScreen } from '../retention/a-screen.tsx'

const screen = aScreen()
const written: unknown[] = []
afterEach(() => {
  screen.clear()
  written.length = 0
})

const commands: Partial<KitCommands> = {
  mark: (input) => {
    written.push(input)
    return Promise.resolve(ok('m.1'))
  },
  keyStart: (input) => {
    written.push(input)
    return Promise.resolve(ok('r.1'))
  }
}

async function open(): Promise<void> {
  await screen.show(anApp('role=facilitator&clock=09:52', { commands }), PaperIn)
}

async function type(text: string, enter = true): Promise<void> {
  const input = screen.root.querySelector<HTMLInputElement>('.paper-in-left input')
  await act(async () => {
    input!.value = text
    input!.dispatchEvent(new Event('input', { bubbles: true }))
    await Promise.resolve()
  })
  if (!enter) return
  await act(async () => {
    screen.root
      .querySelector('form')
      ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
    await Promise.resolve()
  })
}

it('[X13] three strokes write that a child came, at the time said for the whole paper', async () => {
  await open()
  await type('2', false)
  expect(screen.root.querySelector('.meant')?.textContent).toContain('いけだ みう')
  await type('2')
  expect(written).toMatchObject([
    { participant: 'child001', status: 'arrived', saidAt: instantOf(DAY, '09:30') }
  ])
  expect(screen.root.querySelector('.paper-in-right')?.textContent).toContain('1行 入れました')
})

it('[X13] who signed on paper is written with a leaving', async () => {
  await open()
  await type('2+1610 はは')
  expect(written).toMatchObject([
    { status: 'left', picker: 'はは', saidAt: instantOf(DAY, '16:10') }
  ])
})

it('[X14] what stands already is not written, and what differs only after a person said so', async () => {
  await open()
  await type('1')
  await type('9')
  expect(written).toEqual([])
  await screen.press('紙のとおりに なおす')
  expect(written).toMatchObject([{ participant: 'child008', correcting: true }])
})

it('[X14] a number nobody has says what to do', async () => {
  await open()
  await type('917')
  expect(written).toEqual([])
  expect(screen.root.querySelector('.meant')?.textContent).toContain('番号を もう一度見てください')
})

it('[X13] a row of the plan writes when it really began', async () => {
  await open()
  await type(`${rowCodesOf(BLOCKS).get(BLOCKS[2]!.id)}+5`)
  expect(written).toMatchObject([{ block: BLOCKS[2]!.id, started: 620 }])
})

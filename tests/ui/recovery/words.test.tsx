// @vitest-environment happy-dom
import { render, type ComponentChildren } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import type { SheetProof } from '../../../src/kit/recovery/commands.ts'
import type { KitCommands } from '../../../src/kit/combine.ts'
import { no, ok } from '../../../src/lib/result.ts'
import { CurrentApp } from '../../../src/ui/app-context.ts'
import { AllWords } from '../../../src/ui/recovery/all-words.tsx'
import { CheckSheet } from '../../../src/ui/recovery/check-sheet.tsx'
import { anApp } from '../an-app.ts'

const root = document.body.appendChild(document.createElement('div'))

afterEach(() => render(null, root))

async function show(screen: ComponentChildren, commands: Partial<KitCommands> = {}): Promise<void> {
  const hand = anApp('?role=organizer&sheet=here', { commands })
  await act(() => {
    render(<CurrentApp.Provider value={hand}>{screen}</CurrentApp.Provider>, root)
  })
  // both lists are fetched like any piece
  await expect.poll(() => root.querySelector('input')).not.toBeNull()
}

async function type(letters: string): Promise<void> {
  const input = root.querySelector('input')!
  await act(() => {
    input.value = letters
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

const choices = () => [...root.querySelectorAll<HTMLElement>('.word-choices button')]

async function press(words: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find((one) => one.textContent === words)!
  await act(() => button.click())
}

it('[P71] offers nothing before two letters, then words of either list, and says when there is none', async () => {
  await show(<AllWords onSheet={() => undefined} />)
  await type('あ')
  expect(choices()).toHaveLength(0)
  await type('アイ')
  expect(choices().map(({ textContent }) => textContent)).toContain('あいさつ')
  await type('AB')
  expect(choices()[0]?.textContent).toBe('abandon')
  await type('んん')
  expect(root.querySelector('[role=alert]')?.textContent).toContain('表にありません')
})

it('[W10] 24 words, one step back at a time, then the address', async () => {
  const heard: { words: readonly string[]; relay: string }[] = []
  await show(<AllWords onSheet={(sheet) => heard.push(sheet)} />)
  await type('ab')
  await press('able')
  await press('1つ もどる')
  for (let at = 0; at < 24; at += 1) {
    await type('ab')
    await press('abandon')
  }
  await type('https://relay.example')
  await act(() => root.querySelector('form')!.requestSubmit())
  expect(heard).toEqual([
    {
      kind: 'words',
      words: Array.from({ length: 24 }, () => 'abandon'),
      relay: 'https://relay.example'
    }
  ])
})

it('[W10] three words are asked for; a wrong one says so, and the right ones tell that the secret is gone', async () => {
  const proofs: SheetProof[] = []
  await show(<CheckSheet />, {
    checkSheet(proof) {
      proofs.push(proof)
      return Promise.resolve(proofs.length > 1 ? ok(null) : no({ kind: 'sheet-damaged' }))
    }
  })
  for (const word of ['able', 'about', 'above']) {
    await type('ab')
    await press(word)
  }
  await press('たしかめる')
  expect(root.querySelector('[role=alert]')?.textContent).toContain('読めませんでした')
  await press('たしかめる')
  expect(proofs[0]).toEqual({ kind: 'words', words: { 3: 'able', 11: 'about', 20: 'above' } })
  expect(root.querySelector('[role=status]')?.textContent).toContain('たしかめました')
})

import { expect, test } from 'vitest'
import { defineWords, loadSpokenWords, loadWords } from '../../../src/ui/words/define.ts'

function deferred() {
  let come: () => void = () => undefined
  const coming = new Promise<void>((resolve) => (come = resolve))
  return { coming, come }
}

test('an area that comes while another language is on its way is spoken in it, too', async () => {
  const { coming, come } = deferred()
  defineWords('前', {
    en: async () => {
      await coming
      return 'before'
    },
    'ja-easy': () => Promise.resolve('まえ')
  })
  const chosen = loadWords('en')
  const late = defineWords('後', {
    en: () => Promise.resolve('after'),
    'ja-easy': () => Promise.resolve('あと')
  })
  come()
  await chosen
  expect(late.in('en')).toBe('after')
})

test('a screen that comes while somebody chooses another language has the words of the chosen one', async () => {
  await loadWords('ja-easy')
  const { coming, come } = deferred()
  const late = defineWords('後', {
    en: () => Promise.resolve('after'),
    'ja-easy': async () => {
      await coming
      return 'あと'
    }
  })
  const screen = loadSpokenWords()
  const chosen = loadWords('en')
  come()
  await Promise.all([screen, chosen])
  expect(late.in('en')).toBe('after')
  const next = defineWords('次', {
    en: () => Promise.resolve('next'),
    'ja-easy': () => Promise.resolve('つぎ')
  })
  await loadSpokenWords()
  expect(next.in('en')).toBe('next')
})

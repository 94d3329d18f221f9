// @vitest-environment happy-dom
import { render, type VNode } from 'preact'
import { beforeAll, describe, expect, it } from 'vitest'
import { dressRuby, ruby } from '../../../src/ui/words/ruby.ts'
import { keepCodesWhole } from '../../../src/ui/words/whole.ts'

function shown(tree: VNode): HTMLElement {
  const root = document.createElement('div')
  render(tree, root)
  return root
}

function wholeIn(tree: VNode): readonly (string | null)[] {
  return [...shown(tree).querySelectorAll('whole-word')].map((one) => one.textContent)
}

describe('a code', () => {
  beforeAll(() => {
    dressRuby()
    keepCodesWhole()
  })

  it('is kept whole, alone and in a sentence, with the particle behind it', () => {
    expect(wholeIn(<b>{'TK-0010'}</b>)).toEqual(['TK-0010'])
    const said = 'E-07、E-12 は、箱にあります。090-1234-5678 に電話する'
    expect(wholeIn(<p>{said}</p>)).toEqual(['E-07', 'E-12 は、', '090-1234-5678 に'])
    expect(shown(<p>{said}</p>).textContent).toBe(said)
  })

  it('is kept whole beside furigana', () => {
    const root = shown(<p>{`TK-0010 の ${ruby('箱', 'はこ')}`}</p>)
    expect(root.querySelector('whole-word')?.textContent).toBe('TK-0010 の')
    expect(root.querySelector('rt')?.textContent).toBe('はこ')
    expect(root.querySelectorAll('p > *')).toHaveLength(1)
  })

  it('is a day with its weekday, too', () => {
    expect(wholeIn(<p>{'2日目 11月22日(日)・ホール'}</p>)).toEqual(['11月22日(日)'])
    expect(wholeIn(<p>{'2026年11月22日(日)まで'}</p>)).toEqual(['2026年11月22日(日)'])
    expect(wholeIn(<p>{'Sat 21 Nov · Sun 22 Nov'}</p>)).toEqual(['Sat 21 Nov', 'Sun 22 Nov'])
  })

  it('is none where it has no digit, is long, or may hold no element', () => {
    expect(wholeIn(<p>{'day-to-day, and 0a1b2c3d-4e5f-6a7b-8c9d-000000000000'}</p>)).toEqual([])
    const option = shown(<option>{'TK-0010'}</option>)
    expect(option.querySelector('option')?.innerHTML).toBe('TK-0010')
  })
})

// @vitest-environment happy-dom
import { render } from 'preact'
import { beforeAll, describe, expect, it } from 'vitest'
import { dressRuby, ruby, withoutRuby } from '../../../src/ui/words/ruby.ts'

describe('furigana', () => {
  beforeAll(() => dressRuby())

  it('stand above the word, wherever the text is put', () => {
    const root = document.createElement('div')
    render(<p>{`この${ruby('端末', 'たんまつ')}だけ`}</p>, root)
    expect(root.querySelector('rt')?.textContent).toBe('たんまつ')
    expect(root.querySelector('ruby')?.textContent).toBe('端末たんまつ')
    expect(root.textContent).toBe('この端末たんまつだけ')
  })

  it('are left out of attributes', () => {
    const root = document.createElement('div')
    render(<button aria-label={`${ruby('名札', 'なふだ')} 12`} />, root)
    expect(root.querySelector('button')?.getAttribute('aria-label')).toBe('名札 12')
  })

  it('leave text without them alone', () => {
    const root = document.createElement('div')
    render(<p>きょう</p>, root)
    expect(root.innerHTML).toBe('<p>きょう</p>')
    expect(withoutRuby('きょう')).toBe('きょう')
  })
})

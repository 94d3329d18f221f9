// @vitest-environment happy-dom
import { render } from 'preact'
import { beforeAll, describe, expect, it } from 'vitest'
import { dressRuby, ruby, struck, withoutRuby } from '../../../src/ui/words/ruby.ts'

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

  it('what is struck through keeps its furigana, breaks where it did, and is plain in attributes', () => {
    const root = document.createElement('div')
    const said = struck(`1${ruby('日', 'にち')}め 12/12`)
    render(<p title={said}>{said}</p>, root)
    expect([...root.querySelectorAll('s')].map((one) => one.textContent)).toEqual([
      '1',
      '日にち',
      'め',
      '12/12'
    ])
    expect(root.querySelector('s > ruby > rt')?.textContent).toBe('にち')
    expect(root.querySelector('p')?.title).toBe('1日め 12/12')
    expect(withoutRuby(said)).toBe('1日め 12/12')
  })

  it('leave text without them alone', () => {
    const root = document.createElement('div')
    render(<p>きょう</p>, root)
    expect(root.innerHTML).toBe('<p>きょう</p>')
    expect(withoutRuby('きょう')).toBe('きょう')
  })
})

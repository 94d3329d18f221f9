// @vitest-environment happy-dom
import { render } from 'preact'
import { describe, expect, it, vi } from 'vitest'
import { Form, isComposing } from '../../../src/ui/parts/field.tsx'

function enter(part: KeyboardEventInit & { keyCode?: number }): KeyboardEvent {
  const { keyCode, ...init } = part
  const event = new KeyboardEvent('keydown', {
    key: 'Enter',
    cancelable: true,
    bubbles: true,
    ...init
  })
  if (keyCode !== undefined) Object.defineProperty(event, 'keyCode', { value: keyCode })
  return event
}

describe('a form', () => {
  it('keeps an Enter that ends a conversion from submitting', () => {
    const submit = vi.fn<() => void>()
    const root = document.createElement('div')
    render(
      <Form onSubmit={submit}>
        <input />
      </Form>,
      root
    )
    const input = root.querySelector('input')!
    const composing = enter({ isComposing: true })
    input.dispatchEvent(composing)
    expect(composing.defaultPrevented).toBe(true)
    const plain = enter({})
    input.dispatchEvent(plain)
    expect(plain.defaultPrevented).toBe(false)
    expect(submit).not.toHaveBeenCalled()
  })

  it('knows composing by key code 229 too', () => {
    expect(isComposing(enter({ keyCode: 229 }))).toBe(true)
    expect(isComposing(enter({}))).toBe(false)
  })
})

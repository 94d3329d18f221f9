// @vitest-environment happy-dom
import { effect } from '@preact/signals'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { describe, expect, it } from 'vitest'
import { createEmitter, type Watch } from '../../src/lib/emitter.ts'
import { live, useLive } from '../../src/ui/live.ts'

function counted<Value>(watch: Watch<Value>): { watch: Watch<Value>; listening: () => number } {
  let listening = 0
  return {
    listening: () => listening,
    watch(seen) {
      listening += 1
      const stop = watch(seen)
      return () => {
        listening -= 1
        stop()
      }
    }
  }
}

describe('a live signal', () => {
  it('listens only while somebody looks', () => {
    const emitter = createEmitter(1)
    const { watch, listening } = counted(emitter.watch)
    const seen = live(watch)
    expect(listening()).toBe(0)
    const values: unknown[] = []
    const stop = effect(() => void values.push(seen.value))
    expect(listening()).toBe(1)
    emitter.emit(2)
    stop()
    expect(listening()).toBe(0)
    emitter.emit(3)
    expect(values).toEqual([1, 2])
  })

  it('is undefined until the first word', () => {
    const seen = live<number>(() => () => undefined)
    const stop = effect(() => void seen.value)
    expect(seen.value).toBeUndefined()
    stop()
  })

  it('repaints a component and lets go when it leaves', async () => {
    const emitter = createEmitter('まだ')
    const { watch, listening } = counted(emitter.watch)
    function Shown() {
      return <p>{useLive(() => watch, [])}</p>
    }
    const root = document.createElement('div')
    await act(() => render(<Shown />, root))
    expect(root.textContent).toBe('まだ')
    await act(() => emitter.emit('来た'))
    expect(root.textContent).toBe('来た')
    await act(() => render(null, root))
    expect(listening()).toBe(0)
  })
})

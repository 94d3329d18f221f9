// @vitest-environment happy-dom
import fc from 'fast-check'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import { clockToMinutes } from '../../../src/domain/calendar.ts'
import { planAgain, withChanges } from '../../../src/domain/plan/change.ts'
import { CurrentApp } from '../../../src/ui/app-context.ts'
import { MoveTime } from '../../../src/ui/plan/move-time.tsx'
import { plan as words } from '../../../src/ui/plan/words/ja.ts'
import { aBlock } from '../../domain/build.ts'
import { anApp } from '../an-app.ts'

const root = document.createElement('div')
document.body.append(root)
afterEach(() => act(() => render(null, root)))

const STEP_PX = 24
const BLOCKS = [
  aBlock({ id: 'b1', start: '10:00', minutes: 15 }),
  aBlock({ id: 'b2', start: '11:00', minutes: 45 }),
  aBlock({ id: 'b3', start: '13:00', minutes: 60, anchor: true }),
  aBlock({ id: 'b4', start: '14:00', minutes: 60 })
]

function handle(everyVenue = false) {
  const moved: number[] = []
  const show = () =>
    act(() =>
      render(
        <CurrentApp.Provider value={anApp('')}>
          <MoveTime
            title="組み立てる"
            from={clockToMinutes('11:00')}
            everyVenue={everyVenue}
            onMove={(minutes) => moved.push(minutes)}
          />
        </CurrentApp.Provider>,
        root
      )
    )
  const grip = () => root.querySelector<HTMLElement>('.grip')!
  const point = (type: string, clientY: number) =>
    act(() => {
      grip().dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: 1, clientY }))
    })
  return {
    moved,
    async drag(pixels: number, end = 'pointerup') {
      await show()
      grip().setPointerCapture = () => undefined
      await point('pointerdown', 300)
      await point('pointermove', 300 + pixels / 2)
      await point('pointermove', 300 + pixels)
      const seen = root.querySelector('[role=status]')?.textContent ?? ''
      await point(end, 300 + pixels)
      return seen
    },
    async press(name: string) {
      await act(() => render(null, root))
      await show()
      await act(() => {
        grip().dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 0 }))
      })
      await act(() =>
        [...root.querySelectorAll<HTMLElement>('dialog button')]
          .find((one) => one.textContent.startsWith(name))
          ?.click()
      )
    }
  }
}

test('[B31] dragging by pointer and the buttons give the same plan', async () => {
  const after = (minutes: number) => {
    const changed = planAgain(BLOCKS, 'b2', minutes)
    return changed.ok ? withChanges(BLOCKS, changed.value) : changed
  }
  for (const minutes of [-15, -5, 5, 15]) {
    const byFinger = handle()
    await byFinger.drag((minutes / 5) * STEP_PX)
    const byButton = handle()
    await byButton.press(minutes < 0 ? words.moveEarlier(-minutes) : words.moveLater(minutes))
    expect(byFinger.moved).toEqual([minutes])
    expect(byButton.moved.map(after)).toEqual(byFinger.moved.map(after))
  }
})

test('[B31] however far a finger goes, the block moves by whole five minutes and says so before it is let go', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: -240, max: 240 }), async (pixels) => {
      const one = handle()
      const steps = Math.round(pixels / STEP_PX)
      const seen = await one.drag(pixels)
      expect(one.moved).toEqual(steps === 0 ? [] : [steps * 5])
      expect(seen === '').toBe(steps === 0)
      await act(() => render(null, root))
    }),
    { numRuns: 40 }
  )
})

test('[B31] later in one go or step by step is the same plan, up to what is fixed', () => {
  const later = (blocks: typeof BLOCKS, minutes: number) => {
    const changed = planAgain(blocks, 'b1', minutes)
    return changed.ok ? [...withChanges(blocks, changed.value)] : []
  }
  fc.assert(
    fc.property(fc.array(fc.constantFrom(5, 15), { maxLength: 5 }), (steps) => {
      const all = steps.reduce((sum, one) => sum + one, 0)
      expect(steps.reduce(later, BLOCKS)).toEqual(later(BLOCKS, all))
    })
  )
})

test('[B6] a drag that the system takes over moves nothing', async () => {
  const one = handle()
  await one.drag(96, 'pointercancel')
  expect(one.moved).toEqual([])
  expect(root.querySelector('dialog')).toBeNull()
})

test('[B6] what belongs to every venue says before it moves that it moves at all of them', async () => {
  const alone = handle()
  expect(await alone.drag(96, 'pointercancel')).not.toContain(words.everyVenue)
  await act(() => render(null, root))
  const all = handle(true)
  expect(await all.drag(96, 'pointercancel')).toContain(words.everyVenue)
  await all.press('nothing')
  expect(root.querySelector('dialog')?.textContent).toContain(words.everyVenue)
})

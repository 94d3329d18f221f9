// The head and foot of 受付 measured at the widths people have, in three languages, online and off, with an undo bar.
import { expect, test, type Page } from '@playwright/test'
import { serveShowroom } from '../support/showroom/serve.ts'
import { settled } from './watched.ts'

const SIZES = [
  [390, 844],
  [768, 1024],
  [820, 1180],
  [1024, 768],
  [1180, 820],
  [1280, 800],
  [1366, 1024]
] as const

let room: Awaited<ReturnType<typeof serveShowroom>>

test.beforeAll(async () => {
  room = await serveShowroom()
})
test.afterAll(() => room.stop())

for (const words of ['ja', 'ja-easy', 'en'])
  for (const link of ['offline', 'done'])
    test(`head and foot of reception, ${words}, ${link}`, async ({ page }) => {
      for (const [width, height] of SIZES) {
        await page.setViewportSize({ width, height })
        await page.goto('about:blank')
        await page.goto(
          `${room.address}?clock=09:52&tables=2&words=${words}&link=${link}#/reception`
        )
        await page.locator('.cnt').waitFor()
        await page.locator('.kid:not(.in):not(.out)').first().click()
        await page.locator('.thumb .undo').waitFor()
        await page.evaluate(() => document.fonts.ready)
        await settled(page)
        const where = `${width} × ${height}`
        expect(await outside(page), `nothing stands outside at ${where}`).toEqual([])
        expect(await over(page), `nothing lies over another at ${where}`).toEqual([])
        expect(await broken(page), `no word of a button is torn at ${where}`).toEqual([])
        const { numbers, head } = await measured(page)
        expect(new Set(numbers).size, `numbers on one line at ${where}`).toBe(1)
        // of 844 px on a phone the head had 285
        expect(head, `height of the head at ${where}`).toBeLessThan(width < 800 ? 225 : 190)
      }
    })

/** What in head or foot is wider than the window, or than the box it stands in. */
function outside(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.rhead *, .thumb *')]
      .filter((one) => one.getClientRects().length > 0 && !one.closest('.hidden, svg'))
      .filter((one) => {
        const { left, right } = one.getBoundingClientRect()
        const box = one.closest('button, a')?.getBoundingClientRect()
        const isOut = box !== undefined && (left < box.left - 1 || right > box.right + 1)
        return left < -1 || right > innerWidth + 1 || isOut
      })
      .map((one) => `${one.tagName}.${one.className} ${one.textContent ?? ''}`)
  )
}

/** Parts of head and foot that lie over each other. */
function over(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const parts = [
      ...document.querySelectorAll<HTMLElement>(
        '.rhead .where, .rhead .tools > *, .cnt > *, .thumb .undo, .thumb .foot > *'
      )
    ]
    const boxes = parts.map((one) => one.getBoundingClientRect())
    return parts.flatMap((one, at) =>
      parts.slice(at + 1).flatMap((other, index) => {
        const [a, b] = [boxes[at]!, boxes[at + 1 + index]!]
        const isOver =
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
        return isOver ? [`${one.textContent ?? ''} / ${other.textContent ?? ''}`] : []
      })
    )
  })
}

/** Buttons of the foot whose words stand one letter below the other. */
function broken(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.thumb .foot > *')]
      .filter((one) => one.getBoundingClientRect().height > 110 || one.clientWidth < 48)
      .map((one) => one.textContent ?? '')
  )
}

function measured(page: Page): Promise<{ numbers: readonly number[]; head: number }> {
  return page.evaluate(() => ({
    numbers: [...document.querySelectorAll('.cnt .v')].map((one) =>
      Math.round(one.getBoundingClientRect().bottom)
    ),
    head: document.querySelector('.rhead')!.getBoundingClientRect().height
  }))
}

// What a finger is to hit, measured: everything on the screen that can be pressed.
import { expect, type Page } from '@playwright/test'

const PRESSED = 'button, a[href], select, summary, [role=radio], [role=checkbox], label:has(input)'

/** Of whatever lies on top. Pixels of the shorter side. */
export async function largeEnough(
  page: Page,
  where: string,
  { all, acts = '' }: { readonly all: number; readonly acts?: string },
  actsPx = 72
): Promise<void> {
  expect.soft(await smallerThan(page, PRESSED, all), `${where}: under ${all} px`).toEqual([])
  if (acts !== '')
    expect.soft(await smallerThan(page, acts, actsPx), `${where}: under ${actsPx} px`).toEqual([])
}

/** Half a pixel is lost where a screen is zoomed. */
function smallerThan(page: Page, what: string, px: number): Promise<readonly string[]> {
  return page.evaluate(
    ([selector, least]) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .map((one) => ({ one, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && Math.min(box.width, box.height) < least - 0.5)
        .map(
          ({ one, box }) =>
            `${one.className} ${(one.ariaLabel ?? one.textContent ?? '').trim().slice(0, 30)}: ${Math.round(box.width)} × ${Math.round(box.height)}`
        ),
    [what, px] as const
  )
}

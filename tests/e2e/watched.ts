// What must hold on every screen: no barrier axe can find, nothing to scroll sideways, no word from the browser.
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const NOWHERE = /^(?:この画面は見つかりません|この端末には、子どもの記録はありません)$/u

/** Every in-app address there is a link to, one for each kind of page, found by going there. */
export async function eachScreen(page: Page, look: (path: string) => Promise<void>): Promise<void> {
  const { origin } = new URL(page.url())
  const waiting = ['#/', '#/more']
  const seen = new Set<string>()
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const kind = kindOf(path)
    if (seen.has(kind)) continue
    seen.add(kind)
    await page.goto(`${origin}/${path}`)
    await settled(page)
    await expect(page.getByRole('heading', { level: 1 }), path).not.toHaveText(NOWHERE)
    waiting.push(...(await linksOf(page)))
    await look(path)
  }
}

/** `#/people/aB3x/edit` is the same kind of page for every family. */
function kindOf(path: string): string {
  return path.replaceAll(/\/(?![a-z-]+(?:\/|$))[^/]+/gu, '/:one')
}

function linksOf(page: Page): Promise<readonly string[]> {
  return page
    .locator('a[href^="#/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
}

/** The heading is there, and what is read from the disk after it has come to rest. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).last()).toBeVisible()
  let before = ''
  await expect
    .poll(async () => {
      const [last, now] = [before, await page.locator('#app').innerHTML()]
      before = now
      return last === now
    })
    .toBe(true)
}

export async function withoutBarriers(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  const told = violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ target }) => target.join(' '))
  }))
  expect.soft(told, where).toEqual([])
}

/** Sideways may only be scrolled what is meant to: a wide table inside its card, a sheet of paper. */
export async function withinWidth(page: Page, where: string): Promise<void> {
  const sideways = await page
    .locator('html, body, main:not(.papers), header, footer')
    .evaluateAll((boxes) =>
      boxes
        .filter((box) => box.scrollWidth > box.clientWidth && box.clientWidth > 0)
        .map((box) => `${box.tagName} ${box.className}`)
    )
  expect.soft(sideways, where).toEqual([])
}

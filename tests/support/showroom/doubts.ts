import type { Page } from '@playwright/test'

/** What a person should look at in a picture: measured where it stands, told beside the file's name. */
export function doubtsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const said = (one: Element) =>
      `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''} "${(one.textContent ?? '').trim().slice(0, 24)}"`
    const isSeen = (one: Element) =>
      one.getClientRects().length > 0 && one.closest('.hidden, svg, [aria-hidden=true]') === null
    const isInScroller = (one: Element): boolean => {
      const { parentElement: above } = one
      if (above === null || above === document.body) return false
      return /auto|scroll/u.test(getComputedStyle(above).overflowX) &&
        above.scrollWidth > above.clientWidth
        ? true
        : isInScroller(above)
    }
    const all = [...document.querySelectorAll<HTMLElement>('body *')].filter(isSeen)
    const found = all.flatMap((one) => {
      const { left, right, width, height } = one.getBoundingClientRect()
      const style = getComputedStyle(one)
      const isOut = (left < -1 || right > innerWidth + 1) && !isInScroller(one)
      const isCut =
        one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0 && style.overflowX === 'hidden'
      const presses = one.matches('button, a[href], select, input, summary, label.btn')
      const isInText = one.tagName === 'A' && style.display === 'inline'
      const box = one.closest('label')?.getBoundingClientRect() ?? { width, height }
      const isSmall = presses && !isInText && (box.height < 44 || box.width < 44)
      const isTiny =
        Number.parseFloat(style.fontSize) < 16 &&
        one.closest('rt, .paper') === null &&
        [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== '')
      return [
        isOut ? `outside: ${said(one)}` : '',
        isCut ? `cut: ${said(one)}` : '',
        isSmall ? `small ${Math.round(box.width)}×${Math.round(box.height)}: ${said(one)}` : '',
        isTiny ? `letters ${style.fontSize}: ${said(one)}` : ''
      ].filter(Boolean)
    })
    return [...new Set(found)].slice(0, 8)
  })
}

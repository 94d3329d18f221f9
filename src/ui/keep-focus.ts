import type { Stop } from '../lib/emitter.ts'

/**
 * A list in another order moves its rows. Where an engine cannot move an element (WebKit has no `moveBefore`) it is taken out and put
 * in again, and loses the focus without a word: it gets it back, unless a person has gone somewhere else meanwhile.
 */
export function keepFocus(root: HTMLElement): Stop {
  let last: HTMLElement | null = null
  const came = ({ target }: FocusEvent) => {
    last = target instanceof HTMLElement ? target : null
  }
  const left = () => {
    last = null
  }
  const moved = new MutationObserver(() => {
    const nowhere = document.activeElement === null || document.activeElement === document.body
    if (nowhere && last?.isConnected) last.focus({ preventScroll: true })
  })
  root.addEventListener('focusin', came)
  root.addEventListener('focusout', left)
  moved.observe(root, { childList: true, subtree: true })
  return () => {
    moved.disconnect()
    root.removeEventListener('focusin', came)
    root.removeEventListener('focusout', left)
  }
}

// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { paperPage, print, printsByShare } from '../../src/platform/print.ts'

afterEach(() => {
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

it('holds the sheets with their looks, and nothing of the screen around them', () => {
  const style = document.createElement('style')
  style.textContent = '.paper { width: 210mm; }'
  document.head.append(style)
  document.title = '名簿'
  document.body.innerHTML =
    '<nav>きょう</nav><section class="paper"><h2>名簿</h2></section><section class="paper">2枚目</section>'
  const page = paperPage(document)
  expect(page).toContain('210mm')
  expect(page.match(/class="paper"/gu)).toHaveLength(2)
  expect(page).toContain('2枚目')
  expect(page).not.toContain('きょう')
})

it('[X18] the installed app of an iPad hands the sheets over as one page, and prints elsewhere', () => {
  document.title = '進行表'
  document.body.innerHTML = '<section class="paper">K7</section>'
  const printed = vi.fn<() => void>()
  const shared = vi.fn<(what: ShareData) => Promise<void>>().mockResolvedValue()
  vi.stubGlobal('print', printed)
  vi.stubGlobal('navigator', {
    userAgent: 'Mozilla/5.0 (iPad; CPU OS 18_1 like Mac OS X)',
    maxTouchPoints: 5,
    standalone: true,
    canShare: () => true,
    share: shared
  })
  expect(printsByShare()).toBe(true)
  print()
  expect(printed).not.toHaveBeenCalled()
  const [file] = shared.mock.calls[0]?.[0].files ?? []
  expect([file?.name, file?.type]).toEqual(['進行表.html', 'text/html'])

  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (X11; Linux)', maxTouchPoints: 0 })
  expect(printsByShare()).toBe(false)
  print()
  expect(printed).toHaveBeenCalledOnce()
  expect(shared).toHaveBeenCalledOnce()
})

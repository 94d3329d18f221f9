// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { paperPage } from '../../src/platform/print.ts'

afterEach(() => document.body.replaceChildren())

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

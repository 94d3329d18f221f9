// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { paperPage } from '../../../src/platform/print.ts'
import { PrintScreen } from '../../../src/ui/papers/screen.tsx'
import { anApp } from '../an-app.ts'
import { aScreen } from '../retention/a-screen.tsx'

const screen = aScreen()
afterEach(() => screen.clear())

it.each([
  'roster',
  'release',
  'roll-call',
  'care',
  'badges',
  'families',
  'plan',
  'emergency',
  'incident',
  'equipment',
  'leaflet',
  'slip'
])(
  '[X18] where the app cannot print, all sheets of %s are given to the share sheet',
  async (paper) => {
    const hand = anApp('role=organizer')
    const shared: string[] = []
    const environment = {
      ...hand.environment,
      printsByShare: true,
      print: () => void shared.push(paperPage(document))
    }
    await screen.show({ ...hand, environment }, () => <PrintScreen rest={[paper]} />)
    expect(screen.root.textContent).toContain('印刷の画面が出ません')
    await screen.press('印刷する')
    const [page = ''] = shared
    const shown = [...screen.root.querySelectorAll('.paper')].map((sheet) => sheet.textContent)
    expect(shown.length).toBeGreaterThan(0)
    const read = new DOMParser().parseFromString(page, 'text/html')
    expect([...read.body.children].map((sheet) => sheet.textContent)).toEqual(shown)
  }
)

import type { Page } from '@playwright/test'
import type { Shot, Size } from './shot.ts'

const DESK: readonly Size[] = ['desk', 'tall', 'wide', 'phone']
const WAY = 'move/eventAAA'

const chooseDay = async (page: Page) => {
  await page.locator('input[type=date]').first().fill('2026-11-28')
}

/** 日を動かす: before, chosen, and the families to call. */
export const MOVE_SHOTS: readonly Shot[] = [
  { name: 'move', ask: 'role=organizer', way: WAY, sizes: DESK },
  ...(['ja', 'ja-easy', 'en'] as const).flatMap((language): readonly Shot[] => {
    const ask = `role=organizer&words=${language}`
    return [
      { name: `move-chosen-${language}`, ask, way: WAY, sizes: DESK, act: chooseDay },
      { name: `move-calls-${language}`, ask, way: `${WAY}/calls`, sizes: DESK },
      { name: `move-paper-${language}`, ask, way: `${WAY}/paper`, sizes: ['paper'] },
      {
        name: `move-answer-${language}`,
        ask,
        way: `${WAY}/calls`,
        sizes: ['tall', 'phone'],
        act: async (page) => page.locator('.lines .btn.quiet').last().click()
      }
    ]
  })
]

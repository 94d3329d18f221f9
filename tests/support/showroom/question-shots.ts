// ぶつかり of a season: of several events, of what was removed or moved, and none, known or so far.
import type { Shot } from './shot.ts'

const LANGUAGES = ['ja', 'ja-easy', 'en'] as const
const STATES = ['season', 'moved', 'none', 'waiting'] as const

/** Another entry of a child, looked for by hand. */
const SAME: readonly Shot[] = LANGUAGES.map((words) => ({
  name: `same-child-${words}`,
  ask: `role=organizer&words=${words}`,
  way: 'people/eventAAA/child015',
  sizes: words === 'ja' ? ['tall', 'wide', 'phone', 'desk'] : ['tall', 'phone'],
  async act(page) {
    await page.getByRole('button', { name: /もう1つを|other entry/u }).click()
    await page.locator('.sheet .btn').nth(1).click()
    await page.locator('.twins').waitFor()
  }
}))

export const QUESTION_SHOTS: readonly Shot[] = [
  ...SAME,
  ...STATES.flatMap((asked) =>
    LANGUAGES.map((words): Shot => ({
      name: `questions-${asked}-${words}`,
      ask: `role=organizer&asked=${asked}&events=3&words=${words}&link=done`,
      way: 'questions',
      sizes: words === 'ja' ? ['tall', 'wide', 'phone', 'desk', 'long', 'deep'] : ['tall', 'deep']
    }))
  )
]

import type { Page } from '@playwright/test'
import type { Print } from './forget-shots.ts'
import type { Shot, Size } from './shot.ts'

const ALL: readonly Size[] = ['tall', 'wide', 'phone', 'desk']

const type = (text: string) => async (page: Page) => {
  await page.locator('.paper-in-left input').fill(text)
}

const LANGUAGES = ['ja', 'ja-easy', 'en'] as const
const PAPERS = [
  'plan',
  'roll-call',
  'release',
  'care',
  'roster',
  'badges',
  'families',
  'emergency',
  'incident'
] as const

/** Papers of a day, and what stands around the end of one. */
export const CLOSE_SHOTS: readonly Shot[] = [
  ...LANGUAGES.flatMap((language): readonly Shot[] => {
    const ask = `role=facilitator&words=${language}`
    return [
      { name: `close-${language}`, ask: `${ask}&clock=16:31`, way: 'close', sizes: ALL },
      { name: `close-early-${language}`, ask, way: 'close', sizes: ['phone'] },
      {
        name: `standing-${language}`,
        ask: `role=organizer&words=${language}`,
        way: 'prepare/eventAAA',
        sizes: ['tall', 'phone'],
        act: async (page) => page.locator('.standing summary').click()
      },
      {
        name: `standing-rehearsal-${language}`,
        ask: `role=organizer&words=${language}&standing=rehearsal`,
        way: 'prepare/eventAAA',
        sizes: ['tall', 'phone'],
        act: async (page) => page.locator('.standing summary').click()
      },
      {
        name: `standing-summary-${language}`,
        ask: `role=organizer&words=${language}&standing=rehearsal`,
        way: 'summary',
        sizes: ALL
      },
      {
        name: `standing-choice-${language}`,
        ask: `role=organizer&words=${language}&standing=off-day&events=4`,
        way: 'event',
        sizes: ['tall', 'phone']
      },
      {
        name: `standing-today-${language}`,
        ask: `${ask}&standing=cancelled`,
        way: 'today',
        sizes: ['tall', 'phone']
      },
      {
        name: `standing-calls-${language}`,
        ask: `role=organizer&words=${language}&standing=cancelled`,
        way: 'move/eventAAA/calls',
        sizes: ALL
      },
      { name: `print-${language}`, ask, way: 'print', sizes: ['tall', 'phone'] },
      {
        name: `paper-in-${language}`,
        ask: `${ask}&clock=09:52`,
        way: 'paper-in',
        sizes: ALL,
        act: type('2')
      },
      {
        name: `paper-in-differs-${language}`,
        ask: `${ask}&clock=09:52`,
        way: 'paper-in',
        sizes: ['tall', 'phone'],
        act: type('9')
      },
      {
        name: `paper-in-nobody-${language}`,
        ask,
        way: 'paper-in',
        sizes: ['phone'],
        act: type('917')
      },
      ...PAPERS.map((paper): Shot => ({
        name: `day-${paper}-${language}`,
        ask,
        way: `print/${paper}`,
        sizes: ['paper']
      }))
    ]
  })
]

/** The same as they leave the printer: in each language, and with one child and the longest roster there is. */
export const DAY_PRINTS: readonly Print[] = PAPERS.flatMap((paper) => {
  const printed = (of: string, ask: string): Print => ({
    name: `day-${paper}-${of}`,
    ask: `role=organizer&${ask}`,
    way: `print/${paper}`
  })
  const whole = LANGUAGES.map((language) => printed(language, `words=${language}`))
  return whole.concat(printed('one', 'children=1'), printed('many', 'children=120&plan=stations'))
})

import type { Shot } from './shot.ts'

const LANGUAGES = ['ja', 'ja-easy', 'en'] as const
const PAPERS = ['plan', 'roll-call', 'release', 'care', 'roster'] as const

/** Papers of a day, and what stands around the end of one. */
export const CLOSE_SHOTS: readonly Shot[] = [
  ...LANGUAGES.flatMap((language): readonly Shot[] => {
    const ask = `role=facilitator&words=${language}`
    return [
      { name: `print-${language}`, ask, way: 'print', sizes: ['tall', 'phone'] },
      ...PAPERS.map((paper): Shot => ({
        name: `day-${paper}-${language}`,
        ask,
        way: `print/${paper}`,
        sizes: ['paper']
      }))
    ]
  })
]

/** The same as they leave the printer, with the longest event there is. */
export const DAY_PRINTS: readonly {
  readonly name: string
  readonly ask: string
  readonly way: string
}[] = LANGUAGES.flatMap((language) =>
  PAPERS.map((paper) => ({
    name: `day-${paper}-${language}`,
    ask: `role=organizer&words=${language}`,
    way: `print/${paper}`
  }))
)

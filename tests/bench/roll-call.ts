// A roll call of forty, tapped from きょう until it has ended.
import { setTimeout as pause } from 'node:timers/promises'
import type { Row } from './row.ts'
import { CHILDREN } from './season.ts'
import { withShelf } from './shelf.ts'
import { cardsPainted, openStage, press, type Stage } from './stage.ts'

const STORED = 1000
const MOST_TAPS = 45
/** A person's next tap. */
const PAUSE_MS = 300

export async function rollCall(): Promise<Row> {
  const taps = await withShelf(undefined, async (shelf) => {
    // the last session with marks: all forty are here
    const stage = await openStage(
      shelf,
      STORED,
      (plan) => plan.sessions[STORED / CHILDREN - 1] ?? ''
    )
    await cardsPainted(stage.page, stage.reception)
    return tapThrough(stage)
  })
  return {
    row: 'roll-call',
    about: `${CHILDREN} children, each seen by a tap`,
    measures: { kit: { taps } },
    ratios: [{ name: 'taps', value: taps, aim: MOST_TAPS }],
    notes: ['from the door on きょう until nobody is missing and it has ended']
  }
}

async function tapThrough({ page, reception }: Stage): Promise<number> {
  let taps = 0
  const tap = async (selector: string, at = 0) => {
    const found = page.locator(selector).nth(at)
    await found.waitFor()
    await press(page, found)
    taps++
    await pause(PAUSE_MS)
  }
  await page.goto(reception.replace('reception', 'today'))
  await tap('a.door[href="#/roll-call"]')
  await tap('.doors.begin > button')
  for (let at = 0; at < CHILDREN; at++) await tap('button.kid.roll', at)
  const missing = page.locator('.rollcall .rhead .cnt .v').last()
  await page.waitForFunction((one) => one?.textContent === '0', await missing.elementHandle())
  await tap('.rollcall .foot > :last-child')
  await page.locator('a.door[href="#/roll-call"]').waitFor()
  return taps
}

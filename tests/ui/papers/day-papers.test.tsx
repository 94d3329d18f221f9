// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { PrintScreen } from '../../../src/ui/papers/screen.tsx'
import { groupLists } from '../../../src/ui/papers/day/roll-call-paper.tsx'
import { sheetsByHeight } from '../../../src/ui/papers/sheets.ts'
import { cards } from '../../support/showroom/people.ts'
import { PLACE } from '../../support/showroom/place.ts'
import { anApp } from '../an-app.ts'
import { aScreen } from '../retention/a-screen.tsx'

const screen = aScreen()
afterEach(() => screen.clear())

async function paper(what: string, search = 'role=facilitator'): Promise<string> {
  await screen.show(anApp(search), () => <PrintScreen rest={[what]} />)
  return [...screen.root.querySelectorAll('.paper')].map((one) => one.textContent).join(' ')
}

it('[X11] the care sheet lists who has a note, with words, and nobody else', async () => {
  const text = await paper('care')
  expect(text).toContain('いしい やまと')
  expect(text).not.toContain('あべ りく')
})

it('[X11] the roll-call sheet names children by badge and call name only', async () => {
  const text = await paper('roll-call')
  expect(text).toContain('やまと')
  expect(text).not.toContain('いしい')
  expect(text).not.toContain('石井')
})

it('[X11] a volunteer prints the plan, and no paper with children on it', async () => {
  expect(await paper('plan', 'role=volunteer')).toContain('ロボットカーを組み立てる')
  screen.clear()
  expect(await paper('roll-call', 'role=volunteer')).toBe('')
  screen.clear()
  expect(await paper('care', 'role=volunteer')).toBe('')
})

it('[X10] each row of the printed plan has its own code', async () => {
  await paper('plan')
  const codes = [...screen.root.querySelectorAll('.row-code')].map((one) => one.textContent)
  expect(codes).toHaveLength(11)
  expect(new Set(codes).size).toBe(11)
})

it('[X12] rows of unlike height fill sheets, none torn and none left out', () => {
  const rows = [10, 10, 25, 5, 60, 5]
  expect(sheetsByHeight(rows, (row) => row, 30)).toEqual([[10, 10], [25, 5], [60], [5]])
  expect(sheetsByHeight([], () => 1, 30)).toEqual([[]])
})

it('[X12] a large group goes on in a second list, and who has no group comes last', () => {
  const all = cards(40).map((card) => {
    const group = card.participant.badge > 35 ? '' : 'groupAAA'
    return Object.assign({}, card, { participant: { ...card.participant, group } })
  })
  const lists = groupLists(all, PLACE.groups)
  expect(lists.map((one) => [one.group?.letter, one.cards.length, one.size])).toEqual([
    ['A', 20, 35],
    ['A', 15, 35],
    [undefined, 5, 5]
  ])
})

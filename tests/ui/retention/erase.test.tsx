// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import type { KitCommands } from '../../../src/kit/combine.ts'
import { no, ok } from '../../../src/lib/result.ts'
import { Forget } from '../../../src/ui/retention/forget.tsx'
import { ErasurePaper } from '../../../src/ui/papers/erasure.tsx'
import { SCREENS } from '../../../src/ui/screens.ts'
import { forget as words } from '../../../src/ui/retention/words/ja.ts'
import { ja } from '../../support/all-words.ts'
import { anApp } from '../an-app.ts'
import { aScreen } from './a-screen.tsx'

const EVENT = 'eventAAA'
const FAMILY = 'fam-勅使河原'
const WHAT = words.erase.act(words.erase.family('勅使河原'))
const screen = aScreen()
const erased: string[] = []

const eraseFamily: KitCommands['eraseFamily'] = (event, family) => {
  erased.push(`${event} ${family}`)
  return Promise.resolve(ok(null))
}

const Family = () => <Forget rest={[EVENT, 'family', FAMILY]} />

afterEach(() => {
  screen.clear()
  erased.length = 0
  location.hash = ''
})

it('[W11] erases a family in two steps, never with one press', async () => {
  const hand = anApp('role=organizer', { commands: { eraseFamily } })
  await screen.show(hand, Family)
  expect(screen.root.textContent).toContain(words.erase.goesFamily(1))
  expect(screen.root.textContent).toContain(words.erase.backups(30))
  for (const line of [words.erase.disks, words.erase.texts, words.erase.late])
    expect(screen.root.textContent).toContain(line)
  expect(screen.button(words.erase.next)?.disabled).toBe(true)
  expect(screen.button(WHAT)).toBeUndefined()
  await screen.tick()
  await screen.press(words.erase.next)
  expect(erased).toEqual([])
  await screen.press(WHAT)
  expect(erased).toEqual([`${EVENT} ${FAMILY}`])
  expect(hand.router.route.value).toEqual({ path: 'forget', rest: ['record', 'last'] })
})

it('says why it was not erased where it was pressed, with the way to what comes first', async () => {
  const refused: KitCommands['eraseFamily'] = () =>
    Promise.resolve(no({ kind: 'apart-first', records: 3 }))
  const hand = anApp('role=organizer', { commands: { eraseFamily: refused } })
  await screen.show(hand, Family)
  await screen.tick()
  await screen.press(words.erase.next)
  await screen.press(WHAT)
  const say = ja.fault['apart-first']({ kind: 'apart-first', records: 3 })
  expect(screen.root.querySelector('[role=alert]')?.textContent).toContain(say.what)
  expect(screen.root.textContent).toContain(words.erase.toApart)
  expect(hand.router.route.value.path).not.toBe('forget')
})

it('asks for a reason before the time, and for none when it is due', async () => {
  const Roster = () => <Forget rest={[EVENT, 'kind', 'roster']} />
  await screen.show(anApp('role=organizer&day=2026-11-25'), Roster)
  expect(screen.root.textContent).toContain(words.erase.earlyNext)
  expect(screen.button(words.erase.next)?.disabled).toBe(true)
  screen.clear()
  await screen.show(anApp('role=organizer&day=2026-12-24'), Roster)
  expect(screen.root.textContent).not.toContain(words.erase.earlyNext)
  expect(screen.button(words.erase.next)?.disabled).toBe(false)
})

it('tells how many tablets carried it out, and which one has to be opened', async () => {
  await screen.show(anApp('role=organizer'), () => <Forget rest={['record', 'last']} />)
  const { textContent } = screen.root
  expect(textContent).toContain(words.record.title(5, 7))
  expect(textContent).toContain('端末3 進行・三宅')
  expect(textContent).toContain(words.record.since('5月3日 9:40'))
  expect(textContent).toContain(words.record.open(1))
  expect(textContent).toContain(words.record.disks)
})

it('[L9] the printed record names the disks of the tablets like the backups', async () => {
  await screen.show(anApp('role=organizer'), () => <ErasurePaper id="last" />)
  expect(screen.root.textContent).toContain(words.paper.disksText)
})

it('is for organizers alone', () => {
  for (const name of ['disclose', 'forget', 'settings'])
    expect(SCREENS[name]?.roles).toEqual(['organizer'])
})

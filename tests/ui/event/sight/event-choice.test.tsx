// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { EventBar } from '../../../../src/ui/event/sight/event-bar.tsx'
import { EventChoiceScreen } from '../../../../src/ui/event/sight/event-choice.tsx'
import { sight } from '../../../../src/ui/event/sight/words/ja.ts'
import { PLACE } from '../../../support/showroom/place.ts'
import { anApp } from '../../an-app.ts'
import { aScreen } from '../../retention/a-screen.tsx'

const screen = aScreen()
afterEach(() => screen.clear())

const rows = () => [...screen.root.querySelectorAll('.evrow')]

it('[D7] says which event is in sight, why, and what is to come and over with their years', async () => {
  await screen.show(anApp('role=organizer&events=4'), () => <EventChoiceScreen rest={['people']} />)
  expect(screen.root.textContent).toContain(sight.now(PLACE.event.title))
  expect(rows().map((row) => row.getAttribute('aria-checked'))).toContain('true')
  for (const row of rows()) expect(row.textContent).toMatch(/20\d\d年/u)
  const heads = [...screen.root.querySelectorAll('h2')].map((head) => head.textContent)
  expect(heads).toEqual([sight.coming, sight.past])
})

it('[D8] a row chooses, is said to be chosen by hand, and leads back to where one came from', async () => {
  const app = anApp('role=organizer&events=4')
  await screen.show(app, () => (
    <>
      <EventBar />
      <EventChoiceScreen rest={['people']} />
    </>
  ))
  await screen.press('みなと町 ロボット合宿 2日間')
  expect(app.router.route.value.path).toBe('people')
  const bar = screen.root.querySelector('.evbar')?.textContent
  expect(bar).toContain('みなと町')
  expect(bar).toContain(sight.todayIs(PLACE.event.title))
})

it('[E47] a rehearsal says that it is one, with no figure', async () => {
  const app = anApp('role=organizer&events=4&standing=rehearsal')
  await screen.show(app, () => <EventChoiceScreen rest={[]} />)
  const row = rows().find((one) => one.textContent.includes(PLACE.event.title))
  expect(row?.textContent).toContain(sight.rehearsal)
  expect(row?.querySelector('.v')?.textContent).toBe('')
})

it('[E44] of a cancelled event the days are struck through, in the list and above every screen', async () => {
  const app = anApp('role=organizer&events=4&standing=cancelled')
  await screen.show(app, () => (
    <>
      <EventBar />
      <EventChoiceScreen rest={[]} />
    </>
  ))
  const row = rows().find((one) => one.textContent.includes(PLACE.event.title))
  const bar = screen.root.querySelector('.evbar .sub')?.textContent ?? ''
  for (const said of [row?.textContent ?? '', bar]) expect(said).toContain('中止')
})

it('what is long over is folded by year, and not counted until somebody opens it', async () => {
  const app = anApp('role=organizer&events=20')
  const asked: string[] = []
  const kit = {
    ...app.kit,
    eventTally: (id: string) => {
      asked.push(id)
      return app.kit.eventTally(id)
    }
  }
  await screen.show({ ...app, kit }, () => <EventChoiceScreen rest={[]} />)
  expect(screen.root.querySelectorAll('details').length).toBeGreaterThan(1)
  expect(asked.length).toBe(rows().length)
  expect(rows().length).toBeLessThan(20)
})

it('[D8] the event that came into sight by its day says from which one', async () => {
  const app = anApp('role=organizer&events=4&day=2026-06-04')
  await screen.show(app, () => <EventBar />)
  expect(screen.root.textContent).toContain(sight.tookOver(PLACE.event.title))
})

it('a screen whose address names another event says so, and takes it everywhere in one tap', async () => {
  const app = anApp('role=organizer&events=4')
  const other = { ...PLACE, event: { ...PLACE.event, id: 'event2', title: 'みなと町' } }
  await screen.show(app, () => <EventBar of={other} />)
  expect(screen.root.textContent).toContain(sight.elsewhere(PLACE.event.title))
  await screen.press(sight.takeThis)
  expect(screen.root.textContent).not.toContain(sight.elsewhere(PLACE.event.title))
})

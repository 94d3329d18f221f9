// @vitest-environment happy-dom
// 目かくし: on no screen, and on no sheet of one, stands a name of the roster.
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { nameOf, yomiOf } from '../../src/domain/people/people.ts'
import { romaji, romanName } from '../../src/domain/people/romaji.ts'
import type { Kit } from '../../src/kit/open.ts'
import type { Decision } from '../../src/kit/conflicts/views.ts'
import type { Card } from '../../src/kit/people/views.ts'
import { CurrentApp, type AppContext } from '../../src/ui/app-context.ts'
import { fetchLazyParts } from '../../src/lib/lazy.ts'
import { SCREENS } from '../../src/ui/screens.ts'
import { coverKit } from '../../src/kit/cover-kit.ts'
import { en } from '../support/all-words.ts'
import type { Language } from '../../src/ui/ui-environment.ts'
import { loadWords } from '../../src/ui/words/define.ts'
import { openStillKit } from '../support/showroom/still-kit.ts'
import { readWish } from '../support/showroom/wish.ts'
import { anApp } from './an-app.ts'

const EARLY = '?clock=09:52&role=organizer'

function everybody(): readonly Card[] {
  let all: readonly Card[] = []
  openStillKit(readWish(EARLY)).roster('')((cards) => (all = cards))()
  return all
}

/** As written, as read, as called, and whom to call. */
function namesOf({ participant, guardian }: Card): readonly string[] {
  const { sei, mei } = participant
  return [
    nameOf(participant),
    yomiOf(participant),
    romanName(participant),
    `${sei}${mei}`,
    guardian.name,
    romaji(guardian.yomi),
    guardian.phone,
    guardian.phone2
  ].filter((name) => name.length > 2)
}

const NAMES = new Set(everybody().flatMap(namesOf))
/** One word may stand inside another, so these are looked for between blanks. */
const WORDS = new Set(
  everybody().flatMap(({ participant: { callName, mei, meiYomi } }) => [
    callName,
    mei,
    meiYomi,
    romaji(meiYomi)
  ])
)

function told(): readonly string[] {
  const text = document.body.textContent ?? ''
  const labels = [...document.body.querySelectorAll('[aria-label],[title],[value],[href]')].flatMap(
    (one) => ['aria-label', 'title', 'value', 'href'].map((name) => one.getAttribute(name) ?? '')
  )
  const all = [text, ...labels].join('\n')
  const words = new Set(all.split(/[\s、・,()「」]+/u))
  return [
    ...[...NAMES].filter((name) => all.includes(name)),
    ...[...WORDS].filter((word) => word.length > 1 && words.has(word))
  ]
}

async function shown(path: string, rest: readonly string[], hand: AppContext): Promise<void> {
  const Screen = SCREENS[path]!.component
  await act(() =>
    render(
      <CurrentApp.Provider value={hand}>
        <Screen rest={rest} />
      </CurrentApp.Provider>,
      document.body
    )
  )
  await vi.waitFor(() => expect(document.querySelector('h1, h2')).not.toBeNull())
}

async function press(find: string | RegExp, at = 0): Promise<void> {
  const found = [...document.querySelectorAll<HTMLElement>('button')].filter((one) =>
    `${one.textContent} ${one.ariaLabel ?? ''}`.match(find)
  )
  await act(async () => {
    found[at]?.click()
    await Promise.resolve()
  })
}

afterEach(async () => {
  await act(() => render(null, document.body))
})

const DECISION: Decision = {
  fact: 'd.1',
  event: 'e1',
  subject: 'c1',
  at: 0,
  byName: '',
  device: '',
  title: '山田 空',
  yomi: 'やまだ そら',
  namesake: null,
  answer: 'two',
  chosen: null,
  others: [{ title: '山田 海', yomi: 'やまだ うみ' }]
}

const WAYS: readonly string[] = [
  ...Object.keys(SCREENS),
  'print/roster',
  'print/equipment',
  'move/eventAAA',
  'move/eventAAA/calls',
  'move/eventAAA/paper',
  'import/roster',
  `people//${everybody()[3]!.participant.id}`,
  'equipment/out',
  'equipment/back',
  'equipment/list'
]

test('names are told where they are not covered, so that looking for them means something', async () => {
  await fetchLazyParts()
  await shown('reception', [], anApp(EARLY))
  expect(told().length).toBeGreaterThan(60)
  await shown('people', [], anApp(EARLY))
  expect(told().length).toBeGreaterThan(60)
})

beforeAll(() => loadWords('en'))

async function nothingTold(way: string, language?: Language): Promise<void> {
  await fetchLazyParts()
  const [path = '', ...rest] = way.split('/')
  for (const role of SCREENS[path]!.roles) {
    const hand = anApp(`?clock=11:56&things=12&role=${role}&veil=on`, language && { language })
    await shown(path, rest, hand)
    expect([role, told()]).toEqual([role, []])
    await act(() => render(null, document.body))
  }
}

test.each(WAYS)('no name on %s', (way) => nothingTold(way))

const TOLD_IN_LATIN = ['today', 'reception', 'people', 'questions', 'summary', 'equipment/out']

test.each(TOLD_IN_LATIN)('[N18] no name on %s, in Latin letters neither', (way) =>
  nothingTold(way, 'en')
)

test('[N18] a number that covers a name is not read as one', async () => {
  await shown('people', [], anApp(EARLY, { language: 'en' }))
  expect(told().filter((name) => /^[A-Z]/u.test(name)).length).toBeGreaterThan(30)
  await shown('reception', [], anApp(`${EARLY}&veil=on`, { language: 'en' }))
  expect(document.querySelector('.kid .yomi')?.textContent.trim()).toBe('No. 1')
  const { called, beside } = en.common
  const covered = { sei: '', mei: '', meiYomi: '' }
  for (const seiYomi of ['12番', '12ばん', 'No. 12', '—']) {
    expect(called({ ...covered, seiYomi })).toBe(seiYomi)
    expect(beside({ ...covered, seiYomi })).toBe('')
  }
})

test('[N10] whom a record is told apart by is covered with it', () => {
  const kit = openStillKit(readWish(EARLY))
  const namesake = { grade: 'e1', badge: 3, guardian: '山田 花子' } as const
  const aware: Kit = {
    ...kit,
    reception: (id) => (seen) =>
      kit.reception(id)((one) =>
        seen(one && { ...one, recent: one.recent.map((each) => ({ ...each, namesake })) })
      ),
    decisions: () => (seen) => {
      seen([{ ...DECISION, namesake }])
      return () => undefined
    }
  }
  const heard: unknown[] = []
  const views = coverKit(aware, {
    isOn: () => true,
    called: () => String,
    through: (open, cover) => (seen) => open()((value) => seen(cover(value)))
  })
  views.reception('')((one) => heard.push(one?.recent))()
  views.decisions('')((all) => heard.push(all))()
  expect(heard).toHaveLength(2)
  expect(JSON.stringify(heard)).toContain('"guardian":""')
  expect(JSON.stringify(heard)).not.toMatch(/山田|やまだ/u)
})

test('no name in the sheets of the reception table, nor in what is told of a tap', async () => {
  await fetchLazyParts()
  const hand = anApp(`${EARLY}&veil=on`)
  await shown('reception', [], hand)
  const seen: string[] = []
  const look = (where: string) => seen.push(...told().map((name) => `${where}: ${name}`))
  const steps: readonly (readonly [string, string | RegExp])[] = [
    ['tap', /まだ$/u],
    ['recent', 'さいきん'],
    ['close', 'とじる'],
    ['search', 'さがす'],
    ['close', 'とじる'],
    ['yet', '来ない人を'],
    ['close', 'とじる'],
    ['child', /^1番/u],
    ['leave', '帰る']
  ]
  for (const [where, find] of steps) {
    await press(find)
    await vi.waitFor(() => expect(document.querySelector('.kid')).not.toBeNull())
    look(where)
  }
  expect(seen).toEqual([])
  expect(document.body.textContent).toContain('目かくし中です')
})

test('it comes and goes by the button, and is still on after a reload', async () => {
  const hand = anApp(EARLY)
  await shown('reception', [], hand)
  await press('目かくし')
  expect(told()).toEqual([])
  expect(document.querySelector('.kid')?.textContent).toContain('1番')
  expect(document.querySelector('.veil')?.getAttribute('aria-pressed')).toBe('true')
  expect(hand.environment.preferences.read('veil')).toBe('on')
  await press('目かくし')
  expect(told().length).toBeGreaterThan(60)
  expect(hand.environment.preferences.read('veil')).toBe('off')
})

test('a number finds its child while names are covered', async () => {
  await fetchLazyParts()
  await shown('reception', [], anApp(`${EARLY}&veil=on`))
  await press('さがす')
  const field = document.querySelector<HTMLInputElement>('input[type=search]')!
  await act(() => {
    field.value = '12'
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  expect(document.querySelector('.found .kid')?.textContent).toContain('12番')
})

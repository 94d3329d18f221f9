// @vitest-environment happy-dom
// Every address one can go to inside, and whether a locked tablet shows it. Whoever adds one says so here.
import { readdirSync, readFileSync } from 'node:fs'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { CurrentApp, type AppContext } from '../../../src/ui/app-context.ts'
import { fetchLazyParts } from '../../../src/lib/lazy.ts'
import { SCREENS } from '../../../src/ui/screens.ts'
import { anApp } from '../an-app.ts'

/** `*`: any one part. An address of two lines is two decisions. */
const BEHIND = [
  'people',
  'people/*',
  'people/*/*',
  'many',
  'many/*',
  'looks',
  'looks/*',
  'incidents',
  'incidents/*',
  'people/*/new/*',
  'disclose/*/*',
  'vouched',
  'vouched/*',
  'forget',
  'forget/*',
  'forget/*/family/*',
  'forget/*/kind/*',
  'forget/record/*',
  'questions',
  'print/roster',
  'print/roster/*',
  'print/disclosure/*/*',
  'print/*',
  'close',
  'close/*',
  'import',
  'import/roster',
  'import/roster/*',
  'help-unlock',
  // families that are to be called
  'move/*/calls',
  'move/*/paper'
]

/** Reception and what a child in the hall needs (W9); papers, equipment and plan without children; the office's tablets. */
const OPEN = [
  'today',
  'pickup',
  'pickup/*',
  'reception',
  'meal-care',
  'incident',
  'emergency',
  'emergency/evacuation',
  'emergency/evacuation/*',
  'reception/*',
  'roll-call',
  'roll-call/*',
  'evacuation',
  'evacuation/*',
  'evacuation/*/*',
  'plan',
  'plan/list',
  'equipment',
  'equipment/*',
  'equipment/*/*',
  'equipment/list/case/*',
  'summary',
  'event',
  'event/*',
  'print',
  'print/equipment',
  'print/plan',
  'print/emergency',
  'print/incident',
  'paper-in',
  'print/leaflet',
  'print/slip',
  'print/erasure/*',
  'more',
  'move',
  'move/*',
  'prepare',
  'prepare/*',
  'prepare/*/*',
  'templates',
  'templates/*',
  'kinds',
  'import/plan',
  'import/plan/*',
  'import/equipment',
  'import/equipment/*',
  // A tablet whose PIN is forgotten, and that is the only one, comes back by these two.
  'invite',
  'recovery',
  'recovery/*',
  'recovery/handover/print',
  'tablets',
  'tablets/*',
  'tablets/*/*',
  'check',
  'settings',
  'give',
  'give/*',
  'receive',
  'receive/*',
  'exchange',
  'exchange/*/*',
  'leave',
  'memo',
  'pin',
  'unlock',
  'help'
]

/** Before anybody is inside: nothing is there to be kept. */
const BEFORE = ['join', 'restore', 'practice', 'create', 'about', 'about/restore', 'address']

const FILLED: Readonly<Record<string, string>> = {
  'print/*': 'print/care',
  'close/*': 'close/2026-11-22',
  'people/*': 'people/eventAAA',
  'people/*/*': 'people/eventAAA/child022',
  'people/*/new/*': 'people/eventAAA/new/fam-勅使河原',
  'disclose/*/*': 'disclose/eventAAA/fam-勅使河原',
  'forget/*': 'forget/eventAAA',
  'forget/*/family/*': 'forget/eventAAA/family/fam-勅使河原',
  'forget/*/kind/*': 'forget/eventAAA/kind/roster',
  'forget/record/*': 'forget/record/last',
  'print/disclosure/*/*': 'print/disclosure/eventAAA/fam-勅使河原',
  'print/erasure/*': 'print/erasure/last',
  'move/*': 'move/eventAAA',
  'move/*/calls': 'move/eventAAA/calls',
  'move/*/paper': 'move/eventAAA/paper',
  'prepare/*': 'prepare/eventAAA',
  'templates/*': 'templates/tmplAAAA',
  'prepare/*/*': 'prepare/eventAAA/groups',
  'equipment/*': 'equipment/out'
}

const SHUT = '?clock=09:52&role=organizer&lock=shut'
const SHUT_TEXT = 'ここは とじてあります'

afterEach(async () => {
  await act(() => render(null, document.body))
})

async function draw(hand: AppContext, address: string): Promise<void> {
  await fetchLazyParts()
  const [path = '', ...rest] = (FILLED[address] ?? address.replaceAll('*', 'eventAAA')).split('/')
  const Screen = SCREENS[path]!.component
  await act(async () => {
    render(
      <CurrentApp.Provider value={hand}>
        <Screen rest={rest} />
      </CurrentApp.Provider>,
      document.body
    )
    await Promise.resolve()
  })
}

/** What stands behind the PIN of every family of the showroom. */
function secretsOf(hand: AppContext): readonly string[] {
  const found: string[] = []
  hand.kit.roster('')((cards) => {
    for (const { guardian, care } of cards)
      found.push(guardian.phone, guardian.phone2, care.allergy, care.medicine)
  })()
  return [...new Set(found.filter(Boolean))]
}

test.each(BEHIND)('[K7] %s is behind the PIN', async (address) => {
  await draw(anApp(SHUT), address)
  expect(document.body.textContent).toContain(SHUT_TEXT)
})

test.each(OPEN)('[K7] %s is open and tells nothing of what is behind the PIN', async (address) => {
  const hand = anApp(SHUT)
  await draw(hand, address)
  expect(document.body.textContent).not.toContain(SHUT_TEXT)
  const html = document.body.innerHTML
  expect(secretsOf(hand).filter((secret) => html.includes(secret))).toEqual([])
})

test.each([
  'people/*/*',
  'disclose/*/*',
  'vouched',
  'vouched/*',
  'print/disclosure/*/*',
  'forget/*/family/*',
  'print/roster'
])('[K7] %s closes when the kit locks', async (address) => {
  const hand = anApp('?clock=09:52&role=organizer&lock=open')
  await draw(hand, address)
  await vi.waitFor(() => expect(document.body.textContent).toContain('勅使河原'))
  await act(async () => void (await hand.commands.lockNow('everywhere')))
  expect(document.body.textContent).toContain(SHUT_TEXT)
  expect(document.body.textContent).not.toContain('勅使河原')
})

test('[K7] every screen, and every address the kit leads to, has its decision here', () => {
  const decided = [...BEHIND, ...OPEN, ...BEFORE]
  const firsts = new Set([...BEHIND, ...OPEN].map((address) => address.split('/')[0]))
  expect([...firsts].toSorted()).toEqual(Object.keys(SCREENS).toSorted())
  expect(ledTo()).toContainEqual(['forget', ANY, 'family', ANY])
  const undecided = ledTo().filter((parts) => !decided.some((one) => fits(one, parts)))
  expect(undecided.map((parts) => parts.join('/'))).toEqual([])
})

/** A part of a link that is no text of its own may be anything. */
const ANY = '*'

function fits(address: string, parts: readonly string[]): boolean {
  const own = address.split('/')
  return (
    own.length === parts.length &&
    own.every((part, at) => part === '*' || parts[at] === ANY || part === parts[at])
  )
}

/** Addresses written anywhere in the screens: `to('forget', event.id)` is `forget/*`. */
function ledTo(): readonly (readonly string[])[] {
  const folder = 'src/ui'
  const found = new Map<string, readonly string[]>()
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/u.test(name)) continue
    const text = readFileSync(`${folder}/${name}`, 'utf8')
    for (const [, inner = ''] of text.matchAll(
      /\b(?:to|router\.go|router\.replace)\(('(?:[^()]|\([^()]*\))*)\)/gu
    )) {
      const parts = inner.split(',').map((part) => /^'([^']*)'$/u.exec(part.trim())?.[1] ?? ANY)
      found.set(parts.join('/'), parts)
    }
  }
  return [...found.values()]
}

// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import type { KitCommands } from '../../../src/kit/combine.ts'
import type { Tablet } from '../../../src/kit/tablets/views.ts'
import { no, ok } from '../../../src/lib/result.ts'
import type { AppContext } from '../../../src/ui/app-context.ts'
import { missingOf } from '../../../src/ui/papers/handed-out.tsx'
import { readersOf } from '../../../src/ui/papers/leaflet.tsx'
import { PrintScreen } from '../../../src/ui/papers/screen.tsx'
import { leaflet } from '../../../src/ui/papers/leaflet-words/ja.ts'
import { ja } from '../../support/all-words.ts'
import { settingsOf } from '../../support/showroom/forgotten.ts'
import { TABLETS } from '../../support/showroom/office.ts'
import { readWish } from '../../support/showroom/wish.ts'
import { anApp } from '../an-app.ts'
import { aScreen } from '../retention/a-screen.tsx'

const screen = aScreen()
const told: string[] = []
afterEach(() => {
  screen.clear()
  told.length = 0
})

function printing(search: string, noteExport: KitCommands['noteExport']): AppContext {
  const hand = anApp(search, { commands: { noteExport } })
  return { ...hand, environment: { ...hand.environment, print: () => void told.push('print') } }
}

const Disclosure = () => <PrintScreen rest={['disclosure', 'eventAAA', 'fam-勅使河原']} />
const noted: KitCommands['noteExport'] = (_, what) => {
  told.push(what)
  return Promise.resolve(ok(null))
}

it('[W11] notes a disclosure before it is printed', async () => {
  await screen.show(printing('role=organizer', noted), Disclosure)
  await screen.press(ja.paper.print)
  expect(told).toEqual(['disclosure', 'print'])
})

it('prints no disclosure that could not be noted, and says why', async () => {
  const full: KitCommands['noteExport'] = () =>
    Promise.resolve(no({ kind: 'not-saved', full: true }))
  await screen.show(printing('role=organizer', full), Disclosure)
  await screen.press(ja.paper.print)
  expect(told).toEqual([])
  expect(screen.root.querySelector('[role=alert]')).not.toBeNull()
})

it('keeps disclosures from whoever is no organizer', async () => {
  await screen.show(printing('role=facilitator', noted), Disclosure)
  expect(screen.root.querySelector('.disclosure')).toBeNull()
})

it('fills the leaflet from the settings, and leaves a line for a pen where they are empty', async () => {
  const Leaflet = () => <PrintScreen rest={['leaflet']} />
  await screen.show(anApp('role=organizer'), Leaflet)
  const full = screen.root.querySelector('.handout')
  expect(full?.textContent).toContain('050-0123-4567')
  expect(full?.textContent).toContain(leaflet.until(30, '2026-12-23'))
  expect(full?.querySelectorAll('.blank')).toHaveLength(0)
  screen.clear()
  await screen.show(anApp('role=organizer&settings=none'), Leaflet)
  expect(screen.root.querySelectorAll('.handout .blank')).toHaveLength(3)
  expect(screen.root.textContent).toContain(leaflet.toSettings)
})

it('speaks to its reader in a language of its own', async () => {
  await screen.show(anApp('role=organizer'), () => <PrintScreen rest={['slip']} />)
  await screen.press('English')
  expect(screen.root.querySelector('.handout')?.getAttribute('lang')).toBe('en')
  expect(screen.root.querySelector('.handout')?.textContent).toContain('I keep it to myself')
})

it('names what nobody has told yet', () => {
  expect(missingOf(settingsOf(readWish('settings=none')))).toEqual([
    'contact',
    'phone',
    'purpose',
    'backupDays'
  ])
  expect(missingOf(settingsOf(readWish('')))).toEqual([])
})

it('counts the tablets that hold the event’s people, and none that was cut off', () => {
  const [office, first, ...others] = TABLETS
  const cut = { ...first, standing: 'cut' } as Tablet
  expect(readersOf(TABLETS, 'eventAAA')).toEqual([1, 4])
  expect(readersOf([office, cut, ...others] as readonly Tablet[], 'eventAAA')).toEqual([1, 3])
})

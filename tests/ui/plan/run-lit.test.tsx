// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import type { RunningBlock } from '../../../src/domain/plan/running.ts'
import { CurrentApp } from '../../../src/ui/app-context.ts'
import { openAppContext } from '../../../src/ui/open-app-context.ts'
import { PlanScreen } from '../../../src/ui/plan/plan.tsx'
import { useChime } from '../../../src/ui/plan/use-chime.ts'
import { plan as words } from '../../../src/ui/plan/words/ja.ts'
import { aBlock } from '../../domain/build.ts'
import { anApp } from '../an-app.ts'

const roots: HTMLElement[] = []
afterEach(() => act(() => roots.splice(0).forEach((root) => render(null, root))))

const block = aBlock({ id: 'b1', start: '10:00', minutes: 15 })
const RUNNING: RunningBlock = { block, from: 600, to: 615 }

/** Tabs of one tablet: they share what is kept outside the database, and one loudspeaker. */
function aTablet() {
  const kept = new Map<string, string>()
  const sounds: string[] = []
  const app = anApp('')
  const environment = {
    ...app.environment,
    preferences: {
      read: (name: string) => kept.get(name) ?? null,
      write: (name: string, value: string) => void kept.set(name, value)
    },
    sound: (tone: string) => void sounds.push(tone)
  }
  const openTab = () => {
    const root = document.createElement('div')
    roots.push(root)
    const Tab = ({ at, running }: { at: number; running: readonly RunningBlock[] }) => {
      useChime(running, at)
      return null
    }
    return (at: number, running: readonly RunningBlock[] = [RUNNING]) =>
      act(() =>
        render(
          <CurrentApp.Provider value={{ ...app, environment }}>
            <Tab at={at} running={running} />
          </CurrentApp.Provider>,
          root
        )
      )
  }
  return { sounds, openTab }
}

test('it chimes once when the time is up, and not before', async () => {
  const { sounds, openTab } = aTablet()
  const see = openTab()
  await see(613)
  await see(614)
  expect(sounds).toEqual([])
  await see(615)
  await see(615)
  await see(616)
  expect(sounds).toEqual(['time-up'])
})

test('it does not chime again in a second tab, nor after a reload', async () => {
  const { sounds, openTab } = aTablet()
  const [one, other] = [openTab(), openTab()]
  for (const at of [614, 615]) {
    await one(at)
    await other(at)
  }
  await openTab()(615)
  expect(sounds).toEqual(['time-up'])
})

test('it chimes for each block, and for one that was made longer when that time is up', async () => {
  const { sounds, openTab } = aTablet()
  const see = openTab()
  await see(614)
  await see(615, [{ ...RUNNING, to: 620 }])
  expect(sounds).toEqual([])
  await see(620, [{ ...RUNNING, to: 620 }])
  const next = { ...RUNNING, block: { ...block, id: 'b2' }, to: 630 }
  await see(621, [next])
  await see(630, [next])
  expect(sounds).toEqual(['time-up', 'time-up'])
})

test('muted stays muted when the page is opened anew, and speaks when it is wanted again', async () => {
  const app = anApp('')
  const kept = new Map<string, string>([['sound', 'off']])
  const preferences = {
    read: (name: string) => kept.get(name) ?? null,
    write: (name: string, value: string) => void kept.set(name, value)
  }
  const open = async () => (await openAppContext(app.kit, { ...app.environment, preferences })).app
  const muted = await open()
  expect(muted.sound.value).toBe(false)
  muted.setSound(true)
  expect((await open()).sound.value).toBe(true)
  muted.setSound(false)
  expect((await open()).sound.value).toBe(false)
})

test('the screen is kept lit while the run is open and let go when it is left; words say how it is', async () => {
  const app = anApp('?clock=11:46')
  let told: (isLit: boolean) => void = () => undefined
  let held = 0
  const keepLit: typeof app.environment.keepLit = (tell = () => undefined) => {
    held += 1
    told = tell
    return () => void (held -= 1)
  }
  const root = document.createElement('div')
  roots.push(root)
  await act(() =>
    render(
      <CurrentApp.Provider value={{ ...app, environment: { ...app.environment, keepLit } }}>
        <PlanScreen rest={[]} />
      </CurrentApp.Provider>,
      root
    )
  )
  expect(held).toBe(1)
  // as long as nothing was granted, and where there is no such thing at all
  expect(root.textContent).toContain(words.notLit)
  await act(() => told(true))
  expect(root.textContent).toContain(words.lit)
  await act(() => told(false))
  expect(root.textContent).toContain(words.notLit)
  await act(() => render(null, root))
  expect(held).toBe(0)
})

// @vitest-environment happy-dom
// Six taps, nothing typed; behind PIN and covered names; and what a child's card in an emergency leaves.
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { NoteIncidentInput } from '../../../src/kit/incident/commands.ts'
import { fetchLazyParts } from '../../../src/lib/lazy.ts'
import { ok } from '../../../src/lib/result.ts'
import { CurrentApp, type AppContext } from '../../../src/ui/app-context.ts'
import { NOTHING_TAPPED, tapped } from '../../../src/ui/incident/draft.ts'
import { SCREENS } from '../../../src/ui/screens.ts'
import { anApp } from '../an-app.ts'

beforeAll(() => fetchLazyParts())

afterEach(async () => {
  await act(() => render(null, document.body))
  tapped.value = NOTHING_TAPPED
})

async function draw(hand: AppContext, path: string): Promise<void> {
  const Screen = SCREENS[path]!.component
  await act(() =>
    render(
      <CurrentApp.Provider value={hand}>
        <Screen rest={[]} />
      </CurrentApp.Provider>,
      document.body
    )
  )
  await vi.waitFor(() => expect(document.querySelector('h1')).not.toBeNull())
}

async function press(text: string | RegExp): Promise<void> {
  const button = [...document.querySelectorAll('button')].find((one) =>
    one.textContent?.match(text)
  )
  if (!button) throw new Error(`no button ${text}: ${document.body.textContent}`)
  await act(async () => {
    button.click()
    await Promise.resolve()
  })
}

function told(): string {
  return document.body.textContent ?? ''
}

function noting(search: string) {
  const noted: NoteIncidentInput[] = []
  const hand = anApp(search, {
    commands: {
      noteIncident(wish) {
        noted.push(wish)
        return Promise.resolve(ok('incidentX'))
      }
    }
  })
  return { hand, noted }
}

test('[J1] [J2] [J10] six taps without typing, with the time of the first and the place of the plan', async () => {
  const { hand, noted } = noting('?clock=13:41')
  await draw(hand, 'incident')
  const taps = [
    /^ころんだ/u,
    /^B班/u,
    /^いしい やまと|^さきやま/u,
    /^水で洗った/u,
    /^保護者/u,
    /^記録する/u
  ]
  const before = hand.environment.now()
  for (const tap of taps) await press(tap)
  expect(taps.length).toBeLessThanOrEqual(6)
  expect(noted).toHaveLength(1)
  expect(noted[0]).toMatchObject({
    what: ['fell'],
    whom: [{ kind: 'person' }],
    where: '河原',
    did: ['washed'],
    told: [{ who: 'guardian' }]
  })
  expect(noted[0]!.since - before).toBeLessThan(5000)
  expect(told()).toContain('この端末に保存しました')
})

test('[J1] 記録する alone is enough, and a tap is taken back by another', async () => {
  const { hand, noted } = noting('?clock=13:41')
  await draw(hand, 'incident')
  await press(/^けんか/u)
  await press(/^けんか/u)
  await press(/^なにも/u)
  await press(/^冷やした/u)
  await press(/^おとな/u)
  await press(/^ほか$/u)
  await press(/^記録する/u)
  expect(noted[0]).toMatchObject({
    what: [],
    whom: [{ kind: 'adult' }],
    where: 'ほか',
    did: ['cooled'],
    told: []
  })
})

test('[J1] whoever is missing is looked for by all tablets, with the record behind', async () => {
  const { hand, noted } = noting('?clock=13:41')
  await draw(hand, 'incident')
  await press(/^いなくなった/u)
  await press(/^記録する/u)
  expect(noted).toHaveLength(1)
  expect(hand.router.route.value.path).toBe('evacuation')
})

test('[R34] the group of whoever is missing is shown first', async () => {
  const { hand } = noting('?clock=13:41')
  await draw(hand, 'incident')
  await press(/^いなくなった/u)
  await press(/^B班/u)
  const child = document.querySelectorAll<HTMLElement>('.qtile')
  await act(() => [...child].find((one) => /さきやま|いしい/u.test(one.textContent))?.click())
  await press(/^記録する/u)
  const [way, group = ''] = hand.router.route.value.rest
  expect(way).toBe('group')
  const letters: Record<string, string> = {}
  hand.kit.events((all) => {
    for (const one of all[0]?.groups ?? []) letters[one.id] = one.letter
  })()
  expect(letters[group]).toBe('B')
})

test('[R33] from 119 the way back leads to the evacuation one came from', async () => {
  const hand = anApp('?clock=13:41&lock=shut&role=volunteer')
  const Screen = SCREENS['emergency']!.component
  const back = async (rest: readonly string[]) => {
    await act(() =>
      render(
        <CurrentApp.Provider value={hand}>
          <Screen rest={rest} />
        </CurrentApp.Provider>,
        document.body
      )
    )
    return document.querySelector('.head119 a')?.getAttribute('href')
  }
  expect(await back(['evacuation', 'rollAAA0'])).toBe('#/evacuation/rollAAA0')
  expect(await back(['evacuation'])).toBe('#/evacuation')
  expect(await back([])).toBe('#/equipment')
})

test('[J6] a volunteer chooses numbers of badges', async () => {
  const { hand, noted } = noting('?clock=13:41&role=volunteer')
  await draw(hand, 'incident')
  await press(/^A班/u)
  const first = [...document.querySelectorAll<HTMLElement>('.qtile')].find((one) =>
    /^\d/u.test(one.textContent ?? '')
  )
  await act(() => first?.click())
  await press(/^記録する/u)
  expect(noted[0]?.whom).toMatchObject([{ kind: 'badge' }])
})

test('[J9] the PIN and covered names stop reading, never writing', async () => {
  for (const search of ['?clock=13:41&lock=shut', '?clock=13:41&veil=on']) {
    const { hand, noted } = noting(search)
    await draw(hand, 'incident')
    await press(/^ころんだ/u)
    await press(/^記録する/u)
    expect(noted).toHaveLength(1)
    await draw(hand, 'incidents')
    expect(told()).not.toContain('ころんだ')
    await act(() => render(null, document.body))
  }
})

test('[J9] open ones stand first, and one can be added to, closed and opened again', async () => {
  const hand = anApp('?clock=13:50')
  await draw(hand, 'incidents')
  expect(document.querySelectorAll('.lines > li')).toHaveLength(2)
  const Screen = SCREENS['incidents']!.component
  await act(() =>
    render(
      <CurrentApp.Provider value={hand}>
        <Screen rest={['incident0']} />
      </CurrentApp.Provider>,
      document.body
    )
  )
  const lines = () => document.querySelectorAll('.card .lines > li').length
  const before = lines()
  await press(/^119/u)
  expect(lines()).toBe(before + 1)
})

test('[J20] [J23] the card is read aloud behind PIN and covered names; a child opens in two taps', async () => {
  for (const more of ['', '&lock=shut', '&veil=on']) {
    const opened: string[] = []
    const plain = anApp(`?clock=13:41${more}`)
    const hand = anApp(`?clock=13:41${more}`, {
      commands: {
        openInEmergency(event, child) {
          opened.push(child)
          return plain.commands.openInEmergency(event, child)
        }
      }
    })
    await draw(hand, 'emergency')
    expect(told()).toContain('中沢')
    expect(told()).not.toContain('080-')
    await press(/^D班/u)
    await act(async () => {
      document.querySelector<HTMLElement>('.qtile')?.click()
      await Promise.resolve()
    })
    expect(opened).toHaveLength(1)
    expect(told()).toContain('080-0123-')
    expect(told()).toContain('見たことを 記録しました')
    await act(() => render(null, document.body))
  }
})

test('[J20] a volunteer reads the card of the venue and no child', async () => {
  await draw(anApp('?clock=13:41&role=volunteer'), 'emergency')
  expect(told()).toContain('中沢')
  expect(told()).not.toContain('子どもの連絡先')
})

test('that 119 was called is written down at once', async () => {
  const { hand, noted } = noting('?clock=13:41')
  await draw(hand, 'emergency')
  await press(/^119にかけた/u)
  expect(noted[0]).toMatchObject({ did: ['119'], what: [] })
  expect(told()).toContain('119にかけた時刻')
})

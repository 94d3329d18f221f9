import { render, type ComponentChildren, type ComponentType } from 'preact'
import { useEffect, useErrorBoundary, useLayoutEffect, useRef } from 'preact/hooks'
import type { Kit } from '../kit/open.ts'
import type { Me } from '../kit/tablets/views.ts'
import type { Start } from '../kit/views.ts'
import type { Stop } from '../lib/emitter.ts'
import { fetchLazyParts } from '../lib/lazy.ts'
import { openAppContext } from './open-app-context.ts'
import { CurrentApp, useApp, type AppContext } from './app-context.ts'
import { later } from './later.tsx'
import { keepFocus } from './keep-focus.ts'
import { RehearsalBand } from './event/standing/rehearsal-band.tsx'
import { useLive } from './live.ts'
import { PracticeBand } from './parts/practice-band.tsx'
import { homeOf } from './parts/tabs.tsx'
import { SCREENS } from './screens.ts'
import { Failed } from './parts/failed.tsx'
import { FirstRun } from './tablets/start/first-run.tsx'
import { NotHere } from './parts/not-here.tsx'
import type { UiEnvironment } from './ui-environment.ts'
import './style/kit.css'
import { useCommonWords } from './words/common/words.ts'

const Emptied = later(async () => (await import('./tablets/start/emptied.tsx')).Emptied)
const CutOff = later(async () => (await import('./tablets/start/cut-off.tsx')).CutOff)
const RehearsalErasing = later(
  async () => (await import('./retention/rehearsal-erasing.tsx')).RehearsalErasing
)
const Waiting = later(async () => (await import('./tablets/start/waiting.tsx')).Waiting)

/** A bug in a screen: the records are on disk, so say so calmly and offer a way on. */
function Guard({ children }: { children: ComponentChildren }) {
  const [failure] = useErrorBoundary()
  return failure ? <Failed /> : children
}

/** What a screen keeps for itself (the child just marked, words typed) may name somebody: it begins anew when names are covered. */
function useTimesCovered(): number {
  const { veil } = useApp()
  const last = useRef({ on: veil.value, times: 0 })
  if (veil.value !== last.current.on)
    last.current = { on: veil.value, times: last.current.times + Number(veil.value) }
  return last.current.times
}

function Inside({ me }: { me: Me }) {
  const { kit, router } = useApp()
  const covered = useTimesCovered()
  const { path, rest } = router.route.value
  const waits = useLive(() => kit.sync, [kit])?.problem === 'waiting'
  const home = homeOf(me.role)
  const name = path === '' ? home : path
  const screen = SCREENS[name]
  if (path === 'join' || path === 'restore') return <FirstRun />
  if (waits && name === home) return <Waiting me={me} />
  if (!screen) return <NotHere why="unknown" />
  if (!screen.roles.includes(me.role))
    return <NotHere why={screen.children ? 'no-people' : 'not-for-role'} />
  const Shown = screen.component
  return (
    <>
      <Shown key={[covered, name, ...rest].join('/')} rest={rest} />
      {me.role === 'organizer' && <RehearsalErasing />}
    </>
  )
}

/** After every change of screen the heading is read out and the window begins at its top. */
function useHeadingFocus(path: string): void {
  useEffect(() => {
    const heading = document.querySelector<HTMLElement>('h1[tabindex]')
    heading?.focus({ preventScroll: true })
  }, [path])
}

/** A workspace begins with its recovery sheet, and coming back by one with what is to be done about it. */
const FIRST_STEP: Readonly<Record<string, readonly string[]>> = {
  create: ['recovery'],
  restore: ['recovery', 'restored']
}

/** Whoever has just come in lands at home, whichever page they came in by. */
function useHomeOnEntry(state: Start['state'] | undefined): void {
  const { router } = useApp()
  const before = useRef(state)
  const cameBy = useRef('')
  if (state === 'new' || state === 'emptied') cameBy.current = router.route.value.path
  useLayoutEffect(() => {
    const cameIn =
      before.current === 'new' || before.current === 'emptied' || before.current === 'cut'
    before.current = state
    if (cameIn && state === 'inside') router.replace(...(FIRST_STEP[cameBy.current] ?? []))
  }, [state])
}

/** Another tab of this device came in or left: this page shows what is no longer so. */
function useReload(state: Start['state'] | undefined): void {
  const { reload } = useApp().environment
  useEffect(() => {
    if (state === 'elsewhere') reload()
  }, [state])
}

/** A file that another app hands over is shown where files are taken in, wherever one was. */
function useArrivals(state: Start['state'] | undefined): void {
  const { environment, router } = useApp()
  const file = useLive(() => environment.arrivals.file, [environment])
  useEffect(() => {
    const { path } = router.route.value
    const takes = path === 'receive' || path === 'exchange'
    if (file && state !== undefined && state !== 'opening' && !takes) router.go('receive')
  }, [file, state])
}

function Standing() {
  const { kit, router } = useApp()
  const common = useCommonWords()
  const start = useLive(() => kit.start, [kit])
  const me = useLive(() => kit.me, [kit])
  useHomeOnEntry(start?.state)
  useArrivals(start?.state)
  useReload(start?.state)
  useHeadingFocus(`${start?.state}/${router.route.value.path}/${router.route.value.rest.join('/')}`)
  if (!start || start.state === 'opening' || start.state === 'elsewhere')
    return <p class="opening">{common.opening}</p>
  if (start.state === 'emptied') return <Emptied marker={start.marker} />
  if (start.state === 'cut') return <CutOff marker={start.marker} />
  if (start.state === 'new') return <FirstRun />
  return me ? <Inside me={me} /> : <p class="opening">{common.opening}</p>
}

function App({ app, only: Only }: { app: AppContext; only: ComponentType | undefined }) {
  return (
    <CurrentApp.Provider value={app}>
      <Guard>
        <div class="root">
          <PracticeBand />
          <RehearsalBand />
          {Only ? <Only /> : <Standing />}
        </div>
      </Guard>
    </CurrentApp.Provider>
  )
}

/** The first screen is painted and its data read by then, also on a slow tablet. */
const AFTER_FIRST_PICTURE_MS = 1500

/** Shows the kit on `root` in the language chosen before, or the one page `only`; stopping takes it away again. */
export function mount(
  root: HTMLElement,
  kit: Kit,
  environment: UiEnvironment,
  only?: ComponentType
): Stop {
  let stopped = false
  let close: Stop = () => undefined
  void openAppContext(kit, environment).then((opened) => {
    if (stopped) return opened.close()
    const release = 'moveBefore' in root ? () => undefined : keepFocus(root)
    close = () => {
      release()
      opened.close()
    }
    render(<App app={opened.app} only={only} />, root)
    setTimeout(() => void fetchLazyParts(), AFTER_FIRST_PICTURE_MS)
  })
  return () => {
    stopped = true
    close()
    render(null, root)
  }
}

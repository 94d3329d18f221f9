import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { useApp } from '../app-context.ts'
import { EventBar } from '../event/sight/event-bar.tsx'
import { useSeveralEvents } from '../event/use-chosen-event.ts'
import type { EventView } from '../../kit/event/views.ts'
import { useLive } from '../live.ts'
import { withoutRuby } from '../words/ruby.ts'
import { SideBar, TabBar, type Tab } from './tabs.tsx'
import { SyncChip } from './sync-chip.tsx'
import { TopBar } from './top-bar.tsx'
import { VeilButton } from './veil-button.tsx'
import { Where } from './where.tsx'
import { useCommonWords } from '../words/common/words.ts'

export function useTitle(title: string): void {
  const common = useCommonWords()
  useEffect(() => {
    document.title = withoutRuby(`${title} · ${common.appName}`)
  }, [title, common])
}

interface Paged {
  readonly tab: Tab
  readonly title: string
  readonly second?: string | undefined
  readonly more?: string | undefined
  /** Beside the heading, before the sync chip. */
  readonly actions?: ComponentChildren
  /** Extra classes of the scrolling middle. */
  readonly layout?: string | undefined
  /** Of which event the screen speaks, where its address names one; else the one in sight. */
  readonly event?: EventView | undefined
  /** False: the screen speaks of no event, or of all of them. */
  readonly bar?: boolean | undefined
  readonly children?: ComponentChildren
}

/** Where the event in sight matters. */
const OF_EVENT: ReadonlySet<Tab> = new Set([
  'summary',
  'today',
  'people',
  'plan',
  'equipment',
  'invite',
  'print'
])

function hasBar({ tab, event, bar = true }: Paged): boolean {
  return bar && (event !== undefined || OF_EVENT.has(tab))
}

function Desk(props: Paged) {
  const { tab, title, second, more, actions, layout, children } = props
  return (
    <div class="desk">
      <SideBar role="organizer" current={tab} />
      <main class="deskmain">
        {hasBar(props) && <EventBar of={props.event} />}
        <header class="deskhead">
          <Where title={title} second={second} more={more} />
          <span class="spacer" />
          <div class="chips">
            <VeilButton offered={isOfPeople(tab)} />
            <SyncChip />
          </div>
          {actions}
        </header>
        <div class={layout}>{children}</div>
      </main>
    </div>
  )
}

/** Where children's names stand in rows. */
function isOfPeople(tab: Tab): boolean {
  return tab === 'today' || tab === 'people'
}

/** A screen with the ways to the others: side bar for the organizer, tabs (a rail when turned) for everybody else. */
export function Page(props: Paged) {
  const { kit } = useApp()
  const me = useLive(() => kit.me, [kit])
  const several = useSeveralEvents()
  useTitle(props.title)
  if (!me) return null
  if (me.role === 'organizer') return <Desk {...props} />
  return (
    <div class="app side-nav">
      <div class="head">
        <TopBar
          title={props.title}
          second={props.second}
          more={props.more}
          veil={isOfPeople(props.tab)}
        >
          {props.actions}
        </TopBar>
        {several && hasBar(props) && <EventBar of={props.event} />}
      </div>
      <main class={['main', props.layout].filter(Boolean).join(' ')}>{props.children}</main>
      <TabBar role={me.role} current={props.tab} />
    </div>
  )
}

/** A job screen has no tabs: a way back at bottom left, the primary at bottom right. `head` holds the h1 (TopBar, Where). */
export function JobPage({
  title,
  head,
  foot,
  layout,
  children
}: {
  /** Of the browser's window; the visible heading is in `head`. */
  title: string
  head: ComponentChildren
  foot: ComponentChildren
  layout?: string | undefined
  children?: ComponentChildren
}) {
  useTitle(title)
  return (
    <div class="app">
      {head}
      {/* a long paper may hold nothing to press: its scrolling is reached by the keyboard all the same */}
      <main
        class={['main', layout].filter(Boolean).join(' ')}
        tabIndex={layout === 'papers' ? 0 : undefined}
      >
        {children}
      </main>
      <footer class="foot">{foot}</footer>
    </div>
  )
}

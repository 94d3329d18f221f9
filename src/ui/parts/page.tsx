import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { useApp } from '../app-context.ts'
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
  readonly children?: ComponentChildren
}

function Desk({ tab, title, second, more, actions, layout, children }: Paged) {
  return (
    <div class="desk">
      <SideBar role="organizer" current={tab} />
      <main class="deskmain">
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
  useTitle(props.title)
  if (!me) return null
  if (me.role === 'organizer') return <Desk {...props} />
  return (
    <div class="app side-nav">
      <TopBar
        title={props.title}
        second={props.second}
        more={props.more}
        veil={isOfPeople(props.tab)}
      >
        {props.actions}
      </TopBar>
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

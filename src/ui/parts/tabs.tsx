import {
  Ellipsis,
  House,
  ListChecks,
  Package,
  PencilLine,
  Printer,
  Scale,
  Sun,
  Tablet,
  Users,
  type IconNode
} from 'lucide'
import type { Role } from '../../kit/views.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { openCountOf, useOpenQuestions } from '../conflicts/use-open-questions.ts'
import { to } from '../routes.ts'
import type { CommonWords } from '../words/common/ja.ts'
import { AppMark } from './mark.tsx'
import { Icon } from './icon.tsx'
import { useCommonWords } from '../words/common/words.ts'

export type Tab = keyof CommonWords['tabs']

const ICONS: Record<Tab, IconNode> = {
  today: House,
  plan: ListChecks,
  equipment: Package,
  people: Users,
  more: Ellipsis,
  summary: House,
  questions: Scale,
  prepare: PencilLine,
  invite: Tablet,
  print: Printer,
  check: ListChecks
}

/** Where a tab leads when its screen has another name. */
const PATHS: Partial<Record<Tab, string>> = { invite: 'tablets' }

const TABS: Record<Role, readonly Tab[]> = {
  organizer: [
    'summary',
    'questions',
    'today',
    'people',
    'plan',
    'equipment',
    'prepare',
    'invite',
    'print',
    'more'
  ],
  facilitator: ['today', 'plan', 'equipment', 'people', 'more'],
  volunteer: ['equipment', 'plan', 'more']
}

export function homeOf(role: Role): Tab {
  return TABS[role][0] ?? 'more'
}

/** Only who may decide pays for looking. */
function Asked() {
  const count = openCountOf(useOpenQuestions())
  return count > 0 ? <span class="n">{count}</span> : null
}

/** Of a row wider than a phone, what is open is seen. */
function intoSight(link: HTMLElement | null): void {
  link?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

function Ways({ role, current }: { role: Role; current: Tab }) {
  const common = useCommonWords()
  return TABS[role].map((tab) => (
    <a
      key={tab}
      href={to(PATHS[tab] ?? tab)}
      aria-current={tab === current ? 'page' : undefined}
      ref={tab === current ? intoSight : null}
    >
      <Icon of={role === 'organizer' && tab === 'today' ? Sun : ICONS[tab]} />
      {common.tabs[tab]}
      {tab === 'questions' && <Asked />}
    </a>
  ))
}

export function TabBar({ role, current }: { role: Role; current: Tab }) {
  const common = useCommonWords()
  return (
    <nav class="tabs" aria-label={common.mainScreens}>
      <Ways role={role} current={current} />
    </nav>
  )
}

export function SideBar({ role, current }: { role: Role; current: Tab }) {
  const { kit } = useApp()
  const common = useCommonWords()
  const me = useLive(() => kit.me, [kit])
  return (
    <aside class="side">
      <div class="brand">
        <AppMark />
        <span>{common.appName}</span>
      </div>
      <nav aria-label={common.mainScreens}>
        <Ways role={role} current={current} />
      </nav>
      <p class="sub t16">
        {me && [common.role[me.role], me.byName].filter(Boolean).join(common.separator)}
        <br />
        {me?.name}
      </p>
    </aside>
  )
}

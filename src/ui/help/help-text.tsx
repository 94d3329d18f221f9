import { ArrowRight, ChevronRight } from 'lucide'
import type { Role } from '../../kit/views.ts'

import { LinkButton } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { to } from '../routes.ts'
import type { HelpWords } from './words/ja.ts'
import { useHelpWords } from './words/words.ts'

type TopicName = keyof HelpWords['topics']

interface Topic {
  readonly name: TopicName
  /** The screen where it is done, for those who may open it. */
  readonly way?: { readonly path: string; readonly roles: readonly Role[] }
}

const ALL: readonly Role[] = ['organizer', 'facilitator', 'volunteer']
const ORGANIZER: readonly Role[] = ['organizer']

/** The most urgent first: what happens while children stand in front of the table. */
const TOPICS: readonly Topic[] = [
  { name: 'wrongTap' },
  { name: 'offline' },
  { name: 'twoTables' },
  { name: 'deadTablet' },
  { name: 'newVolunteer', way: { path: 'more', roles: ALL } },
  { name: 'conflict', way: { path: 'questions', roles: ORGANIZER } },
  { name: 'emptied' },
  { name: 'sixTablets', way: { path: 'invite', roles: ORGANIZER } },
  { name: 'laterEvent', way: { path: 'tablets', roles: ORGANIZER } },
  { name: 'ipad' },
  { name: 'notSecure' }
]

/** `role` is null before anybody has joined: then nothing leads into a workspace. */
export function HelpText({ role, open }: { role: Role | null; open: string | undefined }) {
  return (
    <div class="stack help">
      {TOPICS.map((topic) => (
        <OneTopic key={topic.name} topic={topic} role={role} open={topic.name === open} />
      ))}
    </div>
  )
}

function OneTopic({ topic, role, open }: { topic: Topic; role: Role | null; open: boolean }) {
  const help = useHelpWords()
  const { title, what, steps } = help.topics[topic.name]
  const way = role !== null && topic.way?.roles.includes(role) ? topic.way.path : null
  return (
    <details class="card more" open={open}>
      <summary>
        <Icon of={ChevronRight} />
        <h2 class="t20">{title}</h2>
      </summary>
      <p>{what}</p>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {way !== null && (
        <p>
          <LinkButton endIcon={ArrowRight} href={to(way)}>
            {help.goThere}
          </LinkButton>
        </p>
      )}
    </details>
  )
}

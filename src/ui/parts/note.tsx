import type { ComponentChildren } from 'preact'
import { Check, Info, OctagonAlert, TriangleAlert, type IconNode } from 'lucide'
import type { Fault } from '../../kit/fault.ts'

import { sayFault } from '../words/fault.ts'
import { Icon } from './icon.tsx'
import { useFaultWords } from '../words/fault/words.ts'

type Kind = 'calm' | 'done' | 'ask' | 'stop'
const ICONS: Record<Kind, IconNode> = {
  calm: Info,
  done: Check,
  ask: TriangleAlert,
  stop: OctagonAlert
}

/** Inside the page, never floating: the bold sentence first, the next step second. */
export function Note({
  kind = 'calm',
  icon,
  title,
  role,
  children
}: {
  kind?: Kind
  icon?: IconNode | undefined
  title: string
  role?: 'alert' | 'status' | undefined
  children?: ComponentChildren
}) {
  return (
    <div class={kind === 'calm' ? 'note' : `note ${kind}`} role={role}>
      <Icon of={icon ?? ICONS[kind]} />
      <div>
        <b>{title}</b>
        {children && <div>{children}</div>}
      </div>
    </div>
  )
}

/** A refusal in words, read out at once; nothing while there is none. `about`: whom it names. */
export function FaultNote({ fault, about }: { fault: Fault | null; about?: string | undefined }) {
  const words = { fault: useFaultWords() }
  if (!fault) return null
  const say = sayFault(words.fault, fault)
  return (
    <Note
      kind={fault.kind === 'not-saved' ? 'stop' : 'ask'}
      title={about ? `${about} ${say.what}` : say.what}
      role="alert"
    >
      {say.next}
    </Note>
  )
}

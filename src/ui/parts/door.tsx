import { ChevronRight, type IconNode } from 'lucide'
import { Icon } from './icon.tsx'

interface Way {
  readonly icon: IconNode
  readonly title: string
  readonly second: string
  readonly first?: boolean
}

function Inside({ icon, title, second, first }: Way) {
  return (
    <>
      <Icon of={icon} size="l" />
      <span class="d">
        <b>{title}</b>
        <span>{second}</span>
      </span>
      {first && <Icon of={ChevronRight} size="l" />}
    </>
  )
}

/** A job and what is waiting there; the first one is filled. */
export function Door(props: Way & { readonly href: string }) {
  return (
    <a class={props.first ? 'door first' : 'door'} href={props.href}>
      <Inside {...props} />
    </a>
  )
}

/** A door that asks something here instead of leading away. */
export function AskDoor(props: Way & { readonly onPress: () => void }) {
  return (
    <button type="button" class="door" onClick={props.onPress}>
      <Inside {...props} />
    </button>
  )
}

import { Phone } from 'lucide'
import { telephonesOf } from '../../domain/people/phone.ts'
import { Icon } from './icon.tsx'

interface Spoken {
  /** What stands on the link; without it the number, as people read it. */
  readonly say?: (shown: string) => string
  readonly label?: (shown: string) => string
  readonly look?: 'button' | 'text'
}

/** One link a number: what it dials are digits alone. What cannot be dialled is only read. Rules N16, N17. */
export function Calls({ text, say, label, look = 'button' }: Spoken & { text: string }) {
  return (
    <>
      {telephonesOf(text).map(({ dial, shown }) =>
        dial === '' ? (
          <span key={shown}>{say ? say(shown) : shown}</span>
        ) : (
          <a
            key={dial}
            class={look === 'button' ? 'btn quiet' : 'call'}
            href={`tel:${dial}`}
            aria-label={label?.(shown)}
          >
            <Icon of={Phone} size="s" />
            {say ? say(shown) : shown}
          </a>
        )
      )}
    </>
  )
}

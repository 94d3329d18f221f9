import { Phone, PhoneOff } from 'lucide'
import type { NumberToCall } from '../../domain/release/calls.ts'
import { Icon } from './icon.tsx'
import { useCommonWords } from '../words/common/words.ts'
import type { Dialled } from '../release/use-calling.ts'
import { useReleaseWords } from '../release/words/words.ts'

/**
 * Numbers large enough to be dialled on another telephone; a tap says that this one is called. On a telephone the same place dials it.
 */
export function NumberOptions({
  numbers,
  dialledByNumber,
  current,
  onDial
}: {
  numbers: readonly NumberToCall[]
  dialledByNumber: ReadonlyMap<string, Dialled>
  current: NumberToCall | null
  onDial: (number: NumberToCall) => void
}) {
  const words = useReleaseWords()
  if (numbers.length === 0) return <p class="sub">{words.noNumber}</p>
  return (
    <div
      class={numbers.length > 1 ? 'pick two' : 'pick'}
      role="group"
      aria-label={words.call.numbers}
    >
      {numbers.map((number) => {
        const isOn = current?.shown === number.shown
        const dialled = dialledByNumber.get(number.shown)
        const face = <Face number={number} dialled={dialled} />
        return (
          <div key={number.shown} class="dial">
            <button
              type="button"
              class={isOn ? 'opt is-on not-phone' : 'opt not-phone'}
              aria-pressed={isOn}
              onClick={() => onDial(number)}
            >
              {face}
            </button>
            <a
              class={isOn ? 'opt is-on only-phone' : 'opt only-phone'}
              {...(number.dial === '' ? {} : { href: `tel:${number.dial}` })}
              onClick={() => onDial(number)}
            >
              {face}
            </a>
          </div>
        )
      })}
    </div>
  )
}

function Face({ number, dialled }: { number: NumberToCall; dialled: Dialled | undefined }) {
  const words = useReleaseWords().call
  const common = useCommonWords()
  const when = dialled && common.time(dialled.at)
  const told =
    dialled && when ? (dialled.isSilent ? words.silentAt(when) : words.dialledAt(when)) : ''
  return (
    <>
      <span class="dot">
        <Icon of={dialled?.isSilent ? PhoneOff : Phone} size="s" />
      </span>
      <span>
        <b class="num">{number.shown}</b>
        <span class="d">
          {[number.relation, common.person(number), told].filter(Boolean).join(common.separator)}
        </span>
      </span>
    </>
  )
}

import { Check, Clock, GraduationCap, Scale } from 'lucide'
import type { EventTally, EventView } from '../../../kit/event/views.ts'
import { useApp } from '../../app-context.ts'
import { useLive } from '../../live.ts'
import { useNow } from '../../now.ts'
import { Chip } from '../../parts/chip.tsx'
import { Icon } from '../../parts/icon.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { dayOf } from '../../words/time.ts'
import { daysInWords } from './days-in-words.ts'
import { useSightWords } from './words/words.ts'

/** One event to choose; its figures come when they are counted. */
export function EventRow({
  view: { event, venues },
  on,
  isOver,
  onPress
}: {
  view: EventView
  on: boolean
  isOver: boolean
  onPress: () => void
}) {
  const { kit } = useApp()
  const words = useSightWords()
  const common = useCommonWords()
  const today = dayOf(useNow())
  const tally = useLive(() => kit.eventTally(event.id), [kit, event.id])
  const days = daysInWords(common, event) || words.state.noDay
  const hasBegun = isOver || event.days.includes(today)
  return (
    <button
      type="button"
      role="radio"
      aria-checked={on}
      class={on ? 'evrow is-on' : 'evrow'}
      onClick={onPress}
    >
      <span class="dot">{on && <Icon of={Check} />}</span>
      <span>
        <b>{event.title}</b>
        <span class="d">
          {[days, venues.length > 0 && words.venues(venues.length)]
            .filter(Boolean)
            .join(common.separator)}
        </span>
      </span>
      <span class="v">
        {tally && !event.rehearsal && <Children tally={tally} hasBegun={hasBegun} />}
      </span>
      <span class="c">
        {event.rehearsal ? (
          <Chip icon={GraduationCap}>{words.rehearsal}</Chip>
        ) : (
          tally && <Standing tally={tally} isOver={isOver} />
        )}
      </span>
    </button>
  )
}

function Children({ tally, hasBegun }: { tally: EventTally; hasBegun: boolean }) {
  const words = useSightWords()
  if (!hasBegun)
    return (
      <>
        {tally.children}
        <small>{words.applied}</small>
      </>
    )
  if (tally.came === null) return null
  return (
    <>
      {tally.came}
      <small>{words.came}</small>
    </>
  )
}

function Standing({ tally, isOver }: { tally: EventTally; isOver: boolean }) {
  const words = useSightWords()
  if (tally.open !== null && tally.open > 0)
    return (
      <span class="chip ask">
        <Icon of={Scale} size="s" />
        <span aria-hidden="true">{words.open(tally.open)}</span>
        <span class="hidden">{words.openLong(tally.open)}</span>
      </span>
    )
  if (isOver && tally.open === 0)
    return (
      <span class="chip done">
        <Icon of={Check} size="s" />
        {words.allDone}
      </span>
    )
  if (!isOver && tally.children === 0)
    return (
      <span class="chip calm">
        <Icon of={Clock} size="s" />
        {words.inPreparation}
      </span>
    )
  return null
}

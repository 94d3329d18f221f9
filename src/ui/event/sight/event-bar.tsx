import { CalendarDays, ChevronDown } from 'lucide'
import { eventStateOn, type EventInSight, type EventState } from '../../../domain/event/in-sight.ts'
import type { EventView } from '../../../kit/event/views.ts'
import { useApp } from '../../app-context.ts'
import { useDoing } from '../../doing.ts'
import { useNow } from '../../now.ts'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { to } from '../../routes.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { dayOf } from '../../words/time.ts'
import { useChooseEvent } from '../use-choose-event.ts'
import { useEventInSight } from '../use-chosen-event.ts'
import { daysInWords } from './days-in-words.ts'
import type { SightWords } from './words/ja.ts'
import { useSightWords } from './words/words.ts'

/** First line of a screen: which event it shows, and the way to another. `of`: the one the screen's address names. */
export function EventBar({ of }: { of?: EventView | undefined }) {
  const { router } = useApp()
  const words = useSightWords()
  const common = useCommonWords()
  const inSight = useEventInSight()
  const today = dayOf(useNow())
  if (!inSight) return null
  const { event } = of ?? inSight.view
  const isOther = event.id !== inSight.view.event.id
  const state = eventStateOn(event.days, today)
  const { path } = router.route.value
  return (
    <nav class={isOther ? 'evbar other' : 'evbar'} aria-label={words.bar}>
      <a class="evsel" href={to('event', ...(path === '' ? [] : [path]))}>
        <Icon of={CalendarDays} />
        <span class="what">
          <b>{event.title}</b>
          <span class="sub">{daysInWords(common, event)}</span>
        </span>
        <span class={state.kind === 'today' ? 'chip now' : 'chip calm'}>
          {stateInWords(words, state)}
        </span>
        <span class="chg">
          {words.change}
          <Icon of={ChevronDown} />
        </span>
      </a>
      {isOther ? (
        <Elsewhere event={event.id} shown={inSight.view.event.title} />
      ) : (
        <Said inSight={inSight} />
      )}
    </nav>
  )
}

export function stateInWords({ state: words }: SightWords, state: EventState): string {
  switch (state.kind) {
    case 'today':
      return words.today(state.number, state.of)
    case 'coming':
      return words.coming(state.inDays)
    case 'no-day':
      return words.noDay
    default:
      return words[state.kind]
  }
}

/** What one should know before one relies on it. */
function Said({ inSight: { why, instead, today } }: { inSight: EventInSight<EventView> }) {
  const words = useSightWords()
  const said = [
    today && words.todayIs(today.event.title),
    instead &&
      (why === 'today' || why === 'nearest-session'
        ? words.tookOver(instead.event.title)
        : words.fellBack(instead.event.title)),
    why === 'nearest-session' && words.nearest
  ].filter((one) => typeof one === 'string')
  if (said.length === 0) return null
  return (
    <p class="evsaid" role="status">
      {said.join(' ')}
    </p>
  )
}

function Elsewhere({ event, shown }: { event: string; shown: string }) {
  const words = useSightWords()
  const doing = useDoing()
  const choose = useChooseEvent()
  return (
    <div class="evsaid row wrap">
      <span>{words.elsewhere(shown)}</span>
      <Button kind="quiet" busy={doing.busy} onPress={() => doing.run(() => choose(event))}>
        {words.takeThis}
      </Button>
    </div>
  )
}

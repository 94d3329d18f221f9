import type { ComponentChildren } from 'preact'
import { CalendarCheck, Check, ChevronRight, FileOutput, type IconNode } from 'lucide'
import type { EventDays } from '../../../kit/event/views.ts'
import { useApp } from '../../app-context.ts'
import { useLive } from '../../live.ts'
import { useNow } from '../../now.ts'
import { Icon } from '../../parts/icon.tsx'
import { Masu } from '../../parts/masu.tsx'
import { useForgetWords } from '../../retention/words/words.ts'
import { useSeenDay } from '../../seen-day.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { comingGroups, type Shift } from './shift.ts'
import { useMoveWords } from './words/words.ts'

/** One thing that goes along, or stays: what, how many, and behind 見る each of them. */
function Line({
  stays,
  icon,
  title,
  second,
  children
}: {
  stays?: boolean
  icon: IconNode
  title: string
  second: string
  children?: ComponentChildren
}) {
  const words = useMoveWords()
  return (
    <li>
      <span class={stays ? 'moving-tick stays' : 'moving-tick'}>
        <Icon of={icon} />
      </span>
      <div class="who">
        <b>{title}</b>
        <span>{second}</span>
        {children && (
          <details class="more">
            <summary aria-label={`${words.see}: ${title}`}>
              <Icon of={ChevronRight} size="s" />
              {words.see}
            </summary>
            {children}
          </details>
        )}
      </div>
    </li>
  )
}

export function MovesAlong({ seen, shift }: { seen: EventDays; shift: Shift }) {
  const words = useMoveWords()
  const common = useCommonWords()
  const seenDay = useSeenDay()
  const groups = comingGroups(seen).map(({ dates, children }) => {
    if (dates === null) return words.onAll(children)
    if (dates.length === 0) return words.onNone(children)
    return words.onlyOn(dates.map(seenDay).join(common.separator), children)
  })
  return (
    <>
      <h2 class="t20">{words.along}</h2>
      <ul class="lines">
        <Line
          icon={Check}
          title={words.sessions(shift.sessions, shift.blocks)}
          second={words.sessionsAs}
        >
          <Sessions seen={seen} />
        </Line>
        <Line
          icon={Check}
          title={words.children(shift.children, shift.families)}
          second={words.childrenAs}
        >
          <ul class="plain-list">
            {groups.map((group) => (
              <li key={group}>{group}</li>
            ))}
          </ul>
        </Line>
        <Line icon={Check} title={words.due} second={words.dueAs} />
      </ul>
    </>
  )
}

function Sessions({ seen }: { seen: EventDays }) {
  const { kit } = useApp()
  const common = useCommonWords()
  const seenDay = useSeenDay()
  const events = useLive(() => kit.events, [kit]) ?? []
  const view = events.find(({ event }) => event.id === seen.event.id)
  if (!view) return null
  return (
    <ul class="plain-list">
      {view.sessions.map((session) => (
        <li key={session.id}>
          {[
            `${seenDay(session.day)} ${common.span(session.start, session.end)}`,
            session.title,
            view.venues.find(({ id }) => id === session.venue)?.name
          ]
            .filter(Boolean)
            .join(common.separator)}
        </li>
      ))}
    </ul>
  )
}

export function Stays({ seen }: { seen: EventDays }) {
  const words = useMoveWords()
  const forget = useForgetWords()
  const common = useCommonWords()
  const now = useNow()
  const seenDay = useSeenDay()
  const recorded = seen.days.filter(({ isRecorded }) => isRecorded)
  const kinds = [...new Set(seen.handedOut.map(({ what }) => what))]
  const things = kinds.map((what) => {
    const times = seen.handedOut.filter((one) => one.what === what).length
    return words.handedOutOf(forget.exported[what] ?? what, times)
  })
  return (
    <>
      <h2 class="t20">{words.stays}</h2>
      {recorded.length + things.length === 0 && <p class="sub">{words.nothingStays}</p>}
      <ul class="lines">
        {recorded.map(({ day }) => (
          <Line
            key={day}
            stays
            icon={CalendarCheck}
            title={words.recorded(seenDay(day))}
            second={words.recordedAs}
          />
        ))}
        {things.length > 0 && (
          <Line
            stays
            icon={FileOutput}
            title={words.handedOut}
            second={words.handedOutAs(things.join(common.separator))}
          >
            <ul class="plain-list">
              {seen.handedOut.map(({ at, what, byName, device }) => (
                <li key={`${at} ${what}`}>
                  {[common.moment(at, now), forget.exported[what] ?? what, byName, device]
                    .filter(Boolean)
                    .join(common.separator)}
                </li>
              ))}
            </ul>
          </Line>
        )}
      </ul>
    </>
  )
}

/** Before it is saved: so many families will have to be called. */
export function ToCall({ families }: { families: number }) {
  const words = useMoveWords()
  return (
    <section class="card">
      <h2 class="t20">{words.toCall(families)}</h2>
      <Masu squares={Array.from({ length: families }, () => 'yet' as const)} label="" size="l" />
      <p class="sub">{words.toCallAs}</p>
    </section>
  )
}

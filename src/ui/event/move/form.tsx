import { useState } from 'preact/hooks'
import { ArrowRight, CalendarDays, ChevronRight, Undo2 } from 'lucide'
import type { EventDays } from '../../../kit/event/views.ts'
import { useApp } from '../../app-context.ts'
import { useDoing } from '../../doing.ts'
import { useLive } from '../../live.ts'
import { Button, LinkButton } from '../../parts/button.tsx'
import { WhenField } from '../../parts/field.tsx'
import { Icon } from '../../parts/icon.tsx'
import { FaultNote } from '../../parts/note.tsx'
import { JobPage } from '../../parts/page.tsx'
import { TopBar } from '../../parts/top-bar.tsx'
import { to } from '../../routes.ts'
import { useSeenDay } from '../../seen-day.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { usePrepareWords } from '../prepare/words/words.ts'
import { MovesAlong, Stays, ToCall } from './along.tsx'
import { asItIs, home, movable, shifted, shiftOf, type ChosenDays, type Shift } from './shift.ts'
import { useMoveWords } from './words/words.ts'

/** Old days, new days, what moves along and what does not; the last button alone saves. */
export function MoveForm({ seen }: { seen: EventDays }) {
  const { commands, router } = useApp()
  const words = useMoveWords()
  const doing = useDoing()
  const [typed, setTyped] = useState<ChosenDays | null>(null)
  const chosen = typed ?? asItIs(seen)
  const shift = shiftOf(seen, chosen)
  const event = seen.event.id
  const save = () =>
    doing.run(
      () => commands.changeEventDays({ event, rows: shift.rows }),
      () => router.replace('move', event, 'calls')
    )
  return (
    <JobPage
      title={words.title}
      head={<TopBar title={words.title} second={seen.event.title} />}
      layout="moving"
      foot={<Foot event={event} shift={shift} busy={doing.busy} onSave={save} />}
    >
      <p class="sub">{words.lead}</p>
      <NowAndThen seen={seen} chosen={chosen} shift={shift} onChoose={setTyped} />
      <FaultNote fault={doing.fault} />
      <div class="moving-cols">
        <section class="card">
          <MovesAlong seen={seen} shift={shift} />
          <Stays seen={seen} />
        </section>
        <ToCall families={shift.families} />
      </div>
    </JobPage>
  )
}

function NowAndThen({
  seen,
  chosen,
  shift,
  onChoose
}: {
  seen: EventDays
  chosen: ChosenDays
  shift: Shift
  onChoose: (chosen: ChosenDays) => void
}) {
  const words = useMoveWords()
  const common = useCommonWords()
  const seenDay = useSeenDay()
  const said = (days: readonly string[]) => days.map(seenDay).join(common.separator)
  const [anchor = ''] = movable(seen)
  const back = home(seen)
  const wrong = shift.wrong === 'twice' ? words.twice : words.noDay
  return (
    <div class="moving-dates">
      <section class="moving-date" aria-label={words.now}>
        <span class="sub t16">{words.now}</span>
        <b>{said(seen.event.days)}</b>
        {back && (
          <Button kind="quiet" icon={Undo2} onPress={() => onChoose(back)}>
            {words.back(said(Object.values(back).toSorted()))}
          </Button>
        )}
      </section>
      <Icon of={ArrowRight} size="l" />
      <section class="moving-date new" aria-label={words.target}>
        <span class="t16">{words.target}</span>
        <b role="status">{shift.far === 0 ? '—' : said(shift.after)}</b>
        {anchor !== '' && (
          <WhenField
            type="date"
            label={words.firstDay}
            hint={movable(seen).length > 1 ? words.firstDayHint : undefined}
            value={chosen[anchor] ?? ''}
            wrong={shift.wrong ? wrong : undefined}
            onInput={(day) => onChoose(shifted(seen, day))}
          />
        )}
        {movable(seen).length > 1 && <EachDay seen={seen} chosen={chosen} onChoose={onChoose} />}
      </section>
    </div>
  )
}

function EachDay({
  seen,
  chosen,
  onChoose
}: {
  seen: EventDays
  chosen: ChosenDays
  onChoose: (chosen: ChosenDays) => void
}) {
  const words = useMoveWords()
  const seenDay = useSeenDay()
  return (
    <details class="more">
      <summary>
        <Icon of={ChevronRight} />
        {words.eachDay}
      </summary>
      <div class="many">
        {movable(seen).map((day) => (
          <WhenField
            key={day}
            type="date"
            label={words.dayTo(seenDay(day))}
            value={chosen[day] ?? ''}
            onInput={(value) => onChoose({ ...chosen, [day]: value })}
          />
        ))}
      </div>
    </details>
  )
}

function Foot({
  event,
  shift,
  busy,
  onSave
}: {
  event: string
  shift: Shift
  busy: boolean
  onSave: () => void
}) {
  const { kit } = useApp()
  const words = useMoveWords()
  const prepare = usePrepareWords()
  const seenDay = useSeenDay()
  const tablets = useLive(() => kit.tablets, [kit]) ?? []
  const others = tablets.filter((one) => !one.self && one.events.includes(event)).length
  const isReady = shift.wrong === null && shift.far !== 0
  const [first = '', last = first] = [shift.after[0], shift.after.at(-1)]
  const span = first === last ? seenDay(first) : words.until(seenDay(first), seenDay(last))
  const far = shift.far === null ? words.each : words.by(shift.far)
  return (
    <>
      <p class="moving-sum" role="status">
        {isReady && (
          <b>
            {words.sum(shift.sessions, shift.children)} {far}
          </b>
        )}
        <span class={isReady ? 'sub t16 later' : 'sub t16'}>
          {isReady ? words.tablets(others) : words.choose}
        </span>
      </p>
      <LinkButton kind="quiet" big href={to('prepare', event)}>
        {prepare.cancel}
      </LinkButton>
      <Button kind="main" big icon={CalendarDays} busy={busy} disabled={!isReady} onPress={onSave}>
        {isReady ? words.act(span) : words.title}
      </Button>
    </>
  )
}

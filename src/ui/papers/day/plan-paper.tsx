import { useState } from 'preact/hooks'
import { minutesToClock } from '../../../domain/calendar.ts'
import type { Block } from '../../../domain/entity.ts'
import type { Day, Id, VenueId } from '../../../domain/id.ts'
import { rowCodesOf } from '../../../domain/papers/row-code.ts'
import { blocksOfDay } from '../../../domain/plan/line.ts'
import { runningMinutes, runningOf } from '../../../domain/plan/running.ts'
import type { EventView } from '../../../kit/event/views.ts'
import { useApp } from '../../app-context.ts'
import { useLive } from '../../live.ts'
import { Empty } from '../../parts/empty.tsx'
import { SelectField } from '../../parts/field.tsx'
import { Note } from '../../parts/note.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { PaperPage } from '../frame.tsx'
import { A4Sheet, ListHeads } from '../sheet.tsx'
import type { PaperSheet } from '../sheet-foot.tsx'
import { usePrinted } from '../use-known.ts'
import { usePaperWords } from '../words/words.ts'
import { planSheets, type Paragraph, type PrintedPlanRow } from './plan-rows.ts'
import { useDayPaperWords } from './words/words.ts'

/** 進行表 on A4: a code, a square and room for the real time on each row, so that it can be typed back in. */
export function PlanPaper({ here, wanted }: { here: EventView; wanted: Id | undefined }) {
  const { kit, environment } = useApp()
  const words = useDayPaperWords()
  const places = placesOf(here)
  const first = here.sessions.find(({ id }) => id === wanted)
  const [chosen, setChosen] = useState(first ? keyOf(first) : (places[0]?.key ?? ''))
  const place = places.find(({ key }) => key === chosen)
  const plan = useLive(
    () => kit.plan(here.event.id, place?.day ?? ''),
    [kit, here.event.id, place?.day]
  )
  const blocks = place ? blocksOfDay(plan?.blocks ?? [], place.day, place.venue) : []
  return (
    <PaperPage
      title={words.plan.title}
      ready={blocks.length > 0}
      onPrint={environment.print}
      choices={
        <>
          <WhichDay places={places} value={chosen} onChoose={setChosen} />
          <Note title={words.keyedIn} />
        </>
      }
    >
      {place && blocks.length > 0 ? (
        <Sheets here={here} place={place} blocks={blocks} />
      ) : (
        <Empty title={words.plan.empty} text={words.plan.emptyNext} />
      )}
    </PaperPage>
  )
}

interface PlaceOfDay {
  readonly key: string
  readonly day: Day
  readonly venue: VenueId
  readonly name: string
}

function keyOf({ day, venue }: { readonly day: Day; readonly venue: VenueId }): string {
  return `${day} ${venue}`
}

/** Each day and venue that has a session, or all of them while there is none. */
function placesOf({ event, sessions, venues }: EventView): readonly PlaceOfDay[] {
  const held = new Set(sessions.map(keyOf))
  const all = event.days.flatMap((day) =>
    venues.map(({ id: venue, name }) => ({ key: keyOf({ day, venue }), day, venue, name }))
  )
  const used = all.filter(({ key }) => held.has(key))
  return used.length > 0 ? used : all
}

function WhichDay({
  places,
  value,
  onChoose
}: {
  places: readonly PlaceOfDay[]
  value: string
  onChoose: (key: string) => void
}) {
  const words = useDayPaperWords()
  const common = useCommonWords()
  return (
    <SelectField
      label={words.whichDay}
      value={value}
      choices={places.map(({ key, day, name }) => ({
        value: key,
        words: `${common.day(day)} ${name}`
      }))}
      onChoose={onChoose}
    />
  )
}

function Sheets({
  here,
  place,
  blocks
}: {
  here: EventView
  place: PlaceOfDay
  blocks: readonly Block[]
}) {
  const printed = usePrinted()
  const { plan: words } = useDayPaperWords()
  const codes = rowCodesOf(blocks)
  const sheets = planSheets(blocks, words)
  return sheets.map((rows, at) => (
    <PlanSheet
      key={at}
      day={place.day}
      sheet={{
        number: at + 1,
        of: sheets.length,
        event: here.event.title,
        venue: place.name,
        until: printed
      }}
      rows={rows}
      codes={codes}
    />
  ))
}

function PlanSheet({
  day,
  sheet,
  rows,
  codes
}: {
  day: Day
  sheet: PaperSheet
  rows: readonly PrintedPlanRow[]
  codes: ReadonlyMap<Id, string>
}) {
  const { plan: words } = useDayPaperWords()
  const paper = usePaperWords()
  const heads = [words.start, words.minutes, words.actual, words.what, words.who, words.things]
  return (
    <A4Sheet
      look="plan-paper"
      name={words.title}
      second={[sheet.venue, paper.day(day)]}
      sheet={sheet}
      told={[words.legend]}
    >
      <div class="paper-body">
        <table>
          <ListHeads of={['', ...heads]} />
          <tbody>
            {rows.map((row, at) => (
              <RowOfPlan key={at} row={row} code={codes.get(row.block.id) ?? ''} />
            ))}
          </tbody>
        </table>
        <div class="noticed">{words.noticed}</div>
      </div>
    </A4Sheet>
  )
}

/** As it runs now: a plan that was moved is printed with its moved times. */
function RowOfPlan({ row, code }: { row: PrintedPlanRow; code: string }) {
  const { plan: words } = useDayPaperWords()
  const common = useCommonWords()
  const { block, continued, done, watched } = row
  const start = common.clock(minutesToClock(runningOf(block).from))
  return (
    <tr>
      <td>
        <span class="row-code">{code}</span>
        {!continued && <i class="pen" />}
      </td>
      <td class="row-start">{continued ? '' : start}</td>
      <td class="r">{continued ? '' : runningMinutes({ ...block, skipped: false })}</td>
      <td>{!continued && <span class="write-time">:</span>}</td>
      <td>
        <b class="title">{continued ? words.continued(block.title) : block.title}</b>
        <Paragraphs of={done} />
      </td>
      <td>
        <span>{block.owner}</span>
        <span>{block.place}</span>
        <span>{block.station}</span>
      </td>
      <td class="small">
        <Paragraphs of={watched} />
      </td>
    </tr>
  )
}

function Paragraphs({ of }: { of: readonly Paragraph[] }) {
  return of.map(({ text, isStrong }, at) =>
    isStrong ? <b key={at}>{text}</b> : <span key={at}>{text}</span>
  )
}

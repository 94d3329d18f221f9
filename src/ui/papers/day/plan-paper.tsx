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
import { lettersOf } from '../packed.ts'
import { SheetFoot, type PaperSheet } from '../sheet-foot.tsx'
import { sheetsByHeight } from '../sheets.ts'
import { usePrinted } from '../use-known.ts'
import { usePaperWords } from '../words/words.ts'
import { useDayPaperWords } from './words/words.ts'

/** What a row takes at least, a line more of its text, and what a sheet has beside head, notes and foot; in millimetres. */
const ROW_MM = 15
const LINE_MM = 5.2
const ROOM_MM = 218
/** Full-width letters of a line in the columns of what is done and of what is needed. */
const WHAT_LETTERS = 16
const THINGS_LETTERS = 14

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
  const codes = rowCodesOf(blocks)
  const sheets = sheetsByHeight(blocks, heightOf, ROOM_MM)
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

function heightOf(block: Block): number {
  const lines = (text: string, letters: number) => Math.ceil(lettersOf(text) / letters)
  const what = lines(block.title, WHAT_LETTERS - 2)
  const things = lines(block.materials, THINGS_LETTERS) + lines(block.planB, THINGS_LETTERS - 4)
  return Math.max(ROW_MM, Math.max(what, things) * LINE_MM + 3)
}

function PlanSheet({
  day,
  sheet,
  rows,
  codes
}: {
  day: Day
  sheet: PaperSheet
  rows: readonly Block[]
  codes: ReadonlyMap<Id, string>
}) {
  const { plan: words } = useDayPaperWords()
  const paper = usePaperWords()
  const heads = [words.start, words.minutes, words.actual, words.what, words.who, words.things]
  return (
    <section class="paper plan-paper" aria-label={`${words.title} ${sheet.number}/${sheet.of}`}>
      <div class="meta">
        <h2>{words.title}</h2>
        <span>{[sheet.venue, paper.day(day)].filter(Boolean).join(' ')}</span>
      </div>
      <div class="paper-body">
        <table>
          <thead>
            <tr>
              <th aria-hidden="true" />
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((block) => (
              <PlanRow key={block.id} block={block} code={codes.get(block.id) ?? ''} />
            ))}
          </tbody>
        </table>
        <div class="noticed">{words.noticed}</div>
      </div>
      <SheetFoot sheet={sheet}>
        <span>{words.legend}</span>
      </SheetFoot>
    </section>
  )
}

/** As it runs now: a plan that was moved is printed with its moved times. */
function PlanRow({ block, code }: { block: Block; code: string }) {
  const { plan: words } = useDayPaperWords()
  const common = useCommonWords()
  const start = common.clock(minutesToClock(runningOf(block).from))
  return (
    <tr>
      <td>
        <span class="row-code">{code}</span>
        <i class="pen" />
      </td>
      <td class="start">{start}</td>
      <td class="r">{runningMinutes({ ...block, skipped: false })}</td>
      <td>
        <span class="write-time">:</span>
      </td>
      <td>
        <b>{block.title}</b>
        {block.skipped && <span>{words.skipped}</span>}
      </td>
      <td>
        <span>{block.owner}</span>
        <span>{block.place}</span>
      </td>
      <td class="small">
        <span>{block.materials}</span>
        {block.planB && <b>{words.planB(block.planB)}</b>}
      </td>
    </tr>
  )
}

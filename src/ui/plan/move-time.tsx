import { useState } from 'preact/hooks'
import { GripVertical, MapPin } from 'lucide'
import { minutesToClock } from '../../domain/calendar.ts'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { Note } from '../parts/note.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { usePlanWords } from './words/words.ts'

/** So far a finger goes for five minutes: far enough not to happen, near enough for an hour on one screen. */
const STEP_PX = 24
const STEP = 5
const STEPS = [-15, -5, 5, 15]

interface Moving {
  readonly title: string
  /** Minutes of the day at which it begins now. */
  readonly from: number
  /** It belongs to every venue, and moves at all of them. */
  readonly everyVenue?: boolean
  /** Minutes later; earlier when negative. */
  readonly onMove: (minutes: number) => void
}

/** Another time for a block: drag the handle up or down, or tap it for buttons. The new time stands beside it before the finger lets go. */
export function MoveTime(moving: Moving) {
  const { title, from, onMove, everyVenue = false } = moving
  const words = usePlanWords()
  const common = useCommonWords()
  const [dragged, drag] = useState<{ readonly y: number; readonly minutes: number } | null>(null)
  const [isOpen, setOpen] = useState(false)
  const minutes = dragged?.minutes ?? 0
  const end = () => {
    drag(null)
    if (minutes === 0) setOpen(true)
    else onMove(minutes)
  }
  return (
    <>
      <button
        type="button"
        class={minutes === 0 ? 'grip' : 'grip on'}
        aria-label={words.drag(title)}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          drag({ y: event.clientY, minutes: 0 })
        }}
        onPointerMove={(event) => {
          if (dragged) drag({ ...dragged, minutes: minutesFor(event.clientY - dragged.y) })
        }}
        onPointerUp={() => dragged && end()}
        onPointerCancel={() => drag(null)}
        onClick={(event) => {
          // a tap has told of itself already; Enter on a keyboard comes only here
          if (event.detail === 0) setOpen(true)
        }}
      >
        <Icon of={GripVertical} />
        {minutes !== 0 && (
          <b class="num" role="status">
            {words.movedTo(common.clock(minutesToClock(from + minutes)))}
            {everyVenue && <span class="grip-all">{words.everyVenue}</span>}
          </b>
        )}
      </button>
      {isOpen && <MoveSheet {...moving} onClose={() => setOpen(false)} />}
    </>
  )
}

function minutesFor(pixels: number): number {
  return Math.round(pixels / STEP_PX) * STEP
}

function MoveSheet({
  title,
  from,
  everyVenue = false,
  onMove,
  onClose
}: Moving & { onClose: () => void }) {
  const words = usePlanWords()
  const common = useCommonWords()
  return (
    <Sheet title={words.moveBlock(title)} second={words.moveHint} onClose={onClose}>
      {everyVenue && <Note kind="ask" icon={MapPin} title={words.everyVenue} />}
      <div class="movesteps">
        {STEPS.map((minutes) => (
          <Button
            key={minutes}
            big
            second={words.movedTo(common.clock(minutesToClock(from + minutes)))}
            onPress={() => {
              onMove(minutes)
              onClose()
            }}
          >
            {minutes < 0 ? words.moveEarlier(-minutes) : words.moveLater(minutes)}
          </Button>
        ))}
      </div>
    </Sheet>
  )
}

import { badgeCode } from '../../../domain/attendance/badge-code.ts'
import { callNameOf } from '../../../domain/attendance/badge.ts'
import type { EventView } from '../../../kit/event/views.ts'
import type { Card } from '../../../kit/people/views.ts'
import { useApp } from '../../app-context.ts'
import { useLive } from '../../live.ts'
import { Empty } from '../../parts/empty.tsx'
import { GroupShape } from '../../parts/group-shape.tsx'
import { Note } from '../../parts/note.tsx'
import { Qr } from '../../parts/qr.tsx'
import { PaperPage } from '../frame.tsx'
import { lettersOf } from '../packed.ts'
import { usePrintNoted } from '../session-paper.tsx'
import { sheetsOf } from '../sheets.ts'
import { useBadgePaperWords } from './words/words.ts'

/** 91 × 55 mm, two beside each other and five below, as sheets for badges are cut. */
const BADGES_A_SHEET = 10
/** A call name of so many letters fits its line at full size; longer ones are set smaller. */
const FITS_LARGE = 4
const FITS_MIDDLE = 6

/** Name badges: number, call name, group, and a code that says nothing to whoever reads it without the kit. */
export function BadgesPaper({ here }: { here: EventView }) {
  const { kit } = useApp()
  const print = usePrintNoted(here.event.id)
  const words = useBadgePaperWords()
  const all = useLive(() => kit.roster(here.event.id), [kit, here.event.id]) ?? []
  const numbered = all
    .filter(({ participant }) => participant.badge > 0)
    .toSorted((one, other) => one.participant.badge - other.participant.badge)
  const sheets = sheetsOf(numbered, BADGES_A_SHEET)
  return (
    <PaperPage
      title={words.title}
      ready={numbered.length > 0}
      onPrint={print}
      choices={<Told all={all} numbered={numbered} />}
    >
      {numbered.length === 0 ? (
        <Empty title={words.empty} text={words.emptyNext} />
      ) : (
        sheets.map((cards, at) => (
          <section
            key={at}
            class="paper badges-paper"
            aria-label={`${words.title} ${at + 1}/${sheets.length}`}
          >
            {cards.map((card) => (
              <Badge key={card.participant.id} here={here} card={card} />
            ))}
          </section>
        ))
      )}
    </PaperPage>
  )
}

function Told({ all, numbered }: { all: readonly Card[]; numbered: readonly Card[] }) {
  const words = useBadgePaperWords()
  const numbers = numbered.map(({ participant }) => participant.badge)
  const twice = [...new Set(numbers.filter((one, at) => numbers.indexOf(one) !== at))]
  const without = all.length - numbered.length
  return (
    <>
      <Note title={words.size} />
      {without > 0 && (
        <Note kind="ask" title={words.noNumber(without)}>
          {words.noNumberNext}
        </Note>
      )}
      {twice.length > 0 && (
        <Note kind="ask" title={words.twice(twice.join('、'))}>
          {words.twiceNext}
        </Note>
      )}
    </>
  )
}

function Badge({ here, card: { participant } }: { here: EventView; card: Card }) {
  const words = useBadgePaperWords()
  const group = here.groups.find(({ id }) => id === participant.group)
  const called = callNameOf(participant)
  const code = badgeCode(here.event.id, participant.badge)
  return (
    <div class="name-badge">
      <p class="badge-head">
        {group && (
          <span>
            <GroupShape shape={group.shape} />
            {words.group(group.letter)}
          </span>
        )}
        <b>{words.number(participant.badge)}</b>
      </p>
      <p class={`badge-call ${sizeOf(called)}`}>{called}</p>
      <div class="badge-code">
        <Qr text={code} label={words.qr} />
        <span>{code}</span>
      </div>
      <p class="badge-event">{here.event.title}</p>
    </div>
  )
}

function sizeOf(called: string): '' | 'middle' | 'long' {
  const letters = lettersOf(called)
  if (letters <= FITS_LARGE) return ''
  return letters <= FITS_MIDDLE ? 'middle' : 'long'
}

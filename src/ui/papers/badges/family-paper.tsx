import { familyCode } from '../../../domain/attendance/badge-code.ts'
import { familiesOf, type FamilyCards } from '../../../domain/people/families.ts'
import type { EventView } from '../../../kit/event/views.ts'
import { useApp } from '../../app-context.ts'
import { useLive } from '../../live.ts'
import { Empty } from '../../parts/empty.tsx'
import { Note } from '../../parts/note.tsx'
import { Qr } from '../../parts/qr.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { PaperPage } from '../frame.tsx'
import { usePrintNoted } from '../session-paper.tsx'
import { sheetsOf } from '../sheets.ts'
import { useBadgePaperWords } from './words/words.ts'

const SLIPS_A_SHEET = 10

/** A slip for each family, shown when its children are picked up: the family name and an opaque code. */
export function FamilyPaper({ here }: { here: EventView }) {
  const { kit } = useApp()
  const print = usePrintNoted(here.event.id)
  const words = useBadgePaperWords()
  const cards = useLive(() => kit.roster(here.event.id), [kit, here.event.id]) ?? []
  const families = familiesOf(cards).filter((one) => familyIdOf(one) !== '')
  const sheets = sheetsOf(families, SLIPS_A_SHEET)
  return (
    <PaperPage
      title={words.familyTitle}
      ready={families.length > 0}
      onPrint={print}
      choices={<Note title={words.familyLead} />}
    >
      {families.length === 0 ? (
        <Empty title={words.empty} text={words.emptyNext} />
      ) : (
        sheets.map((part, at) => (
          <section
            key={at}
            class="paper badges-paper"
            aria-label={`${words.familyTitle} ${at + 1}/${sheets.length}`}
          >
            {part.map((family) => (
              <Slip key={family.id} here={here} family={family} />
            ))}
          </section>
        ))
      )}
    </PaperPage>
  )
}

function familyIdOf({ cards }: FamilyCards): string {
  return cards[0]?.participant.family ?? ''
}

function Slip({ here, family }: { here: EventView; family: FamilyCards }) {
  const words = useBadgePaperWords()
  const common = useCommonWords()
  const [first] = family.cards
  const code = familyCode(here.event.id, familyIdOf(family))
  const numbers = family.cards.map(({ participant }) => participant.badge).filter(Boolean)
  return (
    <div class="name-badge">
      <p class="badge-head">
        <b>{numbers.map(words.number).join(common.separator)}</b>
      </p>
      <p class="badge-call long">
        {words.family(first ? common.familyOf(first.participant) : family.name)}
      </p>
      <div class="badge-code">
        <Qr text={code} label={words.qr} />
        <span>{code}</span>
      </div>
      <p class="badge-event">
        {here.event.title}
        <br />
        {words.pickup}
      </p>
    </div>
  )
}

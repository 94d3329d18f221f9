import type { Session } from '../../domain/entity.ts'
import type { Id } from '../../domain/id.ts'
import { mayStillGo } from '../../domain/release/waiting-families.ts'
import type { Card } from '../../kit/people/views.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { Sheet } from '../parts/sheet.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { AskFirst } from './ask-first.tsx'
import { ConfirmStep } from './confirm-step.tsx'
import { GoneRows } from './gone-rows.tsx'
import { familyCalled } from './present-family.ts'
import { VeiledFamily } from './veiled-family.tsx'
import { UnknownSteps } from './unknown-steps.tsx'
import { useLeaving, type LeavingTogether } from './use-leaving.ts'
import type { Released } from './use-releases.ts'
import { WhoSteps } from './who-steps.tsx'
import { useReleaseWords } from './words/words.ts'

interface OfFamily {
  /** Of the whole family, as far as the session expects it. */
  readonly cards: readonly Card[]
  readonly session: Session
  /** Whose own sheet this was opened from. */
  readonly child?: Id
  /** Its own slip or badge was read. */
  readonly isRead?: boolean
  readonly onDone: (released: Released) => void
  readonly onClose: () => void
}

/** Whom with whom, in two steps; all who go are written at once, or nobody. */
export function FamilySheet(props: OfFamily) {
  const { cards, session, isRead, onDone, onClose } = props
  const { veil } = useApp()
  // what is told afterwards stands on the page, where names are covered again
  const tell = (released: Released) =>
    onDone(veil.value ? coverReleased(released, cards) : released)
  return (
    <VeiledFamily cards={cards} session={session} isRead={isRead} onClose={onClose}>
      {(named) => <NamedFamily {...props} cards={named} onDone={tell} />}
    </VeiledFamily>
  )
}

function coverReleased(released: Released, covered: readonly Card[]): Released {
  const ids = new Set(released.participants.map(({ id }) => id))
  const participants = covered.map(({ participant }) => participant).filter(({ id }) => ids.has(id))
  return { ...released, participants, picker: released.picker && null }
}

function NamedFamily({ cards, session, child, onDone, onClose }: OfFamily) {
  const words = useReleaseWords()
  const common = useCommonWords()
  const finish = (released: Released) => {
    onDone(released)
    onClose()
  }
  const going = useLeaving(cards, session, child, finish)
  const isUnknown = going.step === 'unknown'
  return (
    <Sheet
      title={isUnknown ? words.unknown.title : words.who.titleOf(familyCalled(cards, common))}
      leave={common.cancel}
      onClose={isUnknown ? () => going.go('who') : onClose}
    >
      <Steps cards={cards} session={session} going={going} onDone={finish} onClose={onClose} />
    </Sheet>
  )
}

function Steps({
  cards,
  session,
  going,
  onDone,
  onClose
}: Omit<OfFamily, 'child'> & { going: LeavingTogether }) {
  const { kit } = useApp()
  const me = useLive(() => kit.me, [kit])
  const { leaving, chosen, step, doing } = going
  if (step === 'unknown')
    return (
      <UnknownSteps
        leaving={leaving}
        session={session}
        byName={me?.byName ?? ''}
        onDone={onDone}
        onClose={onClose}
      />
    )
  return (
    <>
      <AskFirst cards={cards} />
      <GoneRows cards={cards} session={session} onBack={onDone} />
      {step === 'sure' && chosen ? (
        <ConfirmStep
          leaving={leaving}
          chosen={chosen}
          day={session.day}
          doing={doing}
          onBack={() => going.go('who')}
          onDone={going.release}
        />
      ) : (
        <WhoSteps
          cards={cards.filter(mayStillGo)}
          leaving={leaving}
          chosen={chosen}
          onTurn={going.turn}
          onNext={() => going.go('sure')}
          onUnknown={() => going.go('unknown')}
        />
      )}
    </>
  )
}

import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Eye, EyeOff } from 'lucide'
import type { Session } from '../../domain/entity.ts'
import type { Card } from '../../kit/people/views.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { Lifted } from '../lock/lifted.tsx'
import { Button } from '../parts/button.tsx'
import { Key, SQUARE_BY_STATE } from '../parts/masu.tsx'
import { Note } from '../parts/note.tsx'
import { Row } from '../parts/row.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { familyCalled, familyDetail } from './present-family.ts'
import { useReleaseWords } from './words/words.ts'

interface OfVeiled {
  /** As covered as the list they were opened from. */
  readonly cards: readonly Card[]
  readonly session: Session
  /** Its own slip or badge was read: it stands there, and nothing more is asked. */
  readonly isRead?: boolean | undefined
  readonly onClose: () => void
  readonly children: (named: readonly Card[]) => ComponentChildren
}

/**
 * Who comes for a child is told by name, also while names are covered: after one tap, for this family alone, until its sheet is closed.
 */
export function VeiledFamily(props: OfVeiled) {
  const { veil } = useApp()
  const [isShown, setIsShown] = useState(props.isRead ?? false)
  if (!veil.value) return <>{props.children(props.cards)}</>
  if (!isShown) return <Behind {...props} onShow={() => setIsShown(true)} />
  return (
    <Lifted>
      <Named {...props} />
    </Lifted>
  )
}

function Behind({ cards, onClose, onShow }: OfVeiled & { onShow: () => void }) {
  const words = useReleaseWords()
  const common = useCommonWords()
  return (
    <Sheet
      title={words.who.titleOf(familyCalled(cards, common))}
      leave={common.cancel}
      onClose={onClose}
    >
      <ul class="lines">
        {cards.map((card) => (
          <Row
            key={card.participant.id}
            lead={<Key of={SQUARE_BY_STATE[card.state]} big />}
            title={common.called(card.participant)}
            second={familyDetail([card], common, words.badges)}
          />
        ))}
      </ul>
      <div class="stack gap">
        <Note icon={EyeOff} title={words.veiled.title}>
          {words.veiled.text}
        </Note>
        <Button kind="main" big wide icon={Eye} onPress={onShow}>
          {words.veiled.show}
        </Button>
      </div>
    </Sheet>
  )
}

function Named({ cards, session, children }: OfVeiled) {
  const { kit } = useApp()
  const [first] = cards
  const own = first?.participant.id ?? ''
  const person = useLive(() => kit.person(own, session.event, session.id), [kit, own, session.id])
  const reception = useLive(() => kit.reception(session.id), [kit, session.id])
  if (person === undefined || reception === undefined) return null
  const known = [...(reception?.cards ?? []), ...(person ? [person.card] : [])]
  const named = cards.flatMap(
    ({ participant: { id } }) => known.find(({ participant }) => participant.id === id) ?? []
  )
  return <>{children(named)}</>
}

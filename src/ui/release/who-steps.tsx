import { Phone } from 'lucide'
import type { Id } from '../../domain/id.ts'
import type { Card } from '../../kit/people/views.ts'
import { Button } from '../parts/button.tsx'
import { Option } from '../parts/option.tsx'
import { Step } from '../parts/step.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { PickerOptions } from './picker-options.tsx'
import { familyDetail } from './present-family.ts'
import type { Chosen } from './use-leaving.ts'
import { useReleaseWords } from './words/words.ts'

export function WhoSteps({
  cards,
  leaving,
  chosen,
  onTurn,
  onNext,
  onUnknown
}: {
  /** Those of the family who may still go. */
  cards: readonly Card[]
  leaving: readonly Card[]
  chosen: Chosen | null
  onTurn: (going: readonly Id[], chosen: Chosen | null) => void
  onNext: () => void
  onUnknown?: () => void
}) {
  const words = useReleaseWords().who
  const ids = leaving.map(({ participant }) => participant.id)
  if (cards.length === 0) return null
  return (
    <>
      <Step
        number={1}
        state={leaving.length > 0 ? 'done' : 'on'}
        title={leaving.length > 0 ? words.children(leaving.length) : words.childrenNone}
      >
        <Children cards={cards} going={ids} onGoing={(next) => onTurn(next, null)} />
      </Step>
      {leaving.length > 0 && (
        <Step number={2} state="on" title={words.picker}>
          <p class="sub">{words.pickerLead}</p>
          <PickerOptions
            leaving={leaving}
            chosen={chosen}
            onChoose={(next) => onTurn(ids, next)}
            onOnly={(only, next) => onTurn(only, next)}
          />
          {onUnknown && (
            <Button kind="plain" icon={Phone} onPress={onUnknown}>
              {words.unknown}
            </Button>
          )}
        </Step>
      )}
      <div class="gap">
        <Button
          kind="main"
          big
          wide
          disabled={chosen === null || leaving.length === 0}
          onPress={onNext}
        >
          {nextWords(words, chosen, leaving.length)}
        </Button>
      </div>
    </>
  )
}

function nextWords(
  words: { wait: string; waitChildren: string; next: string },
  chosen: Chosen | null,
  leaving: number
): string {
  if (leaving === 0) return words.waitChildren
  return chosen === null ? words.wait : words.next
}

function Children({
  cards,
  going,
  onGoing
}: {
  cards: readonly Card[]
  going: readonly Id[]
  onGoing: (going: readonly Id[]) => void
}) {
  const words = useReleaseWords()
  const common = useCommonWords()
  const turn = (id: Id) =>
    onGoing(going.includes(id) ? going.filter((one) => one !== id) : [...going, id])
  return (
    <div
      class={cards.length > 1 ? 'pick two' : 'pick'}
      role="group"
      aria-label={words.who.childrenTitle}
    >
      {cards.map((card) => {
        const { id } = card.participant
        const state = card.state === 'yet' ? words.who.notSeen : ''
        return (
          <Option
            key={id}
            kind="many"
            on={going.includes(id)}
            title={common.called(card.participant)}
            second={[familyDetail([card], common, words.badges), state]
              .filter(Boolean)
              .join(common.separator)}
            onPress={() => turn(id)}
          />
        )
      })}
    </div>
  )
}

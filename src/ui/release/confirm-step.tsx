import { useState } from 'preact/hooks'
import { HandHeart } from 'lucide'
import { pickerOptions } from '../../domain/release/registered-pickers.ts'
import type { Participant } from '../../domain/entity.ts'
import type { Day } from '../../domain/id.ts'
import type { Fault } from '../../kit/fault.ts'
import type { Card } from '../../kit/people/views.ts'
import type { Doing } from '../doing.ts'
import { CareCurtain } from '../lock/care-curtain.tsx'
import { CalledNumbers } from '../parts/called-numbers.tsx'
import { Button } from '../parts/button.tsx'
import { CheckField } from '../parts/field.tsx'
import { Yomi } from '../parts/kid-card.tsx'
import { FaultNote, Note } from '../parts/note.tsx'
import { Step } from '../parts/step.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { Borrowed } from './borrowed.tsx'
import { familyDetail } from './present-family.ts'
import type { Chosen } from './use-leaving.ts'
import { useReleaseWords } from './words/words.ts'

/** Step 2: the act itself, with what is to be told to whoever takes the children. */
export function ConfirmStep({
  leaving,
  chosen,
  day,
  doing,
  onBack,
  onDone
}: {
  leaving: readonly Card[]
  chosen: Chosen
  day: Day
  doing: Doing
  onBack: () => void
  onDone: () => void
}) {
  const words = useReleaseWords().who
  const common = useCommonWords()
  const [isAsked, setIsAsked] = useState(false)
  const option = pickerOptions(leaving, false).find(({ name }) => name === chosen.name)
  const inPart = chosen.isAlone ? [] : (option?.inPart ?? [])
  const mustAsk = inPart.length > 0 && !isAsked
  return (
    <>
      <Step number={1} state="done" title={words.pickerOf}>
        <PickerCard chosen={chosen} onBack={onBack} />
      </Step>
      <Step
        number={2}
        state="on"
        title={chosen.isAlone ? words.confirmAlone : words.confirm(leaving.length)}
      >
        <Leaving cards={leaving} />
        <Borrowed cards={leaving} />
      </Step>
      <div class="stack gap">
        {inPart.map((card) => (
          <InPart key={card.participant.id} card={card} day={day} />
        ))}
        {inPart.length > 0 && (
          <CheckField label={words.askGuardian} checked={isAsked} onChange={setIsAsked} />
        )}
        <FaultNote
          fault={doing.fault}
          about={refusedOf(leaving, doing.fault).map((one) => common.name(common.called(one)))[0]}
        />
        <Button
          kind="main"
          big
          wide
          icon={HandHeart}
          busy={doing.busy}
          disabled={mustAsk}
          onPress={onDone}
        >
          {doneWords(words, chosen, common.person(chosen), mustAsk)}
        </Button>
      </div>
    </>
  )
}

function refusedOf(leaving: readonly Card[], fault: Fault | null): readonly Participant[] {
  const children = leaving.map(({ participant }) => participant)
  return fault?.kind === 'not-released' ? children.filter(({ id }) => id === fault.participant) : []
}

function doneWords(
  words: { askGuardianFirst: string; doneAlone: string; done: (name: string) => string },
  { isAlone }: Chosen,
  shown: string,
  mustAsk: boolean
): string {
  if (mustAsk) return words.askGuardianFirst
  return isAlone ? words.doneAlone : words.done(shown)
}

function PickerCard({ chosen, onBack }: { chosen: Chosen; onBack: () => void }) {
  const words = useReleaseWords().who
  const common = useCommonWords()
  return (
    <div class="card row wrap">
      <span class="who">
        <b class="t24">{chosen.isAlone ? words.alone : words.pickerName(common.person(chosen))}</b>
        <br />
        <span class="sub">{chosen.isAlone ? words.aloneYes : words.registered}</span>
      </span>
      <span class="spacer" />
      <Button kind="quiet" onPress={onBack}>
        {words.change}
      </Button>
    </div>
  )
}

/** Only a part of the child's entries names this person. */
function InPart({ card, day }: { card: Card; day: Day }) {
  const words = useReleaseWords().who
  const common = useCommonWords()
  return (
    <Note kind="ask" title={words.inPart(common.called(card.participant))}>
      {words.askGuardianNext}
      <CareCurtain of={card.participant}>
        <CalledNumbers of={card} day={day} />
      </CareCurtain>
    </Note>
  )
}

function Leaving({ cards }: { cards: readonly Card[] }) {
  const words = useReleaseWords()
  const common = useCommonWords()
  return (
    <div class={cards.length > 1 ? 'two' : 'stack'}>
      {cards.map((card) => (
        <div key={card.participant.id} class="card">
          <b class="t28">
            <Yomi of={card.participant} />
          </b>
          <br />
          <span class="sub">{familyDetail([card], common, words.badges)}</span>
        </div>
      ))}
    </div>
  )
}

import { useState } from 'preact/hooks'
import { HandHeart } from 'lucide'
import type { Card } from '../../../kit/people/views.ts'
import type { Doing } from '../../doing.ts'
import { Button } from '../../parts/button.tsx'
import { CheckField } from '../../parts/field.tsx'
import { Yomi } from '../../parts/kid-card.tsx'
import { FaultNote, Note } from '../../parts/note.tsx'
import { Step } from '../../parts/step.tsx'
import { CallGuardian, type Chosen } from './leave-picker.tsx'
import { isNamedInPart, notNaming } from '../../../domain/attendance/registered-pickers.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { useReceptionWords } from '../reception/words/words.ts'

export function LeaveConfirm({
  leaving,
  chosen,
  doing,
  onBack,
  onDone
}: {
  leaving: readonly Card[]
  chosen: Chosen
  doing: Doing
  onBack: () => void
  onDone: () => void
}) {
  const reception = useReceptionWords()
  const common = useCommonWords()
  const words = reception.child
  const who = chosen.alone ? words.leaveAlone : common.name(common.person(chosen))
  const notFor = chosen.alone ? [] : notNaming(chosen.name, leaving)
  const inPart = new Set(
    notFor.filter((card) => isNamedInPart(chosen.name, card)).map((card) => card.participant.id)
  )
  const [isAsked, setIsAsked] = useState(false)
  const mustAsk = inPart.size > 0 && !isAsked
  const { fault } = doing
  const refused =
    fault?.kind === 'not-released'
      ? leaving.find((one) => one.participant.id === fault.participant)
      : undefined
  return (
    <>
      <Step number={1} state="done" title={words.leaveWho}>
        <div class="card row wrap">
          <span class="who">
            <b class="t24">{who}</b>
            <br />
            <span class="sub">{secondOf(chosen, leaving, notFor.length, inPart.size, words)}</span>
          </span>
          <span class="spacer" />
          <Button kind="quiet" onPress={onBack}>
            {words.leaveChange}
          </Button>
        </div>
      </Step>
      <Step number={2} state="on" title={words.leaveConfirm}>
        <div class={leaving.length > 1 ? 'two' : 'stack'}>
          {leaving.map(({ participant }) => (
            <div key={participant.id} class="card">
              <b class="t28">
                <Yomi of={participant} />
              </b>
              <br />
              <span class="sub">
                {[common.beside(participant), common.grade[participant.grade]]
                  .filter(Boolean)
                  .join(common.separator)}
              </span>
            </div>
          ))}
        </div>
      </Step>
      <div class="stack gap">
        {notFor.map((card) => (
          <Note
            key={card.participant.id}
            kind="ask"
            title={
              inPart.has(card.participant.id)
                ? words.pickerInPart(common.called(card.participant))
                : words.pickerNotFor([common.called(card.participant)])
            }
          >
            {words.pickerNotForNext}
            <p class="calls">
              <CallGuardian of={card} />
            </p>
          </Note>
        ))}
        {inPart.size > 0 && (
          <CheckField label={words.pickerAsked} checked={isAsked} onChange={setIsAsked} />
        )}
        <FaultNote
          fault={fault}
          about={refused && common.name(common.called(refused.participant))}
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
          {doneWords(words, { ...chosen, name: common.person(chosen) }, mustAsk)}
        </Button>
      </div>
    </>
  )
}

function secondOf(
  { alone }: Chosen,
  leaving: readonly Card[],
  notFor: number,
  inPart: number,
  words: {
    leaveAloneYes: string
    leaveOther: string
    pickerRegistered: string
    pickerPartly: string
  }
): string {
  if (alone) return words.leaveAloneYes
  if (notFor === 0) return words.pickerRegistered
  // named by an entry, and not by all: the note below says so
  if (notFor === inPart && leaving.length === 1) return ''
  return notFor - inPart < leaving.length ? words.pickerPartly : words.leaveOther
}

function doneWords(
  words: { pickerAskFirst: string; leaveDoneAlone: string; leaveDone: (name: string) => string },
  { alone, name }: Chosen,
  mustAsk: boolean
): string {
  if (mustAsk) return words.pickerAskFirst
  return alone ? words.leaveDoneAlone : words.leaveDone(name)
}

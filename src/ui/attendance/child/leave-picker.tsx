import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { pickerRemarks } from '../../../domain/attendance/pickers.ts'
import { Calls } from '../../parts/calls.tsx'
import type { Card } from '../../../kit/people/views.ts'
import type { CommonWords } from '../../words/common/ja.ts'
import type { ReceptionWords } from '../reception/words/ja.ts'
import { TextField } from '../../parts/field.tsx'
import { Option, Options } from '../../parts/option.tsx'
import { useIsOpen } from '../../lock/guarded.tsx'
import {
  isNamedInPart,
  pickersFor,
  type SharedPicker
} from '../../../domain/attendance/registered-pickers.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { useLockWords } from '../../lock/words/words.ts'
import { useReceptionWords } from '../reception/words/words.ts'

/** `alone`: goes home alone, with the guardian's consent. */
export interface Chosen {
  readonly name: string
  readonly yomi: string
  readonly alone: boolean
}

export function LeavePicker({
  card,
  leaving,
  chosen,
  onChoose
}: {
  /** The child that was opened: the only one that may go alone from here. */
  card: Card
  leaving: readonly Card[]
  chosen: Chosen | null
  onChoose: (chosen: Chosen | null) => void
}) {
  const reception = useReceptionWords()
  const common = useCommonWords()
  const words = reception.child
  const isOpen = useIsOpen() ?? false
  const { guardian } = card
  const remarks = (leaving.length > 0 ? leaving : [card]).flatMap((one) =>
    pickerRemarks(one.guardian.pickers)
  )
  const [other, setOther] = useState(false)
  const choose = (next: Chosen | null, isOther = false) => {
    setOther(isOther)
    onChoose(next)
  }
  return (
    <div>
      <p class="sub">{words.leavePicker}</p>
      <Options label={words.leavePicker}>
        {pickersFor(leaving.length > 0 ? leaving : [card], isOpen).map((picker) => (
          <Option
            key={picker.name}
            on={!other && chosen?.name === picker.name}
            title={common.person(picker)}
            second={secondOf(reception.child, common, picker)}
            onPress={() => choose({ name: picker.name, yomi: picker.yomi, alone: false })}
          />
        ))}
        <Option
          on={chosen?.alone ?? false}
          disabled={!guardian.goesHomeAlone}
          title={words.leaveAlone}
          second={guardian.goesHomeAlone ? words.leaveAloneYes : words.leaveAloneNo}
          onPress={() => choose({ name: '', yomi: '', alone: true })}
        />
        <Option
          on={other}
          title={words.leaveOther}
          second={words.leaveOtherHint}
          onPress={() => choose(null, true)}
        />
      </Options>
      {remarks.length > 0 && <p class="sub">{remarks.join(common.separator)}</p>}
      {other && (
        <div class="stack gap">
          <CallGuardian of={card} />
          <TextField
            label={words.leaveOtherField}
            value={chosen?.name ?? ''}
            onInput={(name) =>
              choose(name.trim() ? { name: name.trim(), yomi: '', alone: false } : null, true)
            }
            autofocus
          />
        </div>
      )}
    </div>
  )
}

/** What is known of the person stays beside a warning: it may be the time, or that somebody must not come. */
function secondOf(
  words: ReceptionWords['child'],
  common: CommonWords,
  picker: SharedPicker
): ComponentChildren {
  const { name, second, notFor } = picker
  // who is let go with whom is compared letter by letter
  const written = common.person(picker) === name ? '' : name
  const known = [written, second].filter(Boolean).join(common.separator)
  if (notFor.length === 0)
    return [written, second || words.pickerRegistered].filter(Boolean).join(common.separator)
  const inPart = notFor.filter((card) => isNamedInPart(name, card))
  const unnamed = notFor.filter((card) => !inPart.includes(card))
  const called = unnamed.map((one) => common.called(one.participant))
  const lines = [
    known,
    called.length > 0 && words.pickerNotFor(called),
    ...inPart.map((one) => words.pickerInPart(common.called(one.participant)))
  ].filter(Boolean)
  return lines.map((line) => (
    <span key={line} class="line">
      {line}
    </span>
  ))
}

/** Before somebody takes a child who was not registered for it: whichever guardian answers. */
export function CallGuardian({ of: { guardian, guardians } }: { of: Card }) {
  const reception = useReceptionWords()
  const common = useCommonWords()
  const words = reception.child
  const lock = useLockWords()
  const isOpen = useIsOpen() ?? false
  const all = guardians.length > 1 ? guardians : [guardian]
  return all.map(({ phone, phone2, ...who }, at) => (
    <span key={at} class="row wrap">
      {all.length > 1 && <span>{common.person(who)}</span>}
      <Calls
        text={isOpen ? [phone, phone2].filter(Boolean).join('、') : phone}
        say={(shown) => (isOpen ? words.call(shown) : lock.callGuardian)}
      />
    </span>
  ))
}

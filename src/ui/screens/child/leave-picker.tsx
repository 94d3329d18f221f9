import { useState } from 'preact/hooks'
import { pickerRemarks } from '../../../domain/pickers.ts'
import { Calls } from '../../parts/calls.tsx'
import type { Card } from '../../../kit/views.ts'
import { readName } from '../../../domain/people.ts'
import { useWords } from '../../hand.ts'
import type { ReceptionWords } from '../../words/ja/reception.ts'
import { TextField } from '../../parts/field.tsx'
import { Option, Options } from '../../parts/option.tsx'
import { useIsOpen } from '../lock/guarded.tsx'
import { useLockWords } from '../lock/words.ts'
import { isNamedInPart, pickersFor, type SharedPicker } from './pickers.ts'

/** `alone`: goes home alone, with the guardian's consent. */
export interface Chosen {
  readonly name: string
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
  const { reception, common } = useWords()
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
        {pickersFor(leaving.length > 0 ? leaving : [card], isOpen).map(
          ({ name, second, notFor }) => (
            <Option
              key={name}
              on={!other && chosen?.name === name}
              title={name}
              second={secondOf(words, { name, second, notFor })}
              onPress={() => choose({ name, alone: false })}
            />
          )
        )}
        <Option
          on={chosen?.alone ?? false}
          disabled={!guardian.goesHomeAlone}
          title={words.leaveAlone}
          second={guardian.goesHomeAlone ? words.leaveAloneYes : words.leaveAloneNo}
          onPress={() => choose({ name: '', alone: true })}
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
          <CallGuardian phone={guardian.phone} />
          <TextField
            label={words.leaveOtherField}
            value={chosen?.name ?? ''}
            onInput={(name) =>
              choose(name.trim() ? { name: name.trim(), alone: false } : null, true)
            }
            autofocus
          />
        </div>
      )}
    </div>
  )
}

function secondOf(words: ReceptionWords['child'], { name, second, notFor }: SharedPicker): string {
  const unnamed = notFor.filter((card) => !isNamedInPart(name, card))
  if (unnamed.length > 0) return words.pickerNotFor(unnamed.map((one) => readName(one.participant)))
  return notFor.length > 0 ? words.pickerInPart : second || words.pickerRegistered
}

/** Before somebody takes a child who was not registered for it. */
export function CallGuardian({ phone }: { phone: string }) {
  const words = useWords().reception.child
  const lock = useLockWords()
  const isOpen = useIsOpen() ?? false
  return <Calls text={phone} say={(shown) => (isOpen ? words.call(shown) : lock.callGuardian)} />
}

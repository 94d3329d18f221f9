import { useState } from 'preact/hooks'
import { Phone } from 'lucide'
import type { Card } from '../../../kit/views.ts'
import { useWords } from '../../hand.ts'
import { TextField } from '../../parts/field.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Option, Options } from '../../parts/option.tsx'
import { useIsOpen } from '../lock/guarded.tsx'
import { useLockWords } from '../lock/words.ts'
import { pickersOf } from './pickers.ts'

/** `alone`: goes home alone, with the guardian's consent. */
export interface Chosen {
  readonly name: string
  readonly alone: boolean
  readonly registered: boolean
}

export function LeavePicker({
  card,
  chosen,
  onChoose
}: {
  card: Card
  chosen: Chosen | null
  onChoose: (chosen: Chosen | null) => void
}) {
  const words = useWords().reception.child
  const lock = useLockWords()
  const isOpen = useIsOpen() ?? false
  const { guardian } = card
  const [other, setOther] = useState(false)
  const type = (name: string) =>
    onChoose(name.trim() ? { name: name.trim(), alone: false, registered: false } : null)
  return (
    <div>
      <p class="sub">{words.leavePicker}</p>
      <Options label={words.leavePicker}>
        {pickersOf(guardian, isOpen).map(({ name, second }) => (
          <Option
            key={name}
            on={!other && chosen?.name === name}
            title={name}
            second={second || words.pickerRegistered}
            onPress={() => {
              setOther(false)
              onChoose({ name, alone: false, registered: true })
            }}
          />
        ))}
        <Option
          on={chosen?.alone ?? false}
          disabled={!guardian.goesHomeAlone}
          title={words.leaveAlone}
          second={guardian.goesHomeAlone ? words.leaveAloneYes : words.leaveAloneNo}
          onPress={() => {
            setOther(false)
            onChoose({ name: '', alone: true, registered: true })
          }}
        />
        <Option
          on={other}
          title={words.leaveOther}
          second={words.leaveOtherHint}
          onPress={() => {
            setOther(true)
            onChoose(null)
          }}
        />
      </Options>
      {other && (
        <div class="stack gap">
          {guardian.phone && (
            <a class="btn quiet" href={`tel:${guardian.phone}`}>
              <Icon of={Phone} size="s" />
              {isOpen ? words.call(guardian.phone) : lock.callGuardian}
            </a>
          )}
          <TextField
            label={words.leaveOtherField}
            value={chosen?.name ?? ''}
            onInput={type}
            autofocus
          />
        </div>
      )}
    </div>
  )
}

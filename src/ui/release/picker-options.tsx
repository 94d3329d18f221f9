import type { ComponentChildren } from 'preact'
import { Check } from 'lucide'
import type { Id } from '../../domain/id.ts'
import { pickerRemarks } from '../../domain/release/pickers.ts'
import {
  mayGoHomeAlone,
  pickerOptions,
  type PickerOption
} from '../../domain/release/registered-pickers.ts'
import { pickupWarningsOf } from '../../domain/release/waiting-families.ts'
import type { Card } from '../../kit/people/views.ts'
import { useIsOpen } from '../lock/guarded.tsx'
import { Button } from '../parts/button.tsx'
import { Chip } from '../parts/chip.tsx'
import { Option, Options } from '../parts/option.tsx'
import { useCommonWords } from '../words/common/words.ts'
import type { Chosen } from './use-leaving.ts'
import { useReleaseWords } from './words/words.ts'

const ALONE: Chosen = { name: '', yomi: '', isAlone: true }

/** Whoever may take all of those who go; and who may take a part of them, with the way there. */
export function PickerOptions({
  leaving,
  chosen,
  onChoose,
  onOnly
}: {
  leaving: readonly Card[]
  chosen: Chosen | null
  onChoose: (chosen: Chosen) => void
  /** Only these go, with this person. */
  onOnly: (going: readonly Id[], chosen: Chosen) => void
}) {
  const words = useReleaseWords().who
  const common = useCommonWords()
  const isOpen = useIsOpen() ?? false
  const remarks = leaving.flatMap(({ guardian: { pickers } }) => {
    const warnings = pickupWarningsOf(pickers)
    return pickerRemarks(pickers).filter((remark) => !warnings.includes(remark))
  })
  return (
    <>
      <Options label={words.picker}>
        {pickerOptions(leaving, isOpen).map((option) => (
          <Picker
            key={option.name}
            option={option}
            count={leaving.length}
            on={chosen?.isAlone === false && chosen.name === option.name}
            onChoose={onChoose}
            onOnly={onOnly}
          />
        ))}
        <Alone leaving={leaving} on={chosen?.isAlone ?? false} onOnly={onOnly} />
      </Options>
      {remarks.length > 0 && <p class="sub">{[...new Set(remarks)].join(common.separator)}</p>}
    </>
  )
}

/** What is known of the person stays beside a warning: it may be the time, or that somebody must not come. */
function Picker({
  option,
  count,
  on,
  onChoose,
  onOnly
}: {
  option: PickerOption
  count: number
  on: boolean
  onChoose: (chosen: Chosen) => void
  onOnly: (going: readonly Id[], chosen: Chosen) => void
}) {
  const words = useReleaseWords().who
  const common = useCommonWords()
  const { name, yomi, second, unnamed, inPart, holders } = option
  const shown = common.person(option)
  // who is let go with whom is compared letter by letter
  const known = [shown === name ? '' : name, second].filter(Boolean).join(common.separator)
  const chosen: Chosen = { name, yomi, isAlone: false }
  const lines = [
    known || (unnamed.length + inPart.length === 0 && words.registered),
    unnamed.length > 0 &&
      words.notFor(unnamed.map(({ participant }) => common.called(participant))),
    ...inPart.map(({ participant }) => words.inPart(common.called(participant)))
  ].flatMap((line) => line || [])
  const told = <Lines of={lines} />
  if (unnamed.length > 0)
    return (
      <Part
        title={words.pickerName(shown)}
        second={told}
        holders={holders.length > 0 ? [holders] : []}
        onOnly={(going) => onOnly(going, chosen)}
      />
    )
  return (
    <Option on={on} title={words.pickerName(shown)} second={told} onPress={() => onChoose(chosen)}>
      {count > 1 && inPart.length === 0 && (
        <span class="end">
          <Chip kind="done" icon={Check}>
            {words.forAll(count)}
          </Chip>
        </span>
      )}
    </Option>
  )
}

function Lines({ of }: { of: readonly string[] }) {
  return (
    <>
      {of.map((line) => (
        <span key={line} class="line">
          {line}
        </span>
      ))}
    </>
  )
}

/** Alone goes one child at a time, and only one with its guardian's word. */
function Alone({
  leaving,
  on,
  onOnly
}: {
  leaving: readonly Card[]
  on: boolean
  onOnly: (going: readonly Id[], chosen: Chosen) => void
}) {
  const words = useReleaseWords().who
  const common = useCommonWords()
  const agreed = mayGoHomeAlone(leaving)
  const [only] = agreed
  if (only && leaving.length === 1)
    return (
      <Option
        on={on}
        title={words.alone}
        second={words.aloneYes}
        onPress={() => onOnly([only.participant.id], ALONE)}
      />
    )
  const names = agreed.map(({ participant }) => common.called(participant))
  const second = agreed.length === leaving.length ? words.aloneOneByOne : words.aloneOnly(names)
  return (
    <Part
      title={words.alone}
      second={agreed.length === 0 ? words.aloneNobody : second}
      holders={agreed.map((card) => [card])}
      onOnly={(going) => onOnly(going, ALONE)}
    />
  )
}

/** An option that does not hold for all who go, with its own way out: those it holds for, without the others. */
function Part({
  title,
  second,
  holders,
  onOnly
}: {
  title: string
  second: ComponentChildren
  holders: readonly (readonly Card[])[]
  onOnly: (going: readonly Id[]) => void
}) {
  const words = useReleaseWords().who
  const common = useCommonWords()
  return (
    <div class="optwrap">
      <Option on={false} disabled title={title} second={second} onPress={() => undefined} />
      {holders.length > 0 && (
        <div class="only">
          {holders.map((cards) => (
            <Button
              key={cards.map(({ participant }) => participant.id).join(' ')}
              kind="quiet"
              onPress={() => onOnly(cards.map(({ participant }) => participant.id))}
            >
              {words.onlyFor(cards.map(({ participant }) => given(common.called(participant))))}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}

function given(called: string): string {
  const [first = '', ...rest] = called.split(' ')
  return rest.join(' ') || first
}

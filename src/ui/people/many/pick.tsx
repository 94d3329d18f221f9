import { GRADES } from '../../../domain/people/grade.ts'
import type { Id } from '../../../domain/id.ts'
import { isSo, type PlaceChange } from '../../../domain/people/many-children.ts'
import type { EventView } from '../../../kit/event/views.ts'
import type { Card } from '../../../kit/people/views.ts'
import { Button } from '../../parts/button.tsx'
import { Chip } from '../../parts/chip.tsx'
import { CheckField, SelectField, TextField } from '../../parts/field.tsx'
import { Yomi } from '../../parts/kid-card.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { usePeopleWords } from '../words/words.ts'
import { EVERY, narrowed, tickedWith, type Narrowing } from './narrowing.ts'
import { useManyWords } from './words/words.ts'

interface Picking {
  readonly view: EventView
  readonly cards: readonly Card[]
  readonly ticked: ReadonlySet<Id>
  readonly onTick: (ticked: ReadonlySet<Id>) => void
}

export function PickChildren({
  narrowing,
  onNarrow,
  isTogether,
  onTogether,
  change,
  ...picking
}: Picking & {
  readonly narrowing: Narrowing
  readonly onNarrow: (narrowing: Narrowing) => void
  readonly isTogether: boolean
  readonly onTogether: (isTogether: boolean) => void
  readonly change: PlaceChange | null
}) {
  const { view, cards, ticked, onTick } = picking
  const words = useManyWords()
  const common = useCommonWords()
  const shown = narrowed(cards, narrowing, view, common.called)
  const isAll = shown.length > 0 && shown.every(({ participant }) => ticked.has(participant.id))
  const along = (card: Card) =>
    isTogether ? cards.filter(({ household }) => household === card.household) : [card]
  return (
    <section class="card stack">
      <h2 class="t20">{words.who}</h2>
      <Filters view={view} narrowing={narrowing} onNarrow={onNarrow} />
      <CheckField label={words.together} checked={isTogether} onChange={onTogether} />
      <div class="actrow">
        <Button
          kind="quiet"
          disabled={shown.length === 0}
          onPress={() => onTick(isAll ? new Set() : tickedWith(ticked, shown, true))}
        >
          {isAll ? words.untickAll : words.tickAll(shown.length)}
        </Button>
        <p class="sub" role="status">
          {words.shown(shown.length)}
        </p>
      </div>
      {shown.length === 0 && <p class="sub">{words.nobody}</p>}
      <ul class="together-list">
        {shown.map((card) => (
          <Row
            key={card.participant.id}
            view={view}
            card={card}
            isOn={ticked.has(card.participant.id)}
            isSo={change !== null && isSo(card.participant, change)}
            onTick={(isOn) => onTick(tickedWith(ticked, along(card), isOn))}
          />
        ))}
      </ul>
    </section>
  )
}

function Filters({
  view,
  narrowing,
  onNarrow
}: {
  view: EventView
  narrowing: Narrowing
  onNarrow: (narrowing: Narrowing) => void
}) {
  const words = useManyWords()
  const people = usePeopleWords()
  const common = useCommonWords()
  const every = { value: EVERY, words: words.every } as const
  const narrow = (part: Partial<Narrowing>) => onNarrow({ ...narrowing, ...part })
  return (
    <div class="together-filters">
      <SelectField
        label={people.venue}
        value={narrowing.venue}
        choices={[
          every,
          { value: '', words: people.anyVenue },
          ...view.venues.map(({ id, name }) => ({ value: id, words: name }))
        ]}
        onChoose={(venue) => narrow({ venue })}
      />
      <SelectField
        label={people.group}
        value={narrowing.group}
        choices={[
          every,
          { value: '', words: people.noGroup },
          ...view.groups.map(({ id, letter }) => ({ value: id, words: letter }))
        ]}
        onChoose={(group) => narrow({ group })}
      />
      <SelectField
        label={people.grade}
        value={narrowing.grade}
        choices={[every, ...GRADES.map((grade) => ({ value: grade, words: common.grade[grade] }))]}
        onChoose={(grade) => narrow({ grade })}
      />
      <SelectField
        label={people.days}
        value={narrowing.day}
        choices={[every, ...view.event.days.map((day) => ({ value: day, words: common.day(day) }))]}
        onChoose={(day) => narrow({ day })}
      />
      <div class="wide">
        <TextField
          type="search"
          label={words.search}
          value={narrowing.typed}
          onInput={(typed) => narrow({ typed })}
        />
      </div>
    </div>
  )
}

function Row({
  view,
  card: { participant },
  isOn,
  isSo: isAlready,
  onTick
}: {
  view: EventView
  card: Card
  isOn: boolean
  isSo: boolean
  onTick: (isOn: boolean) => void
}) {
  const words = useManyWords()
  const people = usePeopleWords()
  const common = useCommonWords()
  const second = [
    common.beside(participant),
    common.grade[participant.grade],
    view.groups.find(({ id }) => id === participant.group)?.letter ?? people.noGroup,
    view.venues.find(({ id }) => id === participant.venue)?.name
  ]
  return (
    <li>
      <CheckField
        label={
          <>
            <b>
              <Yomi of={participant} />
            </b>
            <span class="sub t16">{second.filter(Boolean).join(common.separator)}</span>
          </>
        }
        checked={isOn}
        onChange={onTick}
      />
      {isAlready && <Chip kind="calm">{words.isSo}</Chip>}
    </li>
  )
}

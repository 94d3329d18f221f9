import { useState } from 'preact/hooks'
import { UserPlus, UserRound, Users } from 'lucide'
import type { EventView } from '../../kit/event/views.ts'
import { isSameWhom, type TappedWhom } from './draft.ts'
import { GroupTiles, PersonTiles, useGroupName } from './group-tiles.tsx'
import { QuestionRow, Tile } from './tile.tsx'
import { useSayWhom } from './use-say-whom.ts'
import { useChoosable, type Choosable, type ChoosableGroup } from './use-whom.ts'
import { useIncidentWords } from './words/words.ts'

/** だれ in two taps: the group, then the child. */
export function WhomQuestion({
  view,
  whom,
  isNamed,
  onWhom
}: {
  view: EventView
  whom: readonly TappedWhom[]
  isNamed: boolean
  onWhom: (whom: readonly TappedWhom[]) => void
}) {
  const words = useIncidentWords()
  const nameOf = useGroupName()
  const groups = useChoosable(view) ?? []
  const [open, setOpen] = useState<ChoosableGroup | 'groups' | null>(null)
  const toggle = (one: TappedWhom) => {
    const rest = whom.filter((other) => !isSameWhom(one, other))
    onWhom(rest.length < whom.length ? rest : [...whom, one])
    setOpen(null)
  }
  const isChosen = whom.length > 0 && open === null
  const shown = open === 'groups' ? null : open
  return (
    <QuestionRow
      number={2}
      title={words.who}
      hint={isNamed ? words.whoHint : words.whoHintNumber}
      state={whom.length > 0 ? 'done' : 'wait'}
    >
      {isChosen && (
        <Chosen whom={whom} groups={groups} onPress={toggle} onMore={() => setOpen('groups')} />
      )}
      {!isChosen && !shown && <GroupTiles groups={groups} onGroup={setOpen} />}
      {!isChosen && !shown && (
        <Tile icon={UserRound} onPress={() => toggle({ kind: 'adult' })}>
          {words.adult}
        </Tile>
      )}
      {shown && (
        <PersonTiles
          of={shown}
          isOn={(one) => whom.some((other) => isSameWhom(whomOf(one), other))}
          onPerson={(one) => toggle(whomOf(one))}
          onBack={() => setOpen('groups')}
        >
          {shown.group && (
            <Tile
              icon={UserPlus}
              onPress={() => toggle({ kind: 'group', letter: shown.group?.letter ?? '' })}
            >
              {words.someoneOf(nameOf(shown))}
            </Tile>
          )}
        </PersonTiles>
      )}
    </QuestionRow>
  )
}

function Chosen({
  whom,
  groups,
  onPress,
  onMore
}: {
  whom: readonly TappedWhom[]
  groups: readonly ChoosableGroup[]
  onPress: (one: TappedWhom) => void
  onMore: () => void
}) {
  const words = useIncidentWords()
  const sayWhom = useSayWhom()
  const people = groups.flatMap((one) => one.people)
  const personOf = (one: TappedWhom) =>
    one.kind === 'person' ? people.find(({ id }) => id === one.id) : undefined
  return (
    <>
      {whom.map((one) => (
        <Tile
          key={JSON.stringify(one)}
          on
          second={personOf(one)?.second}
          onPress={() => onPress(one)}
        >
          {one.kind === 'person' ? (personOf(one)?.name ?? words.someone) : sayWhom(one)}
        </Tile>
      ))}
      <Tile icon={Users} onPress={onMore}>
        {words.others}
      </Tile>
    </>
  )
}

function whomOf({ id, badge }: Choosable): TappedWhom {
  return id === '' ? { kind: 'badge', badge } : { kind: 'person', id }
}

import type { ComponentChildren } from 'preact'
import { ArrowLeft, Users } from 'lucide'
import { useReceptionWords } from '../attendance/reception/words/words.ts'
import { Tile } from './tile.tsx'
import type { Choosable, ChoosableGroup } from './use-whom.ts'
import { useIncidentWords } from './words/words.ts'

export function useGroupName(): (of: ChoosableGroup) => string {
  const words = useIncidentWords()
  const { child } = useReceptionWords()
  return ({ group }) => (group ? child.group(group.letter) : words.noGroup)
}

/** The first of two taps. */
export function GroupTiles({
  groups,
  onGroup
}: {
  groups: readonly ChoosableGroup[]
  onGroup: (group: ChoosableGroup) => void
}) {
  const nameOf = useGroupName()
  return groups.map((one) => (
    <Tile key={one.group?.id ?? ''} icon={Users} onPress={() => onGroup(one)}>
      {nameOf(one)}
    </Tile>
  ))
}

/** The second. */
export function PersonTiles({
  of,
  isOn,
  onPerson,
  onBack,
  children
}: {
  of: ChoosableGroup
  isOn?: (person: Choosable) => boolean
  onPerson: (person: Choosable) => void
  onBack: () => void
  children?: ComponentChildren
}) {
  const words = useIncidentWords()
  return (
    <>
      {of.people.map((one) => (
        <Tile
          key={one.id || one.badge}
          {...(isOn ? { on: isOn(one) } : {})}
          second={one.second}
          onPress={() => onPerson(one)}
        >
          {one.name}
        </Tile>
      ))}
      {children}
      <Tile icon={ArrowLeft} onPress={onBack}>
        {words.backToGroups}
      </Tile>
    </>
  )
}

// Whom one may choose: children of the roster by group, or badges where names are not read.
import { byYomi } from '../../domain/people/people.ts'
import type { Group } from '../../domain/entity.ts'
import type { Id } from '../../domain/id.ts'
import type { EventView } from '../../kit/event/views.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { useCommonWords } from '../words/common/words.ts'

export interface Choosable {
  /** Of the roster; empty: a badge. */
  readonly id: Id
  readonly badge: number
  readonly name: string
  readonly second: string
  readonly group: Id
}

export interface ChoosableGroup {
  /** Null: without one. */
  readonly group: Group | null
  readonly people: readonly Choosable[]
}

/** Undefined until known. */
export function useChoosable(view: EventView): readonly ChoosableGroup[] | undefined {
  const { kit } = useApp()
  const common = useCommonWords()
  const { event, groups, peopleReadable } = view
  const me = useLive(() => kit.me, [kit])
  const roster = useLive(() => kit.roster(event.id), [kit, event.id])
  const equipment = useLive(() => kit.equipment(event.id), [kit, event.id])
  if (!me || !roster || !equipment) return undefined
  if (me.role === 'volunteer' || !peopleReadable)
    return byGroup(
      groups,
      equipment.badges
        .filter(({ number }) => number > 0)
        .toSorted((one, other) => one.number - other.number)
        .map(({ number: badge, callName: second, group }) => ({
          id: '',
          badge,
          name: String(badge),
          second,
          group
        }))
    )
  const people = roster.map(({ participant }) => participant).toSorted(byYomi)
  return byGroup(
    groups,
    people.map((one) => ({
      id: one.id,
      badge: one.badge,
      name: common.called(one),
      second: common.grade[one.grade],
      group: one.group
    }))
  )
}

function byGroup(
  groups: readonly Group[],
  people: readonly Choosable[]
): readonly ChoosableGroup[] {
  const known = new Set(groups.map(({ id }) => id))
  return [
    ...groups.map((group) => ({ group, people: people.filter((one) => one.group === group.id) })),
    { group: null, people: people.filter((one) => !known.has(one.group)) }
  ].filter((one) => one.people.length > 0)
}

import { CircleCheck, CircleDashed } from 'lucide'
import type { Group } from '../../domain/entity.ts'
import { GroupShape } from '../parts/group-shape.tsx'
import { Icon } from '../parts/icon.tsx'
import { Masu } from '../parts/masu.tsx'
import { useRollCallWords } from './words/words.ts'

export interface TabbedGroup {
  readonly group: Group | null
  readonly areAdults: boolean
  readonly all: number
  readonly missing: number
  readonly isCounted: boolean
}

/** Never the id of a group. */
export function groupKey({ group, areAdults }: Pick<TabbedGroup, 'group' | 'areAdults'>): string {
  return group?.id ?? (areAdults ? 'adults' : 'none')
}

export function useRollGroupName(): (of: Pick<TabbedGroup, 'group' | 'areAdults'>) => string {
  const words = useRollCallWords()
  return ({ group, areAdults }) => {
    if (group) return words.group(group.letter)
    return areAdults ? words.adults : words.noGroup
  }
}

/** Dashed: somebody is missing; filled: complete; thick ink: the one that is open. */
export function GroupTabs({
  groups,
  current,
  onGroup
}: {
  groups: readonly TabbedGroup[]
  current: string
  onGroup: (key: string) => void
}) {
  const words = useRollCallWords()
  const nameOf = useRollGroupName()
  if (groups.length < 2) return null
  return (
    <nav
      class={['gtabs', groups.length > 4 ? 'five' : '', groups.length > 6 ? 'many' : '']
        .filter(Boolean)
        .join(' ')}
      aria-label={words.groups}
    >
      {groups.map((one) => {
        const key = groupKey(one)
        const isDone = one.missing === 0
        return (
          <button
            key={key}
            type="button"
            class={isDone ? 'full' : undefined}
            aria-current={key === current ? 'true' : undefined}
            onClick={() => onGroup(key)}
          >
            <span class="g">
              {one.group && <GroupShape shape={one.group.shape} />}
              {one.group ? words.groupShort(one.group.letter) : nameOf(one)}
            </span>
            <span class="s">
              <Icon of={isDone ? CircleCheck : CircleDashed} size="s" />
              {isDone ? words.complete(one.all) : words.missingCount(one.missing)}
              {isDone && (
                <span class="hide-s">{one.isCounted ? words.countedWord : words.completeWord}</span>
              )}
            </span>
            <Masu
              size="tight"
              label=""
              squares={Array.from({ length: one.all }, (_, at) =>
                at < one.all - one.missing ? 'on' : 'yet'
              )}
            />
          </button>
        )
      })}
    </nav>
  )
}

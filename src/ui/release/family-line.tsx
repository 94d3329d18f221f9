import { ChevronRight, Footprints, MessageSquare, Scale, UserRoundX } from 'lucide'
import type { PickupFamily } from '../../domain/release/waiting-families.ts'
import type { Card } from '../../kit/people/views.ts'
import { Chip } from '../parts/chip.tsx'
import { Icon } from '../parts/icon.tsx'
import { Masu, SQUARE_BY_STATE } from '../parts/masu.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { familyDetail, pickedUpFamilyName } from './present-family.ts'
import { useReleaseWords } from './words/words.ts'

const KINDS = { arrived: 'here', yet: 'yet', absent: 'out', left: 'went' } as const

/** One line a family; `shown`: those of its children the line is about, all in one state or not. */
export function FamilyLine({
  family,
  shown,
  tells,
  onPress
}: {
  family: PickupFamily
  shown: readonly Card[]
  /** How many things are to be told to whoever comes. */
  tells: number
  onPress: () => void
}) {
  const words = useReleaseWords()
  const common = useCommonWords()
  const { family: sei, children } = pickedUpFamilyName(shown, common.called)
  const state = shown.some((card) => card.state === 'arrived') ? 'arrived' : shown[0]?.state
  return (
    <button type="button" class={KINDS[state ?? 'yet']} onClick={onPress}>
      <Masu squares={family.cards.map((card) => SQUARE_BY_STATE[card.state])} label="" size="l" />
      <span>
        <b>
          {sei && <span>{sei}</span>}
          {children.map((name, at) => (
            <span key={at}>{at < children.length - 1 ? `${name}${common.separator}` : name}</span>
          ))}
        </b>
        <span class="d">{familyDetail(shown, common, words.badges)}</span>
      </span>
      <span class="end">
        {state === 'left' ? <Gone of={shown} /> : <Before of={family} tells={tells} />}
      </span>
      <Icon of={ChevronRight} />
    </button>
  )
}

/** What must be known before the tap, and never why: parents look on. */
function Before({ of, tells }: { of: PickupFamily; tells: number }) {
  const words = useReleaseWords()
  return (
    <>
      {of.asksFirst && (
        <Chip kind="ask" icon={UserRoundX}>
          {words.askFirst}
        </Chip>
      )}
      {of.mayGoAlone > 0 && <Chip icon={Footprints}>{words.alone(of.mayGoAlone)}</Chip>}
      {tells > 0 && <Chip icon={MessageSquare}>{words.tells(tells)}</Chip>}
    </>
  )
}

function Gone({ of }: { of: readonly Card[] }) {
  const words = useReleaseWords()
  const common = useCommonWords()
  if (of.some((card) => card.hasConflict))
    return (
      <Chip kind="ask" icon={Scale}>
        {words.asked}
      </Chip>
    )
  const [last] = of.toSorted((one, other) => (other.at ?? 0) - (one.at ?? 0))
  return last && last.at !== null ? (
    <span class="sub t16">{words.goneLine(common.time(last.at), last.picker ?? '')}</span>
  ) : null
}

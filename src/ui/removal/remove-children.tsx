import { useState } from 'preact/hooks'
import { Archive } from 'lucide'
import type { Participant } from '../../domain/entity.ts'
import type { EventId } from '../../domain/id.ts'
import type { LeavingRoster } from '../../kit/people/views.ts'
import { useApp } from '../app-context.ts'
import { useDoing } from '../doing.ts'
import { useLive } from '../live.ts'
import { Button } from '../parts/button.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { RemovalStep } from './removal-step.tsx'
import { useTellRemoved } from './removing.tsx'
import { useRemovalWords } from './words/words.ts'

/** One child, or with brothers and sisters the whole family, off the roster: asked with what stays of each. */
export function RemoveChildren({
  event,
  child,
  siblings,
  onRemoved
}: {
  event: EventId
  child: Participant
  siblings: readonly Participant[]
  onRemoved: () => void
}) {
  const words = useRemovalWords()
  const [asked, setAsked] = useState<readonly Participant[] | null>(null)
  if (asked)
    return (
      <AskOffRoster
        event={event}
        children={asked}
        onLeave={() => setAsked(null)}
        onRemoved={onRemoved}
      />
    )
  const family = [child, ...siblings]
  return (
    <div class="remove-act actrow">
      <Button kind="plain" icon={Archive} onPress={() => setAsked([child])}>
        {words.actRoster.child}
      </Button>
      {siblings.length > 0 && (
        <Button kind="plain" icon={Archive} onPress={() => setAsked(family)}>
          {words.actRoster.family(family.length)}
        </Button>
      )}
    </div>
  )
}

function AskOffRoster({
  event,
  children,
  onLeave,
  onRemoved
}: {
  event: EventId
  children: readonly Participant[]
  onLeave: () => void
  onRemoved: () => void
}) {
  const { kit, commands } = useApp()
  const words = useRemovalWords()
  const common = useCommonWords()
  const doing = useDoing()
  const tell = useTellRemoved()
  const ids = children.map(({ id }) => id)
  const key = ids.join(',')
  const leaving = useLive(() => kit.leaving(event, key), [kit, event, key])
  const [first] = children
  if (!leaving || !first) return null
  const name = children.length > 1 ? words.familyOf(common.familyOf(first)) : common.called(first)
  return (
    <RemovalStep
      title={words.askRoster(name)}
      lines={[...useLines(leaving), words.laterRoster]}
      doing={doing}
      onYes={() =>
        doing.run(
          () => commands.removeChildren({ event, children: ids }),
          () => {
            const undo = () => commands.bringBackChildren({ event, children: ids })
            tell({ key, name, said: words.didRoster, undo })
            onRemoved()
          }
        )
      }
      onNo={onLeave}
    />
  )
}

/** Of several each with its name, what becomes of all alike once. */
function useLines(leaving: readonly LeavingRoster[]): readonly string[] {
  const words = useRemovalWords()
  const common = useCommonWords()
  const say = ({ way, days }: LeavingRoster) => {
    if (way === 'slip') return words.childSlip
    return way === 'gone'
      ? words.childNothing
      : words.childCloses(days.map((day) => common.day(day)).join(common.separator))
  }
  const all = leaving.map((one) => ({ one, text: say(one) }))
  if (new Set(all.map(({ text }) => text)).size < 2) return all.slice(0, 1).map(({ text }) => text)
  return all.map(({ one, text }) => words.each(common.called(one.child), text))
}

import { type Thing, isBroken } from '../../domain/equipment/thing.ts'
import { Check, CircleHelp, Puzzle, Wrench, type IconNode } from 'lucide'

import { Button } from '../parts/button.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { fullName } from './present-thing.ts'
import { useEquipmentWords } from './words/words.ts'

export type ReportedCondition = Thing['condition']

const ICONS: Record<ReportedCondition, IconNode> = {
  broken: Wrench,
  'missing-part': Puzzle,
  lost: CircleHelp,
  fine: Check
}

/** What is wrong with it; one tap records. Mended is offered only where something was wrong. */
export function ConditionSheet({
  thing,
  onTell,
  onClose
}: {
  thing: Thing
  onTell: (condition: ReportedCondition) => void
  onClose: () => void
}) {
  const words = useEquipmentWords()
  const offered: readonly ReportedCondition[] = isBroken(thing)
    ? ['broken', 'missing-part', 'lost', 'fine']
    : ['broken', 'missing-part', 'lost']
  return (
    <Sheet
      title={words.flow.condition(fullName(thing))}
      leave={words.flow.cancel}
      onClose={onClose}
    >
      <div class="pick">
        {offered.map((condition) => (
          <Button
            key={condition}
            big
            wide
            kind={condition === 'fine' ? 'normal' : 'stop'}
            icon={ICONS[condition]}
            onPress={() => onTell(condition)}
          >
            {words.condition[condition]}
          </Button>
        ))}
      </div>
    </Sheet>
  )
}

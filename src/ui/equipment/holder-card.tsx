import type { Thing } from '../../domain/equipment/thing.ts'
import { ChevronRight } from 'lucide'

import { LinkButton } from '../parts/button.tsx'
import { Row } from '../parts/row.tsx'
import { to } from '../routes.ts'
import { holdings } from '../../domain/equipment/holdings.ts'
import { firstThingNames, partName, sayHolder } from './present-thing.ts'
import { useCommonWords } from '../words/common/words.ts'
import { useEquipmentWords } from './words/words.ts'

// As many as stand beside one case card without making it longer.
const SHOWN = 2

/** だれが持っているか: the latest holders, and the way to all of them. */
export function HolderCard({ things }: { things: readonly Thing[] }) {
  const equipment = useEquipmentWords()
  const common = useCommonWords()
  const all = holdings(things)
  const more = all.length - SHOWN
  return (
    <div class="case holders">
      <h3 class="t20">{equipment.home.holders}</h3>
      <ul class="lines">
        {all.slice(0, SHOWN).map((holding) => (
          <Row
            key={holding.key}
            title={firstThingNames(equipment, holding.things, (thing) =>
              partName(equipment, thing)
            )}
            second={[
              sayHolder(equipment, holding.holder, holding.name),
              holding.since === null ? '' : common.time(holding.since)
            ]
              .filter(Boolean)
              .join(common.separator)}
          />
        ))}
      </ul>
      <LinkButton href={to('equipment', 'list', 'out')} kind="quiet" endIcon={ChevronRight}>
        {more > 0 ? equipment.home.more(more) : equipment.home.allOut}
      </LinkButton>
    </div>
  )
}

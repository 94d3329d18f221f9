import { isOut } from '../../domain/equipment/thing.ts'
import { ArrowDownToLine } from 'lucide'
import type { Id } from '../../domain/id.ts'
import { useKnownUntil } from '../parts/known-until.tsx'
import { Empty } from '../parts/empty.tsx'
import { JobPage } from '../parts/page.tsx'
import { TopBar } from '../parts/top-bar.tsx'
import { splitByHolder } from '../../domain/equipment/holdings.ts'
import { useMoving } from './moving.ts'
import { RecordingOutcome } from './outcome.tsx'
import { PickFoot } from './pick-foot.tsx'
import type { Stock } from './use-stock.ts'
import { ThingPicker } from './thing-picker.tsx'
import { Tray } from './tray.tsx'
import { useEquipmentWords } from './words/words.ts'

/** 戻す: only what is out is shown; several at once; a code takes also what the records think is home. */
export function GiveBack({ stock, first }: { stock: Stock; first: Id | undefined }) {
  const words = useEquipmentWords()
  const moving = useMoving(stock, 'back', first)
  const until = useKnownUntil()
  const out = stock.equipment.things.filter(isOut).flatMap(splitByHolder)
  return (
    <JobPage
      title={words.ways.back.title}
      head={<TopBar title={words.ways.back.title} second={words.flow.pickBack} />}
      foot={
        <PickFoot
          picks={moving.picks}
          icon={ArrowDownToLine}
          busy={moving.recording.saving.value}
          say={words.flow.giveBack}
          onGo={() => void moving.moveTo({ kind: 'home' })}
        />
      }
    >
      <div class="stack">
        <Tray
          things={stock.equipment.things}
          picks={moving.picks}
          way="back"
          onCount={moving.count}
          onDrop={moving.tap}
        />
        {out.length === 0 && (
          <Empty
            title={words.flow.nothingOut}
            text={[words.flow.nothingOutNext, until].filter(Boolean).join(' ')}
          />
        )}
        <ThingPicker
          offered={out}
          every={stock.equipment.things}
          isPicked={moving.isPicked}
          onTap={moving.tap}
          onCode={moving.take}
        />
        <RecordingOutcome recording={moving.recording} />
      </div>
    </JobPage>
  )
}

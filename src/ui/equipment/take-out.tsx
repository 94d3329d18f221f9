import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { ArrowLeft, ArrowRight } from 'lucide'
import type { Holder } from '../../domain/fact.ts'
import type { Id } from '../../domain/id.ts'
import { Button } from '../parts/button.tsx'
import { JobPage } from '../parts/page.tsx'
import { TopBar } from '../parts/top-bar.tsx'
import { HolderStep } from './holder-step.tsx'
import { useMoving } from './moving.ts'
import { RecordingOutcome } from './outcome.tsx'
import { PickFoot } from './pick-foot.tsx'
import type { Stock } from './use-stock.ts'
import { ThingPicker } from './thing-picker.tsx'
import { Tray } from './tray.tsx'
import { useEquipmentWords } from './words/words.ts'

/** 出す: pick things, then whom they go to; a tap on the holder records and leads back for the next ones. */
export function TakeOut({ stock, first }: { stock: Stock; first: Id | undefined }) {
  const words = useEquipmentWords()
  const moving = useMoving(stock, 'out', first)
  const [choosing, setChoosing] = useState(false)
  const asking = choosing && moving.picks.length > 0
  const top = useScrollOf(asking)

  async function give(holder: Holder) {
    if (moving.recording.saving.value) return
    await moving.moveTo(holder)
    setChoosing(false)
  }

  return (
    <JobPage
      title={words.ways.out.title}
      head={
        <TopBar
          title={words.ways.out.title}
          second={asking ? words.flow.toWhom : words.flow.pickOut}
        />
      }
      foot={
        asking ? (
          <HolderFoot onBack={() => setChoosing(false)} />
        ) : (
          <PickFoot
            picks={moving.picks}
            endIcon={ArrowRight}
            say={words.flow.next}
            onGo={() => setChoosing(true)}
          />
        )
      }
    >
      <div class="stack" ref={top}>
        <Tray
          things={stock.equipment.things}
          picks={moving.picks}
          way="out"
          onCount={moving.count}
          onDrop={moving.tap}
        />
        {asking && (
          <HolderStep
            names={stock.equipment}
            event={stock.event}
            onHolder={(holder) => void give(holder)}
          />
        )}
        <div hidden={asking}>
          <ThingPicker
            offered={stock.equipment.things}
            every={stock.equipment.things}
            isPicked={moving.isPicked}
            onTap={moving.tap}
            onCode={moving.take}
          />
        </div>
        <RecordingOutcome recording={moving.recording} />
      </div>
    </JobPage>
  )
}

/** Whom to ask begins at the top; afterwards the list stands where it was, for the next things of the same case. */
function useScrollOf(asking: boolean) {
  const inside = useRef<HTMLDivElement>(null)
  const before = useRef(0)
  useLayoutEffect(() => {
    const scroller = inside.current?.closest('main')
    if (!scroller) return
    if (asking) before.current = scroller.scrollTop
    scroller.scrollTop = asking ? 0 : before.current
  }, [asking])
  return inside
}

function HolderFoot({ onBack }: { onBack: () => void }) {
  const words = useEquipmentWords().flow
  return (
    <Button kind="quiet" big icon={ArrowLeft} onPress={onBack}>
      {words.back}
    </Button>
  )
}

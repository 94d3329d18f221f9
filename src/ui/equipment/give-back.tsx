import { isOut } from '../../domain/equipment/thing.ts'
import { ArrowDownToLine, ArrowLeft } from 'lucide'
import type { Id } from '../../domain/id.ts'
import { useWords } from '../hand.ts'
import { useKnownUntil } from '../parts/known-until.tsx'
import { Button, LinkButton } from '../parts/button.tsx'
import { Empty } from '../parts/empty.tsx'
import { JobPage } from '../parts/page.tsx'
import { TopBar } from '../parts/top-bar.tsx'
import { to } from '../routes.ts'
import { splitByHolder } from '../../domain/equipment/holdings.ts'
import { useMoving, type PickMoving } from './moving.ts'
import { RecordingOutcome } from './outcome.tsx'
import { pickedPieces } from '../../domain/equipment/picks.ts'
import type { Stock } from './use-stock.ts'
import { ThingPicker } from './thing-picker.tsx'
import { Tray } from './tray.tsx'

/** 戻す: only what is out is shown; several at once; a code takes also what the records think is home. */
export function GiveBack({ stock, first }: { stock: Stock; first: Id | undefined }) {
  const words = useWords().equipment
  const moving = useMoving(stock, 'back', first)
  const until = useKnownUntil()
  const out = stock.equipment.things.filter(isOut).flatMap(splitByHolder)
  return (
    <JobPage
      title={words.ways.back.title}
      head={<TopBar title={words.ways.back.title} second={words.flow.pickBack} />}
      foot={<Foot moving={moving} />}
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

function Foot({ moving }: { moving: PickMoving }) {
  const words = useWords().equipment.flow
  const pieces = pickedPieces(moving.picks)
  return (
    <>
      <LinkButton href={to('equipment')} kind="quiet" big icon={ArrowLeft}>
        {words.back}
      </LinkButton>
      <Button
        kind="main"
        big
        grow
        icon={ArrowDownToLine}
        disabled={pieces === 0}
        busy={moving.recording.saving.value}
        onPress={() => void moving.moveTo({ kind: 'home' })}
      >
        {pieces === 0 ? words.pick : words.giveBack(pieces)}
      </Button>
    </>
  )
}

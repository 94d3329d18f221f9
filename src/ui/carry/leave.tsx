import { useState } from 'preact/hooks'
import { RefreshCw, TabletSmartphone, Trash2 } from 'lucide'
import type { SyncStatus } from '../../kit/tablets/sync-views.ts'
import { useDoing } from '../doing.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { Button, LinkButton } from '../parts/button.tsx'
import { CheckField } from '../parts/field.tsx'
import { Key } from '../parts/masu.tsx'
import { FaultNote, Note } from '../parts/note.tsx'
import { Row } from '../parts/row.tsx'
import { NoSignal, useSendNow } from '../parts/send-now.tsx'
import { to } from '../routes.ts'
import { CarryJob } from './job.tsx'
import { useCarryWords } from './doors/words/words.ts'
import { useHandoverWords } from './words/words.ts'

/** この端末を空にする: first what nobody else has, then a second step that names the number. */
export function Leave() {
  const { kit } = useApp()
  const { leave } = useHandoverWords()
  const status = useLive(() => kit.sync, [kit])
  return (
    <CarryJob title={leave.title} lead={leave.lead}>
      {status && (
        <div class="stack column">
          <First status={status} />
          <Second losing={status.mine.here + status.carriedAlone} />
        </div>
      )}
    </CarryJob>
  )
}

function First({ status }: { status: SyncStatus }) {
  const sending = useSendNow(status)
  const carry = useCarryWords()
  const { leave } = useHandoverWords()
  const losing = status.mine.here + status.carriedAlone
  return (
    <section class="card stack">
      <h2 class="t24">{leave.first}</h2>
      <Where status={status} />
      <Note kind={losing > 0 ? 'ask' : 'done'} title={losing > 0 ? leave.some(losing) : leave.none}>
        {losing > 0 ? leave.someNext : leave.noneNext}
      </Note>
      {losing > 0 && (
        <div class="two">
          <LinkButton big icon={TabletSmartphone} href={to('give')}>
            {carry.give}
          </LinkButton>
          <Button big icon={RefreshCw} onPress={sending.ask}>
            {leave.send}
          </Button>
        </div>
      )}
      {losing > 0 && sending.unheard && <NoSignal />}
    </section>
  )
}

function Where({ status: { mine, carriedAlone } }: { status: SyncStatus }) {
  const { leave } = useHandoverWords()
  return (
    <ul class="lines low">
      {mine.here > 0 && (
        <Row
          lead={<Key of="yet" dash big />}
          title={leave.here(mine.here)}
          second={leave.hereNext}
        />
      )}
      {carriedAlone > 0 && (
        <Row
          lead={<Key of="yet" dash big />}
          title={leave.carried(carriedAlone)}
          second={leave.carriedNext}
        />
      )}
      {mine.handed > 0 && (
        <Row
          lead={<Key of="half" big />}
          title={leave.handed(mine.handed)}
          second={leave.handedNext}
        />
      )}
      <Row
        lead={<Key of="on" big />}
        title={leave.delivered(mine.delivered)}
        second={leave.deliveredNext}
      />
    </ul>
  )
}

/** The agreement is to one number: another record in the meantime asks anew. */
function Second({ losing }: { losing: number }) {
  const { commands, environment } = useApp()
  const { leave } = useHandoverWords()
  const doing = useDoing()
  const [agreedTo, setAgreedTo] = useState<number | null>(null)
  const agrees = agreedTo === losing
  const empty = () => doing.run(() => commands.leave({ losing }), environment.reload)
  return (
    <section class="card stack">
      <h2 class="t24">{leave.second}</h2>
      <p>{leave.consequence}</p>
      <CheckField
        label={losing > 0 ? leave.agreeLosing(losing) : leave.agree}
        checked={agrees}
        onChange={(checked) => setAgreedTo(checked ? losing : null)}
      />
      <FaultNote fault={doing.fault} />
      <Button
        big
        wide
        kind="stop"
        icon={Trash2}
        busy={doing.busy}
        disabled={!agrees}
        second={agrees ? undefined : leave.wait}
        onPress={empty}
      >
        {leave.act}
      </Button>
    </section>
  )
}

import {
  ArrowDownToLine,
  ArrowUpFromLine,
  ChevronRight,
  Check,
  Clock,
  CloudOff,
  Info,
  RefreshCw
} from 'lucide'
import type { SyncStatus } from '../../kit/views.ts'
import type { Instant } from '../../domain/id.ts'
import { useHand, useWords } from '../hand.ts'
import { Button } from './button.tsx'
import { Chip } from './chip.tsx'
import { Icon } from './icon.tsx'
import { Key } from './masu.tsx'
import { Note } from './note.tsx'
import { Row } from './row.tsx'
import { Sheet } from './sheet.tsx'

interface Part {
  readonly status: SyncStatus
  readonly now: Instant
}

function ToSend({ status, now }: Part) {
  const { sync, common } = useWords()
  const oldest = status.oldestUnsentAt
  return (
    <section class="card bign">
      <h2 class="row t18">
        <Icon of={ArrowUpFromLine} />
        {sync.send}
      </h2>
      <p class="v num">
        {status.toSend}
        <small>{common.recordsUnit}</small>
      </p>
      <p class="sub t16">
        {oldest === null
          ? sync.nothing
          : sync.oldest(common.ago(oldest, now), common.moment(oldest, now))}
      </p>
    </section>
  )
}

function ToReceive({ status }: { status: SyncStatus }) {
  const { sync, common } = useWords()
  const devices = status.waitingFor.map((one) => one.device).join(common.separator)
  const nothing = status.toReceive === null ? sync.unknown : sync.nothingToGet
  return (
    <section class="card bign">
      <h2 class="row t18">
        <Icon of={ArrowDownToLine} />
        {sync.receive}
      </h2>
      <p class="v num">
        {status.toReceive ?? '—'}
        {status.toReceive !== null && <small>{common.recordsUnit}</small>}
      </p>
      <p class="sub t16">{devices ? sync.waitingFor(devices) : nothing}</p>
    </section>
  )
}

/** この端末だけ → 渡した (once something was) → 保管庫に届いた. */
function Route({ status, now }: Part) {
  const { sync, common } = useWords()
  const { here, handed, delivered, deliveredAt } = status.mine
  const since = status.oldestUnsentAt
  return (
    <div class={handed > 0 ? 'route' : 'route short'}>
      <div class="stop3">
        <b>
          <Key of="yet" dash />
          {here}
        </b>
        {sync.here}
        {since !== null && <span>{sync.since(common.moment(since, now))}</span>}
      </div>
      <Icon of={ChevronRight} />
      {handed > 0 && (
        <>
          <div class="stop3 half">
            <b>
              <Key of="half" />
              {handed}
            </b>
            {sync.handed}
          </div>
          <Icon of={ChevronRight} />
        </>
      )}
      <div class="stop3 fullst">
        <b>
          <Key of="on" />
          {delivered}
        </b>
        {sync.delivered}
        {deliveredAt !== null && <span>{common.moment(deliveredAt, now)}</span>}
      </div>
    </div>
  )
}

function Groups({ status }: { status: SyncStatus }) {
  const { sync } = useWords()
  const written = status.groups.filter(({ here, delivered }) => here + delivered > 0)
  if (written.length === 0) return null
  return (
    <>
      <h2 class="t20 gap">{sync.byKind}</h2>
      <ul class="lines low">
        {written.map(({ group, here, delivered }) => (
          <Row
            key={group}
            lead={<Key of={here > 0 ? 'yet' : 'on'} dash={here > 0} big />}
            title={sync.group[group]}
            second={sync.groupLine(delivered, here)}
          />
        ))}
      </ul>
    </>
  )
}

function Others({ status, now }: Part) {
  const { sync, common } = useWords()
  const heard =
    status.lastHeardAt === null
      ? sync.neverHeard
      : sync.heard(common.moment(status.lastHeardAt, now))
  const offline = status.link === 'offline'
  return (
    <ul class="lines">
      {status.waitingFor.map(({ device, records }) => (
        <Row
          key={device}
          lead={<Key of="yet" dash big />}
          title={device}
          second={sync.waitingRecords(records)}
        >
          <Chip kind="calm" icon={Clock}>
            {sync.waiting}
          </Chip>
        </Row>
      ))}
      <Row
        lead={<Key of={status.lastHeardAt === null ? 'yet' : 'on'} big />}
        title={sync.store}
        second={heard}
      >
        {offline ? (
          <Chip kind="calm" icon={CloudOff}>
            {sync.offline}
          </Chip>
        ) : (
          <Chip kind="done" icon={Check}>
            {sync.answering}
          </Chip>
        )}
      </Row>
    </ul>
  )
}

function Trouble({ status }: { status: SyncStatus }) {
  const { sync } = useWords()
  const problem = status.problem && sync.problem[status.problem]
  const stop = status.problem === 'not-saved' || status.problem === 'shut-out'
  return (
    <>
      {problem && (
        <Note kind={stop ? 'stop' : 'ask'} title={problem.what}>
          {problem.next}
        </Note>
      )}
      {status.setAside > 0 && (
        <Note icon={Info} title={sync.setAside(status.setAside)}>
          {sync.setAsideNext}
        </Note>
      )}
    </>
  )
}

export function SyncSheet({ status, now, onClose }: Part & { onClose: () => void }) {
  const { acts } = useHand()
  const { sync } = useWords()
  const { here, handed, delivered } = status.mine
  if (status.link === 'practice')
    return (
      <Sheet title={sync.title} second={sync.practiceLead} onClose={onClose}>
        <Trouble status={status} />
      </Sheet>
    )
  return (
    <Sheet title={sync.title} second={sync.lead} onClose={onClose}>
      <div class="stack">
        <Trouble status={status} />
        <div class="two always">
          <ToSend status={status} now={now} />
          <ToReceive status={status} />
        </div>
      </div>
      <h2 class="t20 gap">{sync.mine(here + handed + delivered)}</h2>
      <Route status={status} now={now} />
      <Groups status={status} />
      <h2 class="t20 gap">{sync.tablets}</h2>
      <Others status={status} now={now} />
      <Button kind="main" big wide icon={RefreshCw} onPress={() => acts.syncNow()}>
        {sync.now}
      </Button>
    </Sheet>
  )
}

import {
  ArrowDownToLine,
  ArrowLeftRight,
  ArrowUpFromLine,
  ChevronRight,
  Check,
  Clock,
  CloudOff,
  FileOutput,
  Info,
  RefreshCw,
  TabletSmartphone,
  TriangleAlert
} from 'lucide'
import type { Met, SyncStatus } from '../../kit/tablets/sync-views.ts'
import type { Instant } from '../../domain/id.ts'

import { to } from '../routes.ts'
import { Button, LinkButton } from './button.tsx'
import { Chip } from './chip.tsx'
import { GiveAgain } from './give-again.tsx'
import { Icon } from './icon.tsx'
import { Key } from './masu.tsx'
import { Note } from './note.tsx'
import { Row } from './row.tsx'
import { NoSignal, useSendNow } from './send-now.tsx'
import { Sheet } from './sheet.tsx'
import { useCarryWords } from '../carry/doors/words/words.ts'
import { useCommonWords } from '../words/common/words.ts'
import { useSyncWords } from '../words/delivery/words.ts'

interface Part {
  readonly status: SyncStatus
  readonly now: Instant
}

function ToSend({ status, now }: Part) {
  const sync = useSyncWords()
  const common = useCommonWords()
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
  const sync = useSyncWords()
  const common = useCommonWords()
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
  const sync = useSyncWords()
  const common = useCommonWords()
  const { here, handed, delivered, deliveredAt } = status.mine
  // With some handed over it is not known which of the two the oldest is among.
  const since = handed > 0 ? null : status.oldestUnsentAt
  const carriers = useCarriers(status)
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
            <span>{carriers}</span>
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

/** Who holds what the relay does not have yet. */
function useCarriers({ met }: SyncStatus): string {
  const carry = useCarryWords()
  const holders = met.filter(({ copies }) => copies > 0)
  const [only] = holders
  return holders.length === 1 && only ? carry.byOne(only.name) : carry.bySeveral(holders.length)
}

function Groups({ status }: { status: SyncStatus }) {
  const sync = useSyncWords()
  const written = status.groups.filter(({ here, delivered }) => here + delivered > 0)
  if (written.length === 0) return null
  return (
    <details class="more">
      <summary>
        <Icon of={ChevronRight} />
        {sync.byKind}
      </summary>
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
    </details>
  )
}

function Others({ status, now }: Part) {
  const metNames = new Set(status.met.map(({ name }) => name))
  const notMet = status.waitingFor.filter(({ device }) => !metNames.has(device))
  return (
    <ul class="lines">
      {status.met.map((one) => (
        <MetRow key={one.device} met={one} now={now} waits={waitsFor(status, one.name)} />
      ))}
      {notMet.map((one) => (
        <WaitingRow key={one.device} {...one} />
      ))}
      {status.carried > 0 && <CarriedRow records={status.carried} />}
      <StoreRow status={status} now={now} />
    </ul>
  )
}

function waitsFor({ waitingFor }: SyncStatus, name: string): boolean {
  return waitingFor.some(({ device }) => device === name)
}

function MetRow({ met, now, waits }: { met: Met; now: Instant; waits: boolean }) {
  const carry = useCarryWords()
  const sync = useSyncWords()
  const common = useCommonWords()
  const time = common.moment(met.at, now)
  const lacks = waits || met.lacking > 0
  const carries = met.copies > 0 ? carry.metCarries(time) : carry.met(time)
  return (
    <Row
      lead={<Key of={lacks ? 'yet' : 'on'} dash={lacks} big />}
      title={met.name}
      second={lacks ? carry.metLacks(time) : carries}
    >
      {met.copies > 0 && (
        <Chip kind="done" icon={Check}>
          {carry.metCopies(met.copies)}
        </Chip>
      )}
      {met.copies === 0 && lacks && (
        <Chip kind="calm" icon={Clock}>
          {sync.waiting}
        </Chip>
      )}
    </Row>
  )
}

function WaitingRow({ device, records }: SyncStatus['waitingFor'][number]) {
  const sync = useSyncWords()
  return (
    <Row lead={<Key of="yet" dash big />} title={device} second={sync.waitingRecords(records)}>
      <Chip kind="calm" icon={Clock}>
        {sync.waiting}
      </Chip>
    </Row>
  )
}

/** Not ours, and lost with this tablet if nobody else has them. */
function CarriedRow({ records }: { records: number }) {
  const carry = useCarryWords()
  return (
    <Row lead={<Key of="half" big />} title={carry.carried(records)} second={carry.carriedSecond} />
  )
}

function StoreRow({ status, now }: Part) {
  const sync = useSyncWords()
  const common = useCommonWords()
  const { lastHeardAt } = status
  const never = lastHeardAt === null
  return (
    <Row
      lead={<Key of={never ? 'yet' : 'on'} dash={never} big />}
      title={sync.store}
      second={never ? sync.neverHeard : sync.heard(common.moment(lastHeardAt, now))}
    >
      <StoreChip status={status} />
    </Row>
  )
}

function StoreChip({ status: { link, problem } }: { status: SyncStatus }) {
  const sync = useSyncWords()
  if (link === 'offline')
    return (
      <Chip kind="calm" icon={CloudOff}>
        {sync.offline}
      </Chip>
    )
  if (problem?.startsWith('relay-'))
    return (
      <Chip kind="ask" icon={TriangleAlert}>
        {sync.problem[problem].chip}
      </Chip>
    )
  return (
    <Chip kind="done" icon={Check}>
      {sync.answering}
    </Chip>
  )
}

/** What cannot be shown yet, and whom to stand next to for it. */
function Incomplete({ status }: { status: SyncStatus }) {
  const carry = useCarryWords()
  const common = useCommonWords()
  const tablets = status.waitingFor.map(({ device }) => device).join(common.separator)
  if (!tablets) return null
  return (
    <Note icon={Info} title={carry.continues(tablets)}>
      {carry.continuesNext(tablets)}
    </Note>
  )
}

function Trouble({ status }: { status: SyncStatus }) {
  const sync = useSyncWords()
  const problem = status.problem && sync.problem[status.problem]
  const stop = status.problem === 'not-saved' || status.problem === 'shut-out'
  return (
    <>
      {problem && (
        <Note kind={stop ? 'stop' : 'ask'} title={problem.what}>
          {problem.next}
        </Note>
      )}
      {status.problem === 'relay-lost' && <GiveAgain />}
      {status.setAside > 0 && (
        <Note icon={Info} title={sync.setAside(status.setAside)}>
          {sync.setAsideNext}
        </Note>
      )}
    </>
  )
}

export function SyncSheet({ status, now, onClose }: Part & { onClose: () => void }) {
  const sync = useSyncWords()
  const carry = useCarryWords()
  const sending = useSendNow(status)
  const closeOnLink = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest('a')) onClose()
  }
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
      <h2 class="t20 gap">{carry.tablets}</h2>
      <Others status={status} now={now} />
      <Groups status={status} />
      <div class="stack" onClick={closeOnLink}>
        <Incomplete status={status} />
        <div class="row wrap">
          <LinkButton big grow kind="main" icon={TabletSmartphone} href={to('give')}>
            {carry.giveByCode}
          </LinkButton>
          <LinkButton big kind="quiet" icon={FileOutput} href={to('give', 'file')}>
            {carry.giveByFile}
          </LinkButton>
        </div>
        <div class="row wrap">
          <LinkButton grow icon={ArrowDownToLine} href={to('receive')}>
            {carry.receive}
          </LinkButton>
          <LinkButton grow icon={ArrowLeftRight} href={to('exchange')}>
            {carry.exchange}
          </LinkButton>
          <Button grow icon={RefreshCw} onPress={sending.ask}>
            {sync.now}
          </Button>
        </div>
        {sending.unheard && <NoSignal />}
      </div>
    </Sheet>
  )
}

import { useState } from 'preact/hooks'
import { Check, Pencil, TriangleAlert } from 'lucide'
import type { CheckReport, EventView, Tablet } from '../../../kit/views.ts'
import { useDoing } from '../../doing.ts'
import { useHand, useWords } from '../../hand.ts'
import { useNow } from '../../now.ts'
import { BackLink } from '../../parts/back-link.tsx'
import { Button } from '../../parts/button.tsx'
import { Chip } from '../../parts/chip.tsx'
import { Form, TextField } from '../../parts/field.tsx'
import { Key } from '../../parts/masu.tsx'
import { FaultNote, Note } from '../../parts/note.tsx'
import { Page } from '../../parts/page.tsx'
import { Row } from '../../parts/row.tsx'
import { to } from '../../routes.ts'
import { heldOn } from './held.ts'
import { ENOUGH_MIB, sizeOf } from './ready.ts'

export function TabletPage({
  device,
  tablets,
  events
}: {
  device: string
  tablets: readonly Tablet[]
  events: readonly EventView[]
}) {
  const { check } = useWords()
  const words = check.tablets
  const tablet = tablets.find((one) => one.device === device)
  return (
    <Page
      tab="invite"
      title={tablet?.name ?? words.title}
      second={tablet && words.roles[tablet.role]}
    >
      <BackLink href={to('tablets')}>{words.back}</BackLink>
      {!tablet && <Note title={words.gone} />}
      {tablet && (
        <div class="stack">
          <Report tablet={tablet} events={events} />
          <Events tablet={tablet} events={events} />
          <Rename key={tablet.name} tablet={tablet} />
        </div>
      )}
    </Page>
  )
}

function Report({ tablet, events }: { tablet: Tablet; events: readonly EventView[] }) {
  const { check, common } = useWords()
  const words = check.tablets
  const now = useNow()
  const { check: report, lastRecordAt } = tablet
  const last = lastRecordAt === null ? words.never : words.lastAt(common.moment(lastRecordAt, now))
  return (
    <section class="card">
      <h2 class="t20">{check.title}</h2>
      <p class="sub">{last}</p>
      {report ? (
        <ReportRows tablet={tablet} report={report} events={events} />
      ) : (
        <p>{words.noCheck}</p>
      )}
    </section>
  )
}

function ReportRows({
  tablet,
  report,
  events
}: {
  tablet: Tablet
  report: CheckReport
  events: readonly EventView[]
}) {
  const { check, common } = useWords()
  const words = check.tablets
  const now = useNow()
  const event = events.find((view) => view.event.id === report.event)
  const rows = [
    { name: words.installed, good: report.installed },
    { name: words.persistent, good: report.persistent },
    { name: words.precached, good: report.precached },
    { name: words.free(sizeOf(report.freeMiB)), good: report.freeMiB >= ENOUGH_MIB }
  ]
  return (
    <ul class="lines">
      <Row
        lead={<Key of="on" big />}
        title={event?.event.title ?? check.data.name}
        second={[
          heldOn(check, tablet, report),
          common.moment(report.at, now),
          words.app(report.app)
        ].join(common.separator)}
      />
      {rows.map(({ name, good }) => (
        <Row key={name} lead={<Key of={good ? 'on' : 'yet'} dash={!good} big />} title={name}>
          <Chip kind={good ? 'done' : 'ask'} icon={good ? Check : TriangleAlert}>
            {good ? check.good : check.look}
          </Chip>
        </Row>
      ))}
    </ul>
  )
}

function Events({ tablet, events }: { tablet: Tablet; events: readonly EventView[] }) {
  const { acts } = useHand()
  const { check } = useWords()
  const words = check.tablets
  const doing = useDoing()
  if (tablet.role === 'organizer') return null // holds every key already
  return (
    <section class="card stack">
      <div>
        <h2 class="t20">{words.events}</h2>
        <p class="sub">{words.letInLead}</p>
      </div>
      <ul class="lines">
        {events.map(({ event }) => {
          const inside = tablet.events.includes(event.id)
          return (
            <Row
              key={event.id}
              lead={<Key of={inside ? 'on' : 'yet'} dash={!inside} big />}
              title={event.title}
            >
              {inside ? (
                <Chip kind="done" icon={Check}>
                  {words.given}
                </Chip>
              ) : (
                <Button
                  busy={doing.busy}
                  label={words.letIn(event.title)}
                  onPress={() => doing.run(() => acts.letIn(event.id, [tablet.device]))}
                >
                  {words.give}
                </Button>
              )}
            </Row>
          )
        })}
      </ul>
      <FaultNote fault={doing.fault} />
    </section>
  )
}

function Rename({ tablet }: { tablet: Tablet }) {
  const { acts } = useHand()
  const { tablets: words } = useWords().check
  const doing = useDoing()
  const [name, setName] = useState(tablet.name)
  const fresh = name.trim() !== '' && name.trim() !== tablet.name
  const save = () => {
    if (fresh) doing.run(() => acts.nameDevice(tablet.device, name.trim()))
  }
  return (
    <section class="card">
      <Form onSubmit={save} label={words.rename}>
        <div class="field-and-act">
          <TextField label={words.name} value={name} maxLength={20} onInput={setName} />
          <Button icon={Pencil} submit busy={doing.busy} disabled={!fresh}>
            {words.rename}
          </Button>
        </div>
        <FaultNote fault={doing.fault} />
      </Form>
    </section>
  )
}

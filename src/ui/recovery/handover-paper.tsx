import { useEffect, useState } from 'preact/hooks'
import { showPhones } from '../../domain/people/phone.ts'
import type { EventView } from '../../kit/event/views.ts'
import type { RecoveryState } from '../../kit/recovery/views.ts'
import type { Retention } from '../../kit/retention/views.ts'
import type { Tablet } from '../../kit/tablets/views.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { LinkButton } from '../parts/button.tsx'
import { Note } from '../parts/note.tsx'
import { to } from '../routes.ts'
import { PaperPage } from '../papers/frame.tsx'
import { useKnown } from '../papers/use-known.ts'
import { SheetFoot } from '../papers/sheet-foot.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { useRecoveryWords } from './words/words.ts'

/** 引きつぎ書: what two people read together and sign. */
export function HandoverPaper({ state }: { state: RecoveryState }) {
  const { kit } = useApp()
  const words = useRecoveryWords()
  const me = useLive(() => kit.me, [kit])
  const settings = useLive(() => kit.settings, [kit])
  const tablets = useLive(() => kit.tablets, [kit])
  const until = useKnown(null)
  const { handoverPaper: paper } = words
  const workspace = me?.workspace ?? ''
  const ready = settings !== undefined && tablets !== undefined
  return (
    <PaperPage
      title={paper.title}
      ready={ready}
      back={to('recovery', 'handover')}
      choices={
        <>
          <Note title={words.handover.paperNext} />
          <LinkButton kind="quiet" href={to('tablets')}>
            {words.handover.openTablets}
          </LinkButton>
        </>
      }
    >
      {ready && (
        <section class="paper recovery" aria-label={paper.title}>
          <div class="meta">
            <h2>{paper.title}</h2>
          </div>
          <div class="recovery-sheet">
            <Facts
              rows={[
                [paper.workspace, workspace],
                [paper.relay, settings.relay],
                [paper.contact, contactOf(settings)],
                [paper.sheet, paper.sheetLine(state.n)]
              ]}
            />
            <Tablets tablets={tablets} />
            <h3>{paper.open}</h3>
            <OpenItems />
            <div class="recovery-signs">
              {[paper.from, paper.to].map((who) => (
                <div key={who}>
                  <b>{who}</b>
                  <span>{paper.date}</span>
                  <span>{paper.signature}</span>
                </div>
              ))}
            </div>
          </div>
          <SheetFoot sheet={{ number: 1, of: 1, event: workspace, venue: '', until }} />
        </section>
      )}
    </PaperPage>
  )
}

function contactOf({
  contact,
  phone,
  email
}: {
  readonly contact: string
  readonly phone: string
  readonly email: string
}): string {
  return [contact, showPhones(phone), email].filter(Boolean).join(' ')
}

function Facts({ rows }: { rows: readonly (readonly [label: string, value: string])[] }) {
  return (
    <table>
      <tbody>
        {rows.map(([label, value]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Tablets({ tablets }: { tablets: readonly Tablet[] }) {
  const common = useCommonWords()
  const { handoverPaper: paper } = useRecoveryWords()
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{paper.have}</th>
          <th scope="col">{paper.tablets}</th>
          <th scope="col">{paper.role}</th>
          <th scope="col">{paper.standing}</th>
        </tr>
      </thead>
      <tbody>
        {tablets.map((tablet) => (
          <tr key={tablet.device}>
            <td>
              <span class="pen" />
            </td>
            <td>{tablet.name}</td>
            <td>{common.role[tablet.role]}</td>
            <td>{paper.standings[tablet.standing]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What the next person would otherwise have to find out. */
function OpenItems() {
  const { kit } = useApp()
  const events = useLive(() => kit.events, [kit])
  return (
    <ul class="recovery-open">
      {events?.map((view) => (
        <OfEvent key={view.event.id} view={view} />
      ))}
      <SetApart />
      {[1, 2].map((line) => (
        <li key={line}>
          <span class="pen" />
          <span class="line" />
        </li>
      ))}
    </ul>
  )
}

function OfEvent({ view: { event } }: { view: EventView }) {
  const { kit } = useApp()
  const common = useCommonWords()
  const { handoverPaper: paper } = useRecoveryWords()
  const retention = useLive(() => kit.retention(event.id), [kit, event.id])
  const questions = useLive(() => kit.questions(event.id), [kit, event.id])
  return (
    <>
      {dueOf(retention ?? null).map(({ kind, due }) => (
        <Open key={kind}>{paper.due(event.title, paper.kinds[kind], common.dayLong(due))}</Open>
      ))}
      {questions !== undefined && questions.length > 0 && (
        <Open>{`${event.title}: ${paper.questions(questions.length)}`}</Open>
      )}
    </>
  )
}

function dueOf(retention: Retention | null) {
  return (
    retention?.kinds.filter(({ erasedAt, families }) => erasedAt === null && families > 0) ?? []
  )
}

function SetApart() {
  const { commands } = useApp()
  const { handoverPaper: paper } = useRecoveryWords()
  const [count, setCount] = useState<number | null | undefined>(undefined)
  useEffect(() => {
    void commands.apart().then((read) => setCount(read.ok ? read.value.length : null))
  }, [commands])
  if (count === undefined || count === 0) return null
  return <Open>{count === null ? paper.apartUnknown : paper.apart(count)}</Open>
}

function Open({ children }: { children: string }) {
  return (
    <li>
      <span class="pen" />
      <span>{children}</span>
    </li>
  )
}

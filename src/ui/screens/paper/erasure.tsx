import type { Erasure } from '../../../kit/views.ts'
import { useHand, useWords } from '../../hand.ts'
import { useLive } from '../../live.ts'
import { Note } from '../../parts/note.tsx'
import { to } from '../../routes.ts'
import { confirmedOf, findErasure } from '../forget/confirmed.ts'
import { longMoment, sayExport } from '../forget/disclosed.ts'
import { sayErased } from '../forget/erasure-lines.tsx'
import { useForget } from '../forget/words.ts'
import { dayOf } from '../../words/time.ts'
import { PaperPage } from './frame.tsx'
import { sheetsOf } from './sheets.ts'
import { SheetFoot } from './sheet-foot.tsx'
import { Blank } from './write-in.tsx'

/** Tablets and exports beside the rest of the first sheet; a caravan has seldom more. */
const LINES_FIRST = 22

/** 消去の記録: what was erased where, and what a person still has to do. Names are written by hand, never kept. */
export function ErasurePaper({ id }: { id: string }) {
  const { kit } = useHand()
  const words = useForget()
  const erasures = useLive(() => kit.erasures, [kit])
  const settings = useLive(() => kit.settings, [kit])
  const erasure = erasures && findErasure(erasures, id)
  return (
    <PaperPage
      title={words.paper.erasure}
      ready={erasure !== undefined && settings !== undefined}
      back={to('forget', 'record', id)}
      choices={
        erasures && !erasure ? (
          <Note title={words.noRecord}>{words.noRecordNext}</Note>
        ) : (
          <Note title={words.paper.names}>{words.record.paper}</Note>
        )
      }
    >
      {erasure && settings && <Sheets erasure={erasure} organisation={settings.name} />}
    </PaperPage>
  )
}

function Sheets({ erasure, organisation }: { erasure: Erasure; organisation: string }) {
  const { surroundings } = useHand()
  const words = useWords()
  const forget = useForget()
  const rows = tabletRows(erasure, {
    moment: (at) => longMoment(words, at),
    open: (one) => sayOpen(forget, words, one)
  })
  const parts = sheetsOf(rows, LINES_FIRST)
  const now = surroundings.now()
  const until = forget.paper.made(words.common.dayLong(dayOf(now)), words.common.time(now))
  return parts.map((part, at) => (
    <section
      key={at}
      class="paper erasure"
      aria-label={`${forget.paper.erasure} ${at + 1}/${parts.length}`}
    >
      <div class="meta">
        <h2>{forget.paper.erasure}</h2>
        <span>{forget.record.title(confirmedOf(erasure).done, rows.length)}</span>
      </div>
      <div>
        {at === 0 && <Facts erasure={erasure} organisation={organisation} />}
        <TabletTable rows={part} />
        {at === parts.length - 1 && <Beyond erasure={erasure} />}
      </div>
      <SheetFoot
        sheet={{
          number: at + 1,
          of: parts.length,
          event: erasure.event?.title ?? '',
          venue: '',
          until
        }}
      />
    </section>
  ))
}

type TabletRow = readonly [name: string, state: string]

function tabletRows(
  { done, open }: Erasure,
  say: {
    readonly moment: (at: number) => string
    readonly open: (one: Erasure['open'][number]) => string
  }
): readonly TabletRow[] {
  return [
    ...open.map((one): TabletRow => [one.name, say.open(one)]),
    ...done.map(({ name, at }): TabletRow => [name, say.moment(at)])
  ]
}

function sayOpen(
  { record, standing }: ReturnType<typeof useForget>,
  words: ReturnType<typeof useWords>,
  one: Erasure['open'][number]
): string {
  const since =
    one.lastAt === null
      ? record.never
      : `${record.yet} (${record.since(longMoment(words, one.lastAt))})`
  return [since, standing[one.standing]].filter(Boolean).join(words.common.separator)
}

function Facts({ erasure, organisation }: { erasure: Erasure; organisation: string }) {
  const words = useWords()
  const forget = useForget()
  const { paper } = forget
  const lines = [
    [paper.organisation, organisation],
    [paper.event, erasure.event?.title ?? ''],
    [paper.what, sayErased(forget, erasure)],
    [paper.how, forget.counts(erasure.families, erasure.children)],
    [paper.when, longMoment(words, erasure.at)],
    [paper.by, erasure.byName]
  ]
  return (
    <table class="facts">
      <tbody>
        {lines.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{value || <Blank />}</td>
          </tr>
        ))}
        {erasure.what === 'family' && (
          <tr>
            <th scope="row">{paper.names}</th>
            <td>
              <Blank />
            </td>
          </tr>
        )}
        <tr>
          <th scope="row">{paper.reason}</th>
          <td>
            {paper.reasons.map((reason) => (
              <span key={reason} class="tick">
                <i class="pen" /> {reason}
              </span>
            ))}
            <Blank />
          </td>
        </tr>
      </tbody>
    </table>
  )
}

function TabletTable({ rows }: { rows: readonly TabletRow[] }) {
  const { paper } = useForget()
  return (
    <>
      <h3>{paper.tablets}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{paper.tablet}</th>
            <th scope="col">{paper.state}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, state]) => (
            <tr key={name}>
              <td>{name}</td>
              <td>{state}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Beyond({ erasure }: { erasure: Erasure }) {
  const words = useWords()
  const forget = useForget()
  const { paper } = forget
  const { backupsUntil, exports } = erasure
  return (
    <>
      <h3>{paper.beyond}</h3>
      <table class="beyond">
        <thead>
          <tr>
            <th scope="col">{forget.disclosure.what}</th>
            <th scope="col">{forget.disclosure.when}</th>
            <th scope="col">{forget.disclosure.who}</th>
            <th scope="col">{paper.disposed}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>{paper.backups}</td>
            <td colSpan={3}>
              {backupsUntil === null ? paper.untilLine : paper.until(forget.day(backupsUntil))}
            </td>
          </tr>
          {exports.length === 0 && (
            <tr>
              <td colSpan={4}>{paper.noExports}</td>
            </tr>
          )}
          {exports.map((one) => (
            <tr key={`${one.what} ${one.at} ${one.device}`}>
              <td>{sayExport(forget, one.what)}</td>
              <td>{longMoment(words, one.at)}</td>
              <td>{words.questions.said(one.byName, one.device)}</td>
              <td class="pen-in" />
            </tr>
          ))}
          <tr>
            <td colSpan={3}>{paper.otherPaper}</td>
            <td class="pen-in" />
          </tr>
        </tbody>
      </table>
      <p class="signed">
        <span>{paper.told}</span>
        <span>{paper.toldBy}</span>
      </p>
    </>
  )
}

import type { EventView } from '../../kit/event/views.ts'
import type { Disclosure } from '../../kit/retention/views.ts'
import type { Instant } from '../../domain/id.ts'
import { useDoing } from '../doing.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { FaultNote, Note } from '../parts/note.tsx'
import { to } from '../routes.ts'
import { dayOf } from '../words/time.ts'
import { familyName, tablesOf } from '../retention/present-disclosed.ts'
import { FaultWay } from '../retention/fault-way.tsx'
import { useDisclosure } from '../retention/use-disclosure.ts'
import { PaperPage } from './frame.tsx'
import { packTables, type Piece } from './packed.ts'
import { SheetFoot } from './sheet-foot.tsx'
import { useSideWords } from '../conflicts/side-words.ts'
import { useCareWords } from '../care/words/words.ts'
import { useReleaseWords } from '../release/words/words.ts'
import { useForgetWords } from '../retention/words/words.ts'
import { usePaperWords } from './words/words.ts'

/** 開示 on paper. Printing is recorded before the browser is asked: the kit cannot call a paper back. */
export function DisclosurePaper({ event, family }: { event: string; family: string }) {
  const { kit, commands, environment } = useApp()
  const forget = useForgetWords()
  const paper = usePaperWords()
  const { disclosure, busy, fault } = useDisclosure(event, family)
  const noting = useDoing()
  const view = useLive(() => kit.events, [kit])?.find((one) => one.event.id === event)
  return (
    <PaperPage
      title={forget.paper.disclosure}
      ready={disclosure !== null}
      back={to('disclose', event, family)}
      onPrint={() => noting.run(() => commands.noteExport(event, 'disclosure'), environment.print)}
      choices={
        <>
          <Note title={forget.disclosure.leadNext}>{paper.personal}</Note>
          {busy && <p role="status">{forget.disclosure.reading}</p>}
          <FaultWay fault={fault} />
          <FaultNote fault={noting.fault} />
        </>
      }
    >
      {disclosure && <Sheets view={view} disclosure={disclosure} at={environment.now()} />}
    </PaperPage>
  )
}

function Sheets({
  view,
  disclosure,
  at
}: {
  view: EventView | undefined
  disclosure: Disclosure
  at: Instant
}) {
  const words = useSideWords()
  const release = useReleaseWords()
  const care = useCareWords()
  const forget = useForgetWords()
  const sheets = packTables(tablesOf({ words, forget, release, care, view }, disclosure))
  const title = view?.event.title ?? disclosure.event.title
  const whose = forget.paper.disclosureFor(title, familyName(disclosure))
  const made = forget.paper.made(words.common.dayLong(dayOf(at)), words.common.time(at))
  return sheets.map((pieces, number) => (
    <section
      key={number}
      class="paper disclosure"
      aria-label={`${forget.paper.disclosure} ${number + 1}/${sheets.length}`}
    >
      <div class="meta">
        <h2>{forget.paper.disclosure}</h2>
        <span>{whose}</span>
      </div>
      <div>
        {pieces.map((piece, nth) => (
          <PieceTable key={nth} piece={piece} />
        ))}
      </div>
      <SheetFoot
        sheet={{ number: number + 1, of: sheets.length, event: '', venue: '', until: made }}
      >
        {number === sheets.length - 1 && (
          <>
            <span>{forget.paper.handed}</span>
            <span>{forget.paper.handedBy}</span>
            <span>{forget.paper.received}</span>
          </>
        )}
      </SheetFoot>
    </section>
  ))
}

function PieceTable({ piece: { title, heads, rows, widths, continued } }: { piece: Piece }) {
  const paper = usePaperWords()
  const { disclosure } = useForgetWords()
  return (
    <>
      <h3>{continued ? paper.equipment.continued(title) : title}</h3>
      <table>
        <colgroup>
          {widths.map((width, at) => (
            <col key={at} style={{ width: `${(width * 100).toFixed(1)}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.length === 0 && (
            <tr>
              <td colSpan={heads.length}>{disclosure.none}</td>
            </tr>
          )}
          {rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

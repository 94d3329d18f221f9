import { useState } from 'preact/hooks'
import type { ImportRow } from '../../kit/import/importing.ts'
import type { ImportKind } from '../../domain/import/import-kind.ts'
import { Button } from '../parts/button.tsx'
import { Row } from '../parts/row.tsx'
import { reasonsOf, secondOf, shownOf } from './reasons.ts'
import { useCommonWords } from '../words/common/words.ts'
import { useImportWords } from './words/words.ts'

// A screenful; a long list would push the confirm button out of sight.
const FIRST = 20

function OneRow({ kind, row }: { kind: ImportKind; row: ImportRow }) {
  const importing = useImportWords()
  const common = useCommonWords()
  const reasons = reasonsOf(importing, kind, row)
  return (
    <Row
      title={row.title || importing.line(row.line)}
      second={
        <>
          {secondOf(common, row)}
          <ShownOf kind={kind} row={row} />
          <Reasons reasons={reasons} />
        </>
      }
    >
      {row.title && <span class="sub t16 nw">{importing.line(row.line)}</span>}
    </Row>
  )
}

/** Each on a line of its own: some are whole sentences. */
function Reasons({ reasons }: { reasons: readonly string[] }) {
  return (
    <>
      {reasons.map((reason) => (
        <em key={reason} class="reason phrases">
          {reason}
        </em>
      ))}
    </>
  )
}

function ShownOf({ kind, row }: { kind: ImportKind; row: ImportRow }) {
  const importing = useImportWords()
  const common = useCommonWords()
  const shown = shownOf(importing, common, kind, row)
  return shown ? <span class="shows phrases">{shown}</span> : null
}

export function RowsOf({
  kind,
  rows,
  title,
  lead
}: {
  kind: ImportKind
  rows: readonly ImportRow[]
  title: string
  lead?: string | undefined
}) {
  const importing = useImportWords()
  const [all, setAll] = useState(false)
  if (rows.length === 0) return null
  const shown = all ? rows : rows.slice(0, FIRST)
  return (
    <section class="card diffs">
      <div class="diffhead">
        <h2 class="t20">{title}</h2>
        {lead && <p class="sub phrases">{lead}</p>}
      </div>
      <ul class="lines">
        {shown.map((row) => (
          <OneRow key={`${row.line} ${row.title}`} kind={kind} row={row} />
        ))}
      </ul>
      {shown.length < rows.length && (
        <Button kind="plain" onPress={() => setAll(true)}>
          {importing.more(rows.length - shown.length)}
        </Button>
      )}
    </section>
  )
}

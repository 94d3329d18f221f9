import { useState } from 'preact/hooks'
import { ChevronRight } from 'lucide'
import type { ImportRow } from '../../kit/import/importing.ts'
import type { ImportKind } from '../../domain/import/import-kind.ts'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { Option } from '../parts/option.tsx'
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
  lead,
  open
}: {
  kind: ImportKind
  rows: readonly ImportRow[]
  title: string
  lead?: string
  open?: boolean
}) {
  const importing = useImportWords()
  const [all, setAll] = useState(false)
  if (rows.length === 0) return null
  const shown = all ? rows : rows.slice(0, FIRST)
  return (
    <details class="card more" open={open ?? false}>
      <summary>
        <Icon of={ChevronRight} />
        <h2 class="t20">
          {title} {rows.length}
        </h2>
      </summary>
      {lead && <p class="sub">{lead}</p>}
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
    </details>
  )
}

// Up to here one looks at each row anyway.
const MANY = 3

/** Rows a person has to look at: each goes in only when it is taken. */
export function Doubtful({
  kind,
  rows,
  accepted,
  onAccept
}: {
  kind: ImportKind
  rows: readonly ImportRow[]
  accepted: readonly number[]
  onAccept: (lines: readonly number[]) => void
}) {
  const importing = useImportWords()
  if (rows.length === 0) return null
  const all = accepted.length === rows.length
  const turn = (line: number) =>
    onAccept(accepted.includes(line) ? accepted.filter((one) => one !== line) : [...accepted, line])
  return (
    <section class="card stack">
      <div>
        <h2 class="t20">
          {importing.doubtfulTitle} {rows.length}
        </h2>
        <p class="sub">{importing.doubtfulLead}</p>
      </div>
      {rows.length > MANY && (
        <p>
          <Button onPress={() => onAccept(all ? [] : rows.map(({ line }) => line))}>
            {all ? importing.acceptNone : importing.acceptAll(rows.length)}
          </Button>
        </p>
      )}
      <div class="pick rows">
        {rows.map((row) => (
          <OneDoubt
            key={`${row.line} ${row.title}`}
            kind={kind}
            row={row}
            on={accepted.includes(row.line)}
            onTurn={() => turn(row.line)}
          />
        ))}
      </div>
    </section>
  )
}

function OneDoubt({
  kind,
  row,
  on,
  onTurn
}: {
  kind: ImportKind
  row: ImportRow
  on: boolean
  onTurn: () => void
}) {
  const importing = useImportWords()
  const common = useCommonWords()
  const reasons = reasonsOf(importing, kind, row)
  const second = [importing.line(row.line), secondOf(common, row)]
    .filter(Boolean)
    .join(common.separator)
  return (
    <Option
      kind="many"
      on={on}
      title={row.title}
      second={
        <>
          {second}
          <ShownOf kind={kind} row={row} />
          <Reasons reasons={reasons} />
        </>
      }
      onPress={onTurn}
    >
      <span class="spacer" />
      <b class="taken">{on ? importing.accepted : importing.accept}</b>
    </Option>
  )
}

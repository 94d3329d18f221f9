import { useState } from 'preact/hooks'
import { Scale } from 'lucide'
import type { ImportPreview, ImportRow } from '../../kit/import/importing.ts'
import type { ImportKind } from '../../domain/import/import-kind.ts'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { acceptedIn, decideLines, type Choices } from './choices.ts'
import { columnName, reasonsOf, secondOf, shownOf, importRowTitle, useSaid } from './reasons.ts'
import { Switch } from './switch.tsx'
import { useImportWords } from './words/words.ts'

// Up to here one looks at each row anyway.
const MANY = 3
const FIRST = 20

/** Rows a person has to look at: each goes in only when it is taken. */
export function Doubts({
  kind,
  preview,
  choices,
  onChoose
}: {
  kind: ImportKind
  preview: ImportPreview
  choices: Choices
  onChoose: (choices: Choices) => void
}) {
  const importing = useImportWords()
  const [whole, setWhole] = useState(false)
  const rows = preview.rows.filter(({ state }) => state === 'doubtful')
  if (rows.length === 0) return null
  const lines = rows.map(({ line }) => line)
  const isAll = acceptedIn(choices).length === rows.length
  const shown = whole ? rows : rows.slice(0, FIRST)
  return (
    <section class="card diffs">
      <div class="diffhead">
        <h2 class="t20">{importing.rowsTitle('doubtful', rows.length)}</h2>
        <p class="sub phrases">{importing.doubtfulLead}</p>
        {rows.length > MANY && (
          <Button kind="plain" onPress={() => onChoose(decideLines(choices, lines, !isAll))}>
            {isAll ? importing.acceptNone : importing.acceptAll(rows.length)}
          </Button>
        )}
      </div>
      <ul class="doubts">
        {shown.map((row) => (
          <OneDoubt
            key={row.line}
            kind={kind}
            row={row}
            twin={preview.rows.find(({ line }) => line === row.twin) ?? null}
            take={choices.decided.get(row.line) ?? null}
            onTake={(take) => onChoose(decideLines(choices, [row.line], take))}
          />
        ))}
      </ul>
      {shown.length < rows.length && (
        <Button kind="plain" onPress={() => setWhole(true)}>
          {importing.more(rows.length - shown.length)}
        </Button>
      )}
    </section>
  )
}

function OneDoubt({
  kind,
  row,
  twin,
  take,
  onTake
}: {
  kind: ImportKind
  row: ImportRow
  twin: ImportRow | null
  take: boolean | null
  onTake: (take: boolean) => void
}) {
  const importing = useImportWords()
  const common = useCommonWords()
  const title = importRowTitle(importing, row)
  const said = [secondOf(common, row), shownOf(importing, common, kind, row)].filter(Boolean)
  const words = twin ? importing.twinAnswers[kind] : importing.doubtAnswers
  const reasons = reasonsOf(importing, kind, row)
  return (
    <li>
      <span class="ask-mark">
        <Icon of={Scale} />
      </span>
      <span class="who">
        {twin && (
          <b>{importing.twinAsk[kind](importing.line(row.line), importing.line(twin.line))}</b>
        )}
        <b class={twin ? 'called' : ''}>
          {row.title ? `${importing.line(row.line)} ${title}` : title}
        </b>
        {said.length > 0 && <span class="phrases">{said.join(common.separator)}</span>}
        {twin && <Twin kind={kind} twin={twin} />}
        {reasons
          .filter((_, at) => !twin || row.why[at] !== 'twin-in-file')
          .map((reason) => (
            <em key={reason} class="reason phrases">
              {reason}
            </em>
          ))}
        <DoubtChanges kind={kind} row={row} />
      </span>
      <Switch
        label={`${importing.line(row.line)} ${title}`}
        value={take === null ? null : take ? 'take' : 'leave'}
        choices={[
          { value: 'leave', words: words.leave },
          { value: 'take', words: words.take }
        ]}
        onChoose={(value) => onTake(value === 'take')}
      />
    </li>
  )
}

/** The other line, so that both stand one under the other. */
function Twin({ kind, twin }: { kind: ImportKind; twin: ImportRow }) {
  const importing = useImportWords()
  const common = useCommonWords()
  const said = [secondOf(common, twin), shownOf(importing, common, kind, twin)].filter(Boolean)
  return (
    <span class="twin phrases">
      <b>{`${importing.line(twin.line)} ${importRowTitle(importing, twin)}`}</b>
      {said.join(common.separator)}
    </span>
  )
}

/** What it would write over what is known; what is wary stays also when the row is taken. */
function DoubtChanges({ kind, row }: { kind: ImportKind; row: ImportRow }) {
  const importing = useImportWords()
  const said = useSaid()
  return (
    <>
      {row.changes.map(({ meaning, before, after, wary }) => (
        <span key={meaning} class="phrases">
          {columnName(importing, kind, meaning)} {said(meaning, before, 'before')} →{' '}
          <b class="is-new">{said(meaning, after, 'after')}</b>
          {wary && ` (${importing.staysWary})`}
        </span>
      ))}
    </>
  )
}

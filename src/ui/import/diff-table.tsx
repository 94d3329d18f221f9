import { useState } from 'preact/hooks'
import { TriangleAlert } from 'lucide'
import type { ImportChange, ImportPreview, ImportRow } from '../../kit/import/importing.ts'
import type { ImportKind } from '../../domain/import/import-kind.ts'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { useCommonWords } from '../words/common/words.ts'
import {
  chooseGroups,
  firstChoices,
  groupsOf,
  isTaken,
  partsOf,
  type ChangeGroup,
  type Choices
} from './choices.ts'
import { columnName, gradeIn, importRowTitle, useSaid } from './reasons.ts'
import { Switch } from './switch.tsx'
import { useImportWords } from './words/words.ts'

// A screenful; a long list would push everything else out of sight.
const FIRST = 20

/** Every changed field, old beside new, and a choice row by row. */
export function ChangedRows({
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
  const [all, setAll] = useState(false)
  const rows = preview.rows.filter(({ state }) => state === 'changed')
  if (rows.length === 0) return null
  const groups = rows.flatMap(groupsOf)
  const isNone = groups.every((group) => !isTaken(choices, group))
  const shown = all ? rows : rows.slice(0, FIRST)
  const first = () => onChoose({ ...firstChoices(preview), decided: choices.decided })
  return (
    <section class="card diffs">
      <div class="diffhead">
        <h2 class="t20">{importing.rowsTitle('changed', rows.length)}</h2>
        <p class="sub phrases">{importing.changedLead}</p>
        <Button
          kind="plain"
          onPress={isNone ? first : () => onChoose(chooseGroups(choices, groups, false))}
        >
          {isNone ? importing.chooseAgain : importing.keepAll(rows.length)}
        </Button>
      </div>
      <table class="diff">
        <Heads kind={kind} />
        {shown.map((row) => (
          <tbody key={row.line}>
            {groupsOf(row).map((group, at) => (
              <Group
                key={String(group.isWary)}
                kind={kind}
                row={row}
                group={group}
                isFirst={at === 0}
                taken={isTaken(choices, group)}
                onTake={(take) => onChoose(chooseGroups(choices, [group], take))}
              />
            ))}
          </tbody>
        ))}
      </table>
      {shown.length < rows.length && (
        <Button kind="plain" onPress={() => setAll(true)}>
          {importing.more(rows.length - shown.length)}
        </Button>
      )}
    </section>
  )
}

function Heads({ kind }: { kind: ImportKind }) {
  const { diff } = useImportWords()
  return (
    <thead>
      <tr>
        <th>{diff.what[kind]}</th>
        <th>{diff.where}</th>
        <th>{diff.before}</th>
        <th>{diff.after}</th>
        <th>{diff.choice}</th>
      </tr>
    </thead>
  )
}

function Group({
  kind,
  row,
  group,
  isFirst,
  taken,
  onTake
}: {
  kind: ImportKind
  row: ImportRow
  group: ChangeGroup
  isFirst: boolean
  taken: boolean
  onTake: (take: boolean) => void
}) {
  const importing = useImportWords()
  const common = useCommonWords()
  const { changes } = group
  const title = importRowTitle(importing, row)
  const second = [gradeIn(common, row), importing.line(row.line)].filter(Boolean)
  return (
    <>
      {changes.map((change, at) => (
        <tr key={change.meaning} class={at < changes.length - 1 ? 'is-open' : ''}>
          {at === 0 && (
            <th scope="rowgroup" rowSpan={changes.length}>
              {isFirst && (
                <>
                  <b>{title}</b>
                  <span>{second.join(common.separator)}</span>
                </>
              )}
            </th>
          )}
          <Change kind={kind} change={change} />
          {at === 0 && (
            <td class="sw-cell" rowSpan={changes.length}>
              <Switch
                label={`${title} ${changes.map((one) => columnName(importing, kind, one.meaning)).join(importing.listComma)}`}
                value={taken ? 'take' : 'keep'}
                choices={[
                  { value: 'take', words: importing.take },
                  { value: 'keep', words: importing.keep }
                ]}
                onChoose={(value) => onTake(value === 'take')}
              />
            </td>
          )}
        </tr>
      ))}
    </>
  )
}

function Change({ kind, change }: { kind: ImportKind; change: ImportChange }) {
  const importing = useImportWords()
  const said = useSaid()
  const { before, after, wary, meaning } = change
  const [was, now] = [said(meaning, before, 'before'), said(meaning, after, 'after')]
  const isText = before !== '' && after !== '' && meaning !== 'grade' && meaning !== 'days'
  const isCare = wary === 'care'
  return (
    <>
      <td class="place">{columnName(importing, kind, meaning)}</td>
      <td class="was">
        <span class="hidden">{importing.diff.before} </span>
        {isCare ? (
          <span class="mk">
            <Icon of={TriangleAlert} size="s" />
            {was}
          </span>
        ) : (
          <Marked text={was} other={now} isMarked={isText} isLarge={wary === 'letters'} />
        )}
      </td>
      <td class="new">
        <span class="arrow" aria-hidden="true">
          →
        </span>
        <span class="hidden">{importing.diff.after} </span>
        <Marked text={now} other={was} isMarked={isText && !isCare} isLarge={wary === 'letters'} />
        {wary && <em class={isCare ? 'is-stop' : ''}>{importing.wary[wary]}</em>}
      </td>
    </>
  )
}

/** What differs is underlined; where only letters have another form they are drawn large. */
function Marked({
  text,
  other,
  isMarked,
  isLarge
}: {
  text: string
  other: string
  isMarked: boolean
  isLarge: boolean
}) {
  if (!isMarked) return <span>{text}</span>
  const [head, middle, tail] = partsOf(text, other)
  return (
    <span class={isLarge ? 'glyph' : ''}>
      {head}
      {middle && <mark>{middle}</mark>}
      {tail}
    </span>
  )
}

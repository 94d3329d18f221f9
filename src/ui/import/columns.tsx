import { useId } from 'preact/hooks'
import { ArrowRight } from 'lucide'
import type { ImportKind } from '../../domain/import/import-kind.ts'
import { useDoing } from '../doing.ts'

import { Button } from '../parts/button.tsx'
import { FaultNote, Note } from '../parts/note.tsx'
import { columnName, named } from './reasons.ts'
import { chooseColumn, samplesOf, type Stage } from './stage.ts'
import { useCommonWords } from '../words/common/words.ts'
import { useImportWords } from './words/words.ts'

type At = Extract<Stage, { at: 'columns' }>

/** What was recognised, and a proposal for every column that one can change. */
export function Columns({
  kind,
  stage,
  onStage,
  onFile
}: {
  kind: ImportKind
  stage: At
  onStage: (stage: Stage) => void
  onFile: () => void
}) {
  const importing = useImportWords()
  const doing = useDoing()
  const { mapping } = stage
  const { draft } = stage.importing
  const used = mapping.filter((one) => one !== 'skip').length
  const check = () =>
    doing.run(
      () => stage.importing.preview(mapping),
      (preview) => onStage({ ...stage, at: 'preview', preview })
    )
  return (
    <>
      <Recognised stage={stage} />
      <section class="card">
        <h2 class="t24">{importing.columnsTitle}</h2>
        <p class="sub">{importing.columnsLead}</p>
        <ul class="lines columns">
          {draft.header.map((header, column) => (
            <Column
              key={column}
              title={header.trim() || importing.noHeader(column + 1)}
              samples={samplesOf(draft.sample, column)}
              chosen={mapping[column] ?? 'skip'}
              choices={draft.choices.map((value) => ({
                value,
                words: columnName(importing, kind, value)
              }))}
              onChoose={(choice) =>
                onStage({ ...stage, mapping: chooseColumn(mapping, column, choice, draft.shared) })
              }
            />
          ))}
        </ul>
        <p class="sub">{importing.used(used, mapping.length)}</p>
      </section>
      <FaultNote fault={named(importing, kind, doing.fault)} />
      <div class="actrow">
        <Button kind="quiet" big onPress={onFile}>
          {importing.backToFile}
        </Button>
        <Button kind="main" big grow endIcon={ArrowRight} busy={doing.busy} onPress={check}>
          {importing.toPreview}
        </Button>
      </div>
    </>
  )
}

function Recognised({ stage }: { stage: At }) {
  const importing = useImportWords()
  const common = useCommonWords()
  const { draft } = stage.importing
  const facts = [
    importing.rows(draft.rows),
    importing.columns(draft.header.length),
    importing.encoding[draft.encoding],
    importing.delimiter[draft.delimiter]
  ]
  return (
    <Note kind="done" title={importing.recognised} role="status">
      {facts.join(common.separator)}
    </Note>
  )
}

function Column({
  title,
  samples,
  chosen,
  choices,
  onChoose
}: {
  title: string
  samples: readonly string[]
  chosen: string
  choices: readonly { readonly value: string; readonly words: string }[]
  onChoose: (choice: string) => void
}) {
  const importing = useImportWords()
  const id = useId()
  return (
    <li class={chosen === 'skip' ? 'is-skipped' : ''}>
      <label class="who" for={id}>
        <b>{title}</b>
        <span>{samples.length > 0 ? samples.join(' / ') : importing.columnEmpty}</span>
      </label>
      <span class="choice">
        <select
          id={id}
          class="input"
          value={chosen}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          {choices.map(({ value, words }) => (
            <option key={value} value={value} selected={value === chosen}>
              {words}
            </option>
          ))}
        </select>
      </span>
    </li>
  )
}

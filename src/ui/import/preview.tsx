import { useState } from 'preact/hooks'
import { FileInput } from 'lucide'
import type { ImportKind } from '../../domain/import/import-kind.ts'
import { useDoing } from '../doing.ts'
import { Button, LinkButton } from '../parts/button.tsx'
import { FaultNote, Note } from '../parts/note.tsx'
import { Row } from '../parts/row.tsx'
import { to } from '../routes.ts'
import { useCommonWords } from '../words/common/words.ts'
import {
  acceptedIn,
  firstChoices,
  keptIn,
  outcomeOf,
  type Choices,
  type Outcome
} from './choices.ts'
import { ChangedRows } from './diff-table.tsx'
import { Doubts } from './doubts.tsx'
import { firstShown, Kinds, type Shown } from './kinds.tsx'
import { RowsOf } from './preview-rows.tsx'
import { PreviewNotes } from './preview-told.tsx'
import { calledInPlan } from './reasons.ts'
import type { Stage } from './stage.ts'
import { useImportWords } from './words/words.ts'

type At = Extract<Stage, { at: 'preview' }>

/** What one confirm will do, row by row, old beside new; nothing is written before it. */
export function PreviewStep({
  kind,
  event,
  stage,
  onStage
}: {
  kind: ImportKind
  event: string
  stage: At
  onStage: (stage: Stage) => void
}) {
  const importing = useImportWords()
  const doing = useDoing()
  const { preview, mapping } = stage
  const [choices, setChoices] = useState(() => firstChoices(preview))
  const [shown, setShown] = useState(() => firstShown(preview))
  const outcome = outcomeOf(preview, choices)
  const { counts } = preview
  const isAllSame = counts.new + counts.changed + counts.doubtful + counts.bad === 0
  const confirm = () =>
    doing.run(
      () => stage.importing.confirm(mapping, acceptedIn(choices), keptIn(preview, choices)),
      (done) => onStage({ at: 'done', ...done, leftOut: outcome.left })
    )
  return (
    <>
      <Head stage={stage} />
      <Kinds kind={kind} preview={preview} shown={shown} onShow={setShown} />
      {isAllSame && (
        <Note kind="done" title={importing.allSame}>
          {importing.allSameNext}
        </Note>
      )}
      <PreviewNotes preview={preview} />
      <ShownRows kind={kind} stage={stage} shown={shown} choices={choices} onChoose={setChoices} />
      {shown !== 'doubtful' && (
        <Doubts kind={kind} preview={preview} choices={choices} onChoose={setChoices} />
      )}
      {shown !== 'bad' && <PlainRows kind={kind} stage={stage} state="bad" />}
      <FaultNote fault={doing.fault} />
      <Foot kind={kind} outcome={outcome} isAllSame={isAllSame}>
        <Button kind="quiet" onPress={() => onStage({ ...stage, at: 'columns' })}>
          {importing.backToColumns}
        </Button>
        {outcome.added + outcome.changed === 0 ? (
          <LinkButton kind={isAllSame ? 'main' : 'normal'} href={to('prepare', event)}>
            {importing.toEvent}
          </LinkButton>
        ) : (
          <Button kind="main" big icon={FileInput} busy={doing.busy} onPress={confirm}>
            {outcome.changed > 0
              ? importing.confirmRows(outcome.added + outcome.changed)
              : importing.confirm[kind](outcome.added)}
          </Button>
        )}
      </Foot>
    </>
  )
}

function Head({ stage: { file, importing } }: { stage: At }) {
  const words = useImportWords()
  const common = useCommonWords()
  const about = [file, words.rows(importing.draft.rows), words.nothingYet]
  return (
    <div class="previewhead">
      <h2 class="t24 phrases">{words.previewTitle}</h2>
      <p class="sub phrases">{about.filter(Boolean).join(common.separator)}</p>
    </div>
  )
}

/** What will happen in words, beside the button that does it; it stays in sight. */
function Foot({
  kind,
  outcome,
  isAllSame,
  children
}: {
  kind: ImportKind
  outcome: Outcome
  isAllSame: boolean
  children: preact.ComponentChildren
}) {
  const importing = useImportWords()
  const { added, changed, kept, open } = outcome
  return (
    <div class="importfoot">
      <p class="phrases" role="status">
        {!isAllSame && (
          <>
            <b>{importing.willDo[kind](changed, added)}</b> {importing.willLeave(kept, open)}
          </>
        )}
        {added + changed > 0 && <span class="sub t16">{importing.canTakeBack}</span>}
      </p>
      <span class="acts">{children}</span>
    </div>
  )
}

interface ShownInput {
  readonly kind: ImportKind
  readonly stage: At
}

function ShownRows({
  kind,
  stage,
  shown,
  choices,
  onChoose
}: ShownInput & {
  shown: Shown
  choices: Choices
  onChoose: (choices: Choices) => void
}) {
  const choosing = { kind, preview: stage.preview, choices, onChoose }
  switch (shown) {
    case 'changed':
      return <ChangedRows {...choosing} />
    case 'doubtful':
      return <Doubts {...choosing} />
    case 'absent':
      return <Absent kind={kind} stage={stage} />
    case 'new':
    case 'same':
    case 'bad':
      return <PlainRows kind={kind} stage={stage} state={shown} />
  }
}

function PlainRows({ kind, stage, state }: ShownInput & { state: 'new' | 'same' | 'bad' }) {
  const importing = useImportWords()
  const rows = stage.preview.rows.filter((row) => row.state === state)
  const lead = state === 'bad' ? importing.badLead : undefined
  const title = importing.rowsTitle(state, rows.length)
  return <RowsOf key={state} kind={kind} rows={rows} title={title} lead={lead} />
}

function Absent({ kind, stage: { preview } }: ShownInput) {
  const importing = useImportWords()
  const common = useCommonWords()
  if (preview.absent.length === 0) return null
  return (
    <section class="card diffs">
      <div class="diffhead">
        <h2 class="t20">{importing.absentTitle[kind](preview.absent.length)}</h2>
        <p class="sub phrases">{importing.absentLead}</p>
      </div>
      <ul class="lines">
        {preview.absent.map((one, at) => (
          <Row key={at} title={one.title} second={calledInPlan(common, one.second)} />
        ))}
      </ul>
    </section>
  )
}

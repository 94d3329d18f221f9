import { useState } from 'preact/hooks'
import { Save } from 'lucide'
import type { ImportPreview, ImportRow } from '../../kit/import/importing.ts'
import type { ImportKind } from '../../domain/import/import-kind.ts'
import { useDoing } from '../doing.ts'

import { Button, LinkButton } from '../parts/button.tsx'
import { Key, type Square } from '../parts/masu.tsx'
import { FaultNote, Note } from '../parts/note.tsx'
import { to } from '../routes.ts'
import { Doubtful, RowsOf } from './preview-rows.tsx'
import { PreviewNotes } from './preview-told.tsx'
import { leftOut, willWrite, type Stage } from './stage.ts'
import { useImportWords } from './words/words.ts'

type At = Extract<Stage, { at: 'preview' }>

const SQUARES: Record<ImportRow['state'], Square> = {
  new: 'on',
  changed: 'half',
  same: 'left',
  doubtful: 'now',
  bad: 'no'
}
const ORDER: readonly ImportRow['state'][] = ['new', 'changed', 'same', 'doubtful', 'bad']

/** What one confirm will do, row by row; nothing is written before it. */
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
  const [accepted, setAccepted] = useState<readonly number[]>([])
  const { preview, mapping } = stage
  const writes = willWrite(preview, accepted)
  const nothing = writes === 0 && preview.doubtful.length === 0 && preview.counts.bad === 0
  const confirm = () =>
    doing.run(
      () => stage.importing.confirm(mapping, accepted),
      (done) => onStage({ at: 'done', ...done, leftOut: leftOut(preview, accepted) })
    )
  return (
    <>
      <section class="card stack">
        <div>
          <h2 class="t24 phrases">{importing.previewTitle}</h2>
          <p class="sub">{importing.nothingYet}</p>
        </div>
        <Numbers preview={preview} />
      </section>
      {nothing && (
        <Note kind="done" title={importing.allSame}>
          {importing.allSameNext}
        </Note>
      )}
      <PreviewNotes preview={preview} />
      <Rows kind={kind} preview={preview} accepted={accepted} onAccept={setAccepted} />
      <FaultNote fault={doing.fault} />
      <div class="actrow">
        <Button kind="quiet" big onPress={() => onStage({ ...stage, at: 'columns' })}>
          {importing.backToColumns}
        </Button>
        {writes === 0 && (
          <LinkButton big grow kind={nothing ? 'main' : 'normal'} href={to('prepare', event)}>
            {importing.toEvent}
          </LinkButton>
        )}
        {writes > 0 && (
          <Button kind="main" big grow icon={Save} busy={doing.busy} onPress={confirm}>
            {importing.confirm[kind](writes)}
          </Button>
        )}
      </div>
    </>
  )
}

function Numbers({ preview }: { preview: ImportPreview }) {
  const importing = useImportWords()
  return (
    <dl class="tally">
      {ORDER.map((state) => (
        <div key={state} class={preview.counts[state] === 0 ? 'is-none' : ''}>
          <dt>
            <Key of={SQUARES[state]} />
            {importing.state[state]}
          </dt>
          <dd>
            <b>{preview.counts[state]}</b>
            <span>{importing.stateSub[state]}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Rows({
  kind,
  preview,
  accepted,
  onAccept
}: {
  kind: ImportKind
  preview: ImportPreview
  accepted: readonly number[]
  onAccept: (lines: readonly number[]) => void
}) {
  const importing = useImportWords()
  const of = (state: ImportRow['state']) => preview.rows.filter((row) => row.state === state)
  return (
    <>
      <RowsOf
        kind={kind}
        rows={of('bad')}
        title={importing.badTitle}
        lead={importing.badLead}
        open
      />
      <Doubtful kind={kind} rows={of('doubtful')} accepted={accepted} onAccept={onAccept} />
      <RowsOf kind={kind} rows={of('changed')} title={importing.changedTitle} open />
      <RowsOf kind={kind} rows={of('new')} title={importing.newTitle} />
      <RowsOf kind={kind} rows={of('same')} title={importing.sameTitle} />
    </>
  )
}

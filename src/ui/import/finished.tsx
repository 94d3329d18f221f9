import type { ImportKind } from '../../domain/import/import-kind.ts'
import { Button, LinkButton } from '../parts/button.tsx'
import { Note } from '../parts/note.tsx'
import { to } from '../routes.ts'
import { PastImports } from './past-imports.tsx'
import type { Stage } from './stage.ts'
import { useImportWords } from './words/words.ts'

export function Finished({
  kind,
  event,
  stage,
  onAgain
}: {
  kind: ImportKind
  event: string
  stage: Extract<Stage, { at: 'done' }>
  onAgain: () => void
}) {
  const importing = useImportWords()
  return (
    <>
      <Note kind="done" title={importing.resultTitle[kind]} role="status">
        <b>{importing.result(stage.added, stage.changed)}</b>
        <br />
        {importing.resultSaved}
      </Note>
      {stage.leftOut > 0 && <Note title={importing.leftOut(stage.leftOut)} />}
      <PastImports kind={kind} event={event} />
      <div class="actrow">
        <Button kind="quiet" big onPress={onAgain}>
          {importing.another}
        </Button>
        <LinkButton kind="main" big grow href={to('prepare', event)}>
          {importing.toEvent}
        </LinkButton>
      </div>
    </>
  )
}

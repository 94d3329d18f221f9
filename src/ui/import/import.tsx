import { useState } from 'preact/hooks'
import type { ImportKind } from '../../domain/import/import-kind.ts'
import type { EventView } from '../../kit/event/views.ts'
import { useApp } from '../app-context.ts'
import { useChosenEvent } from '../event/use-chosen-event.ts'
import { useLive } from '../live.ts'
import { Arrive } from '../parts/arrive.tsx'
import { BackLink } from '../parts/back-link.tsx'
import { Note } from '../parts/note.tsx'
import { Page } from '../parts/page.tsx'
import { to } from '../routes.ts'
import type { ScreenProps } from '../screen.ts'
import { Columns } from './columns.tsx'
import { Finished } from './finished.tsx'
import { LenderStep } from './lender.tsx'
import { PastImports } from './past-imports.tsx'
import { PlanPlace } from './plan-place.tsx'
import { PreviewStep } from './preview.tsx'
import { Source } from './source.tsx'
import { STAGES, type Stage } from './stage.ts'
import { useImportWords } from './words/words.ts'
import { usePrepareWords } from '../event/prepare/words/words.ts'

function kindOf(text: string | undefined): ImportKind {
  return text === 'equipment' || text === 'plan' ? text : 'roster'
}

/** `#/import/<roster|equipment|plan>/<event>`; without an event, the one in sight. */
export function Import({ rest }: ScreenProps) {
  const { kit } = useApp()
  const importing = useImportWords()
  const prepare = usePrepareWords()
  const me = useLive(() => kit.me, [kit])
  const events = useLive(() => kit.events, [kit])
  const inSight = useChosenEvent()
  const kind = kindOf(rest[0])
  if (!me || !events) return <Page tab="prepare" title={importing.titles[kind]} />
  const view = rest[1] === undefined ? inSight : events.find(({ event }) => event.id === rest[1])
  if (!view) {
    return (
      <Page tab="prepare" title={importing.titles[kind]}>
        <BackLink href={to('prepare')}>{prepare.backToEvents}</BackLink>
        <Note title={prepare.gone}>{prepare.goneNext}</Note>
      </Page>
    )
  }
  return (
    <Page tab="prepare" title={importing.titles[kind]} event={view}>
      <BackLink href={to('prepare', view.event.id)}>{prepare.backToEvent}</BackLink>
      {me.practice ? (
        <Note title={importing.practice}>{importing.practiceNext}</Note>
      ) : (
        <Steps
          key={`${kind}/${view.event.id}`}
          kind={kind}
          view={view}
          cutOff={me.cutImports.some((one) => one.kind === kind && one.event === view.event.id)}
        />
      )}
    </Page>
  )
}

function Steps({ kind, view, cutOff }: { kind: ImportKind; view: EventView; cutOff: boolean }) {
  const importing = useImportWords()
  const event = view.event.id
  const [stage, setStage] = useState<Stage>({ at: 'file' })
  const [lender, setLender] = useState('')
  const [place, setPlace] = useState({ venue: '', day: view.event.days[0] ?? '' })
  const file = () => setStage({ at: 'file' })
  return (
    <div class="stack">
      <Progress at={stage.at} />
      {stage.at === 'file' && cutOff && (
        <Note kind="ask" title={importing.cutOff} role="status">
          {importing.cutOffNext}
        </Note>
      )}
      {stage.at === 'file' && kind === 'equipment' && (
        <LenderStep event={event} chosen={lender} onChoose={setLender} />
      )}
      {stage.at === 'file' && kind === 'plan' && (
        <PlanPlace view={view} place={place} onPlace={setPlace} />
      )}
      {stage.at === 'file' && (
        <>
          <Source kind={kind} target={{ event, lender, ...place }} onOpen={setStage} />
          <PastImports kind={kind} event={event} />
        </>
      )}
      {stage.at === 'columns' && (
        <Arrive label={importing.steps.columns}>
          <Columns kind={kind} stage={stage} onStage={setStage} onFile={file} />
        </Arrive>
      )}
      {stage.at === 'preview' && (
        <Arrive label={importing.steps.preview}>
          <PreviewStep kind={kind} event={event} stage={stage} onStage={setStage} />
        </Arrive>
      )}
      {stage.at === 'done' && (
        <Arrive label={importing.steps.done}>
          <Finished kind={kind} event={event} stage={stage} onAgain={file} />
        </Arrive>
      )}
    </div>
  )
}

function Progress({ at }: { at: Stage['at'] }) {
  const importing = useImportWords()
  const now = STAGES.indexOf(at)
  return (
    <ol class="stages">
      {STAGES.map((stage, place) => (
        <li
          key={stage}
          class={place < now || at === 'done' ? 'is-done' : ''}
          aria-current={stage === at ? 'step' : undefined}
        >
          {importing.steps[stage]}
        </li>
      ))}
    </ol>
  )
}

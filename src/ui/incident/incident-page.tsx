import { useState } from 'preact/hooks'
import { CheckCheck, RotateCcw } from 'lucide'
import { DONE_ABOUT_IT, TOLD, whomOfLine } from '../../domain/incident/incident.ts'
import type { EventView } from '../../kit/event/views.ts'
import type { IncidentLine, IncidentTold } from '../../kit/incident/views.ts'
import { useApp } from '../app-context.ts'
import { useDoing } from '../doing.ts'
import { useNow } from '../now.ts'
import { BackLink } from '../parts/back-link.tsx'
import { Button } from '../parts/button.tsx'
import { Chip } from '../parts/chip.tsx'
import { Form, TextArea } from '../parts/field.tsx'
import { FaultNote, Note } from '../parts/note.tsx'
import { Page } from '../parts/page.tsx'
import { Row } from '../parts/row.tsx'
import { to } from '../routes.ts'
import { useCommonWords } from '../words/common/words.ts'
import { Tile } from './tile.tsx'
import { useSayWhom } from './use-say-whom.ts'
import { useIncidentWords } from './words/words.ts'

/** One incident: all its lines as they were written, and what is known later beside them. */
export function IncidentPage({
  view,
  incident
}: {
  view: EventView
  incident: IncidentTold | null
}) {
  const words = useIncidentWords()
  const common = useCommonWords()
  const now = useNow()
  const what = incident?.what.map((one) => words.happened[one]).join('、')
  return (
    <Page
      tab="today"
      title={what || words.title}
      second={incident ? common.moment(incident.at, now) : view.event.title}
      event={view}
      layout="stack narrow"
    >
      <BackLink href={to('incidents')}>{words.backToList}</BackLink>
      {incident ? <Incident view={view} incident={incident} /> : <Note title={words.gone} />}
    </Page>
  )
}

type LaterKind = 'did' | 'told' | 'note' | 'report' | 'closed' | 'reopened'

function Incident({ view, incident }: { view: EventView; incident: IncidentTold }) {
  const { commands, environment } = useApp()
  const words = useIncidentWords()
  const doing = useDoing()
  const { isOpen } = incident
  const add = (line: LaterKind, text: string, then?: () => void) => {
    const later = { event: view.event.id, incident: incident.id, line, text }
    const at = line === 'told' ? { at: environment.now() } : {}
    doing.run(() => commands.addToIncident({ ...later, ...at }), then)
  }
  return (
    <>
      <FaultNote fault={doing.fault} />
      <Lines incident={incident} />
      <Texts onAdd={add} busy={doing.busy} />
      <section class="card stack">
        <h2 class="t20">{words.addDid}</h2>
        <div class="qtiles">
          {DONE_ABOUT_IT.filter((one) => one !== 'nothing').map((one) => (
            <Tile key={one} onPress={() => add('did', one)}>
              {words.did[one]}
            </Tile>
          ))}
        </div>
        <h2 class="t20">{words.addTold}</h2>
        <div class="qtiles">
          {TOLD.filter((one) => one !== 'nobody').map((one) => (
            <Tile key={one} onPress={() => add('told', one)}>
              {words.told[one]}
            </Tile>
          ))}
        </div>
      </section>
      <Button
        big
        wide
        kind={isOpen ? 'normal' : 'quiet'}
        icon={isOpen ? CheckCheck : RotateCcw}
        busy={doing.busy}
        onPress={() => add(isOpen ? 'closed' : 'reopened', '')}
      >
        {isOpen ? words.close : words.reopen}
      </Button>
    </>
  )
}

function Lines({ incident }: { incident: IncidentTold }) {
  const words = useIncidentWords()
  return (
    <section class="card">
      <div class="cardhead">
        <h2 class="t20">{words.lines}</h2>
        <Chip kind={incident.isOpen ? 'ask' : 'calm'}>
          {incident.isOpen ? words.open : words.closed}
        </Chip>
      </div>
      <p class="sub t16">{words.linesLead}</p>
      <ul class="lines">
        {incident.lines.map((line) => (
          <LineRow key={line.fact} line={line} />
        ))}
      </ul>
    </section>
  )
}

function Texts({
  onAdd,
  busy
}: {
  onAdd: (line: 'note' | 'report', text: string, then: () => void) => void
  busy: boolean
}) {
  const words = useIncidentWords()
  const [text, setText] = useState('')
  const isEmpty = text.trim() === ''
  const add = (line: 'note' | 'report') => {
    if (!isEmpty) onAdd(line, text, () => setText(''))
  }
  return (
    <section class="card">
      <Form onSubmit={() => add('note')} label={words.addNote}>
        <TextArea label={words.addNote} hint={words.noteHint} value={text} onInput={setText} />
        <div class="acts2">
          <Button big submit kind="main" busy={busy} disabled={isEmpty}>
            {isEmpty ? words.saveFirst : words.save}
          </Button>
          <Button big kind="quiet" busy={busy} disabled={isEmpty} onPress={() => add('report')}>
            {words.addReport}
          </Button>
        </div>
      </Form>
    </section>
  )
}

function LineRow({ line }: { line: IncidentLine }) {
  const words = useIncidentWords()
  const common = useCommonWords()
  const now = useNow()
  const said = useSaidLine()(line)
  const second = [common.moment(line.saidAt ?? line.at, now), line.byName, line.device]
  return (
    <Row
      title={[words.line[line.line], said].filter(Boolean).join(': ')}
      second={second.filter(Boolean).join(common.separator)}
    />
  )
}

/** A word of a list, a name, or what was typed. */
function useSaidLine(): (line: IncidentLine) => string {
  const words = useIncidentWords()
  const sayWhom = useSayWhom()
  const known = (list: Readonly<Record<string, string>>, text: string) => list[text] ?? text
  return (line) => {
    const { text } = line
    switch (line.line) {
      case 'what':
        return text ? known(words.happened, text) : words.nothingSaid
      case 'who':
        return sayWhom(whomOfLine(line))
      case 'did':
        return known(words.did, text)
      case 'told':
        return known(words.told, text)
      default:
        return text
    }
  }
}

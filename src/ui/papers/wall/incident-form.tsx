import { DONE_ABOUT_IT, HAPPENED, TOLD } from '../../../domain/incident/incident.ts'
import type { EventView } from '../../../kit/event/views.ts'
import { useApp } from '../../app-context.ts'
import { useIncidentWords } from '../../incident/words/words.ts'
import { PaperPage } from '../frame.tsx'
import { A4Sheet } from '../sheet.tsx'
import { usePrinted } from '../use-known.ts'
import { Blank } from '../write-in.tsx'
import { useWallWords } from './words/words.ts'

/** The same questions as on the screen, for a pen: by badge number, so that the paper names no child. */
export function IncidentForm({ here }: { here: EventView }) {
  const { environment } = useApp()
  const { incident: words } = useWallWords()
  const screen = useIncidentWords()
  const printed = usePrinted()
  return (
    <PaperPage title={words.title} ready onPrint={environment.print} choices={words.nameless}>
      <A4Sheet
        look="wall-paper"
        name={words.title}
        second={[here.event.title]}
        sheet={{ number: 1, of: 1, event: here.event.title, venue: '', until: printed }}
        told={[words.nameless]}
      >
        <div class="incident-form">
          {[words.when, words.where, words.who].map((name) => (
            <p key={name} class="form-line">
              <b>{name}</b>
              <Blank />
            </p>
          ))}
          <Circles title={words.what} of={HAPPENED.map((one) => screen.happened[one])} />
          <Circles title={words.did} of={DONE_ABOUT_IT.map((one) => screen.did[one])} />
          <h3>{words.told}</h3>
          <p class="told-row">
            {TOLD.map((one) => (
              <span key={one}>
                <i class="pen" /> {screen.told[one]} ____:____
              </span>
            ))}
          </p>
          <h3>{words.detail}</h3>
          <div class="form-room large" />
          <h3>{words.later}</h3>
          <div class="form-room" />
          {[words.writer, words.lead].map((name) => (
            <p key={name} class="form-line">
              <b>{name}</b>
              <Blank />
            </p>
          ))}
        </div>
      </A4Sheet>
    </PaperPage>
  )
}

function Circles({ title, of }: { title: string; of: readonly string[] }) {
  return (
    <>
      <h3>{title}</h3>
      <p class="circles">
        {of.map((one) => (
          <span key={one}>{one}</span>
        ))}
      </p>
    </>
  )
}

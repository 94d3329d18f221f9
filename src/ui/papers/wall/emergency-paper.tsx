import { useState } from 'preact/hooks'
import { addressParts, missingOfCard } from '../../../domain/event/emergency-card.ts'
import type { Venue } from '../../../domain/entity.ts'
import { showPhones } from '../../../domain/people/phone.ts'
import type { EventView } from '../../../kit/event/views.ts'
import { useApp } from '../../app-context.ts'
import { Empty } from '../../parts/empty.tsx'
import { SelectField } from '../../parts/field.tsx'
import { Note } from '../../parts/note.tsx'
import { PaperPage } from '../frame.tsx'
import { A4Sheet, ListHeads } from '../sheet.tsx'
import { usePrinted } from '../use-known.ts'
import { Blank } from '../write-in.tsx'
import { useWallWords } from './words/words.ts'

const ROWS = [1, 2, 3, 4, 5, 6] as const

/** Read from the wall by whoever stands next to it: where we are, what is near, and room to write. Nothing about children. */
export function EmergencyPaper({ here }: { here: EventView }) {
  const { environment } = useApp()
  const words = useWallWords()
  const [chosen, setChosen] = useState(here.venues[0]?.id ?? '')
  const venue = here.venues.find(({ id }) => id === chosen)
  return (
    <PaperPage
      title={words.emergency.title}
      ready={venue !== undefined}
      onPrint={environment.print}
      choices={
        <>
          <SelectField
            label={words.whichVenue}
            value={chosen}
            choices={here.venues.map(({ id, name }) => ({ value: id, words: name }))}
            onChoose={setChosen}
          />
          {venue && missingOfCard(venue).length > 0 && (
            <Note kind="ask" title={words.emergency.incomplete}>
              {words.emergency.incompleteNext}
            </Note>
          )}
        </>
      }
    >
      {venue ? (
        <Sheet event={here.event.title} venue={venue} />
      ) : (
        <Empty title={words.empty} text={words.emptyNext} />
      )}
    </PaperPage>
  )
}

function Sheet({ event, venue }: { event: string; venue: Venue }) {
  const { emergency: words } = useWallWords()
  const printed = usePrinted()
  const boxes: readonly (readonly [string, string])[] = [
    [words.signal, venue.signal ?? ''],
    [words.aed, venue.aed ?? ''],
    [words.hospital, venue.hospital ?? ''],
    [words.poison, ''],
    [words.meeting, venue.meeting ?? ''],
    [words.roles, '']
  ]
  return (
    <A4Sheet
      look="wall-paper"
      name={words.title}
      second={[venue.name]}
      sheet={{ number: 1, of: 1, event, venue: venue.name, until: printed }}
      told={[words.nameless]}
    >
      <div>
        <ReadAloud venue={venue} />
        <div class="wall-boxes">
          {boxes.map(([title, text]) => (
            <div key={title}>
              <b>{title}</b>
              {text === '' ? <Blank lines={2} /> : <p>{text}</p>}
            </div>
          ))}
        </div>
        <Rows />
      </div>
    </A4Sheet>
  )
}

/** The address itself stays Japanese: it is said to a Japanese fire station. */
function ReadAloud({ venue }: { venue: Venue }) {
  const { emergency: words } = useWallWords()
  const parts = addressParts(venue)
  return (
    <div class="wall-read">
      <p class="wall-119">
        <b>119</b> <span>{words.calls}</span>
      </p>
      <p>{words.read}</p>
      <p>{words.address(venue.name)}</p>
      <p class="wall-address" lang="ja">
        {parts.length === 0 ? (
          <Blank lines={2} />
        ) : (
          parts.map(({ text, yomi }) => (
            <ruby key={text}>
              {text}
              <rt>{yomi}</rt>
            </ruby>
          ))
        )}
      </p>
      {venue.landmark && <p class="wall-large">{words.landmark(venue.landmark)}</p>}
      <p class="wall-large">
        {words.number} {venue.telephone ? <b>{showPhones(venue.telephone)}</b> : <Blank />}
      </p>
      <p>
        {words.asked} <b>{words.wait}</b>
      </p>
    </div>
  )
}

function Rows() {
  const { emergency: words } = useWallWords()
  const heads = [words.time, words.badge, words.happened, words.done, words.guardian, words.writer]
  return (
    <>
      <h3>{words.write}</h3>
      <table class="wall-rows">
        <ListHeads of={['', ...heads]} />
        <tbody>
          {ROWS.map((row) => (
            <tr key={row}>
              <td>{row}</td>
              <td />
              <td />
              <td />
              <td />
              <td>
                <i class="pen" />
              </td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

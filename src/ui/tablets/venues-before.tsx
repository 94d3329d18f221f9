import { ChevronRight } from 'lucide'
import { CARD_FIELDS, type CardField } from '../../domain/event/emergency-card.ts'
import { venuesBefore, type VenueBefore } from '../../domain/tablets/departure.ts'
import type { EventView } from '../../kit/event/views.ts'
import type { Tablet } from '../../kit/tablets/views.ts'
import { Chip } from '../parts/chip.tsx'
import { LinkButton } from '../parts/button.tsx'
import { Key } from '../parts/masu.tsx'
import { Row } from '../parts/row.tsx'
import { to } from '../routes.ts'
import { useIncidentWords } from '../incident/words/words.ts'
import { STATE_CHIPS } from './check/state-chips.ts'
import { useCheckWords } from './check/words/words.ts'

/** Which tablet lies ready at each venue of the event, and what its emergency card is missing. */
export function VenuesBefore({ view, tablets }: { view: EventView; tablets: readonly Tablet[] }) {
  const check = useCheckWords()
  const { tablets: words } = check
  if (view.venues.length === 0) return null
  return (
    <section class="card">
      <h2 class="t20">{words.venues(view.event.title)}</h2>
      <ul class="lines roomy tablets-list">
        {venuesBefore(view.venues, tablets).map((one) => (
          <VenueRow key={one.venue.id} of={one} />
        ))}
      </ul>
      <LinkButton href={to('prepare', view.event.id, 'venues')} kind="plain" endIcon={ChevronRight}>
        {check.card.write}
      </LinkButton>
    </section>
  )
}

function VenueRow({ of: { venue, spares, missing, card } }: { of: VenueBefore<Tablet> }) {
  const check = useCheckWords()
  const { tablets: words } = check
  const { fields } = useIncidentWords().card
  const sayCard = (open: readonly CardField[]) => {
    if (open.length === 0) return words.cardFull
    if (open.length === CARD_FIELDS.length) return words.cardEmpty
    return words.cardMissing(open.map((field) => fields[field]))
  }
  const state = card === 'good' && spares.length === 0 ? 'wait' : card
  const said = { good: words.venueGood, look: words.notReady, wait: words.venueWait }
  const { kind, icon } = STATE_CHIPS[state]
  const lines = [
    spares.length > 0 ? words.spares(spares.map(({ name }) => name)) : words.noSpare,
    sayCard(missing)
  ]
  return (
    <Row
      lead={<Key of={state === 'good' ? 'on' : 'yet'} dash={state !== 'good'} big />}
      title={venue.name}
      second={lines.map((line) => (
        <span key={line} class="line">
          {line}
        </span>
      ))}
    >
      <Chip kind={kind} icon={icon}>
        {said[state]}
      </Chip>
    </Row>
  )
}

import { useState } from 'preact/hooks'
import { MapPinPlus, Pencil, Siren } from 'lucide'
import { missingOfCard } from '../../../domain/event/emergency-card.ts'
import type { Venue } from '../../../domain/entity.ts'
import type { EventView } from '../../../kit/event/views.ts'
import { useDoing } from '../../doing.ts'
import { useApp } from '../../app-context.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { TextField } from '../../parts/field.tsx'
import { Row } from '../../parts/row.tsx'
import { DraftSheet } from '../../parts/draft-sheet.tsx'
import { CardSheet } from '../../incident/card-sheet.tsx'
import { useIncidentWords } from '../../incident/words/words.ts'
import { Chip } from '../../parts/chip.tsx'
import { RemoveThing } from '../../removal/removing.tsx'
import { PartPage } from './part-page.tsx'
import { usePrepareWords } from './words/words.ts'

type Draft = Omit<Venue, 'id'> & { readonly id?: string }

export function Venues({ view }: { view: EventView }) {
  const prepare = usePrepareWords()
  const { card } = useIncidentWords()
  const [draft, setDraft] = useState<Draft | null>(null)
  const [onCard, setOnCard] = useState<Venue | null>(null)
  const { event, venues } = view
  const fresh: Draft = { event: event.id, name: '', address: '', order: venues.length }
  const add = (
    <Button kind="main" icon={MapPinPlus} onPress={() => setDraft(fresh)}>
      {prepare.addVenue}
    </Button>
  )
  return (
    <PartPage view={view} title={prepare.venues}>
      {venues.length === 0 && <Empty title={prepare.noVenues}>{add}</Empty>}
      {venues.length > 0 && (
        <section class="card">
          <ul class="lines">
            {venues.map((venue) => (
              <Row key={venue.id} title={venue.name} second={venue.address}>
                <CardState venue={venue} />
                <Button
                  kind="quiet"
                  icon={Siren}
                  label={card.label(venue.name)}
                  onPress={() => setOnCard(venue)}
                >
                  {card.title}
                </Button>
                <Button kind="quiet" icon={Pencil} onPress={() => setDraft(venue)}>
                  {prepare.edit}
                </Button>
              </Row>
            ))}
          </ul>
        </section>
      )}
      {venues.length > 0 && <p>{add}</p>}
      {onCard && <CardSheet venue={onCard} onClose={() => setOnCard(null)} />}
      {draft && <VenueSheet draft={draft} onClose={() => setDraft(null)} />}
    </PartPage>
  )
}

function CardState({ venue }: { venue: Venue }) {
  const { card } = useIncidentWords()
  const missing = missingOfCard(venue).length
  if (missing === 0) return <Chip kind="done">{card.full}</Chip>
  return <Chip kind="ask">{card.missing(missing)}</Chip>
}

function VenueSheet({ draft, onClose }: { draft: Draft; onClose: () => void }) {
  const { commands } = useApp()
  const prepare = usePrepareWords()
  const doing = useDoing()
  const [name, setName] = useState(draft.name)
  const [address, setAddress] = useState(draft.address)
  const save = () => {
    if (!name.trim()) return
    const wish = { ...draft, name: name.trim(), address: address.trim() }
    doing.run(() => commands.saveVenue(wish), onClose)
  }
  return (
    <DraftSheet
      title={prepare.venues}
      doing={doing}
      canSave={name.trim() !== ''}
      onSave={save}
      onClose={onClose}
      foot={
        draft.id !== undefined && (
          <RemoveThing
            thing={{ root: 'venues', id: draft.id, name: draft.name, event: draft.event }}
            onRemoved={onClose}
          />
        )
      }
    >
      <TextField
        label={prepare.venueName}
        hint={prepare.venueHint}
        value={name}
        onInput={setName}
        autofocus
      />
      <TextField
        label={prepare.address}
        hint={prepare.addressHint}
        value={address}
        onInput={setAddress}
      />
    </DraftSheet>
  )
}

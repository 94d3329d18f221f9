import { useState } from 'preact/hooks'
import { CARD_FIELDS, type CardField } from '../../domain/event/emergency-card.ts'
import type { Venue } from '../../domain/entity.ts'
import { useApp } from '../app-context.ts'
import { useDoing } from '../doing.ts'
import { DraftSheet } from '../parts/draft-sheet.tsx'
import { TextField } from '../parts/field.tsx'
import { useIncidentWords } from './words/words.ts'

/** The emergency card of one venue, in the order 119 asks. */
export function CardSheet({ venue, onClose }: { venue: Venue; onClose: () => void }) {
  const { commands } = useApp()
  const { card } = useIncidentWords()
  const doing = useDoing()
  const [change, setChange] = useState<Partial<Record<CardField, string>>>({})
  const { removed: _, ...own } = venue
  const save = () => doing.run(() => commands.saveVenue({ ...own, ...change }), onClose)
  return (
    <DraftSheet
      title={card.title}
      second={venue.name}
      doing={doing}
      canSave={Object.keys(change).length > 0}
      onSave={save}
      onClose={onClose}
    >
      <p class="sub">{card.lead}</p>
      {CARD_FIELDS.map((field) => (
        <TextField
          key={field}
          label={card.fields[field]}
          hint={card.hints[field]}
          value={change[field] ?? venue[field] ?? ''}
          onInput={(text) => setChange({ ...change, [field]: text })}
        />
      ))}
    </DraftSheet>
  )
}

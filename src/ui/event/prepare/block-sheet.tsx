import { useState } from 'preact/hooks'
import type { Block } from '../../../domain/entity.ts'
import type { EventView } from '../../../kit/event/views.ts'
import { useDoing } from '../../doing.ts'
import { useApp } from '../../app-context.ts'
import { SelectField, TextField, WhenField } from '../../parts/field.tsx'
import { RemoveThing } from '../../removal/removing.tsx'
import { DraftSheet } from '../../parts/draft-sheet.tsx'
import { BlockWordsFields, withoutEmptyLines } from '../../plan/making/block-words.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { daysToShow } from '../../../domain/day.ts'
import { dayTitle } from '../../day-title.ts'
import { usePrepareWords } from './words/words.ts'
import type { VenueId } from '../../../domain/id.ts'

export type BlockDraft = Omit<Block, 'id'> & { readonly id?: string }
type Change = (part: Partial<BlockDraft>) => void

export function BlockSheet({
  view,
  draft,
  onClose
}: {
  view: EventView
  draft: BlockDraft
  onClose: () => void
}) {
  const { commands } = useApp()
  const prepare = usePrepareWords()
  const doing = useDoing()
  const [wish, setWish] = useState(draft)
  const change: Change = (part) => setWish({ ...wish, ...part })
  const whole = wish.title.trim() !== '' && wish.start !== '' && wish.minutes > 0
  const save = () => {
    if (whole)
      doing.run(
        () => commands.saveBlock(withoutEmptyLines({ ...wish, title: wish.title.trim() })),
        onClose
      )
  }
  const title = draft.id === undefined ? prepare.newBlock : prepare.editBlock
  return (
    <DraftSheet
      title={title}
      doing={doing}
      canSave={whole}
      onSave={save}
      onClose={onClose}
      foot={
        draft.id !== undefined && (
          <RemoveThing
            thing={{ root: 'blocks', id: draft.id, name: draft.title, event: draft.event }}
            onRemoved={onClose}
          />
        )
      }
    >
      <TextField
        label={prepare.blockTitle}
        value={wish.title}
        onInput={(text) => change({ title: text })}
        autofocus
      />
      <When view={view} wish={wish} onChange={change} />
      <BlockWordsFields wish={wish} onChange={change} />
    </DraftSheet>
  )
}

function When({ view, wish, onChange }: { view: EventView; wish: BlockDraft; onChange: Change }) {
  const prepare = usePrepareWords()
  const common = useCommonWords()
  const minutes = String(wish.minutes || '')
  return (
    <div class="three-fields">
      <WhenField
        type="time"
        label={prepare.start}
        value={wish.start}
        onInput={(start) => onChange({ start })}
      />
      <TextField
        type="number"
        label={`${prepare.minutes} (${prepare.minutesUnit})`}
        value={minutes}
        onInput={(text) => onChange({ minutes: Math.max(0, Math.floor(Number(text))) })}
      />
      <SelectField<VenueId>
        label={prepare.venue}
        value={wish.venue}
        choices={[
          { value: '', words: prepare.allVenues },
          ...view.venues.map(({ id, name }) => ({ value: id, words: name }))
        ]}
        onChoose={(venue) => onChange({ venue })}
      />
      {daysToShow(view.event, [wish.day]).length > 1 && (
        <SelectField
          label={prepare.day}
          value={wish.day}
          choices={daysToShow(view.event, [wish.day]).map((day) => ({
            value: day,
            words: dayTitle(common, view.event, day)
          }))}
          onChoose={(day) => onChange({ day })}
        />
      )}
    </div>
  )
}

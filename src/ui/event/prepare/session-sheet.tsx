import { useState } from 'preact/hooks'
import type { Session } from '../../../domain/entity.ts'
import type { EventView } from '../../../kit/event/views.ts'
import { useDoing } from '../../doing.ts'
import { useApp } from '../../app-context.ts'
import { SelectField, TextField, WhenField } from '../../parts/field.tsx'
import { RemoveThing } from '../../removal/removing.tsx'
import { DraftSheet } from '../../parts/draft-sheet.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { daysToShow } from '../../../domain/day.ts'
import { dayTitle } from '../../day-title.ts'
import { usePrepareWords } from './words/words.ts'

export type SessionDraft = Omit<Session, 'id'> & { readonly id?: string }

export function SessionSheet({
  view,
  draft,
  onSaved,
  onClose
}: {
  view: EventView
  draft: SessionDraft
  onSaved: (made: SessionDraft) => void
  onClose: () => void
}) {
  const { commands } = useApp()
  const prepare = usePrepareWords()
  const doing = useDoing()
  const [wish, setWish] = useState(draft)
  const change = (part: Partial<SessionDraft>) => setWish({ ...wish, ...part })
  const upside = wish.start !== '' && wish.end !== '' && wish.end <= wish.start
  const whole = wish.title.trim() !== '' && wish.start !== '' && wish.end !== '' && !upside
  const save = () => {
    if (!whole) return
    doing.run(
      () => commands.saveSession({ ...wish, title: wish.title.trim() }),
      () => {
        onSaved(wish)
        onClose()
      }
    )
  }
  const title = draft.id === undefined ? prepare.newSession : prepare.editSession
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
            thing={{ root: 'sessions', id: draft.id, name: draft.title, event: draft.event }}
            onRemoved={onClose}
          />
        )
      }
    >
      <TextField
        label={prepare.sessionTitle}
        hint={prepare.sessionTitleHint}
        value={wish.title}
        onInput={(text) => change({ title: text })}
        autofocus
      />
      <DayAndVenue view={view} wish={wish} onChange={change} />
      <Times wish={wish} isUpside={upside} onChange={change} />
    </DraftSheet>
  )
}

function DayAndVenue({
  view,
  wish,
  onChange
}: {
  view: EventView
  wish: SessionDraft
  onChange: (part: Partial<SessionDraft>) => void
}) {
  const prepare = usePrepareWords()
  const common = useCommonWords()
  return (
    <div class="two">
      <SelectField
        label={prepare.day}
        value={wish.day}
        choices={daysToShow(view.event, [wish.day]).map((day) => ({
          value: day,
          words: dayTitle(common, view.event, day)
        }))}
        onChoose={(day) => onChange({ day })}
      />
      <SelectField
        label={prepare.venue}
        value={wish.venue}
        choices={view.venues.map(({ id, name }) => ({ value: id, words: name }))}
        onChoose={(venue) => onChange({ venue })}
      />
    </div>
  )
}

function Times({
  wish,
  isUpside,
  onChange
}: {
  wish: SessionDraft
  isUpside: boolean
  onChange: (part: Partial<SessionDraft>) => void
}) {
  const prepare = usePrepareWords()
  return (
    <div class="two">
      <WhenField
        type="time"
        label={prepare.start}
        value={wish.start}
        onInput={(start) => onChange({ start })}
      />
      <WhenField
        type="time"
        label={prepare.end}
        value={wish.end}
        wrong={isUpside ? prepare.orderWrong : undefined}
        onInput={(end) => onChange({ end })}
      />
    </div>
  )
}

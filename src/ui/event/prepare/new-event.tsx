import { useState } from 'preact/hooks'
import { MapPinPlus } from 'lucide'
import type { EventView } from '../../../kit/event/views.ts'
import { useDoing } from '../../doing.ts'
import { useApp } from '../../app-context.ts'
import { BackLink } from '../../parts/back-link.tsx'
import { Button } from '../../parts/button.tsx'
import { Form, TextField } from '../../parts/field.tsx'
import { FaultNote } from '../../parts/note.tsx'
import { Page } from '../../parts/page.tsx'
import { to } from '../../routes.ts'
import { useChooseEvent } from '../use-choose-event.ts'
import { PatternField } from './copy-event.tsx'
import { chosenDays, DaysField } from './days-field.tsx'
import { Submit } from './submit.tsx'
import { usePrepareWords } from './words/words.ts'

export function NewEvent({ events }: { events: readonly EventView[] }) {
  const { commands, router } = useApp()
  const choose = useChooseEvent()
  const prepare = usePrepareWords()
  const doing = useDoing()
  const [title, setTitle] = useState('')
  const [days, setDays] = useState<readonly string[]>([''])
  const [venues, setVenues] = useState<readonly string[]>([''])
  const named = venues.map((name) => name.trim()).filter(Boolean)
  const missing = [
    !title.trim() && prepare.missingTitle,
    chosenDays(days).length === 0 && prepare.missingDay,
    named.length === 0 && prepare.missingVenue
  ].filter((word) => word !== false)
  const create = () => {
    if (missing.length > 0) return
    const wish = { title: title.trim(), days: chosenDays(days), venues: named }
    doing.run(
      async () => {
        const made = await commands.createEvent(wish)
        if (made.ok) await choose(made.value)
        return made
      },
      (id) => router.replace('prepare', id)
    )
  }
  return (
    <Page tab="prepare" title={prepare.newEvent}>
      <BackLink href={to('prepare')}>{prepare.backToEvents}</BackLink>
      <div class="narrow">
        <Form onSubmit={create} label={prepare.newEvent}>
          <PatternField from="" events={events} />
          <TextField
            label={prepare.eventTitle}
            hint={prepare.eventTitleHint}
            value={title}
            onInput={setTitle}
            autofocus
          />
          <DaysField typed={days} onChange={setDays} />
          <VenuesField names={venues} onChange={setVenues} />
          <FaultNote fault={doing.fault} />
          <Submit missing={missing} busy={doing.busy}>
            {prepare.create}
          </Submit>
        </Form>
      </div>
    </Page>
  )
}

function VenuesField({
  names,
  onChange
}: {
  names: readonly string[]
  onChange: (names: readonly string[]) => void
}) {
  const prepare = usePrepareWords()
  return (
    <fieldset class="many">
      <legend>{prepare.venues}</legend>
      {names.map((name, at) => (
        <TextField
          key={at}
          label={prepare.venueN(at + 1)}
          hint={at === 0 ? prepare.venueHint : undefined}
          value={name}
          onInput={(value) => onChange(names.with(at, value))}
        />
      ))}
      <Button kind="quiet" icon={MapPinPlus} onPress={() => onChange([...names, ''])}>
        {prepare.addVenue}
      </Button>
    </fieldset>
  )
}

import { ChevronRight, X } from 'lucide'
import type { AddedChild } from '../../../domain/people/add.ts'
import type { Participant } from '../../../domain/entity.ts'
import type { EventView } from '../../../kit/event/views.ts'
import { Button } from '../../parts/button.tsx'
import { SelectField, TextArea } from '../../parts/field.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Note } from '../../parts/note.tsx'
import { to } from '../../routes.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { NameFieldset, PlaceFieldset } from '../child-fields.tsx'
import { usePeopleWords } from '../words/words.ts'
import { useOfficeWords } from './words/words.ts'

const PHOTOS = ['unknown', 'yes', 'inside', 'no'] as const

interface Adding {
  readonly child: AddedChild
  readonly onChange: (part: Partial<AddedChild>) => void
}

/** One child of the form; who is on the roster already is named while the name is typed. */
export function AddedChildCard({
  view,
  title,
  child,
  twins,
  onChange,
  onLess
}: Adding & {
  view: EventView
  title: string
  twins: readonly Participant[]
  onLess: (() => void) | undefined
}) {
  const people = usePeopleWords()
  const words = useOfficeWords()
  return (
    <section class="card stack" aria-label={title}>
      <div class="cardhead">
        <h2 class="t20">{title}</h2>
        {onLess && (
          <Button kind="plain" icon={X} label={`${title} ${words.less}`} onPress={onLess}>
            {words.less}
          </Button>
        )}
      </div>
      <NameFieldset now={child} onChange={onChange} />
      {twins.length > 0 && <Twins view={view} twins={twins} />}
      <PlaceFieldset view={view} now={child} onChange={onChange} />
      <SelectField
        label={words.photo}
        value={child.photo}
        choices={PHOTOS.map((photo) => ({ value: photo, words: people.photos[photo] }))}
        onChoose={(photo) => onChange({ photo })}
      />
      <More child={child} onChange={onChange} />
    </section>
  )
}

function Twins({ view, twins }: { view: EventView; twins: readonly Participant[] }) {
  const words = useOfficeWords()
  const common = useCommonWords()
  const named = twins.map((one) => common.called(one)).join(common.separator)
  return (
    <Note kind="ask" title={words.twin(named)} role="status">
      {words.twinNext}{' '}
      {twins.map((one) => (
        <a key={one.id} href={to('people', view.event.id, one.id)}>
          {words.see}
        </a>
      ))}
    </Note>
  )
}

function More({ child, onChange }: Adding) {
  const people = usePeopleWords()
  const words = useOfficeWords()
  const fields = [
    { name: 'allergy', label: people.allergy },
    { name: 'medicine', label: people.medicine },
    { name: 'care', label: people.careOther },
    { name: 'note', label: people.note }
  ] as const
  return (
    <details class="more">
      <summary>
        <Icon of={ChevronRight} />
        <b>{words.more}</b>
      </summary>
      <div class="stack">
        {fields.map(({ name, label }) => (
          <TextArea
            key={name}
            label={label}
            value={child[name]}
            onInput={(value) => onChange({ [name]: value })}
          />
        ))}
      </div>
    </details>
  )
}

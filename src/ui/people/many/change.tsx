import type { Session } from '../../../domain/entity.ts'
import type { Id } from '../../../domain/id.ts'
import type { PlaceChange } from '../../../domain/people/many-children.ts'
import type { EventView } from '../../../kit/event/views.ts'
import { CheckField, SelectField } from '../../parts/field.tsx'
import { Seg } from '../../parts/seg.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { usePeopleWords } from '../words/words.ts'
import { useManyWords } from './words/words.ts'

type Kind = PlaceChange['kind']
const KINDS: readonly Kind[] = ['venue', 'group', 'days', 'sessions']
const NOT_CHOSEN = '-'

interface Choosing {
  readonly view: EventView
  readonly kind: Kind
  readonly change: PlaceChange | null
  readonly onChange: (change: PlaceChange | null) => void
}

export function ChooseChange({
  onKind,
  ...choosing
}: Choosing & { readonly onKind: (kind: Kind) => void }) {
  const words = useManyWords()
  return (
    <section class="card stack">
      <h2 class="t20">{words.what}</h2>
      <Seg
        label={words.what}
        value={choosing.kind}
        choices={KINDS.map((value) => ({ value, words: words.kinds[value] }))}
        onChoose={onKind}
      />
      <Into {...choosing} />
    </section>
  )
}

function Into(choosing: Choosing) {
  const { view, kind, change, onChange } = choosing
  const words = useManyWords()
  const people = usePeopleWords()
  switch (kind) {
    case 'venue':
      return (
        <OneOf
          label={words.kinds.venue}
          value={change?.kind === 'venue' ? change.venue : NOT_CHOSEN}
          none={people.anyVenue}
          places={view.venues.map(({ id, name }) => ({ value: id, words: name }))}
          onChoose={(venue) => onChange({ kind, venue })}
        />
      )
    case 'group':
      return (
        <OneOf
          label={words.kinds.group}
          value={change?.kind === 'group' ? change.group : NOT_CHOSEN}
          none={people.noGroup}
          places={view.groups.map(({ id, letter }) => ({ value: id, words: letter }))}
          onChoose={(group) => onChange({ kind, group })}
        />
      )
    case 'days':
      return <Days {...choosing} />
    case 'sessions':
      return <Sessions {...choosing} />
  }
}

function OneOf({
  label,
  value,
  none,
  places,
  onChoose
}: {
  label: string
  value: Id
  none: string
  places: readonly { readonly value: Id; readonly words: string }[]
  onChoose: (id: Id) => void
}) {
  const isChosen = value !== NOT_CHOSEN
  const unset = isChosen ? [] : [{ value: NOT_CHOSEN, words: '—' }]
  return (
    <SelectField
      label={label}
      value={value}
      choices={[...unset, ...places, { value: '', words: none }]}
      onChoose={onChoose}
    />
  )
}

/** All of them are no limit: then a day that is added later is one of theirs. */
function Days({ view, change, onChange }: Choosing) {
  const common = useCommonWords()
  const { days } = view.event
  const every = days.map((_, at) => at + 1)
  const now = change?.kind === 'days' ? (change.days.length > 0 ? change.days : every) : []
  const toggle = (number: number) => {
    const next = every.filter((one) => now.includes(one) !== (one === number))
    const isAll = next.length === every.length
    onChange(next.length === 0 ? null : { kind: 'days', days: isAll ? [] : next })
  }
  return (
    <div class="ticks-of">
      {days.map((day, at) => (
        <CheckField
          key={day}
          label={common.day(day)}
          checked={now.includes(at + 1)}
          onChange={() => toggle(at + 1)}
        />
      ))}
    </div>
  )
}

function Sessions({ view, change, onChange }: Choosing) {
  const words = useManyWords()
  const common = useCommonWords()
  const now = change?.kind === 'sessions' ? change.sessions : []
  const isUnlimited = change?.kind === 'sessions' && now.length === 0
  const nameOf = (one: Session) =>
    [common.day(one.day), view.venues.find(({ id }) => id === one.venue)?.name, one.title]
      .filter(Boolean)
      .join(common.separator)
  const toggle = (id: Id) => {
    const next = now.includes(id) ? now.filter((one) => one !== id) : [...now, id]
    onChange(next.length === 0 ? null : { kind: 'sessions', sessions: next })
  }
  const inOrder = view.sessions.toSorted((one, other) =>
    `${one.day}${one.venue}${one.start}` < `${other.day}${other.venue}${other.start}` ? -1 : 1
  )
  return (
    <div class="ticks-of">
      <CheckField
        label={words.allSessions}
        checked={isUnlimited}
        onChange={(on) => onChange(on ? { kind: 'sessions', sessions: [] } : null)}
      />
      {inOrder.map((one) => (
        <CheckField
          key={one.id}
          label={nameOf(one)}
          checked={now.includes(one.id)}
          onChange={() => toggle(one.id)}
        />
      ))}
    </div>
  )
}

/** Where the children go, as the end of a sentence; null while nothing is chosen. */
export function useWhere(view: EventView, change: PlaceChange | null): string | null {
  const words = useManyWords()
  const common = useCommonWords()
  if (!change) return null
  const list = (parts: readonly string[]) => parts.join(common.separator)
  switch (change.kind) {
    case 'venue': {
      const venue = view.venues.find(({ id }) => id === change.venue)
      return venue ? words.toVenue(venue.name) : words.toAnyVenue
    }
    case 'group': {
      const group = view.groups.find(({ id }) => id === change.group)
      return group ? words.toGroup(group.letter) : words.toNoGroup
    }
    case 'days':
      if (change.days.length === 0) return words.toAllDays
      return words.toDays(
        list(change.days.flatMap((number) => common.day(view.event.days[number - 1] ?? '')))
      )
    case 'sessions':
      if (change.sessions.length === 0) return words.toAllSessions
      return words.toSessions(
        list(view.sessions.flatMap(({ id, title }) => (change.sessions.includes(id) ? title : [])))
      )
  }
}

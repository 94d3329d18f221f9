import { useState } from 'preact/hooks'
import { MapPin, UserRound } from 'lucide'
import { TYPED_NAME_LIMIT } from '../../domain/limits.ts'
import type { Equipment } from '../../kit/equipment/views.ts'
import type { Holder } from '../../domain/fact.ts'
import type { EventId } from '../../domain/id.ts'
import { foldSearch } from '../../domain/fold.ts'

import { Button } from '../parts/button.tsx'
import { Form, TextField } from '../parts/field.tsx'
import { GroupShape } from '../parts/group-shape.tsx'
import { Icon } from '../parts/icon.tsx'
import { Seg } from '../parts/seg.tsx'
import { useEquipmentWords } from './words/words.ts'

type Kind = 'badge' | 'group' | 'staff' | 'venue'
const KINDS: readonly Kind[] = ['badge', 'group', 'staff', 'venue']

interface Step {
  readonly names: Equipment
  readonly event: EventId
  readonly onHolder: (holder: Holder) => void
}

/** Whom to: badge, group, staff or venue; one tap records. */
export function HolderStep(step: Step) {
  const words = useEquipmentWords().flow
  const [kind, setKind] = useState<Kind>(firstKind(step.names))
  const choices = KINDS.map((value) => ({ value, words: words.kinds[value] }))
  return (
    <div class="stack">
      <Seg label={words.toWhom} value={kind} choices={choices} onChoose={setKind} />
      {kind === 'badge' && <Badges {...step} />}
      {kind === 'group' && <Groups {...step} />}
      {kind === 'staff' && <People {...step} />}
      {kind === 'venue' && <Venues {...step} />}
    </div>
  )
}

function firstKind({ badges, groups }: Equipment): Kind {
  if (badges.length > 0) return 'badge'
  return groups.length > 0 ? 'group' : 'staff'
}

function Badges({ names, event, onHolder }: Step) {
  const words = useEquipmentWords()
  const [typed, setTyped] = useState('')
  if (names.badges.length === 0) return <p class="sub">{words.flow.noBadges}</p>
  const wanted = foldSearch(typed)
  const found = names.badges
    .filter(({ number, callName }) =>
      /^\d+$/u.test(wanted)
        ? String(number).startsWith(wanted)
        : foldSearch(callName).includes(wanted)
    )
    .toSorted((one, other) => one.number - other.number)
  return (
    <>
      <TextField label={words.flow.badgeSearch} type="search" value={typed} onInput={setTyped} />
      {found.length === 0 && <p class="sub">{words.flow.noFound}</p>}
      <div class="tiles slim">
        {found.map((badge) => (
          <button
            type="button"
            class="tile who"
            key={badge.id}
            aria-label={words.holder.badge(badge.number, words.holder.callName(badge.callName))}
            onClick={() => onHolder({ kind: 'badge', number: badge.number, event })}
          >
            <b>{badge.number}</b>
            <span>{words.holder.callName(badge.callName)}</span>
          </button>
        ))}
      </div>
    </>
  )
}

function Groups({ names, onHolder }: Step) {
  const words = useEquipmentWords()
  if (names.groups.length === 0) return <p class="sub">{words.flow.noGroups}</p>
  return (
    <div class="tiles slim">
      {names.groups.map((group) => (
        <button
          type="button"
          class="tile who"
          key={group.id}
          onClick={() => onHolder({ kind: 'group', group: group.id })}
        >
          <GroupShape shape={group.shape} />
          <b>{words.holder.group(group.letter)}</b>
        </button>
      ))}
    </div>
  )
}

function People({ names, onHolder }: Step) {
  const words = useEquipmentWords().flow
  const [typed, setTyped] = useState('')
  const name = typed.trim()
  const give = () => name !== '' && onHolder({ kind: 'staff', person: `~${name}` })
  return (
    <>
      {names.staff.length === 0 && <p class="sub">{words.noStaff}</p>}
      <div class="tiles broad">
        {names.staff.map((person) => (
          <button
            type="button"
            class="tile who wide"
            key={person.id}
            onClick={() => onHolder({ kind: 'staff', person: person.id })}
          >
            <Icon of={UserRound} />
            <b>{person.name}</b> {person.organisation !== '' && <span>{person.organisation}</span>}
          </button>
        ))}
      </div>
      <Form onSubmit={give} label={words.typedName}>
        <TextField
          label={words.typedName}
          value={typed}
          maxLength={TYPED_NAME_LIMIT}
          onInput={setTyped}
        />
        <Button submit big wide disabled={name === ''}>
          {name === '' ? words.typedWhy : words.giveTo(name)}
        </Button>
      </Form>
    </>
  )
}

function Venues({ names, onHolder }: Step) {
  const words = useEquipmentWords().flow
  if (names.venues.length === 0) return <p class="sub">{words.noVenues}</p>
  return (
    <div class="tiles broad">
      {names.venues.map((venue) => (
        <button
          type="button"
          class="tile who wide"
          key={venue.id}
          onClick={() => onHolder({ kind: 'venue', venue: venue.id })}
        >
          <Icon of={MapPin} />
          <b>{venue.name}</b>
        </button>
      ))}
    </div>
  )
}

import {
  Bandage,
  Building,
  CircleAlert,
  CircleDashed,
  Flame,
  MapPin,
  Minus,
  Phone,
  Siren,
  Thermometer,
  TriangleAlert,
  UserRound,
  UserSearch,
  Users,
  type IconNode
} from 'lucide'
import {
  DONE_ABOUT_IT,
  HAPPENED,
  TOLD,
  type DoneAboutIt,
  type Happened,
  type ToldOfIncident
} from '../../domain/incident/incident.ts'
import type { IncidentPlaces } from '../../domain/incident/places.ts'
import { useApp } from '../app-context.ts'
import { toggled, type TappedIncident } from './draft.ts'
import { QuestionRow, Tile } from './tile.tsx'
import { useIncidentWords } from './words/words.ts'

const HAPPENED_ICONS: Partial<Record<Happened, IconNode>> = {
  cut: Bandage,
  burn: Flame,
  unwell: Thermometer,
  bumped: CircleAlert,
  missing: UserSearch,
  quarrel: Users,
  'near-miss': TriangleAlert
}
const DID_ICONS: Partial<Record<DoneAboutIt, IconNode>> = { '119': Siren, nothing: Minus }
const TOLD_ICONS: Record<ToldOfIncident, IconNode> = {
  guardian: Phone,
  lead: UserRound,
  lender: Building,
  nobody: CircleDashed
}

interface Asked {
  readonly now: TappedIncident
  readonly onChange: (part: Partial<TappedIncident>) => void
}

export function WhatQuestion({ now, onChange }: Asked) {
  const words = useIncidentWords()
  return (
    <QuestionRow
      number={1}
      title={words.what}
      hint={words.whatHint}
      state={now.what.length > 0 ? 'done' : 'on'}
    >
      {HAPPENED.map((one) => (
        <Tile
          key={one}
          icon={HAPPENED_ICONS[one]}
          on={now.what.includes(one)}
          second={one === 'near-miss' ? words.nearMissSecond : undefined}
          onPress={() => onChange({ what: now.what.includes(one) ? [] : [one] })}
        >
          {words.happened[one]}
        </Tile>
      ))}
    </QuestionRow>
  )
}

export function WhereQuestion({
  now,
  places,
  onChange
}: Asked & { places: IncidentPlaces | undefined }) {
  const words = useIncidentWords()
  if (!places) return null
  const chosen = now.where ?? places.here
  const all = [places.here, ...places.others].filter(Boolean)
  return (
    <QuestionRow
      number={3}
      title={words.where}
      hint={places.here ? words.whereHint : words.whereNone}
      state={chosen ? 'done' : 'wait'}
    >
      {all.map((one) => (
        <Tile key={one} on={chosen === one} onPress={() => onChange({ where: one })}>
          {one}
        </Tile>
      ))}
      <Tile
        icon={MapPin}
        on={chosen === words.elsewhere}
        onPress={() => onChange({ where: words.elsewhere })}
      >
        {words.elsewhere}
      </Tile>
    </QuestionRow>
  )
}

export function DidQuestion({ now, onChange }: Asked) {
  const words = useIncidentWords()
  return (
    <QuestionRow
      number={4}
      title={words.didTitle}
      hint={words.didHint}
      state={now.did.length > 0 ? 'done' : 'wait'}
    >
      {DONE_ABOUT_IT.map((one) => (
        <Tile
          key={one}
          icon={DID_ICONS[one]}
          on={now.did.includes(one)}
          onPress={() => onChange({ did: toggled(now.did, one, 'nothing') })}
        >
          {words.did[one]}
        </Tile>
      ))}
    </QuestionRow>
  )
}

/** Each with the moment it was tapped. */
export function ToldQuestion({ now, onChange }: Asked) {
  const { environment } = useApp()
  const words = useIncidentWords()
  const known = now.told.map(({ who }) => who)
  const atOf = (who: ToldOfIncident) =>
    now.told.find((one) => one.who === who)?.at ?? environment.now()
  return (
    <QuestionRow
      number={5}
      title={words.toldTitle}
      hint={words.toldHint}
      state={known.length > 0 ? 'done' : 'wait'}
    >
      {TOLD.map((one) => (
        <Tile
          key={one}
          icon={TOLD_ICONS[one]}
          on={known.includes(one)}
          onPress={() =>
            onChange({
              told: toggled(known, one, 'nobody').map((who) => ({ who, at: atOf(who) }))
            })
          }
        >
          {words.told[one]}
        </Tile>
      ))}
    </QuestionRow>
  )
}

import { useState } from 'preact/hooks'
import { ListChecks } from 'lucide'
import type { Participant } from '../../domain/entity.ts'
import type { RollCallGroup, RollCallView, RollPerson } from '../../kit/rollcall/views.ts'
import { Button } from '../parts/button.tsx'
import { GroupShape } from '../parts/group-shape.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { CountSheet } from './count-sheet.tsx'
import { groupKey, GroupTabs, useRollGroupName } from './group-tabs.tsx'
import { RollCard } from './roll-card.tsx'
import type { Sightings } from './use-sightings.ts'
import { useRollCallWords } from './words/words.ts'

/** One group stands on one screen; the order never changes while one taps. */
export function GroupPanel({
  view,
  first = '',
  sightings,
  onOpen
}: {
  view: RollCallView
  /** The group that is shown first; empty: the first that is not complete. */
  first?: string
  sightings: Sightings
  onOpen: (person: RollPerson) => void
}) {
  const { groups } = view
  const [chosen, setChosen] = useState(() => first || firstOpen(groups))
  const current = groups.find((one) => groupKey(one) === chosen) ?? groups[0]
  if (!current) return null
  return (
    <>
      <GroupTabs
        groups={groups.map((one) => Object.assign({ all: one.people.length }, one))}
        current={groupKey(current)}
        onGroup={setChosen}
      />
      <OneGroup key={groupKey(current)} group={current} sightings={sightings} onOpen={onOpen} />
    </>
  )
}

function firstOpen(groups: readonly RollCallGroup[]): string {
  const open = groups.find(({ missing }) => missing > 0) ?? groups[0]
  return open ? groupKey(open) : ''
}

function OneGroup({
  group,
  sightings,
  onOpen
}: {
  group: RollCallGroup
  sightings: Sightings
  onOpen: (person: RollPerson) => void
}) {
  const common = useCommonWords()
  const words = useRollCallWords()
  const nameOf = useRollGroupName()
  const [counting, setCounting] = useState(false)
  const { people, missing } = group
  const open = people.filter(({ seen }) => seen === null).map(({ card }) => card.participant)
  const count = (seen: readonly Participant[], all: number) => {
    setCounting(false)
    sightings.count(seen, all)
  }
  const fresh = new Set(sightings.fresh?.ids)
  return (
    <section aria-label={nameOf(group)}>
      <GroupHead group={group} onAll={() => count(open, people.length)} />
      <ul class="people">
        {people.map((person) => (
          <li key={person.card.participant.id}>
            <RollCard
              person={person}
              fresh={fresh.has(person.card.participant.id)}
              onPress={() => {
                const { participant } = person.card
                if (person.seen) onOpen(person)
                else sightings.see(participant, common.called(participant))
              }}
            />
          </li>
        ))}
      </ul>
      {missing > 1 && (
        <p class="after">
          <Button kind="quiet" onPress={() => setCounting(true)}>
            {words.otherNumber}
          </Button>
        </p>
      )}
      {counting && (
        <CountSheet
          title={words.count.title(nameOf(group))}
          all={people.length}
          open={open.map((one) => ({ key: one.id, name: common.called(one), person: one }))}
          onCount={(seen, all) => count(seen.map(personIn), all)}
          onClose={() => setCounting(false)}
        />
      )}
    </section>
  )
}

function GroupHead({ group, onAll }: { group: RollCallGroup; onAll: () => void }) {
  const words = useRollCallWords()
  const nameOf = useRollGroupName()
  const { people, missing } = group
  return (
    <div class="ghead">
      {group.group && <GroupShape shape={group.group.shape} />}
      <div>
        <h2>{nameOf(group)}</h2>
        <span class="sub">{words.shouldBe(people.length)}</span>
      </div>
      <span class="spacer" />
      {missing > 0 && (
        <Button big icon={ListChecks} onPress={onAll}>
          {missing === people.length ? words.allSeen(missing) : words.restSeen(missing)}
        </Button>
      )}
    </div>
  )
}

function personIn({ person }: { readonly person: Participant }): Participant {
  return person
}

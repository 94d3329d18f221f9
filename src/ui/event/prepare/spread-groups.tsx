import { useState } from 'preact/hooks'
import { Shuffle } from 'lucide'
import type { Group, Participant } from '../../../domain/entity.ts'
import type { Grade } from '../../../domain/id.ts'
import { byGrade } from '../../../domain/people/grade.ts'
import { spreadByGrade, type GroupPlace } from '../../../domain/people/groups.ts'
import type { ChangedEntry } from '../../../domain/people/many-children.ts'
import { byYomi } from '../../../domain/people/people.ts'
import type { EventView } from '../../../kit/event/views.ts'
import { useDoing } from '../../doing.ts'
import { useApp } from '../../app-context.ts'
import { useLive } from '../../live.ts'
import { Button } from '../../parts/button.tsx'
import { GroupMark } from '../../parts/group-shape.tsx'
import { FaultNote } from '../../parts/note.tsx'
import { Row } from '../../parts/row.tsx'
import { Seg } from '../../parts/seg.tsx'
import { UndoBar } from '../../parts/undo-bar.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { usePrepareWords } from './words/words.ts'

type Whom = 'without' | 'all'

/** Children spread over the groups, brothers and sisters together and grades mixed: shown first, then written in one act. */
export function SpreadGroups({ view: { event, groups } }: { view: EventView }) {
  const { kit, commands } = useApp()
  const { spread: words } = usePrepareWords()
  const doing = useDoing()
  const cards = useLive(() => kit.roster(event.id), [kit, event.id]) ?? []
  const [whom, setWhom] = useState<Whom | null>(null)
  const [last, setLast] = useState<readonly ChangedEntry[]>([])
  const people = cards.map(({ participant }) => participant)
  const places = whom ? spreadByGrade(people, groups, whom === 'all') : []
  const moving = movingIn(places, people)
  const act = () =>
    doing.run(
      () => commands.placeInGroups({ event: event.id, places }),
      (changed) => {
        setLast(changed)
        setWhom(null)
      }
    )
  const takeBack = () =>
    doing.run(
      () => commands.takeBackChanges(event.id, last),
      () => setLast([])
    )
  if (people.length === 0 || groups.length < 2) return null
  return (
    <section class="card stack">
      <h2 class="t20">{words.title}</h2>
      <p class="sub">{words.lead}</p>
      {whom === null && (
        <Button big icon={Shuffle} onPress={() => setWhom('without')}>
          {words.preview}
        </Button>
      )}
      {whom !== null && (
        <>
          <ChooseWhom whom={whom} onChoose={setWhom} />
          <Preview people={people} groups={groups} places={places} />
          <Button kind="main" big busy={doing.busy} disabled={moving === 0} onPress={act}>
            {moving === 0 ? words.nobody : words.act(moving)}
          </Button>
        </>
      )}
      <FaultNote fault={doing.fault} />
      {last.length > 0 && (
        <UndoBar
          key={last[0]?.id}
          said={words.done(last.length)}
          onUndo={takeBack}
          onGone={() => setLast([])}
        />
      )}
    </section>
  )
}

function ChooseWhom({ whom, onChoose }: { whom: Whom; onChoose: (whom: Whom) => void }) {
  const { spread: words } = usePrepareWords()
  return (
    <Seg<Whom>
      label={words.whom}
      value={whom}
      choices={[
        { value: 'without', words: words.without },
        { value: 'all', words: words.all }
      ]}
      onChoose={onChoose}
    />
  )
}

function movingIn(places: readonly GroupPlace[], people: readonly Participant[]): number {
  const groupOf = new Map(people.map(({ id, group }) => [id, group]))
  return places.filter(({ child, group }) => groupOf.get(child) !== group).length
}

/** Each group as it will be: how many of each grade, and who. */
function Preview({
  people,
  groups,
  places
}: {
  people: readonly Participant[]
  groups: readonly Group[]
  places: readonly GroupPlace[]
}) {
  const { spread: words } = usePrepareWords()
  const common = useCommonWords()
  const groupOf = new Map(places.map(({ child, group }) => [child, group]))
  return (
    <ul class="lines">
      {groups.map((group) => {
        const members = people
          .filter((one) => (groupOf.get(one.id) ?? one.group) === group.id)
          .toSorted(byYomi)
        const grades = gradesOf(members).map(([grade, count]) => `${common.grade[grade]}×${count}`)
        return (
          <Row
            key={group.id}
            lead={<GroupMark group={group} />}
            title={[words.members(members.length), ...grades].join(common.separator)}
            second={members.map(common.called).join(common.separator)}
          />
        )
      })}
    </ul>
  )
}

function gradesOf(members: readonly Participant[]): readonly (readonly [Grade, number])[] {
  const counts = new Map<Grade, number>()
  for (const { grade } of members) counts.set(grade, (counts.get(grade) ?? 0) + 1)
  return [...counts].toSorted(([one], [other]) => byGrade(one, other))
}

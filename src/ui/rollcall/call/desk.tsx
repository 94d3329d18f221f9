import { useState } from 'preact/hooks'
import { Check, ChevronLeft, QrCode } from 'lucide'
import type { RollCallView } from '../../../kit/rollcall/views.ts'
import { useApp } from '../../app-context.ts'
import { useDoing } from '../../doing.ts'
import { Button, LinkButton } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Key } from '../../parts/masu.tsx'
import { FaultNote, Note } from '../../parts/note.tsx'
import { useTitle } from '../../parts/page.tsx'
import { SyncChip } from '../../parts/sync-chip.tsx'
import { VeilButton } from '../../parts/veil-button.tsx'
import { to } from '../../routes.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { Contradictions } from '../contradictions.tsx'
import { GroupPanel } from '../group-panel.tsx'
import { RollPersonSheet } from '../person-sheet.tsx'
import { SeenUndo } from '../seen-undo.tsx'
import { useSightings } from '../use-sightings.ts'
import { useWhose } from '../use-whose.ts'
import { useRollCallWords } from '../words/words.ts'

/** The roll call itself: three numbers, the groups, one group's cards, and the way out that is always open. */
export function CallDesk({ view, group }: { view: RollCallView; group: string }) {
  const words = useRollCallWords()
  const sightings = useSightings(view.head)
  const [opened, setOpened] = useState<string | null>(null)
  const { head, groups } = view
  useTitle(words.heading(words.why[head.why]))
  const everybody = groups.flatMap(({ people }) => people)
  const person = everybody.find(({ card }) => card.participant.id === opened)
  return (
    <div class="app rollcall">
      <Head view={view} />
      <main class="main">
        {head.ended && <Note kind="done" title={words.again} />}
        <FaultNote fault={sightings.fault} />
        {everybody.length === 0 ? (
          <Empty title={words.nobody} text={words.nobodyNext} />
        ) : (
          <GroupPanel
            view={view}
            first={group}
            sightings={sightings}
            onOpen={({ card }) => setOpened(card.participant.id)}
          />
        )}
        <Contradictions people={everybody} />
        <NotExpected view={view} />
      </main>
      <footer class="thumb">
        <SeenUndo sightings={sightings} said={words.didSee} />
        <Foot view={view} />
      </footer>
      {person && <RollPersonSheet head={head} person={person} onClose={() => setOpened(null)} />}
    </div>
  )
}

function Head({ view: { head, counts } }: { view: RollCallView }) {
  const common = useCommonWords()
  const words = useRollCallWords()
  const whose = useWhose()
  return (
    <header class="rhead">
      <div class="where">
        <h1 tabIndex={-1}>{words.heading(words.why[head.why])}</h1>
        <span>
          {head.title}
          <span class="hide-s">
            {common.separator}
            {words.since(common.time(head.began.at), whose(head.began))}
          </span>
        </span>
      </div>
      <div class="tools">
        <VeilButton />
        <SyncChip />
      </div>
      <div class="cnt three">
        <div>
          <span class="k">{words.expected}</span>
          <span class="v">{counts.expected}</span>
        </div>
        <div>
          <span class="k">
            <Key of="on" />
            {words.seen}
          </span>
          <span class="v">{counts.seen}</span>
        </div>
        <div>
          <span class="k">
            <Key of="yet" dash />
            {words.missing}
          </span>
          <span class="v">{counts.missing}</span>
        </div>
      </div>
    </header>
  )
}

/** The first question people ask: who is not even looked for, and why. */
function NotExpected({ view: { others } }: { view: RollCallView }) {
  const common = useCommonWords()
  const words = useRollCallWords()
  if (others.length === 0) return null
  return (
    <div class="others">
      <Note title={words.notExpected(others.length)}>
        <ul>
          {others.map(({ card: { participant, state } }) => (
            <li key={participant.id}>
              {[
                `${common.name(common.called(participant))} ${common.grade[participant.grade]}`,
                words.whyNot[state]
              ].join(common.separator)}
            </li>
          ))}
        </ul>
      </Note>
    </div>
  )
}

/** Unfinished is allowed: the button is filled once nothing is open, and says what stays open before. */
function Foot({ view: { head, counts } }: { view: RollCallView }) {
  const { commands, router } = useApp()
  const words = useRollCallWords()
  const doing = useDoing()
  const { event, id: rollCall, ended } = head
  const isDone = counts.missing === 0 && counts.expected > 0
  const leave = () => router.go('today')
  const finish = () => {
    if (!isDone || ended) leave()
    else doing.run(() => commands.endRollCall({ event, rollCall }), leave)
  }
  return (
    <div class="foot">
      <LinkButton big kind="quiet" icon={ChevronLeft} href={to('today')}>
        {words.back}
      </LinkButton>
      <LinkButton big kind="quiet" icon={QrCode} href={to('exchange', 'roll-call', rollCall)}>
        {words.together}
      </LinkButton>
      <Button
        big
        grow
        kind={isDone ? 'main' : 'normal'}
        icon={isDone ? Check : undefined}
        busy={doing.busy}
        onPress={finish}
      >
        {isDone ? words.done(counts.seen) : words.leaveOpen(counts.missing)}
      </Button>
    </div>
  )
}

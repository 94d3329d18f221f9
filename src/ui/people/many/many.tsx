import { useState } from 'preact/hooks'
import { isSo, type ChangedEntry, type PlaceChange } from '../../../domain/people/many-children.ts'
import type { Id } from '../../../domain/id.ts'
import type { EventView } from '../../../kit/event/views.ts'
import type { Card } from '../../../kit/people/views.ts'
import { useApp } from '../../app-context.ts'
import { useDoing } from '../../doing.ts'
import { useChosenEvent } from '../../event/use-chosen-event.ts'
import { useLive } from '../../live.ts'
import { BackLink } from '../../parts/back-link.tsx'
import { Button } from '../../parts/button.tsx'
import { FaultNote } from '../../parts/note.tsx'
import { Page } from '../../parts/page.tsx'
import { UndoBar } from '../../parts/undo-bar.tsx'
import { to } from '../../routes.ts'
import type { ScreenProps } from '../../screen.ts'
import { ChooseChange, useWhere } from './change.tsx'
import { NO_NARROWING } from './narrowing.ts'
import { PickChildren } from './pick.tsx'
import type { ManyWords } from './words/ja.ts'
import { useManyWords } from './words/words.ts'

/** `#/many/<event>`: one matter for many children of an event. */
export function ManyScreen({ rest }: ScreenProps) {
  const { kit } = useApp()
  const words = useManyWords()
  const events = useLive(() => kit.events, [kit])
  const inSight = useChosenEvent()
  const view = events?.find(({ event }) => event.id === rest[0]) ?? inSight
  const cards = useLive(() => kit.roster(view?.event.id ?? ''), [kit, view?.event.id])
  if (!view || !cards || !view.peopleReadable) return <Page tab="people" title={words.title} />
  return (
    <Page tab="people" title={words.title} second={view.event.title}>
      <BackLink href={to('people', view.event.id)}>{words.back}</BackLink>
      <Many key={view.event.id} view={view} cards={cards} />
    </Page>
  )
}

interface Undoable {
  readonly changed: readonly ChangedEntry[]
  readonly children: number
  readonly where: string
}

function Many({ view, cards }: { view: EventView; cards: readonly Card[] }) {
  const [kind, setKind] = useState<PlaceChange['kind']>('venue')
  const [change, setChange] = useState<PlaceChange | null>(null)
  const [ticked, setTicked] = useState<ReadonlySet<Id>>(new Set())
  const [narrowing, setNarrowing] = useState(NO_NARROWING)
  const [isTogether, setTogether] = useState(false)
  const [last, setLast] = useState<Undoable | null>(null)
  const chosen = cards.filter(({ participant }) => ticked.has(participant.id))
  return (
    <div class="together">
      <ChooseChange
        view={view}
        kind={kind}
        change={change}
        onKind={(next) => {
          setKind(next)
          setChange(null)
        }}
        onChange={setChange}
      />
      <PickChildren
        view={view}
        cards={cards}
        ticked={ticked}
        onTick={setTicked}
        narrowing={narrowing}
        onNarrow={setNarrowing}
        isTogether={isTogether}
        onTogether={setTogether}
        change={change}
      />
      <Foot
        view={view}
        chosen={chosen}
        change={change}
        onDone={(undoable) => {
          setLast(undoable)
          setTicked(new Set())
        }}
      />
      {last && (
        <TakeBack key={last.changed[0]?.id} of={last} view={view} onGone={() => setLast(null)} />
      )}
    </div>
  )
}

/** What will be, in words, before it is. */
function Foot({
  view,
  chosen,
  change,
  onDone
}: {
  view: EventView
  chosen: readonly Card[]
  change: PlaceChange | null
  onDone: (undoable: Undoable) => void
}) {
  const { commands } = useApp()
  const words = useManyWords()
  const doing = useDoing()
  const where = useWhere(view, change)
  const going = change ? chosen.filter(({ participant }) => !isSo(participant, change)) : []
  const already = change ? chosen.length - going.length : 0
  const missing = missingOf(words, change !== null, chosen.length, going.length)
  const act = () => {
    if (!change || where === null) return
    const children = going.map(({ participant }) => participant.id)
    doing.run(
      () => commands.changeChildren({ event: view.event.id, children, change }),
      (changed) => onDone({ changed, children: children.length, where })
    )
  }
  return (
    <div class="together-foot">
      <FaultNote fault={doing.fault} />
      <p role="status">
        {where !== null && going.length > 0 && <b>{words.preview(going.length, where)}</b>}{' '}
        {already > 0 && words.already(already)}
      </p>
      <Button kind="main" disabled={missing !== '' || doing.busy} onPress={act}>
        {missing || words.act(going.length)}
      </Button>
    </div>
  )
}

function missingOf(words: ManyWords, isWhat: boolean, chosen: number, going: number): string {
  if (!isWhat) return words.askWhat
  if (chosen === 0) return words.askWho
  return going === 0 ? words.allSo : ''
}

function TakeBack({
  of: { changed, children, where },
  view,
  onGone
}: {
  of: Undoable
  view: EventView
  onGone: () => void
}) {
  const { commands } = useApp()
  const words = useManyWords()
  const doing = useDoing()
  return (
    <div class="undo-foot">
      <FaultNote fault={doing.fault} />
      <UndoBar
        said={words.did(children, where)}
        onUndo={() => doing.run(() => commands.takeBackChanges(view.event.id, changed), onGone)}
        onGone={onGone}
      />
    </div>
  )
}

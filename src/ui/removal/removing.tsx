import { createContext, type ComponentChildren } from 'preact'
import { useContext, useState } from 'preact/hooks'
import { Archive } from 'lucide'
import { removalFault, type HangingKind } from '../../domain/hanging.ts'
import type { EventId, Id } from '../../domain/id.ts'
import type { RemovableRoot } from '../../domain/removal.ts'
import type { Done } from '../../kit/fault.ts'
import { useApp } from '../app-context.ts'
import { useDoing } from '../doing.ts'
import { useLive } from '../live.ts'
import { Button, LinkButton } from '../parts/button.tsx'
import { FaultNote } from '../parts/note.tsx'
import { UndoBar } from '../parts/undo-bar.tsx'
import { to } from '../routes.ts'
import { RemovalStep } from './removal-step.tsx'
import { useRemovalWords } from './words/words.ts'

export interface RemovableThing {
  readonly root: RemovableRoot
  readonly id: Id
  readonly name: string
  readonly event: EventId
}

/** What was just removed, and how it comes back. */
export interface JustRemoved {
  readonly key: string
  readonly name: string
  readonly said: string
  readonly undo: () => Done
}

const TellRemoved = createContext<(last: JustRemoved) => void>(() => undefined)

export function useTellRemoved(): (last: JustRemoved) => void {
  return useContext(TellRemoved)
}

/** Around screens on which something can be removed: for ten seconds it can be taken back at their foot. */
export function WithRemoved({ children }: { children: ComponentChildren }) {
  const [last, setLast] = useState<JustRemoved | null>(null)
  return (
    <TellRemoved.Provider value={setLast}>
      {children}
      {last && <RemovedBar key={last.key} last={last} onGone={() => setLast(null)} />}
    </TellRemoved.Provider>
  )
}

/** At the end of a form: a quiet act, then what hangs on it, then the act itself. */
export function RemoveThing({
  thing,
  onRemoved
}: {
  thing: RemovableThing
  onRemoved: () => void
}) {
  const { commands } = useApp()
  const tell = useTellRemoved()
  const words = useRemovalWords()
  const [asks, setAsks] = useState(false)
  if (asks)
    return (
      <AskRemoval
        thing={thing}
        onLeave={() => setAsks(false)}
        onRemoved={() => {
          const { root, id, name } = thing
          const undo = () => commands.bringBack({ root, id })
          tell({ key: id, name, said: words.did, undo })
          onRemoved()
        }}
      />
    )
  return (
    <p class="remove-act">
      <Button kind="plain" icon={Archive} onPress={() => setAsks(true)}>
        {words.act[thing.root]}
      </Button>
    </p>
  )
}

function AskRemoval({
  thing: { root, id, name, event },
  onLeave,
  onRemoved
}: {
  thing: RemovableThing
  onLeave: () => void
  onRemoved: () => void
}) {
  const { kit, commands } = useApp()
  const words = useRemovalWords()
  const doing = useDoing()
  const hanging = useLive(() => kit.hanging(root, id), [kit, root, id])
  const by = useLive(() => kit.me, [kit])?.by
  if (!hanging) return null
  const fault = removalFault(root, hanging, root === 'staff' && by === id)
  if (fault)
    return (
      <section class="removal" aria-label={words.first}>
        <h2 class="t20">{words.first}</h2>
        <FaultNote fault={fault} />
        <p class="actrow">
          {fault.kind === 'in-use' && <GoFirst by={fault.by} event={event} />}
          <Button kind="quiet" onPress={onLeave}>
            {words.no}
          </Button>
        </p>
      </section>
    )
  const lines = words.hangs(root, hanging)
  return (
    <RemovalStep
      title={words.ask(name)}
      lines={[...(lines.length > 0 ? lines : [words.nothing]), words.later]}
      doing={doing}
      onYes={() => doing.run(() => commands.remove({ root, id }), onRemoved)}
      onNo={onLeave}
    />
  )
}

function GoFirst({ by, event }: { by: HangingKind; event: EventId }) {
  const words = useRemovalWords()
  switch (by) {
    case 'sessions':
      return <LinkButton href={to('prepare', event, 'sessions')}>{words.go.sessions}</LinkButton>
    case 'blocks':
      return <LinkButton href={to('prepare', event, 'plan')}>{words.go.blocks}</LinkButton>
    case 'children':
      return <LinkButton href={to('people', event)}>{words.go.children}</LinkButton>
    case 'things':
      return <LinkButton href={to('equipment', 'list')}>{words.go.things}</LinkButton>
    case 'marks':
    case 'records':
      return null
  }
}

function RemovedBar({ last, onGone }: { last: JustRemoved; onGone: () => void }) {
  const doing = useDoing()
  return (
    <div class="undo-foot">
      <FaultNote fault={doing.fault} />
      <UndoBar
        name={last.name}
        said={last.said}
        onUndo={() => doing.run(last.undo, onGone)}
        onGone={onGone}
      />
    </div>
  )
}

import { useState } from 'preact/hooks'
import { Search, Undo2, Users } from 'lucide'
import type { Participant } from '../../domain/entity.ts'
import type { EventId, ParticipantId } from '../../domain/id.ts'
import { matches, nameOf, searchKey, yomiOf } from '../../domain/people/people.ts'
import type { Card } from '../../kit/people/views.ts'
import { useApp } from '../app-context.ts'
import { useDoing } from '../doing.ts'
import { useLive } from '../live.ts'
import { Button } from '../parts/button.tsx'
import { TextField } from '../parts/field.tsx'
import { FaultNote } from '../parts/note.tsx'
import { Row } from '../parts/row.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { TwinFacts } from './twins.tsx'
import { useQuestionsWords } from './words/words.ts'

interface OfChild {
  readonly event: EventId
  readonly child: Participant
}

/** 同じ子の もう1つの入力: two entries become one child without anybody having been asked, and part again. */
export function SameChild({ event, child }: OfChild) {
  const { kit, commands } = useApp()
  const words = useQuestionsWords()
  const common = useCommonWords()
  const doing = useDoing()
  const [isOpen, setOpen] = useState(false)
  const entries = useLive(() => kit.entries(event, child.id), [kit, event, child.id]) ?? []
  const others = entries.slice(1)
  return (
    <section class="card">
      <h2 class="t20">{words.sameChild}</h2>
      {others.length === 0 && <p class="sub">{words.sameChildLead}</p>}
      <FaultNote fault={doing.fault} />
      {others.length > 0 && (
        <ul class="lines">
          {others.map((entry) => (
            <Row
              key={entry.id}
              title={common.called(entry)}
              second={besideOf(entry, common.grade[entry.grade], words)}
            >
              <Button
                kind="quiet"
                icon={Undo2}
                label={words.partOf(common.called(entry))}
                disabled={doing.busy}
                onPress={() => doing.run(() => commands.partChildren({ event, entry: entry.id }))}
              >
                {words.part}
              </Button>
            </Row>
          ))}
        </ul>
      )}
      <p>
        <Button kind="quiet" icon={Users} onPress={() => setOpen(true)}>
          {words.findOther}
        </Button>
      </p>
      {isOpen && <Finding event={event} child={child} onClose={() => setOpen(false)} />}
    </section>
  )
}

function besideOf(
  { badge, walkIn }: Participant,
  grade: string,
  words: ReturnType<typeof useQuestionsWords>
): string {
  const worn = badge > 0 ? words.badge(badge) : words.noBadge
  return [grade, worn, walkIn ? words.walkIn : words.registered].join(' ')
}

/** As many as one looks through. */
const MOST = 12

function Finding({ event, child, onClose }: OfChild & { onClose: () => void }) {
  const { kit } = useApp()
  const words = useQuestionsWords()
  const common = useCommonWords()
  const [other, setOther] = useState<ParticipantId | null>(null)
  const roster = useLive(() => kit.roster(event), [kit, event]) ?? []
  const others = roster.filter(({ participant }) => participant.id !== child.id)
  return (
    <Sheet
      title={words.findOtherTitle(common.called(child))}
      leave={common.cancel}
      onClose={onClose}
    >
      {other === null ? (
        <Choice child={child} cards={others} onChoose={setOther} />
      ) : (
        <Comparison
          event={event}
          child={child}
          other={other}
          onOther={() => setOther(null)}
          onClose={onClose}
        />
      )}
    </Sheet>
  )
}

function Choice({
  child,
  cards,
  onChoose
}: {
  child: Participant
  cards: readonly Card[]
  onChoose: (id: ParticipantId) => void
}) {
  const words = useQuestionsWords()
  const common = useCommonWords()
  const [typed, setTyped] = useState('')
  const found = typed.trim() === '' ? likely(child, cards) : cards.filter(isCalled(typed))
  return (
    <div class="stack">
      <TextField label={words.typeName} value={typed} onInput={setTyped} />
      {found.length === 0 && typed.trim() !== '' && <p class="sub">{words.noneFound}</p>}
      <ul class="lines">
        {found.slice(0, MOST).map(({ participant }) => (
          <Row
            key={participant.id}
            title={common.called(participant)}
            second={[
              common.beside(participant),
              besideOf(participant, common.grade[participant.grade], words)
            ]
              .filter(Boolean)
              .join(' ')}
          >
            <Button
              kind="quiet"
              icon={Search}
              label={common.called(participant)}
              onPress={() => onChoose(participant.id)}
            >
              {words.compare}
            </Button>
          </Row>
        ))}
      </ul>
    </div>
  )
}

function isCalled(typed: string): (card: Card) => boolean {
  return ({ participant }) => matches(searchKey(participant), typed)
}

/** Called alike in either part of the name, before anything is typed. */
function likely(child: Participant, cards: readonly Card[]): readonly Card[] {
  const parts = (one: Participant) =>
    [...yomiOf(one).split(' '), ...nameOf(one).split(' ')].filter(Boolean)
  const own = new Set(parts(child))
  return cards.filter(({ participant }) => parts(participant).some((part) => own.has(part)))
}

function Comparison({
  event,
  child,
  other,
  onOther,
  onClose
}: OfChild & { other: ParticipantId; onOther: () => void; onClose: () => void }) {
  const { kit, commands } = useApp()
  const words = useQuestionsWords()
  const doing = useDoing()
  const both = useLive(() => kit.joining(event, child.id, other), [kit, event, child.id, other])
  if (!both) return null
  const join = () => commands.joinChildren({ event, one: child.id, other })
  return (
    <div class="stack">
      <TwinFacts entered={both.entered} joined={both.joined} />
      <FaultNote fault={doing.fault} />
      <div class="acts2">
        <Button kind="quiet" big onPress={onOther}>
          {words.chooseOther}
        </Button>
        <Button kind="main" big busy={doing.busy} onPress={() => doing.run(join, onClose)}>
          {words.join}
        </Button>
      </div>
    </div>
  )
}

import { Clock, HandHeart } from 'lucide'
import type { GuardianCalled } from '../../domain/day-facts.ts'
import type { Session } from '../../domain/entity.ts'
import type { Instant } from '../../domain/id.ts'
import { TYPED_NAME_LIMIT } from '../../domain/limits.ts'
import { callSubject } from '../../domain/release/calls.ts'
import type { Fault } from '../../kit/fault.ts'
import type { Card } from '../../kit/people/views.ts'
import { useDoing, type Doing } from '../doing.ts'
import { Button } from '../parts/button.tsx'
import { TextField } from '../parts/field.tsx'
import { FaultNote } from '../parts/note.tsx'
import { Step } from '../parts/step.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { Borrowed } from './borrowed.tsx'
import { DecideStep } from './decide-step.tsx'
import { GuardianStep } from './guardian-step.tsx'
import { Tiles } from './tiles.tsx'
import type { Released } from './use-releases.ts'
import { useNotedCalls } from './use-noted-calls.ts'
import { useVouchedRelease } from './use-vouched-release.ts'
import { useVouching, type Vouching } from './use-vouching.ts'
import { WaitStep } from './wait-step.tsx'
import { useReleaseWords } from './words/words.ts'

/** Somebody nobody has registered: first a guardian's yes on the telephone, then who it is. Never a dead end. */
export function UnknownSteps({
  leaving,
  session,
  byName,
  onDone,
  onClose
}: {
  leaving: readonly Card[]
  session: Session
  /** Who uses this tablet: whoever heard the yes. */
  byName: string
  onDone: (released: Released) => void
  onClose: () => void
}) {
  const doing = useDoing()
  const { note, fault } = useNote(leaving, session, onClose)
  const vouching = useVouching(leaving, byName, ({ shown }) => note('dialled', null, shown))
  const release = useVouchedRelease({ leaving, session, vouching, doing, onDone })
  const { way, current } = vouching
  const silent = () => {
    if (!current) return vouching.go('wait')
    note('no-answer', null, current.shown)
    vouching.giveUp()
  }
  if (way === 'wait')
    return (
      <>
        <Who leaving={leaving} />
        <WaitStep
          onUntil={(until) => note('waits', until, vouching.numbers.at(-1)?.shown ?? '')}
          onCall={() => vouching.go('call')}
          onDecide={() => vouching.go('decide')}
        />
        <FaultNote fault={fault} />
      </>
    )
  return (
    <>
      <Who leaving={leaving} />
      {way === 'call' ? (
        <GuardianStep leaving={leaving} vouching={vouching} byName={byName} />
      ) : (
        <DecideStep vouching={vouching} />
      )}
      <CameStep vouching={vouching} />
      <HandStep leaving={leaving} vouching={vouching} />
      <FaultNote fault={doing.fault ?? fault} />
      <Foot
        count={leaving.length}
        vouching={vouching}
        doing={doing}
        onRelease={release}
        onSilent={silent}
      />
    </>
  )
}

type NoteAnswer = (answer: GuardianCalled['answer'], saidAt: Instant | null, phone: string) => void

/** Writes down how a call ended; who waits is left to wait. */
function useNote(
  leaving: readonly Card[],
  { day }: Session,
  onWaits: () => void
): { readonly note: NoteAnswer; readonly fault: Fault | null } {
  const { note, fault } = useNotedCalls()
  return {
    fault,
    note(answer, saidAt, phone) {
      const [first] = leaving
      if (!first) return
      const { event } = first.participant
      const call = { event, subject: callSubject(first.participant), day, phone, answer, saidAt }
      note(call, () => answer === 'waits' && onWaits())
    }
  }
}

function Who({ leaving }: { leaving: readonly Card[] }) {
  const common = useCommonWords()
  const names = leaving.map(({ participant }) =>
    [common.name(common.called(participant)), common.grade[participant.grade]].join(' ')
  )
  return <p>{names.join(common.separator)}</p>
}

function CameStep({ vouching }: { vouching: Vouching }) {
  const words = useReleaseWords().unknown
  const { name, relation } = vouching
  const isDone = name.trim() !== ''
  return (
    <Step number={2} state={isDone ? 'done' : 'on'} title={words.came}>
      <Tiles
        label={words.came}
        tiles={words.relations}
        on={relation}
        onPress={(said) => vouching.say({ relation: said === relation ? '' : said })}
      />
      <TextField
        label={words.name}
        hint={words.nameHint}
        value={name}
        maxLength={TYPED_NAME_LIMIT}
        onInput={(text) => vouching.say({ name: text })}
      />
    </Step>
  )
}

function HandStep({ leaving, vouching }: { leaving: readonly Card[]; vouching: Vouching }) {
  const words = useReleaseWords().unknown
  return (
    <Step number={3} state={vouching.missing === null ? 'on' : 'wait'} title={words.hand}>
      <p class="sub">{words.handLead}</p>
      <Borrowed cards={leaving} />
    </Step>
  )
}

function Foot({
  count,
  vouching,
  doing,
  onRelease,
  onSilent
}: {
  count: number
  vouching: Vouching
  doing: Doing
  onRelease: () => void
  onSilent: () => void
}) {
  const words = useReleaseWords().unknown
  const { missing, name, relation, current, way } = vouching
  return (
    <div class="unknown-foot">
      <Button big kind="quiet" icon={Clock} second={words.wait} onPress={onSilent}>
        {current && way === 'call' ? words.silent : words.unreached}
      </Button>
      <Button
        big
        kind="ask"
        icon={HandHeart}
        busy={doing.busy}
        disabled={missing !== null}
        onPress={onRelease}
      >
        {missing === null ? words.done(name.trim(), relation, count) : words.missing[missing]}
      </Button>
    </div>
  )
}

import type { ComponentChildren } from 'preact'
import { PencilLine } from 'lucide'
import { minutesToClock } from '../../../domain/calendar.ts'
import type { KeyedBlock, KeyedMark, Meaning } from '../../../domain/papers/keyed-meaning.ts'
import { Button } from '../../parts/button.tsx'
import { Yomi } from '../../parts/kid-card.tsx'
import { Note } from '../../parts/note.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { usePaperInWords } from './words/words.ts'

type Meant = KeyedMark | KeyedBlock

interface Shown {
  readonly signed: (mark: KeyedMark) => string | null
  readonly onCorrect: (meant: Meant) => void
}

/** Whom the typed row means, while it is typed; or what to do about it. */
export function Meant({ meaning, ...shown }: Shown & { meaning: Meaning }) {
  return (
    <div class="meant" aria-live="polite">
      <OneMeaning meaning={meaning} {...shown} />
    </div>
  )
}

function OneMeaning({ meaning, ...shown }: Shown & { meaning: Meaning }) {
  const words = usePaperInWords()
  switch (meaning.kind) {
    case 'unread':
      if (meaning.why === 'empty') return <Note title={words.begin}>{words.beginNext}</Note>
      return meaning.why === 'time' ? (
        <Note kind="ask" title={words.time}>
          {words.timeNext}
        </Note>
      ) : (
        <Note kind="ask" title={words.unknown}>
          {words.unknownNext}
        </Note>
      )
    case 'nobody':
      return (
        <Note kind="ask" title={words.nobody(meaning.badge)}>
          {words.nobodyNext}
        </Note>
      )
    case 'no-row':
      return (
        <Note kind="ask" title={words.noRow(meaning.code)}>
          {words.noRowNext}
        </Note>
      )
    case 'several':
      return (
        <Which
          title={words.several(meaning.marks[0]?.card.participant.badge ?? 0)}
          of={meaning.marks}
          {...shown}
        />
      )
    case 'several-rows':
      return <Which title={words.severalRows} of={meaning.blocks} {...shown} />
    case 'child':
      return <ChildMeant mark={meaning} {...shown} />
    case 'block':
      return <BlockMeant meant={meaning} {...shown} />
  }
}

/** No default: somebody says which one. */
function Which({ title, of, onCorrect }: Shown & { title: string; of: readonly Meant[] }) {
  const common = useCommonWords()
  return (
    <div class="card stack">
      <h2 class="t20">{title}</h2>
      {of.map((one) => (
        <Button
          key={one.kind === 'child' ? one.card.participant.id : one.block.id}
          wide
          disabled={one.end === 'known'}
          second={
            one.kind === 'child'
              ? [common.beside(one.card.participant), common.grade[one.card.participant.grade]]
                  .filter(Boolean)
                  .join(common.separator)
              : common.clock(one.block.start)
          }
          onPress={() => onCorrect(one)}
        >
          {one.kind === 'child' ? common.called(one.card.participant) : one.block.title}
        </Button>
      ))}
    </div>
  )
}

function ChildMeant({ mark, signed, onCorrect }: Shown & { mark: KeyedMark }) {
  const words = usePaperInWords()
  const common = useCommonWords()
  const { card, act, clock, end } = mark
  const { participant, state, at } = card
  const picker = signed(mark)
  return (
    <MeantCard end={end}>
      <p class="meant-badge">{participant.badge}</p>
      <div class="who">
        <p class="t28">
          <Yomi of={participant} />
        </p>
        <p class="sub">
          {[common.beside(participant), common.grade[participant.grade]]
            .filter(Boolean)
            .join(common.separator)}
        </p>
      </div>
      <p class="meant-act">
        {act !== 'absent' && words.at(common.clock(clock))} <b>{words.will[act]}</b>
      </p>
      {picker !== null && <p class="sub">{words.picker(picker)}</p>}
      {act === 'left' && state === 'yet' && <p class="sub">{words.noArrival}</p>}
      {end === 'known' && (
        <p>{at === null ? words.known : words.knownAt(common.state[state], common.time(at))}</p>
      )}
      {end === 'differs' && (
        <Correct title={words.differs(common.state[state])} onPress={() => onCorrect(mark)} />
      )}
    </MeantCard>
  )
}

function BlockMeant({ meant, onCorrect }: Shown & { meant: KeyedBlock }) {
  const words = usePaperInWords()
  const common = useCommonWords()
  const { block, started, end } = meant
  const said =
    started === 'left-out' ? words.leftOut : words.began(common.clock(minutesToClock(started)))
  return (
    <MeantCard end={end}>
      <p class="meant-badge">{common.clock(block.start)}</p>
      <p class="who t24">{block.title}</p>
      <p class="meant-act">
        <b>{said}</b>
      </p>
      {end === 'known' && <p>{words.known}</p>}
      {end === 'differs' && <Correct title={words.differsStart} onPress={() => onCorrect(meant)} />}
    </MeantCard>
  )
}

function MeantCard({ end, children }: { end: Meant['end']; children: ComponentChildren }) {
  return <section class={`card meant-card ${end}`}>{children}</section>
}

function Correct({ title, onPress }: { title: string; onPress: () => void }) {
  const words = usePaperInWords()
  return (
    <Note kind="ask" title={title}>
      <Button icon={PencilLine} onPress={onPress}>
        {words.correct}
      </Button>
    </Note>
  )
}

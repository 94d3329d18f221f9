import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { ArrowLeftRight, Check, QrCode, ScanQrCode } from 'lucide'
import { Button } from '../parts/button.tsx'
import { AskDoor } from '../parts/door.tsx'
import { FaultNote, Note } from '../parts/note.tsx'
import { to } from '../routes.ts'
import type { ScreenProps } from '../screen.ts'
import { Step } from '../parts/step.tsx'
import { CheckWords } from './check-words.tsx'
import { CarryJob } from './job.tsx'
import {
  begin,
  NEW_MEETING,
  planned,
  shown,
  tellAll,
  took,
  type Meeting,
  type Past,
  type Show,
  type MeetingTurn
} from './meeting.ts'
import { ShowParcel } from './parcel.tsx'
import { Reader } from './reader.tsx'
import { useParcel } from './use-parcel.ts'
import { useTaking } from './use-taking.ts'
import { useHandoverWords } from './words/words.ts'

/**
 * 交換: two tablets show and read in turn until both hold the same. A reload begins anew, and nothing is lost by it. What follows the
 * path is where it came from: a roll call is gone on with.
 */
export function Exchange({ rest }: ScreenProps) {
  const { exchange } = useHandoverWords()
  const [meeting, setMeeting] = useState(NEW_MEETING)
  const [ready, setReady] = useState<readonly [number, number] | null>(null)
  const go = (next: Meeting) => {
    setReady(null)
    setMeeting(next)
  }
  const { past } = meeting
  return (
    <CarryJob
      title={exchange.title}
      lead={exchange.lead}
      back={to(...rest)}
      foot={<Foot meeting={meeting} ready={ready} onMeeting={go} />}
    >
      <div class="meeting" role="group" aria-label={exchange.title} tabIndex={0}>
        {past.map((one, at) => (
          <PastStep key={at} number={at + 1} past={one} />
        ))}
        <Present key={past.length} meeting={meeting} onMeeting={go} onReady={setReady} />
        <ToCome meeting={meeting} />
      </div>
    </CarryJob>
  )
}

function Foot({
  meeting,
  ready,
  onMeeting
}: {
  meeting: Meeting
  ready: readonly [number, number] | null
  onMeeting: (meeting: Meeting) => void
}) {
  const { exchange } = useHandoverWords()
  const { turn } = meeting
  if (turn.kind === 'show' && ready)
    return (
      <Button
        big
        grow
        kind="main"
        icon={turn.isLast ? Check : ScanQrCode}
        second={turn.isLast ? undefined : exchange.seenNext}
        onPress={() => onMeeting(shown(meeting, ready))}
      >
        {turn.isLast ? exchange.seenLast : exchange.seen}
      </Button>
    )
  if (turn.kind !== 'same' && turn.kind !== 'apart') return null
  return (
    <Button
      big
      grow
      kind={turn.kind === 'apart' ? 'main' : 'quiet'}
      icon={ArrowLeftRight}
      onPress={() => onMeeting(NEW_MEETING)}
    >
      {exchange.restart}
    </Button>
  )
}

function PastStep({ number, past }: { number: number; past: Past }) {
  const { exchange } = useHandoverWords()
  const title =
    past.kind === 'showed' ? exchange.didShow : exchange.didRead(past.name, past.records)
  return <Step number={number} state="done" title={title} />
}

/** What will follow when all goes well. */
function ToCome({ meeting }: { meeting: Meeting }) {
  const { exchange } = useHandoverWords()
  const { past, turn } = meeting
  if (turn.kind !== 'show' && turn.kind !== 'read') return null
  const titles = [
    ...planned(meeting).map((kind) => (kind === 'show' ? exchange.show : exchange.read)),
    exchange.end
  ]
  return titles.map((title, at) => (
    <Step key={at} number={past.length + 2 + at} state="wait" title={title} />
  ))
}

interface Playing {
  readonly meeting: Meeting
  readonly onMeeting: (meeting: Meeting) => void
}

function Present({
  meeting,
  onMeeting,
  onReady
}: Playing & { onReady: (words: readonly [number, number]) => void }) {
  const { exchange } = useHandoverWords()
  const { past, turn } = meeting
  const number = past.length + 1
  switch (turn.kind) {
    case 'choose':
      return (
        <OnStep number={number} title={exchange.who}>
          <Choose onMeeting={onMeeting} />
        </OnStep>
      )
    case 'show':
      return (
        <OnStep number={number} title={turn.isLast ? exchange.showLast : exchange.show}>
          <ShowTurn turn={turn} onReady={onReady} />
        </OnStep>
      )
    case 'read':
      return (
        <OnStep number={number} title={exchange.read}>
          <ReadTurn meeting={meeting} again={turn.again} onMeeting={onMeeting} />
        </OnStep>
      )
    case 'same':
      return (
        <Step number={number} state="done" title={exchange.same}>
          <Same turn={turn} />
        </Step>
      )
    case 'apart':
      return (
        <OnStep number={number} title={exchange.apart}>
          <Note kind="ask" title={exchange.apart}>
            {exchange.apartNext}
          </Note>
        </OnStep>
      )
  }
}

/** The step under way comes into view as the one before is done. */
function OnStep({
  number,
  title,
  children
}: {
  number: number
  title: string
  children: ComponentChildren
}) {
  useEffect(() => {
    document.querySelector('.meeting > .is-on')?.scrollIntoView({ block: 'start' })
  }, [])
  return (
    <Step number={number} state="on" title={title}>
      <div class="stack">{children}</div>
    </Step>
  )
}

function Choose({ onMeeting }: { onMeeting: (meeting: Meeting) => void }) {
  const { exchange } = useHandoverWords()
  const first = () => onMeeting(begin('show'))
  const second = () => onMeeting(begin('read'))
  return (
    <div class="doors">
      <AskDoor icon={QrCode} title={exchange.first} second={exchange.firstNext} onPress={first} />
      <AskDoor
        icon={ScanQrCode}
        title={exchange.second}
        second={exchange.secondNext}
        onPress={second}
      />
    </div>
  )
}

function ShowTurn({
  turn: asked,
  onReady
}: {
  turn: Show
  onReady: (words: readonly [number, number]) => void
}) {
  const { exchange } = useHandoverWords()
  const [turn, setTurn] = useState(asked)
  const packing = useParcel(turn.wish)
  const { parcel } = packing
  useEffect(() => {
    if (!parcel) return
    const next = tellAll(turn, parcel.frames)
    if (next === turn) onReady(parcel.words)
    else setTurn(next)
  }, [parcel])
  return (
    <>
      {turn.differs && <Note title={exchange.differs} />}
      <ShowParcel packing={packing} wish={turn.wish} hold={exchange.hold} />
    </>
  )
}

function ReadTurn({ meeting, again, onMeeting }: Playing & { again: boolean }) {
  const { receive, exchange } = useHandoverWords()
  const taking = useTaking((taken) => onMeeting(took(meeting, taken)))
  return (
    <>
      <FaultNote fault={taking.fault} />
      {again && (
        <Note role="status" title={exchange.readAgain}>
          {exchange.readAgainNext}
        </Note>
      )}
      {taking.busy && (
        <p class="sub" role="status">
          {receive.taking}
        </p>
      )}
      <Reader onBytes={taking.take} />
    </>
  )
}

function Same({ turn }: { turn: Extract<MeetingTurn, { kind: 'same' }> }) {
  const { exchange } = useHandoverWords()
  return (
    <div class="stack">
      <Note kind="done" role="status" title={exchange.sameNext(turn.name)} />
      <CheckWords words={turn.words} />
    </div>
  )
}

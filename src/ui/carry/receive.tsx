import { useState } from 'preact/hooks'
import { Check, QrCode, ScanQrCode } from 'lucide'
import type { PackInput, Unpacked } from '../../kit/carry/commands.ts'
import { Arrive } from '../parts/arrive.tsx'
import { Button } from '../parts/button.tsx'
import { FaultNote } from '../parts/note.tsx'
import type { ScreenProps } from '../screen.ts'
import type { HandoverWords } from './words/ja.ts'
import { CarryJob } from './job.tsx'
import { ShowParcel } from './parcel.tsx'
import { Reader } from './reader.tsx'
import { TakenCard } from './taken.tsx'
import { useParcel } from './use-parcel.ts'
import { useTaking } from './use-taking.ts'
import { useHandoverWords } from './words/words.ts'

type Now = 'reading' | 'taken' | 'answering'

/** うけとる: by camera, file, drop or paste; then what it was, and the answer to show. `#/receive/answer` for the giver. */
export function Receive({ rest }: ScreenProps) {
  const { receive } = useHandoverWords()
  const [now, setNow] = useState<Now>('reading')
  const [all, setAll] = useState<readonly Unpacked[]>([])
  const taking = useTaking((taken) => {
    setAll((before) => [taken, ...before])
    setNow('taken')
  })
  const last = all[0]
  const isAnswer = rest[0] === 'answer'
  const [title, lead] = headOf(receive, now, isAnswer)
  return (
    <CarryJob
      title={title}
      lead={lead}
      foot={<Foot now={now} asks={last?.asks ?? false} onGo={setNow} />}
    >
      <div class={now === 'answering' ? 'stack' : 'stack column'}>
        <FaultNote fault={taking.fault} />
        {taking.busy && (
          <p class="sub" role="status">
            {receive.taking}
          </p>
        )}
        {now === 'reading' && <Reader onBytes={taking.take} />}
        {now === 'taken' && last && (
          <Arrive key={all.length} label={receive.title}>
            {all.map((taken, at) => (
              <TakenCard key={all.length - at} taken={taken} />
            ))}
          </Arrive>
        )}
        {now === 'answering' && last && <ShowAnswer to={last.from} />}
      </div>
    </CarryJob>
  )
}

function headOf(
  words: HandoverWords['receive'],
  now: Now,
  isAnswer: boolean
): readonly [title: string, lead: string] {
  if (now === 'answering') return [words.showAnswer, words.showAnswerWhy]
  return isAnswer ? [words.answerTitle, words.answerLead] : [words.title, words.lead]
}

function Foot({ now, asks, onGo }: { now: Now; asks: boolean; onGo: (now: Now) => void }) {
  const { receive, close } = useHandoverWords()
  if (now === 'reading') return null
  if (now === 'answering')
    return (
      <Button big grow kind="main" icon={Check} onPress={() => onGo('taken')}>
        {close}
      </Button>
    )
  return (
    <>
      <Button big grow={!asks} kind="quiet" icon={ScanQrCode} onPress={() => onGo('reading')}>
        {receive.more}
      </Button>
      {asks && (
        <Button big grow kind="main" icon={QrCode} onPress={() => onGo('answering')}>
          {receive.showAnswer}
        </Button>
      )}
    </>
  )
}

/** Tells the giver what is here; what the giver lacks goes along. */
function ShowAnswer({ to }: { to: string }) {
  const { receive } = useHandoverWords()
  const wish: PackInput = { to, asFile: false, asks: false, tellsAll: false }
  const packing = useParcel(wish)
  return (
    <Arrive label={receive.showAnswer}>
      <ShowParcel packing={packing} wish={wish} hold={receive.showAnswerHold} />
    </Arrive>
  )
}

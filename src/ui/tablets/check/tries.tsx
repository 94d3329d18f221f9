import { useEffect, useRef, useState } from 'preact/hooks'
import { Bell, BellOff, Camera, Eye, EyeOff, Volume2 } from 'lucide'
import { spareIn, type RowState, type Tried } from '../../../domain/tablets/departure.ts'
import type { EventView } from '../../../kit/event/views.ts'
import type { Role } from '../../../kit/views.ts'
import type { Stop } from '../../../lib/emitter.ts'
import { useApp } from '../../app-context.ts'
import { Button, LinkButton } from '../../parts/button.tsx'
import { SelectField } from '../../parts/field.tsx'
import { to } from '../../routes.ts'
import { useCheckWords } from './words/words.ts'

interface Trying {
  readonly state: RowState
  readonly onTried: (result: 'yes' | 'no') => void
}

/** Opens it until a person has said whether it shows something. */
function useCameraTry(onTried: Trying['onTried']) {
  const { start } = useApp().environment.camera
  const video = useRef<HTMLVideoElement>(null)
  const stop = useRef<Stop>(() => undefined)
  const [stage, setStage] = useState<'shut' | 'opening' | 'open'>('shut')
  useEffect(() => () => stop.current(), [])
  const say = (result: 'yes' | 'no') => {
    stop.current()
    stop.current = () => undefined
    setStage('shut')
    onTried(result)
  }
  const attempt = async () => {
    if (!video.current) return
    setStage('opening')
    const started = await start(
      video.current,
      () => undefined,
      () => say('no')
    )
    if (!started.ok) return say('no')
    // it came after the page was left
    if (video.current === null) return started.value()
    stop.current = started.value
    setStage('open')
  }
  return { video, stage, attempt, say }
}

export function TryCamera({ state, onTried }: Trying) {
  const { environment } = useApp()
  const { camera } = useCheckWords()
  const { video, stage, attempt, say } = useCameraTry(onTried)
  if (!environment.camera.possible) return null
  return (
    <>
      <video
        ref={video}
        class={stage === 'shut' ? 'hidden' : 'finder'}
        aria-hidden={stage === 'shut'}
        muted
        playsInline
        aria-label={camera.picture}
      />
      {stage === 'open' && (
        <Asked
          question={camera.question}
          yes={[camera.yes, Eye]}
          no={[camera.no, EyeOff]}
          onSay={say}
        />
      )}
      {stage === 'shut' && (
        <Button icon={Camera} onPress={() => void attempt()}>
          {state === 'wait' ? camera.act : camera.again}
        </Button>
      )}
    </>
  )
}

/** Plays what chimes when the time of a block is up, and asks. */
export function TrySound({ state, onTried }: Trying) {
  const { environment, sound: isOn, setSound } = useApp()
  const { sound } = useCheckWords()
  const [isAsked, setIsAsked] = useState(false)
  const play = () => {
    if (!isOn.value) setSound(true)
    environment.sound('time-up')
    setIsAsked(true)
  }
  return (
    <>
      {!isOn.value && <em class="reason">{sound.off}</em>}
      {isAsked && (
        <Asked
          question={sound.question}
          yes={[sound.yes, Bell]}
          no={[sound.no, BellOff]}
          onSay={(result) => {
            setIsAsked(false)
            onTried(result)
          }}
        />
      )}
      <Button icon={Volume2} onPress={play}>
        {state === 'wait' && !isAsked ? sound.act : sound.again}
      </Button>
    </>
  )
}

type Choice = readonly [words: string, icon: typeof Bell]

function Asked({
  question,
  yes,
  no,
  onSay
}: {
  question: string
  yes: Choice
  no: Choice
  onSay: (result: 'yes' | 'no') => void
}) {
  return (
    <span class="tried" role="group" aria-label={question}>
      <b role="status">{question}</b>
      <Button icon={yes[1]} onPress={() => onSay('yes')}>
        {yes[0]}
      </Button>
      <Button icon={no[1]} onPress={() => onSay('no')}>
        {no[0]}
      </Button>
    </span>
  )
}

export function ChooseSpare({
  view,
  tried,
  onChoose
}: {
  view: EventView
  tried: Tried | null
  onChoose: (venue: string) => void
}) {
  const { spare } = useCheckWords()
  const venues = view.venues.map(({ id, name }) => ({ value: id, words: name }))
  return (
    <SelectField
      label={spare.choose}
      value={spareIn(tried, view.event.id)}
      choices={[{ value: '', words: spare.none }, ...venues]}
      onChoose={onChoose}
    />
  )
}

export function CardWay({ view, role }: { view: EventView; role: Role }) {
  const { card } = useCheckWords()
  return role === 'organizer' ? (
    <LinkButton href={to('prepare', view.event.id, 'venues')}>{card.write}</LinkButton>
  ) : (
    <LinkButton href={to('emergency')}>{card.see}</LinkButton>
  )
}

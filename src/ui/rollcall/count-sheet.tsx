import { useState } from 'preact/hooks'
import { Check, Minus, Plus } from 'lucide'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { useRollCallWords } from './words/words.ts'

interface Countable {
  readonly key: string
  readonly name: string
}

/** Another number than all: first how many, then who is missing. Written are those who are left. */
export function CountSheet<One extends Countable>({
  title,
  all,
  open,
  onCount,
  onClose
}: {
  title: string
  /** Of the group, whoever was seen among them. */
  all: number
  /** Not seen so far. */
  open: readonly One[]
  onCount: (seen: readonly One[], count: number) => void
  onClose: () => void
}) {
  const { count: words } = useRollCallWords()
  const seen = all - open.length
  const [here, setHere] = useState(all - 1)
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const asked = all - here
  const missing = open.filter(({ key }) => gone.has(key))
  const left = asked - missing.length
  const change = (by: number) => {
    setHere(Math.min(all, Math.max(seen, here + by)))
    if (by > 0) setGone(new Set([...gone].slice(0, Math.max(0, asked - 1))))
  }
  const toggle = (key: string) =>
    setGone(new Set(gone.has(key) ? [...gone].filter((one) => one !== key) : [...gone, key]))
  return (
    <Sheet title={title} onClose={onClose}>
      <Stepper title={title} here={here} onChange={change} />
      <h2 class="t20" aria-live="polite">
        {asked === 0 ? words.nobody : words.who(asked)}
      </h2>
      <Tiles open={open} gone={gone} isFull={left <= 0} onToggle={toggle} />
      <Button
        big
        wide
        kind="main"
        disabled={left !== 0 || asked === 0}
        onPress={() =>
          onCount(
            open.filter(({ key }) => !gone.has(key)),
            here
          )
        }
      >
        {left > 0 ? words.choose(left) : words.done(here)}
      </Button>
    </Sheet>
  )
}

function Stepper({
  title,
  here,
  onChange
}: {
  title: string
  here: number
  onChange: (by: number) => void
}) {
  const { count: words } = useRollCallWords()
  return (
    <div class="rollstep" role="group" aria-label={title}>
      <Button big kind="quiet" icon={Minus} label={words.fewer} onPress={() => onChange(-1)} />
      <output class="num">{here}</output>
      <Button big kind="quiet" icon={Plus} label={words.more} onPress={() => onChange(1)} />
    </div>
  )
}

/** A tap says that this one is not there. */
function Tiles({
  open,
  gone,
  isFull,
  onToggle
}: {
  open: readonly Countable[]
  gone: ReadonlySet<string>
  isFull: boolean
  onToggle: (key: string) => void
}) {
  return (
    <ul class="tiles-who">
      {open.map(({ key, name }) => (
        <li key={key}>
          <button
            type="button"
            class="who-tile"
            aria-pressed={gone.has(key)}
            disabled={isFull && !gone.has(key)}
            onClick={() => onToggle(key)}
          >
            {name}
            {gone.has(key) && <Icon of={Check} size="s" />}
          </button>
        </li>
      ))}
    </ul>
  )
}

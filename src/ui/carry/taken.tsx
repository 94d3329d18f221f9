import { Check, Clock, Info, TriangleAlert } from 'lucide'
import type { Unpacked } from '../../kit/carry/commands.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { Chip } from '../parts/chip.tsx'
import { Icon } from '../parts/icon.tsx'
import { Key, type Square } from '../parts/masu.tsx'
import { Row } from '../parts/row.tsx'
import { CheckWords } from './check-words.tsx'
import { tellTaken, type TakenLine } from './told.ts'
import { useCheckWords } from '../tablets/check/words/words.ts'
import { useHandoverWords } from './words/words.ts'

const SQUARES: Record<Exclude<TakenLine['state'], 'calm'>, Square> = {
  full: 'on',
  half: 'half',
  wait: 'wait',
  ask: 'yet'
}

/** What came: from whom, what is new, what waits and for whom. */
export function TakenCard({ taken }: { taken: Unpacked }) {
  const { kit } = useApp()
  const words = useHandoverWords()
  const status = useLive(() => kit.sync, [kit])
  return (
    <section class="card taken" aria-live="polite">
      <h2 class="t28">{taken.isSigned ? words.taken.from(taken.name) : words.taken.unsure}</h2>
      <ul class="lines">
        {tellTaken(words, taken, status).map((told) => (
          <Row key={told.what} lead={<Lead of={told.state} />} title={told.what} second={told.next}>
            <State of={told.state} />
          </Row>
        ))}
      </ul>
      {!taken.isCut && <CheckWords words={taken.words} />}
    </section>
  )
}

function Lead({ of }: { of: TakenLine['state'] }) {
  if (of === 'calm') return <Icon of={Info} />
  return <Key of={SQUARES[of]} dash={of === 'ask'} big />
}

function State({ of }: { of: TakenLine['state'] }) {
  const words = useHandoverWords()
  const check = useCheckWords()
  if (of === 'full')
    return (
      <Chip kind="done" icon={Check}>
        {words.taken.here}
      </Chip>
    )
  if (of === 'wait')
    return (
      <Chip kind="calm" icon={Clock}>
        {words.taken.waiting}
      </Chip>
    )
  if (of !== 'ask') return null
  return (
    <Chip kind="ask" icon={TriangleAlert}>
      {check.look}
    </Chip>
  )
}

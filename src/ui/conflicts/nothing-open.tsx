import { useEffect } from 'preact/hooks'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { useNow } from '../now.ts'
import { Masu } from '../parts/masu.tsx'
import type { Completeness } from '../../kit/conflicts/views.ts'
import { useCommonWords } from '../words/common/words.ts'
import { useQuestionsWords } from './words/words.ts'

/** As many as one line names. */
const NAMED = 4

/** Nothing to decide: a result where all tablets have told their records, else only so far. */
export function NothingOpen() {
  const { kit, commands } = useApp()
  const me = useLive(() => kit.me, [kit])
  const known = useLive(() => kit.completeness, [kit])
  const mayAsk = me?.role === 'organizer' && !me.practice && known?.isComplete === false
  // when the relay last heard of the others only the relay knows
  useEffect(() => {
    if (mayAsk) void commands.lookAtTablets()
  }, [mayAsk])
  if (!known) return null
  return known.isComplete ? <Complete known={known} /> : <NotYet known={known} />
}

function Squares({ tablets }: Pick<Completeness, 'tablets'>) {
  const inOrder = tablets.toSorted((one, other) => Number(one.isAwaited) - Number(other.isAwaited))
  return <Masu size="xl" label="" squares={inOrder.map((one) => (one.isAwaited ? 'wait' : 'on'))} />
}

function Complete({ known: { tablets, heardAt } }: { known: Completeness }) {
  const words = useQuestionsWords()
  const common = useCommonWords()
  const now = useNow()
  const isAlone = tablets.length < 2
  return (
    <div class="nothing" role="status">
      <Squares tablets={tablets} />
      <h2>{words.none}</h2>
      <p>{isAlone ? words.noneNext : words.allTold(tablets.length)}</p>
      {heardAt !== null && !isAlone && (
        <p class="sub">{words.fromRelay(common.moment(heardAt, now))}</p>
      )}
    </div>
  )
}

function NotYet({ known: { tablets } }: { known: Completeness }) {
  const words = useQuestionsWords()
  const common = useCommonWords()
  const now = useNow()
  const awaited = tablets.filter(({ isAwaited }) => isAwaited)
  const more = awaited.length - NAMED
  return (
    <div class="nothing open" role="status">
      <Squares tablets={tablets} />
      <h2>{words.noneYet}</h2>
      {awaited.length === 0 ? (
        <p>{words.waitsForRelay}</p>
      ) : (
        <ul>
          {awaited.slice(0, NAMED).map(({ device, name, heardAt }) => (
            <li key={device}>
              {heardAt === null
                ? words.waitsForAll(name)
                : words.waitsFor(name, common.moment(heardAt, now))}
            </li>
          ))}
          {more > 0 && <li>{words.waitsForMore(more)}</li>}
        </ul>
      )}
      {tablets.length > 1 && <p class="sub">{words.noneYetNext(tablets.length)}</p>}
    </div>
  )
}

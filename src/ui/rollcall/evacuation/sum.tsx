import { Check } from 'lucide'
import type { RollCallView } from '../../../kit/rollcall/views.ts'
import { Icon } from '../../parts/icon.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { useRollCallWords } from '../words/words.ts'

/** One number to be read from two metres; when nobody is missing it becomes a check. */
export function Sum({ view: { counts, tablets, unheard } }: { view: RollCallView }) {
  const common = useCommonWords()
  const words = useRollCallWords().evacuation
  const { expected, seen, missing, children, adults } = counts
  const until = common.time(Math.max(0, ...tablets.map((one) => one.until)))
  if (missing === 0 && expected > 0)
    return (
      <div class="unseen done" role="status">
        <Icon of={Check} />
        <div>
          <h2>{words.everybody}</h2>
          <p class="t28 num">{words.everybodyCount(expected, until)}</p>
        </div>
      </div>
    )
  return (
    <div class="unseen" role="status">
      <span class="v num">
        {missing}
        <small>{common.peopleUnit}</small>
      </span>
      <div>
        <h2>{unheard.length > 0 ? words.unseenHere : words.unseen}</h2>
        <p>
          {words.expected(expected, children, adults)}
          <br />
          {seen === 0 ? words.seenNone : words.seenBy(seen, tablets.length, until)}
        </p>
      </div>
    </div>
  )
}

import { telephonesOf } from '../../domain/people/phone.ts'
import type { Card } from '../../kit/people/views.ts'
import { Calls } from '../parts/calls.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { useReleaseWords } from './words/words.ts'

/** Every number of a child's guardians: large, to be dialled on another telephone; on a telephone a tap dials it. */
export function Numbers({ of: { guardian, guardians } }: { of: Card }) {
  const words = useReleaseWords()
  const common = useCommonWords()
  const all = (guardians.length > 1 ? guardians : [guardian]).filter(({ phone, phone2 }) =>
    Boolean(phone || phone2)
  )
  if (all.length === 0) return <p>{words.noNumber}</p>
  return (
    <ul class="numbers">
      {all.map(({ phone, phone2, relation, ...who }, at) => (
        <li key={at}>
          <span class="sub">
            {[relation, common.person(who)].filter(Boolean).join(common.separator)}
          </span>
          {[phone, phone2].filter(Boolean).map((text) => (
            <Dial key={text} text={text} />
          ))}
        </li>
      ))}
    </ul>
  )
}

export function Dial({ text }: { text: string }) {
  return (
    <>
      <b class="num not-phone">
        {telephonesOf(text)
          .map(({ shown }) => shown)
          .join('、')}
      </b>
      <span class="only-phone">
        <Calls text={text} />
      </span>
    </>
  )
}

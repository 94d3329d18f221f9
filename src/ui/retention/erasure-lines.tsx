import type { Erasure } from '../../kit/retention/views.ts'
import type { TabletStanding } from '../../kit/tablets/views.ts'
import { LinkRow } from '../parts/link-row.tsx'
import { Key } from '../parts/masu.tsx'
import { to } from '../routes.ts'
import { confirmedOf, latestErasuresFirst } from './present-confirmed.ts'
import { longMoment } from './present-disclosed.ts'
import type { ForgetWords } from './words/ja.ts'
import { useCommonWords } from '../words/common/words.ts'
import { useForgetWords } from './words/words.ts'

export function sayErased(words: ForgetWords, { what }: Pick<Erasure, 'what'>): string {
  return what === 'family' ? words.record.family : words.record.kind(words.kinds[what])
}

/** Why a tablet may be long in coming; empty for one in use. */
export function sayStanding(words: ForgetWords, standing: TabletStanding): string {
  return standing === 'active' ? '' : words.standing[standing]
}

/** What was erased, and how many tablets told so; the newest first. */
export function ErasureLines({
  erasures,
  withEvent
}: {
  erasures: readonly Erasure[]
  withEvent?: boolean
}) {
  const all = { common: useCommonWords() }
  const words = useForgetWords()
  return (
    <ul class="lines">
      {latestErasuresFirst(erasures).map((erasure) => {
        const { done, of } = confirmedOf(erasure)
        return (
          <LinkRow
            key={erasure.id}
            href={to('forget', 'record', erasure.id)}
            lead={<Key of={done === of ? 'on' : 'half'} big />}
            title={[sayErased(words, erasure), withEvent ? erasure.event?.title : '']
              .filter(Boolean)
              .join(all.common.separator)}
            second={[
              longMoment(all, erasure.at),
              words.counts(erasure.families, erasure.children),
              words.record.title(done, of)
            ].join(all.common.separator)}
          />
        )
      })}
    </ul>
  )
}

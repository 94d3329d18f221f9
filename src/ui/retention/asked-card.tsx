import { Eraser, FileSearch } from 'lucide'
import { Icon } from '../parts/icon.tsx'
import { LinkRow } from '../parts/link-row.tsx'
import { to } from '../routes.ts'
import { useForgetWords } from './words/words.ts'

/** On the page of one child: what its guardian may ask for. */
export function AskedCard({ event, family }: { event: string; family: string }) {
  const { doors } = useForgetWords()
  return (
    <section class="card">
      <h2 class="t20">{doors.asked}</h2>
      <ul class="lines">
        <LinkRow
          href={to('disclose', event, family)}
          lead={<Icon of={FileSearch} />}
          title={doors.disclose}
          second={doors.discloseSecond}
        />
        <LinkRow
          href={to('forget', event, 'family', family)}
          lead={<Icon of={Eraser} />}
          title={doors.erase}
          second={doors.eraseSecond}
        />
      </ul>
    </section>
  )
}

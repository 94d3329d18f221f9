import { FileKey, House, Tablet } from 'lucide'
import { LinkButton } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { LinkRow } from '../parts/link-row.tsx'
import { Note } from '../parts/note.tsx'
import { Page } from '../parts/page.tsx'
import { to } from '../routes.ts'
import { useRecoveryWords } from './words/words.ts'

/** The first page after coming back by a sheet: what the loss asks for now. */
export function Restored() {
  const { restored: words } = useRecoveryWords()
  return (
    <Page tab="more" title={words.title} layout="stack column">
      <Note kind="done" title={words.lead} />
      <section class="card">
        <h2 class="t20">{words.next}</h2>
        <ul class="lines">
          <LinkRow
            href={to('tablets')}
            lead={<Icon of={Tablet} />}
            title={words.cut}
            second={words.cutSecond}
          />
          <LinkRow
            href={to('recovery', 'new')}
            lead={<Icon of={FileKey} />}
            title={words.renew}
            second={words.renewSecond}
          />
        </ul>
      </section>
      <LinkButton kind="quiet" icon={House} href={to('summary')}>
        {words.home}
      </LinkButton>
    </Page>
  )
}

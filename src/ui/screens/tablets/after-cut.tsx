import { Archive, FileText, QrCode } from 'lucide'
import type { Tablet } from '../../../kit/views.ts'
import { LinkButton } from '../../parts/button.tsx'
import { Note } from '../../parts/note.tsx'
import { to } from '../../routes.ts'
import { useAccess } from './words.ts'

/** The result of cutting off, and what people do next. */
export function AfterCut({ tablet: { device, name } }: { tablet: Tablet }) {
  const { cutting, apart } = useAccess()
  return (
    <>
      <Note kind="done" title={cutting.done(name)} role="status">
        {cutting.doneNext}
      </Note>
      <section class="card stack">
        <h2 class="t24">{cutting.next}</h2>
        <LinkButton kind="main" big wide icon={FileText} href={to('tablets', device, 'facts')}>
          {cutting.toFacts}
        </LinkButton>
        <div>
          <h3 class="t20">{cutting.found}</h3>
          <p>{cutting.foundNext}</p>
        </div>
        <div class="two">
          <LinkButton big icon={Archive} href={to('tablets', 'apart')}>
            {cutting.toApart}
          </LinkButton>
          <LinkButton big kind="quiet" icon={QrCode} href={to('invite')}>
            {apart.toInvite}
          </LinkButton>
        </div>
      </section>
    </>
  )
}

import { Archive, FileText, QrCode, FileKey } from 'lucide'
import type { Tablet } from '../../kit/tablets/views.ts'
import { LinkButton } from '../parts/button.tsx'
import { Note } from '../parts/note.tsx'
import { to } from '../routes.ts'
import { useExposure } from './readable.tsx'
import { useAccessWords } from './words/words.ts'

/** The result of cutting off, and what people do next; of somebody whose part is over nothing is to be reported. */
export function AfterCut({ tablet }: { tablet: Tablet }) {
  const { cutting, apart } = useAccessWords()
  const exposure = useExposure(tablet)
  const { device, name } = tablet
  if (exposure === undefined) return null
  const left = exposure?.cutReason === 'left'
  return (
    <>
      <Note kind="done" title={cutting.done(name)} role="status">
        {cutting.doneNext}
      </Note>
      {tablet.role === 'organizer' && (
        <Note kind="ask" title={cutting.sheet}>
          <p>{cutting.sheetNext}</p>
          <LinkButton big icon={FileKey} href={to('recovery', 'new')}>
            {cutting.toSheet}
          </LinkButton>
        </Note>
      )}
      <section class="card stack">
        {!left && (
          <>
            <h2 class="t24">{cutting.next}</h2>
            <LinkButton kind="main" big wide icon={FileText} href={to('tablets', device, 'facts')}>
              {cutting.toFacts}
            </LinkButton>
          </>
        )}
        <div>
          <h2 class="t20">{left ? cutting.foundLeft : cutting.found}</h2>
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

import { Printer } from 'lucide'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { BackLink } from '../parts/back-link.tsx'
import { Button, LinkButton } from '../parts/button.tsx'
import { Note } from '../parts/note.tsx'
import { Page } from '../parts/page.tsx'
import { to } from '../routes.ts'
import type { ScreenProps } from '../screen.ts'
import { familyName, tablesOf, type DisclosedTable } from './present-disclosed.ts'
import { FaultWay } from './fault-way.tsx'
import { useDisclosure } from './use-disclosure.ts'
import { useSideWords } from '../conflicts/side-words.ts'
import { useCareWords } from '../care/words/words.ts'
import { useReleaseWords } from '../release/words/words.ts'
import { useCommonWords } from '../words/common/words.ts'
import { useForgetWords } from './words/words.ts'

/** `#/disclose/<event>/<family>`: W11, all that is held on one family. */
export function Disclose({ rest: [event = '', family = ''] }: ScreenProps) {
  const { kit } = useApp()
  const all = useSideWords()
  const forget = useForgetWords()
  const release = useReleaseWords()
  const care = useCareWords()
  const { disclosure: words } = forget
  const { disclosure, busy, fault, again } = useDisclosure(event, family)
  const view = useLive(() => kit.events, [kit])?.find((one) => one.event.id === event)
  const name = disclosure ? words.of(familyName(disclosure)) : ''
  return (
    <Page
      tab="people"
      title={words.title}
      second={[name, view?.event.title].filter(Boolean).join(all.common.separator)}
      actions={
        disclosure && (
          <LinkButton kind="main" icon={Printer} href={to('print', 'disclosure', event, family)}>
            {words.print}
          </LinkButton>
        )
      }
    >
      <BackLink href={to('people', event)}>{words.back}</BackLink>
      <div class="stack">
        {fault && (
          <>
            <FaultWay fault={fault} />
            <p>
              <Button busy={busy} onPress={again}>
                {words.again}
              </Button>
            </p>
          </>
        )}
        {busy && !disclosure && !fault && <p role="status">{words.reading}</p>}
        {disclosure && (
          <>
            <Note title={words.lead}>{words.leadNext}</Note>
            <div class="disclosed">
              {tablesOf({ words: all, forget, release, care, view }, disclosure).map(
                (table, at) => (
                  <TableCard key={`${table.title} ${at}`} table={table} />
                )
              )}
            </div>
          </>
        )}
      </div>
    </Page>
  )
}

function TableCard({ table: { title, rows } }: { table: DisclosedTable }) {
  const common = useCommonWords()
  const { disclosure } = useForgetWords()
  return (
    <section class="card">
      <h2 class="t20">{title}</h2>
      {rows.length === 0 && <p class="sub">{disclosure.none}</p>}
      <dl class="known">
        {rows.map(([name, value, ...more], at) => (
          <div key={at}>
            <dt>{name}</dt>
            <dd>
              {value}
              {more.some(Boolean) && (
                <span class="sub t16 said">{more.filter(Boolean).join(common.separator)}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

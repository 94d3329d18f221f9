import { Printer } from 'lucide'
import type { EventView } from '../../kit/event/views.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { BackLink } from '../parts/back-link.tsx'
import { LinkButton } from '../parts/button.tsx'
import { Note } from '../parts/note.tsx'
import { Page } from '../parts/page.tsx'
import { to } from '../routes.ts'
import { countChildren, familiesOf } from '../../domain/people/families.ts'
import { EraseSteps } from './erase-steps.tsx'
import { useSeen } from './use-seen.ts'
import { useForgetWords } from './words/words.ts'

/** 消去 of one family, at its guardian's request. */
export function EraseFamily({ view, family: id }: { view: EventView; family: string }) {
  const { kit, commands } = useApp()
  const words = useForgetWords()
  const { event } = view
  const cards = useLive(() => kit.roster(event.id), [kit, event.id])
  const going = (cards ?? []).filter((one) => one.families.includes(id))
  // a child without a family is erased under its own id
  const own = going.length > 0 ? going : (cards ?? []).filter((one) => one.household === id)
  const family = useSeen(cards && familiesOf(own)[0])
  const { erase } = words
  return (
    <Page
      tab="people"
      title={erase.title}
      second={family ? erase.family(family.name) : event.title}
    >
      <BackLink href={to('people', event.id)}>{words.disclosure.back}</BackLink>
      {cards && !family && <Note title={words.gone}>{words.goneNext}</Note>}
      {family && (
        <EraseSteps
          what={erase.family(family.name)}
          goes={[
            erase.goesFamily(countChildren([family])),
            erase.goesContact,
            erase.goesCare,
            erase.goesConsents,
            erase.goesPicker
          ]}
          stays={[erase.staysMarks, erase.staysRecord]}
          check={erase.checked}
          beyond={[erase.texts, erase.late]}
          erase={() => commands.eraseFamily(event.id, id)}
        >
          <Note title={erase.discloseFirst}>
            <LinkButton kind="plain" icon={Printer} href={to('disclose', event.id, id)}>
              {words.doors.disclose}
            </LinkButton>
          </Note>
        </EraseSteps>
      )}
    </Page>
  )
}

import { ClipboardCheck, Package } from 'lucide'
import type { EventView, Me } from '../../../kit/views.ts'
import { useHand, useWords } from '../../hand.ts'
import { useLive } from '../../live.ts'
import { Door } from '../../parts/door.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Note } from '../../parts/note.tsx'
import { Page } from '../../parts/page.tsx'
import { to } from '../../routes.ts'
import type { ScreenProps } from '../../screens.ts'
import { useChosenEvent } from '../chosen-event.ts'
import { CsvFiles } from './csv.tsx'
import { EquipmentPaper } from './equipment.tsx'
import { RosterPaper } from './roster.tsx'

/** `#/print`, `#/print/roster/<session>`, `#/print/equipment`. */
export function PrintScreen({ rest: [what, wanted] }: ScreenProps) {
  const { kit } = useHand()
  const me = useLive(() => kit.me, [kit])
  const here = useChosenEvent()
  if (!me || here === undefined) return null
  if (here === null) return <NoEvent me={me} />
  if (what === 'equipment') return <EquipmentPaper event={here.event.id} title={here.event.title} />
  if (what === 'roster' && me.role !== 'volunteer')
    return <RosterPaper here={here} wanted={wanted} />
  return <Papers me={me} here={here} />
}

function tabOf({ role }: Me): 'print' | 'more' {
  return role === 'organizer' ? 'print' : 'more'
}

function Papers({ me, here }: { me: Me; here: EventView }) {
  const { paper: words, common } = useWords()
  return (
    <Page tab={tabOf(me)} title={common.tabs.print} second={here.event.title}>
      <div class="stack">
        <p class="sub">{words.lead}</p>
        {me.role === 'volunteer' && <Note title={words.volunteer}>{words.volunteerNext}</Note>}
        <div class="doors">
          {me.role !== 'volunteer' && (
            <Door
              icon={ClipboardCheck}
              title={words.roster.door}
              second={words.roster.hint}
              href={to('print', 'roster')}
            />
          )}
          <Door
            icon={Package}
            title={words.equipment.door}
            second={words.equipment.hint}
            href={to('print', 'equipment')}
          />
        </div>
        {me.role === 'organizer' && <CsvFiles event={here.event.id} />}
      </div>
    </Page>
  )
}

function NoEvent({ me }: { me: Me }) {
  const { paper: words, common } = useWords()
  return (
    <Page tab={tabOf(me)} title={common.tabs.print}>
      <Empty title={words.roster.noEvent} />
    </Page>
  )
}

import { BookOpenText, Handshake, Package } from 'lucide'
import type { EventView } from '../../kit/event/views.ts'
import type { Me } from '../../kit/tablets/views.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { Door } from '../parts/door.tsx'
import { NoEventYet } from '../parts/no-event.tsx'
import { Note } from '../parts/note.tsx'
import { Page } from '../parts/page.tsx'
import { to } from '../routes.ts'
import type { ScreenProps } from '../screen.ts'
import { useChosenEvent } from '../event/use-chosen-event.ts'
import { CsvFiles } from './csv.tsx'
import { DayPapers } from './day/doors.tsx'
import { dayPaperOf } from './day/papers.ts'
import { DisclosurePaper } from './disclosure.tsx'
import { EquipmentPaper } from './equipment.tsx'
import { ErasurePaper } from './erasure.tsx'
import { LeafletPaper } from './leaflet.tsx'
import { SlipPaper } from './slip.tsx'
import { LEAFLET } from './speech.ts'
import { useDayWords } from '../attendance/today/words/words.ts'
import { usePaperWords } from './words/words.ts'

/**
 * `#/print`, `#/print/roster/<session>` and the other papers of a day, `#/print/equipment`; for organizers `#/print/leaflet`,
 * `#/print/slip`, `#/print/disclosure/<event>/<family>`, `#/print/erasure/<id>`.
 */
export function PrintScreen({ rest: [what, wanted, whose = ''] }: ScreenProps) {
  const { kit } = useApp()
  const me = useLive(() => kit.me, [kit])
  const here = useChosenEvent()
  if (!me || here === undefined) return null
  const organizer = me.role === 'organizer'
  if (organizer && what === 'disclosure')
    return <DisclosurePaper event={wanted ?? ''} family={whose} />
  if (organizer && what === 'erasure') return <ErasurePaper id={wanted ?? 'last'} />
  if (here === null) return <NoEvent me={me} />
  if (what === 'equipment') return <EquipmentPaper event={here.event.id} title={here.event.title} />
  const OfDay = dayPaperOf(what, me.role)
  if (OfDay) return <OfDay here={here} wanted={wanted} />
  if (organizer && what === 'leaflet') return <LeafletPaper here={here} />
  if (organizer && what === 'slip') return <SlipPaper here={here} />
  return <Papers me={me} here={here} />
}

function tabOf({ role }: Me): 'print' | 'more' {
  return role === 'organizer' ? 'print' : 'more'
}

function Papers({ me, here }: { me: Me; here: EventView }) {
  const words = usePaperWords()
  const day = useDayWords()
  return (
    <Page tab={tabOf(me)} title={day.more.print} second={here.event.title}>
      <div class="stack">
        <p class="sub">{words.lead}</p>
        {me.role === 'volunteer' && <Note title={words.volunteer}>{words.volunteerNext}</Note>}
        <DayPapers role={me.role} />
        <div class="doors">
          <Door
            icon={Package}
            title={words.equipment.door}
            second={words.equipment.hint}
            href={to('print', 'equipment')}
          />
          {me.role === 'organizer' && <HandOuts />}
        </div>
        {me.role === 'organizer' && <CsvFiles event={here.event.id} />}
      </div>
    </Page>
  )
}

/** Papers for others: guardians, and volunteers of partner companies. */
function HandOuts() {
  const words = LEAFLET[useApp().language.value]
  return (
    <>
      <Door
        icon={BookOpenText}
        title={words.door}
        second={words.hint}
        href={to('print', 'leaflet')}
      />
      <Door
        icon={Handshake}
        title={words.slip.door}
        second={words.slip.hint}
        href={to('print', 'slip')}
      />
    </>
  )
}

function NoEvent({ me }: { me: Me }) {
  const words = usePaperWords()
  const day = useDayWords()
  return (
    <Page tab={tabOf(me)} title={day.more.print}>
      <NoEventYet title={words.roster.noEvent} />
    </Page>
  )
}

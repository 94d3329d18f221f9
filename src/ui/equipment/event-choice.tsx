import type { EventView } from '../../kit/event/views.ts'
import { useDoing } from '../doing.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { Button } from '../parts/button.tsx'
import { Empty } from '../parts/empty.tsx'
import { NoEventYet } from '../parts/no-event.tsx'
import { FaultNote } from '../parts/note.tsx'
import { Page } from '../parts/page.tsx'
import { useSeenDay } from '../seen-day.ts'
import { useCommonWords } from '../words/common/words.ts'
import { useEquipmentWords } from './words/words.ts'

/** Several events and none chosen on this tablet: badges and groups would be anybody's, so it asks. */
export function EventChoice() {
  const { kit, commands } = useApp()
  const equipment = useEquipmentWords()
  const common = useCommonWords()
  const events = useLive(() => kit.events, [kit])
  const doing = useDoing()
  const seenDay = useSeenDay()
  const Box = events?.length === 0 ? NoEventYet : Empty
  return (
    <Page tab="equipment" title={equipment.title}>
      <Box title={equipment.home.noEvent} text={equipment.home.noEventNext}>
        {events?.map(({ event }: EventView) => (
          <Button
            key={event.id}
            big
            wide
            busy={doing.busy}
            second={event.days.map(seenDay).join(common.separator)}
            onPress={() => doing.run(() => commands.setTablet({ event: event.id }))}
          >
            {event.title}
          </Button>
        ))}
        <FaultNote fault={doing.fault} />
      </Box>
    </Page>
  )
}

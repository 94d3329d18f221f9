import { useState } from 'preact/hooks'
import { History } from 'lucide'
import type { RecentAct } from '../../kit/equipment/views.ts'
import { useDoing } from '../doing.ts'
import { useApp } from '../app-context.ts'
import { useNow } from '../now.ts'
import { Button } from '../parts/button.tsx'
import { FaultNote } from '../parts/note.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { EntryRow, sayEntry } from './thing-history.tsx'
import { fullName } from './present-thing.ts'
import { useCommonWords } from '../words/common/words.ts'
import { useEquipmentWords } from './words/words.ts'

/** さいきん: the last thing written down, and behind it the last twenty with undo. */
export function RecentRecords({ recent }: { recent: readonly RecentAct[] }) {
  const equipment = useEquipmentWords()
  const common = useCommonWords()
  const now = useNow()
  const [open, setOpen] = useState(false)
  const last = recent.find(({ undone }) => !undone)
  if (recent.length === 0) return null
  const said = last && [fullName(last), sayEntry(equipment, last), common.moment(last.at, now)]
  return (
    <div class="recent-acts">
      <Button
        kind="quiet"
        wide
        icon={History}
        second={said?.filter(Boolean).join(common.separator)}
        onPress={() => setOpen(true)}
      >
        {equipment.recent.open}
      </Button>
      {open && <RecentSheet recent={recent} onClose={() => setOpen(false)} />}
    </div>
  )
}

function RecentSheet({ recent, onClose }: { recent: readonly RecentAct[]; onClose: () => void }) {
  const { commands } = useApp()
  const equipment = useEquipmentWords()
  const doing = useDoing()
  return (
    <Sheet title={equipment.recent.title} second={equipment.recent.lead} onClose={onClose}>
      <FaultNote fault={doing.fault} />
      <ul class="lines">
        {recent.map((entry) => (
          <EntryRow
            key={entry.fact}
            entry={entry}
            title={sayEntry(equipment, entry)}
            thing={fullName(entry)}
            onUndo={() => doing.run(() => commands.undo(entry.fact))}
          />
        ))}
      </ul>
    </Sheet>
  )
}

import { useEffect, useState } from 'preact/hooks'
import type { EndedRehearsal } from '../../kit/retention/views.ts'
import { useApp } from '../app-context.ts'
import { useDoing } from '../doing.ts'
import { useLive } from '../live.ts'
import { useNow } from '../now.ts'
import { FaultNote } from '../parts/note.tsx'
import { UndoBar } from '../parts/undo-bar.tsx'
import { useStandingWords } from '../event/standing/words/words.ts'

/** How often it is tried again while there is no network. */
const AGAIN_MS = 30_000

/** On every screen of the tablet on which a rehearsal was ended: ten seconds to take that back, then its records go by themselves. */
export function RehearsalErasing() {
  const { kit } = useApp()
  const ended = useLive(() => kit.endedRehearsals, [kit]) ?? []
  return (
    <>
      {ended.map((one) => (
        <Ended key={`${one.event}/${one.from}`} one={one} />
      ))}
    </>
  )
}

function Ended({ one: { event, title, from } }: { one: EndedRehearsal }) {
  const { commands, environment } = useApp()
  const words = useStandingWords()
  const undoing = useDoing()
  const erasing = useDoing()
  const [isOffered, setIsOffered] = useState(() => environment.now() < from)
  const now = useNow(AGAIN_MS)
  useEffect(() => {
    if (!isOffered) erasing.run(() => commands.eraseRehearsals())
  }, [isOffered, now])
  if (!isOffered) return null
  return (
    <div class="undo-foot">
      <FaultNote fault={undoing.fault} />
      <UndoBar
        name={title}
        said={words.ended.said}
        onUndo={() => undoing.run(() => commands.bringBack({ root: 'events', id: event }))}
        onGone={() => setIsOffered(false)}
      />
    </div>
  )
}

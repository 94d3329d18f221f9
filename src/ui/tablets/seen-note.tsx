import { CloudOff } from 'lucide'
import { ok } from '../../lib/result.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { Note } from '../parts/note.tsx'
import { useAsk } from './use-ask.ts'
import { useAccessWords } from './words/words.ts'

/** Asks the relay when each was last seen; without signal the answer of before stands, and that is said. */
export function SeenNote() {
  const { kit, commands } = useApp()
  const words = useAccessWords().list
  const practice = useLive(() => kit.me, [kit])?.practice !== false
  const { asked } = useAsk(
    () => (practice ? Promise.resolve(ok(null)) : commands.lookAtTablets()),
    [commands, practice]
  )
  if (asked.state === 'here') return null
  if (asked.state === 'asking')
    return (
      <p class="sub" role="status">
        {words.asking}
      </p>
    )
  return (
    <Note icon={CloudOff} title={words.offline}>
      {words.offlineNext}
    </Note>
  )
}

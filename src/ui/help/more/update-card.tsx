import { useState } from 'preact/hooks'
import { Download, RefreshCw } from 'lucide'
import { useApp } from '../../app-context.ts'
import { useLive } from '../../live.ts'
import { Button } from '../../parts/button.tsx'
import { Note } from '../../parts/note.tsx'
import { useWorkingPlace } from '../../attendance/working-place/use-working-place.ts'
import { useDayWords } from '../../attendance/today/words/words.ts'

/** The person chooses when, and never while a session runs. */
export function UpdateCard() {
  const { environment } = useApp()
  const { more } = useDayWords()
  const { update, version } = environment
  const waiting = useLive(() => update.waiting, [update])
  const setting = useWorkingPlace()
  const [looking, setLooking] = useState(false)
  const running = setting?.kind === 'ready' && setting.phase === 'running' && !setting.byHand
  const look = async () => {
    setLooking(true)
    await update.look()
    setLooking(false)
  }
  return (
    <section class="card stack">
      <h2 class="t20">{more.update}</h2>
      {waiting ? (
        <>
          <Note
            kind="ask"
            icon={Download}
            title={running ? more.updateRunning : more.updateWaiting}
          />
          <Button kind="main" icon={Download} disabled={running} onPress={update.apply}>
            {more.updateNow}
          </Button>
        </>
      ) : (
        <>
          <p class="sub">{more.updateNone(version)}</p>
          <Button kind="quiet" icon={RefreshCw} disabled={looking} onPress={() => void look()}>
            {looking ? more.updateLooking : more.updateLook}
          </Button>
        </>
      )}
    </section>
  )
}

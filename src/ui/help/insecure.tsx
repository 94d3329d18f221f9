import { Camera, CloudOff, LockKeyhole, Smartphone, TriangleAlert } from 'lucide'
import { useApp } from '../app-context.ts'
import { Chip } from '../parts/chip.tsx'
import { Icon } from '../parts/icon.tsx'
import { Note } from '../parts/note.tsx'
import { StartPage } from '../tablets/start/start-page.tsx'
import { useHelpWords } from './words/words.ts'

/** W1: over plain http away from localhost the browser gives neither worker, camera nor keys. */
export function Insecure() {
  const { environment } = useApp()
  const { insecure } = useHelpWords()
  const missing = [
    { icon: CloudOff, words: insecure.offline },
    { icon: Camera, words: insecure.camera },
    { icon: Smartphone, words: insecure.install },
    { icon: LockKeyhole, words: insecure.crypto }
  ]
  return (
    <StartPage title={insecure.title} lead={insecure.lead}>
      <p>
        <Chip kind="ask" icon={TriangleAlert}>
          {environment.origin}
        </Chip>
      </p>
      <section class="card">
        <h2 class="t20">{insecure.missing}</h2>
        <ul class="lines">
          {missing.map(({ icon, words }) => (
            <li key={words}>
              <Icon of={icon} />
              <span class="who">{words}</span>
            </li>
          ))}
        </ul>
      </section>
      <section class="stack">
        <h2 class="t20">{insecure.how}</h2>
        <p>{insecure.user}</p>
        <p>{insecure.operator}</p>
        <Note title={insecure.here} />
      </section>
    </StartPage>
  )
}

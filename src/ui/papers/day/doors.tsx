import {
  ClipboardCheck,
  HandHeart,
  HeartPulse,
  IdCard,
  Keyboard,
  ListChecks,
  ListOrdered,
  QrCode,
  Siren,
  TriangleAlert,
  type IconNode
} from 'lucide'
import type { Role } from '../../../kit/views.ts'
import { Door } from '../../parts/door.tsx'
import { to } from '../../routes.ts'
import { useBadgePaperWords } from '../badges/words/words.ts'
import { usePaperInWords } from '../paper-in/words/words.ts'
import { useWallWords } from '../wall/words/words.ts'
import { usePaperWords } from '../words/words.ts'
import { useDayPaperWords } from './words/words.ts'

interface PaperDoor {
  readonly what: string
  readonly icon: IconNode
  readonly words: { readonly door: string; readonly hint: string }
}

/** What one prints the evening before: the day goes on with it when a tablet does not. */
export function DayPapers({ role }: { role: Role }) {
  const words = useDayPaperWords()
  const { roster } = usePaperWords()
  const paperIn = usePaperInWords()
  const badges = useBadgePaperWords()
  const wall = useWallWords()
  const naming: readonly PaperDoor[] = [
    { what: 'roster', icon: ClipboardCheck, words: roster },
    { what: 'release', icon: HandHeart, words: words.release },
    { what: 'roll-call', icon: ListChecks, words: words.rollCall },
    { what: 'care', icon: HeartPulse, words: words.care },
    { what: 'badges', icon: IdCard, words: badges },
    {
      what: 'families',
      icon: QrCode,
      words: { door: badges.familyDoor, hint: badges.familyHint }
    }
  ]
  const nameless: readonly PaperDoor[] = [
    { what: 'plan', icon: ListOrdered, words: words.plan },
    { what: 'emergency', icon: Siren, words: wall.emergency },
    { what: 'incident', icon: TriangleAlert, words: wall.incident }
  ]
  const doors = role === 'volunteer' ? nameless : [...naming, ...nameless]
  return (
    <section class="stack" aria-label={words.title}>
      <h2 class="t24">{words.title}</h2>
      <p class="sub">{words.lead}</p>
      <div class="doors">
        {doors.map((door) => (
          <Door
            key={door.what}
            icon={door.icon}
            title={door.words.door}
            second={door.words.hint}
            href={to('print', door.what)}
          />
        ))}
        {role !== 'volunteer' && (
          <Door icon={Keyboard} title={paperIn.door} second={paperIn.hint} href={to('paper-in')} />
        )}
      </div>
    </section>
  )
}

import { useState } from 'preact/hooks'
import {
  Check,
  CloudOff,
  GraduationCap,
  OctagonAlert,
  RefreshCw,
  TriangleAlert,
  type IconNode
} from 'lucide'
import type { SyncStatus } from '../../kit/tablets/sync-views.ts'
import type { Instant } from '../../domain/id.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { useNow } from '../now.ts'
import type { CommonWords } from '../words/common/ja.ts'
import { useCommonWords } from '../words/common/words.ts'
import type { SyncWords } from '../words/delivery/ja.ts'
import { useSyncWords } from '../words/delivery/words.ts'

interface ChipWords {
  readonly common: CommonWords
  readonly sync: SyncWords
}
import { Icon } from './icon.tsx'
import { SyncSheet } from './sync-sheet.tsx'

// After a day unsent a person should look: field days end in the evening, where there is signal.
const OLD_HOURS = 24

interface Face {
  readonly kind: string
  readonly icon: IconNode
  readonly words: string
  /** Shown where there is room for it. */
  readonly before?: string
  readonly after?: string
}

function problemFace(status: SyncStatus, words: ChipWords): Face | null {
  if (!status.problem) return null
  const stop = status.problem === 'not-saved' || status.problem === 'shut-out'
  const { chip } = words.sync.problem[status.problem]
  return stop
    ? { kind: 'stop', icon: OctagonAlert, words: chip }
    : { kind: 'ask', icon: TriangleAlert, words: chip }
}

/** Everybody reads it as the last contact: an office that writes nothing hears the others all the same. */
function doneFace({ mine, lastHeardAt }: SyncStatus, words: ChipWords, now: Instant): Face {
  const at = lastHeardAt ?? mine.deliveredAt
  const said = at === null ? words.sync.allDone : words.sync.done(words.common.moment(at, now))
  return { kind: 'done', icon: Check, words: said }
}

function unsentHours({ oldestUnsentAt }: SyncStatus, now: Instant): number {
  return oldestUnsentAt === null ? 0 : Math.floor((now - oldestUnsentAt) / 3_600_000)
}

function faceOf(status: SyncStatus, words: ChipWords, now: Instant): Face {
  const { sync, common } = words
  const problem = problemFace(status, words)
  if (problem) return problem
  if (status.link === 'practice') return { kind: 'calm', icon: GraduationCap, words: sync.practice }
  const hours = unsentHours(status, now)
  if (status.link === 'needs-you' || hours >= OLD_HOURS)
    return { kind: 'ask', icon: TriangleAlert, words: sync.old(hours) }
  if (status.link === 'moving')
    return { kind: 'move', icon: RefreshCw, words: sync.moving(status.toSend) }
  if (status.link === 'done') return doneFace(status, words, now)
  return {
    kind: 'calm',
    icon: CloudOff,
    before: sync.offline + common.separator,
    words: sync.chipSend(status.toSend),
    after: common.separator + sync.chipReceive(status.toReceive)
  }
}

/** Opens 記録のゆくえ. Always two numbers while offline; offline is calm, never red. */
export function SyncChip() {
  const { kit } = useApp()
  const words = { common: useCommonWords(), sync: useSyncWords() }
  const status = useLive(() => kit.sync, [kit])
  const now = useNow()
  const [open, setOpen] = useState(false)
  if (!status) return null
  const face = faceOf(status, words, now)
  const all = [face.before, face.words, face.after].filter(Boolean).join('')
  return (
    <>
      <button
        type="button"
        class={`chip tap ${face.kind}`}
        aria-haspopup="dialog"
        aria-label={`${words.sync.title}: ${all}`}
        onClick={() => setOpen(true)}
      >
        <Icon of={face.icon} size="s" />
        <span>
          {face.before && <span class="hide-s">{face.before}</span>}
          {face.words}
          {face.after && <span class="hide-s">{face.after}</span>}
        </span>
      </button>
      {open && <SyncSheet status={status} now={now} onClose={() => setOpen(false)} />}
    </>
  )
}

import { useEffect, useRef, useState } from 'preact/hooks'
import { CloudOff } from 'lucide'
import type { SyncStatus } from '../../kit/tablets/sync-views.ts'
import { useApp } from '../app-context.ts'
import { Note } from './note.tsx'
import { useSyncWords } from '../words/delivery/words.ts'

/** `unheard`: it was asked to send now, and nobody answers. */
export function useSendNow({ link }: Pick<SyncStatus, 'link'>): {
  readonly ask: () => void
  readonly unheard: boolean
} {
  const { commands } = useApp()
  const [asked, setAsked] = useState(false)
  const ask = () => {
    setAsked(true)
    commands.syncNow()
  }
  return { ask, unheard: asked && link === 'offline' }
}

/** No fault: recording goes on, and what is written is sent by itself later. */
export function NoSignal() {
  const sync = useSyncWords()
  const told = useRef<HTMLDivElement>(null)
  // It stands under the button that was pressed, which may be the last thing seen.
  useEffect(() => told.current?.scrollIntoView({ block: 'nearest' }), [])
  return (
    <div ref={told}>
      <Note icon={CloudOff} role="status" title={sync.noSignal}>
        {sync.noSignalNext}
      </Note>
    </div>
  )
}

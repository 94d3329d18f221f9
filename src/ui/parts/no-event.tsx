import type { ComponentChildren } from 'preact'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { Empty } from './empty.tsx'
import { useSyncWords } from '../words/delivery/words.ts'

/** That there is no event is known once the relay was heard, or is out of reach: before that the tablet receives. */
export function NoEventYet({
  title,
  text,
  children
}: {
  title: string
  text?: string | undefined
  children?: ComponentChildren
}) {
  const { kit } = useApp()
  const sync = useSyncWords()
  const status = useLive(() => kit.sync, [kit])
  if (status === undefined) return null
  const receives =
    status.link === 'moving' && (status.lastHeardAt === null || status.toReceive !== null)
  if (receives) return <Empty title={sync.moving(0)} text={sync.movingNext} />
  return (
    <Empty title={title} text={text}>
      {children}
    </Empty>
  )
}

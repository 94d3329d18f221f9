import { useEffect } from 'preact/hooks'
import { roomToMiB } from '../../../domain/tablets/room.ts'
import type { CheckReport, Held } from '../../../kit/tablets/views.ts'
import { useDoing } from '../../doing.ts'
import { useApp } from '../../app-context.ts'
import { useLive } from '../../live.ts'
import { useNow } from '../../now.ts'
import { FaultNote } from '../../parts/note.tsx'
import type { Install } from '../../ui-environment.ts'
import type { Measured } from './rows.ts'
import { saysTheSame } from './same.ts'
import { useCheckWords } from './words/words.ts'
import { useCommonWords } from '../../words/common/words.ts'

interface Seen {
  readonly event: string
  readonly held: Held | null | undefined
  readonly install: Install | undefined
  readonly measured: Measured | null
}

interface Reporting {
  readonly last: CheckReport | null
  readonly doing: ReturnType<typeof useDoing>
}

/** Tells the organizer by itself, whenever this tablet's row has become another one. */
export function useReport({ event, held, install, measured }: Seen): Reporting {
  const { kit, commands } = useApp()
  const doing = useDoing()
  const tablets = useLive(() => kit.tablets, [kit])
  const mine = tablets?.find(({ self }) => self)
  const ready = tablets && held && install && measured
  const browser = ready && {
    installed: install.state === 'installed',
    persistent: measured.persistent,
    precached: measured.precached,
    freeMiB: roomToMiB(measured.room)
  }
  const same = Boolean(
    ready && browser && saysTheSame(mine?.check ?? null, { ...held, ...browser })
  )
  useEffect(() => {
    if (browser && !same) doing.run(() => commands.report(event, browser))
  }, [Boolean(browser), same, event])
  return { last: same ? (mine?.check ?? null) : null, doing }
}

export function ReportedLine({ report }: { report: Reporting }) {
  const check = useCheckWords()
  const common = useCommonWords()
  const now = useNow()
  if (report.doing.fault) return <FaultNote fault={report.doing.fault} />
  return (
    <p class="sub grow" role="status">
      {report.last ? check.told(common.moment(report.last.at, now)) : check.notTold}
    </p>
  )
}

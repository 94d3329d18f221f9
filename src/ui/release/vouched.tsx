import { UserRoundX } from 'lucide'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { useNow } from '../now.ts'
import { BackLink } from '../parts/back-link.tsx'
import { Icon } from '../parts/icon.tsx'
import { Note } from '../parts/note.tsx'
import { Page } from '../parts/page.tsx'
import { Row } from '../parts/row.tsx'
import { to } from '../routes.ts'
import type { ScreenProps } from '../screen.ts'
import { useCommonWords } from '../words/common/words.ts'
import { useReleaseWords } from './words/words.ts'

/** `#/vouched/<event>`: every child that went with somebody nobody had registered, also when the roster is gone. */
export function VouchedScreen({ rest: [event = ''] }: ScreenProps) {
  const { kit } = useApp()
  const { vouched: words } = useReleaseWords()
  const common = useCommonWords()
  const now = useNow()
  const all = useLive(() => kit.vouched(event), [kit, event])
  const view = useLive(() => kit.events, [kit])?.find((one) => one.event.id === event)
  return (
    <Page tab="prepare" title={words.title} second={view?.event.title} bar={false}>
      <BackLink href={to('forget', event)}>{words.back}</BackLink>
      {all?.length === 0 && <Note kind="done" title={words.none} />}
      <ul class="lines">
        {all?.map((one) => (
          <Row
            key={one.fact}
            lead={<Icon of={UserRoundX} />}
            title={common.name(one.child)}
            second={[
              words.said(one),
              common.moment(one.at, now),
              one.session,
              one.byName,
              one.device
            ]
              .filter(Boolean)
              .join(common.separator)}
          />
        ))}
      </ul>
    </Page>
  )
}

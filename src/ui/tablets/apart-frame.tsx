import { useState } from 'preact/hooks'
import { ChevronRight, PackageOpen, Trash2 } from 'lucide'
import type { Apart } from '../../kit/tablets/quarantine-views.ts'
import { useNow } from '../now.ts'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { Note } from '../parts/note.tsx'
import type { AccessWords } from './words/ja.ts'
import { sayLine } from './apart-line.ts'
import { useAccessWords } from './words/words.ts'
import { useCommonWords } from '../words/common/words.ts'
import { useSyncWords } from '../words/delivery/words.ts'
import { useSideWords } from '../conflicts/side-words.ts'

/** As many as one reads to know what it is about. */
const FIRST = 4

/** What one frame says, line by line; taken over by one tap, dropped by two. */
export function QuarantinedFrameCard({
  frame,
  busy,
  onAdopt,
  onDrop
}: {
  frame: Apart
  busy: boolean
  onAdopt: () => void
  onDrop: () => void
}) {
  const common = useCommonWords()
  const sync = useSyncWords()
  const { apart: words } = useAccessWords()
  const now = useNow()
  const { why, isReadable, from, until, groups, records, receivedAt } = frame
  const moment = (at: number) => common.moment(at, now)
  const counted = groups.map((one) => `${sync.group[one.group]} ${words.records(one.records)}`)
  const facts = [
    from !== null && until !== null ? saySpan(words, moment(from), moment(until)) : '',
    counted.join(common.separator),
    receivedAt > 0 ? words.received(moment(receivedAt)) : ''
  ]
  return (
    <li class="stack">
      <div>
        <h3 class="t20">{words.why[why]}</h3>
        {facts.filter(Boolean).map((fact) => (
          <p key={fact} class="sub">
            {fact}
          </p>
        ))}
      </div>
      {isReadable ? (
        <Lines frame={frame} />
      ) : (
        <Note title={words.unreadable}>
          {why === 'unreadable' || why === 'waits' ? words.stuckNext[why] : words.unreadableNext}
        </Note>
      )}
      <Decide
        busy={busy}
        sure={isReadable ? words.dropSure(records) : words.dropUnread}
        onAdopt={isReadable ? onAdopt : undefined}
        onDrop={onDrop}
      />
    </li>
  )
}

function saySpan(words: AccessWords['apart'], from: string, until: string): string {
  return from === until ? words.at(from) : words.span(from, until)
}

function Lines({ frame: { lines, records } }: { frame: Apart }) {
  const { apart: words } = useAccessWords()
  const rest = lines.slice(FIRST)
  const unseen = records - lines.length
  return (
    <div>
      <LineList lines={lines.slice(0, FIRST)} />
      {rest.length > 0 && (
        <details class="more">
          <summary>
            <Icon of={ChevronRight} />
            {words.more(rest.length)}
          </summary>
          <LineList lines={rest} />
        </details>
      )}
      {unseen > 0 && <p class="sub">{words.notShown(unseen)}</p>}
    </div>
  )
}

function LineList({ lines }: { lines: Apart['lines'] }) {
  const common = useCommonWords()
  const said = useSideWords()
  const access = useAccessWords()
  const now = useNow()
  return (
    <ul class="saidlines">
      {lines.map((line, at) => (
        <li key={at}>
          <span class="num sub">{line.at === null ? '' : common.moment(line.at, now)}</span>
          <span>{sayLine(said, access, line)}</span>
        </li>
      ))}
    </ul>
  )
}

function Decide({
  busy,
  sure,
  onAdopt,
  onDrop
}: {
  busy: boolean
  sure: string
  onAdopt: (() => void) | undefined
  onDrop: () => void
}) {
  const { apart: words } = useAccessWords()
  const [dropping, setDropping] = useState(false)
  if (dropping)
    return (
      <div class="stack" role="group" aria-label={words.drop}>
        <Note kind="ask" title={sure} role="alert" />
        <div class="two">
          <Button kind="quiet" onPress={() => setDropping(false)}>
            {words.dropNo}
          </Button>
          <Button kind="stop" icon={Trash2} busy={busy} onPress={onDrop}>
            {words.dropYes}
          </Button>
        </div>
      </div>
    )
  return (
    <div class="row wrap">
      {onAdopt && (
        <Button icon={PackageOpen} busy={busy} onPress={onAdopt}>
          {words.adopt}
        </Button>
      )}
      <Button kind="quiet" icon={Trash2} onPress={() => setDropping(true)}>
        {words.drop}
      </Button>
    </div>
  )
}

import type { Erasure } from '../../kit/retention/views.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { Note } from '../parts/note.tsx'
import { to } from '../routes.ts'
import { confirmedOf, findErasure } from '../retention/present-confirmed.ts'
import { longMoment } from '../retention/present-disclosed.ts'
import { sayStanding } from '../retention/erasure-lines.tsx'
import { dayOf } from '../words/time.ts'
import type { ForgetWords } from '../retention/words/ja.ts'
import type { CommonWords } from '../words/common/ja.ts'
import { BeyondTable, ErasureFacts, TabletTable, type ErasedTabletRow } from './erasure-tables.tsx'
import { PaperPage } from './frame.tsx'
import { sheetsOf } from './sheets.ts'
import { SheetFoot } from './sheet-foot.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { useForgetWords } from '../retention/words/words.ts'
import { usePaperWords } from './words/words.ts'

/** Tablets and exports beside the rest of the first sheet; a caravan has seldom more. */
const LINES_FIRST = 22

/** 消去の記録: what was erased where, and what a person still has to do. Names are written by hand, never kept. */
export function ErasurePaper({ id }: { id: string }) {
  const { kit } = useApp()
  const words = useForgetWords()
  const erasures = useLive(() => kit.erasures, [kit])
  const settings = useLive(() => kit.settings, [kit])
  const erasure = erasures && findErasure(erasures, id)
  return (
    <PaperPage
      title={words.paper.erasure}
      ready={erasure !== undefined && settings !== undefined}
      back={to('forget', 'record', id)}
      choices={
        erasures && !erasure ? (
          <Note title={words.noRecord}>{words.noRecordNext}</Note>
        ) : (
          <Note title={words.paper.names}>{words.record.paper}</Note>
        )
      }
    >
      {erasure && settings && <Sheets erasure={erasure} organisation={settings.name} />}
    </PaperPage>
  )
}

function Sheets({ erasure, organisation }: { erasure: Erasure; organisation: string }) {
  const { environment } = useApp()
  const words = { common: useCommonWords(), paper: usePaperWords() }
  const forget = useForgetWords()
  const rows = tabletRows(erasure, {
    moment: (at) => longMoment(words, at),
    open: (one) => sayOpen(forget, words, one)
  })
  const parts = sheetsOf(rows, LINES_FIRST)
  const now = environment.now()
  const until = forget.paper.made(words.common.dayLong(dayOf(now)), words.common.time(now))
  return parts.map((part, at) => (
    <section
      key={at}
      class="paper erasure"
      aria-label={`${forget.paper.erasure} ${at + 1}/${parts.length}`}
    >
      <div class="meta">
        <h2>{forget.paper.erasure}</h2>
        <span>{forget.record.title(confirmedOf(erasure).done, rows.length)}</span>
      </div>
      <div>
        {at === 0 && <ErasureFacts erasure={erasure} organisation={organisation} />}
        <TabletTable rows={part} />
        {at === parts.length - 1 && <BeyondTable erasure={erasure} />}
      </div>
      <SheetFoot
        sheet={{
          number: at + 1,
          of: parts.length,
          event: erasure.event?.title ?? '',
          venue: '',
          until
        }}
      />
    </section>
  ))
}

function tabletRows(
  { done, open }: Erasure,
  say: {
    readonly moment: (at: number) => string
    readonly open: (one: Erasure['open'][number]) => string
  }
): readonly ErasedTabletRow[] {
  return [
    ...open.map((one): ErasedTabletRow => [one.name, say.open(one)]),
    ...done.map(({ name, at }): ErasedTabletRow => [name, say.moment(at)])
  ]
}

function sayOpen(
  forget: ForgetWords,
  words: { readonly common: CommonWords },
  one: Erasure['open'][number]
): string {
  const { record } = forget
  const since =
    one.lastAt === null
      ? record.never
      : `${record.yet} (${record.since(longMoment(words, one.lastAt))})`
  return [since, sayStanding(forget, one.standing)].filter(Boolean).join(words.common.separator)
}

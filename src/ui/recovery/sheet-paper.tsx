import type { Sheet } from '../../kit/recovery/commands.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { LinkButton } from '../parts/button.tsx'
import { FaultNote, Note } from '../parts/note.tsx'
import { Qr } from '../parts/qr.tsx'
import { to } from '../routes.ts'
import { dayOf } from '../words/time.ts'
import { PaperPage } from '../papers/frame.tsx'
import { useSheet } from './use-sheet.ts'
import { useRecoveryWords } from './words/words.ts'

/** The sheet as it comes out of the printer: one A4 page. */
export function SheetPaper() {
  const words = useRecoveryWords()
  const { sheet, fault } = useSheet()
  return (
    <PaperPage
      title={words.title}
      ready={sheet !== null}
      back={to('recovery')}
      choices={
        <>
          <Note kind="ask" title={words.paper.only} />
          <LinkButton kind="quiet" href={to('recovery', 'check')}>
            {words.home.check}
          </LinkButton>
          <FaultNote fault={fault} />
        </>
      }
    >
      {sheet && <Paper sheet={sheet} />}
    </PaperPage>
  )
}

function Paper({ sheet }: { sheet: Sheet }) {
  const { kit, environment } = useApp()
  const { paper: words } = useRecoveryWords()
  const me = useLive(() => kit.me, [kit])
  return (
    <section class="paper recovery" aria-label={words.title(me?.workspace ?? '')}>
      <div class="meta">
        <h2>{words.title(me?.workspace ?? '')}</h2>
        <span>{words.number(sheet.n)}</span>
        <span>
          {words.made} {words.day(dayOf(environment.now()))}
        </span>
      </div>
      <div class="recovery-sheet">
        <div class="recovery-top">
          <div>
            <p>
              <b>{words.what}</b>
            </p>
            <p>{words.danger}</p>
            <p>{words.how}</p>
            <p>
              <b>{words.relay}</b>
              <br />
              <span class="recovery-relay">{sheet.relay}</span>
            </p>
          </div>
          <Qr text={sheet.link} label={words.qr} />
        </div>
        <h3>{words.words}</h3>
        <ol class="recovery-words" lang="ja">
          {sheet.words.kana.map((word, at) => (
            <li key={at}>
              <span>{at + 1}</span>
              <b>{word}</b>
            </li>
          ))}
        </ol>
        <h3>{words.english}</h3>
        <ol class="recovery-words small" lang="en">
          {sheet.words.english.map((word, at) => (
            <li key={at}>
              <span>{at + 1}</span>
              <b>{word}</b>
            </li>
          ))}
        </ol>
        <p>{words.keep}</p>
        <div class="recovery-lines">
          <span>{words.place}</span>
          <span>{words.by}</span>
        </div>
      </div>
    </section>
  )
}

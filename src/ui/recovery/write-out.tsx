import { useState } from 'preact/hooks'
import { ArrowLeft, ArrowRight, Check } from 'lucide'
import type { Sheet } from '../../kit/recovery/commands.ts'
import { useApp } from '../app-context.ts'
import { Button, LinkButton } from '../parts/button.tsx'
import { FaultNote } from '../parts/note.tsx'
import { JobPage } from '../parts/page.tsx'
import { Seg } from '../parts/seg.tsx'
import { TopBar } from '../parts/top-bar.tsx'
import { to } from '../routes.ts'
import { useSheet } from './use-sheet.ts'
import { useCommonWords } from '../words/common/words.ts'
import { useRecoveryWords } from './words/words.ts'

/** As many as one looks at once between paper and screen. */
const AT_ONCE = 6

/** For an office without a printer: the words large, numbered, six at a time. */
export function WriteOut() {
  const { write: words } = useRecoveryWords()
  const { sheet, fault } = useSheet()
  const [page, setPage] = useState(0)
  const from = page * AT_ONCE
  const last = sheet !== null && from + AT_ONCE >= sheet.words.kana.length
  return (
    <JobPage
      title={words.title}
      head={<TopBar title={words.title} second={words.step(from + 1, from + AT_ONCE)} />}
      layout="stack column"
      foot={<Foot page={page} last={last} onPage={setPage} />}
    >
      <p>{words.lead}</p>
      <FaultNote fault={fault} />
      {sheet && <Words sheet={sheet} from={from} />}
      {last && (
        <p>
          {words.relay}
          <br />
          <b class="recovery-relay t24">{sheet.relay}</b>
        </p>
      )}
    </JobPage>
  )
}

function Words({ sheet, from }: { sheet: Sheet; from: number }) {
  const { write: words } = useRecoveryWords()
  const { language } = useApp()
  const [list, setList] = useState<'kana' | 'english'>(language.value === 'en' ? 'english' : 'kana')
  return (
    <>
      <Seg
        label={words.list}
        value={list}
        choices={[
          { value: 'kana', words: words.kana },
          { value: 'english', words: words.english, lang: 'en' }
        ]}
        onChoose={setList}
      />
      <ol class="write-words" start={from + 1} lang={list === 'kana' ? 'ja' : 'en'}>
        {sheet.words[list].slice(from, from + AT_ONCE).map((word, at) => (
          <li key={word + at}>
            <span>{from + at + 1}</span>
            <b>{word}</b>
          </li>
        ))}
      </ol>
    </>
  )
}

function Foot({
  page,
  last,
  onPage
}: {
  page: number
  last: boolean
  onPage: (page: number) => void
}) {
  const common = useCommonWords()
  const { write: words } = useRecoveryWords()
  return (
    <>
      {page === 0 ? (
        <LinkButton kind="quiet" big icon={ArrowLeft} href={to('recovery')}>
          {common.back}
        </LinkButton>
      ) : (
        <Button kind="quiet" big icon={ArrowLeft} onPress={() => onPage(page - 1)}>
          {words.before}
        </Button>
      )}
      {last ? (
        <LinkButton kind="main" big grow icon={Check} href={to('recovery', 'check')}>
          {words.done}
        </LinkButton>
      ) : (
        <Button kind="main" big grow endIcon={ArrowRight} onPress={() => onPage(page + 1)}>
          {words.next}
        </Button>
      )}
    </>
  )
}

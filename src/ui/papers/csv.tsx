import { useState } from 'preact/hooks'
import { Download, FileOutput, Lock } from 'lucide'
import type { EventId } from '../../domain/id.ts'
import { useDoing } from '../doing.ts'
import { useApp } from '../app-context.ts'
import { Button, LinkButton } from '../parts/button.tsx'
import { FaultNote, Note } from '../parts/note.tsx'
import { Row } from '../parts/row.tsx'
import { to } from '../routes.ts'
import { Covered, useIsOpen } from '../lock/guarded.tsx'
import { useLockWords } from '../lock/words/words.ts'
import { usePaperWords } from './words/words.ts'

type What = 'attendance' | 'roster' | 'equipment'
const FILES: readonly What[] = ['attendance', 'roster', 'equipment']

/** Files one can take away. The bytes are ready before the browser is asked, because sharing must follow a tap at once. */
export function CsvFiles({ event }: { event: EventId }) {
  const words = usePaperWords().csv
  const { veil } = useApp()
  const lock = useLockWords()
  const isOpen = useIsOpen() ?? false
  const files = isOpen && !veil.value ? FILES : FILES.filter((what) => what === 'equipment')
  return (
    <section class="card">
      <h2 class="t24">{words.title}</h2>
      <p class="sub">{words.lead}</p>
      <ul class="lines">
        {files.map((what) => (
          <CsvFile key={what} what={what} event={event} />
        ))}
      </ul>
      {!isOpen && (
        <Note icon={Lock} title={lock.csvShut}>
          <LinkButton href={to('people')}>{lock.open}</LinkButton>
        </Note>
      )}
      {isOpen && veil.value && <Covered />}
    </section>
  )
}

interface File {
  readonly name: string
  readonly bytes: Uint8Array
}

function CsvFile({ what, event }: { what: What; event: EventId }) {
  const { commands, environment } = useApp()
  const words = usePaperWords().csv
  const doing = useDoing()
  const [file, setFile] = useState<File | null>(null)
  const [end, setEnd] = useState<'saved' | 'failed' | null>(null)

  async function save({ name, bytes }: File) {
    const saved = await environment.saveFile(name, bytes, 'text/csv')
    if (saved === 'failed') setEnd('failed')
    else if (saved !== 'stopped') setEnd('saved')
  }

  function make() {
    setEnd(null)
    doing.run(
      () => commands.exportCsv(what, event),
      (made) => {
        setFile(made)
        void save(made)
      }
    )
  }

  return (
    <>
      <Row title={words[what]} second={words[`${what}Hint`]}>
        {file === null ? (
          <Button
            icon={FileOutput}
            busy={doing.busy}
            label={`${words[what]}: ${words.make}`}
            onPress={make}
          >
            {words.make}
          </Button>
        ) : (
          <Button
            icon={Download}
            label={`${words[what]}: ${words.save}`}
            onPress={() => void save(file)}
          >
            {words.save}
          </Button>
        )}
      </Row>
      <li class="csv-end">
        <FaultNote fault={doing.fault} />
        {file && end === 'saved' && (
          <Note kind="done" title={words.saved} role="status">
            {file.name}
          </Note>
        )}
        {file && end === 'failed' && <Note kind="ask" title={words.saveFailed} role="alert" />}
      </li>
    </>
  )
}

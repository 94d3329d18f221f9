import { useState } from 'preact/hooks'
import { Undo2 } from 'lucide'
import type { ImportKind } from '../../domain/import/import-kind.ts'
import type { PastImport } from '../../kit/import/views.ts'
import type { TakenBack } from '../../kit/import/taking-back.ts'
import { useDoing } from '../doing.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { Button } from '../parts/button.tsx'
import { FaultNote, Note } from '../parts/note.tsx'
import { Row } from '../parts/row.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { useImportWords } from './words/words.ts'

/** The imports made on this tablet, each to be taken back whole. */
export function PastImports({ kind, event }: { kind: ImportKind; event: string }) {
  const { kit } = useApp()
  const importing = useImportWords()
  const [taken, setTaken] = useState<TakenBack | null>(null)
  const past = useLive(() => kit.pastImports(event), [kit, event])
  const list = past?.filter((one) => one.kind === kind) ?? []
  if (list.length === 0 && !taken) return null
  return (
    <section class="card stack">
      <div>
        <h2 class="t20">{importing.past.title}</h2>
        <p class="sub phrases">{importing.past.lead}</p>
      </div>
      {taken && (
        <Note kind="done" title={importing.past.done(taken.removed, taken.restored)} role="status">
          <Staying taken={taken} />
        </Note>
      )}
      <ul class="lines">
        {list.map((one) => (
          <OnePast key={one.id} past={one} onTaken={setTaken} />
        ))}
      </ul>
    </section>
  )
}

function OnePast({
  past: { id, at, by, file, added, changed },
  onTaken
}: {
  past: PastImport
  onTaken: (taken: TakenBack) => void
}) {
  const { commands, environment } = useApp()
  const importing = useImportWords()
  const common = useCommonWords()
  const doing = useDoing()
  const [looked, setLooked] = useState<TakenBack | null>(null)
  const said = [common.moment(at, environment.now()), by, importing.result(added, changed)].filter(
    Boolean
  )
  const look = () => doing.run(() => commands.lookBack(id), setLooked)
  const take = () => doing.run(() => commands.takeImportBack(id), onTaken)
  return (
    <>
      <Row title={file || importing.past.unnamed} second={said.join(common.separator)}>
        {!looked && (
          <Button kind="quiet" icon={Undo2} busy={doing.busy} onPress={look}>
            {importing.past.takeBack}
          </Button>
        )}
      </Row>
      {(looked || doing.fault) && (
        <li class="takeback">
          {looked && (
            <Note kind="ask" title={importing.past.ask(looked.removed, looked.restored)}>
              <Staying taken={looked} />
              <span class="acts">
                <Button onPress={() => setLooked(null)}>{importing.past.leave}</Button>
                <Button kind="stop" icon={Undo2} busy={doing.busy} onPress={take}>
                  {importing.past.really}
                </Button>
              </span>
            </Note>
          )}
          <FaultNote fault={doing.fault} />
        </li>
      )}
    </>
  )
}

function Staying({ taken: { staying } }: { taken: TakenBack }) {
  const importing = useImportWords()
  if (staying.length === 0) return <>{importing.past.again}</>
  const names = [...new Set(staying.map(({ title }) => title))]
  return (
    <>
      {importing.past.staying(names.length)} <b>{names.join(importing.listComma)}</b>
      <br />
      {importing.past.again}
    </>
  )
}

import { useState } from 'preact/hooks'
import { NotebookPen, ShieldAlert, X } from 'lucide'
import { useApp } from '../../app-context.ts'
import { Button } from '../../parts/button.tsx'
import { Form, TextField } from '../../parts/field.tsx'
import { Key } from '../../parts/masu.tsx'
import { Note } from '../../parts/note.tsx'
import { Row } from '../../parts/row.tsx'
import { StartPage } from '../start/start-page.tsx'
import { RemoveAll } from './remove-all.tsx'
import { useMemoLines } from './use-memo.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { useHandoverWords } from '../../carry/words/words.ts'

/** On an emptied tablet: who came and when, until there is signal and a new invitation. */
export function KeepMemo() {
  const { environment } = useApp()
  const common = useCommonWords()
  const { memo: words } = useHandoverWords()
  const { lines, failed, change } = useMemoLines()
  const [yomi, setYomi] = useState('')
  const add = () => {
    if (yomi.trim() === '') return
    change([{ yomi: yomi.trim(), at: environment.now() }, ...lines])
    setYomi('')
  }
  return (
    <StartPage title={words.title} lead={words.lead}>
      <Form onSubmit={add} label={words.title}>
        <TextField
          label={words.yomi}
          hint={words.yomiHint}
          value={yomi}
          maxLength={60}
          onInput={setYomi}
          autofocus
        />
        {failed && (
          <Note kind="stop" role="alert" title={words.full}>
            {words.fullNext}
          </Note>
        )}
        <Button kind="main" big wide submit icon={NotebookPen} disabled={yomi.trim() === ''}>
          {words.add}
        </Button>
      </Form>
      <section class="card">
        {lines.length === 0 ? (
          <>
            <h2 class="t20">{words.none}</h2>
            <p class="sub">{words.noneNext}</p>
          </>
        ) : (
          <ul class="lines">
            {lines.map((line) => (
              <Row
                key={`${line.at} ${line.yomi}`}
                lead={<Key of="on" big />}
                title={line.yomi}
                second={words.at(common.time(line.at))}
              >
                <Button
                  kind="quiet"
                  icon={X}
                  label={words.removeOne(line.yomi)}
                  onPress={() => change(lines.filter((one) => one !== line))}
                >
                  {words.remove}
                </Button>
              </Row>
            ))}
          </ul>
        )}
      </section>
      <Note icon={ShieldAlert} title={words.personal}>
        {words.personalNext}
      </Note>
      <RemoveAll people={lines.length} onRemove={() => change([])} />
    </StartPage>
  )
}

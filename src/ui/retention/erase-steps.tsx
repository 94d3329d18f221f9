import { useState } from 'preact/hooks'
import type { ComponentChildren } from 'preact'
import { Eraser, Undo2 } from 'lucide'
import type { Done } from '../../kit/fault.ts'
import { useDoing } from '../doing.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { Button } from '../parts/button.tsx'
import { CheckField } from '../parts/field.tsx'
import { Note } from '../parts/note.tsx'
import { Step } from '../parts/step.tsx'
import { FaultWay } from './fault-way.tsx'
import { useForgetWords } from './words/words.ts'

/** Two steps, because it cannot be undone: see what goes, stays and is out of reach; then erase. */
export function EraseSteps({
  what,
  goes,
  stays,
  check,
  beyond = [],
  children,
  erase
}: {
  what: string
  goes: readonly string[]
  stays: readonly string[]
  /** What a person has to agree to before the second step; null: nothing. */
  check: string | null
  /** Out of reach, beside what always is. */
  beyond?: readonly string[]
  /** What to mind first, below the lists. */
  children?: ComponentChildren
  erase: () => Done
}) {
  const { router } = useApp()
  const { erase: words } = useForgetWords()
  const doing = useDoing()
  const [agreed, setAgreed] = useState(false)
  const [sure, setSure] = useState(false)
  const always = useBeyond()
  const ready = check === null || agreed
  return (
    <div class="card narrow">
      <Step number={1} state={sure ? 'done' : 'on'} title={words.first}>
        {sure ? (
          <Button kind="plain" icon={Undo2} onPress={() => setSure(false)}>
            {words.look}
          </Button>
        ) : (
          <div class="stack">
            <List title={words.goes} lines={goes} />
            <List title={words.stays} lines={stays} />
            <List title={words.beyond} lines={[...always, ...beyond]} />
            <p class="sub">{words.recordHas}</p>
            {children}
            {check !== null && <CheckField label={check} checked={agreed} onChange={setAgreed} />}
            <Button
              big
              disabled={!ready}
              second={ready ? undefined : words.nextWhy}
              onPress={() => setSure(true)}
            >
              {words.next}
            </Button>
          </div>
        )}
      </Step>
      <Step number={2} state={sure ? 'on' : 'wait'} title={words.second}>
        {sure && (
          <div class="stack">
            <Note kind="ask" title={words.sure}>
              {words.sureNext}
            </Note>
            <FaultWay fault={doing.fault} />
            <Button
              kind="stop"
              big
              wide
              icon={Eraser}
              busy={doing.busy}
              onPress={() => doing.run(erase, () => router.replace('forget', 'record', 'last'))}
            >
              {words.act(what)}
            </Button>
          </div>
        )}
      </Step>
    </div>
  )
}

function useBeyond(): readonly string[] {
  const { kit } = useApp()
  const { erase } = useForgetWords()
  const days = useLive(() => kit.settings, [kit])?.backupDays ?? 0
  const backups = days > 0 ? erase.backups(days) : erase.backupsUnknown
  return [backups, erase.disks, erase.files, erase.papers]
}

function List({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div>
      <h3 class="t18">{title}</h3>
      <ul class="bullets">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}

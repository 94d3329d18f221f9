import { useState } from 'preact/hooks'
import type { EventView } from '../../kit/event/views.ts'
import type { Tablet } from '../../kit/tablets/views.ts'
import type { Preferences } from '../ui-environment.ts'
import { useDoing } from '../doing.ts'
import { useApp } from '../app-context.ts'
import { Button } from '../parts/button.tsx'
import { FaultNote } from '../parts/note.tsx'
import { useCheckWords } from './check/words/words.ts'
import { useCommonWords } from '../words/common/words.ts'

/** Tablets an event is not given to, by a person's word on this one: `event/device`. Another tablet is asked about anew. */
function readKept(preferences: Preferences): ReadonlySet<string> {
  return new Set((preferences.read('kept-back') ?? '').split(' '))
}

/** W4: an event made after these tablets joined; its keys are given in one go. */
export function LetIn({ view, tablets }: { view: EventView; tablets: readonly Tablet[] }) {
  const { commands, environment } = useApp()
  const [keptBack, setKeptBack] = useState(() => readKept(environment.preferences))
  const check = useCheckWords()
  const common = useCommonWords()
  const doing = useDoing()
  const { id } = view.event
  const devices = tablets.map(({ device }) => device)
  if (devices.every((device) => keptBack.has(`${id}/${device}`))) return null
  const keepBack = () => {
    const all = new Set([...keptBack, ...devices.map((device) => `${id}/${device}`)])
    environment.preferences.write('kept-back', [...all].join(' '))
    setKeptBack(all)
  }
  return (
    <section class="card stack">
      <div>
        <h2 class="t20">{check.tablets.missingFor(view.event.title, tablets.length)}</h2>
        <p>{tablets.map(({ name }) => name).join(common.separator)}</p>
        <p class="sub">{check.tablets.letInLead}</p>
      </div>
      <FaultNote fault={doing.fault} />
      <p class="row wrap">
        <Button busy={doing.busy} onPress={() => doing.run(() => commands.letIn(id, devices))}>
          {check.tablets.letInAll(tablets.length)}
        </Button>
        <Button kind="plain" disabled={doing.busy} onPress={keepBack}>
          {check.tablets.keepBack}
        </Button>
      </p>
    </section>
  )
}

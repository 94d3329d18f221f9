import { useState } from 'preact/hooks'
import type { Thing } from '../../../kit/views.ts'
import { useWords } from '../../hand.ts'
import { CodeEntry, type CodeEnd } from './code-entry.tsx'
import { findByCode, findThings } from './find.ts'
import { holderKey } from './holders.ts'
import { casesOf, type Case } from './cases.ts'
import { CaseBar } from './case-bar.tsx'
import { CaseHeading } from './case-heading.tsx'
import { ThingTile } from './thing-tile.tsx'

/** Things to tap, case by case; what is typed narrows them, a whole code takes the thing at once. */
export function ThingPicker({
  offered,
  every,
  isPicked,
  onTap,
  onCode
}: {
  /** What is shown to tap. */
  offered: readonly Thing[]
  /** What a code may name; more than is offered, because recording is never blocked. */
  every: readonly Thing[]
  isPicked: (thing: Thing) => boolean
  onTap: (thing: Thing) => void
  onCode: (thing: Thing) => void
}) {
  const words = useWords().equipment
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState('')
  const cases = casesOf(offered)
  const inCase = cases.some(({ key }) => key === chosen) ? chosen : ''
  const found = findThings(offered, { text: typed, inCase, where: 'all' })

  function take(code: string): CodeEnd {
    const thing = findByCode(every, code)
    if (thing === null) return 'unknown'
    if (isPicked(thing)) return 'again'
    onCode(thing)
    return 'known'
  }

  return (
    <div class="stack">
      <CodeEntry typed={typed} onType={setTyped} onCode={take} />
      {cases.length > 1 && <CaseBar cases={cases} value={inCase} onChoose={setChosen} />}
      {found.length === 0 && <p class="sub">{words.flow.noFound}</p>}
      {casesOf(found).map((of) => (
        <CaseTiles key={of.key} of={of} isPicked={isPicked} onTap={onTap} />
      ))}
    </div>
  )
}

function CaseTiles({
  of,
  isPicked,
  onTap
}: {
  of: Case
  isPicked: (thing: Thing) => boolean
  onTap: (thing: Thing) => void
}) {
  return (
    <section>
      <CaseHeading of={of} />
      <div class="tiles">
        {of.things.map((thing) => (
          <ThingTile
            key={`${thing.asset.id} ${holderKey(thing.holder)}`}
            thing={thing}
            picked={isPicked(thing)}
            onPress={() => onTap(thing)}
          />
        ))}
      </div>
    </section>
  )
}

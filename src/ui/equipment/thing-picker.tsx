import { holderKey } from '../../domain/equipment/custody.ts'
import type { Thing } from '../../domain/equipment/thing.ts'
import { useState } from 'preact/hooks'

import { Button } from '../parts/button.tsx'
import { Note } from '../parts/note.tsx'
import { CodeEntry } from './code-entry.tsx'
import { findThings, thingsByCode } from '../../domain/equipment/find.ts'
import { casesInOrder, type Case } from '../../domain/equipment/case.ts'
import { CaseBar } from './case-bar.tsx'
import { CaseHeading } from './case-heading.tsx'
import { ThingTile } from './thing-tile.tsx'
import { useEquipmentWords } from './words/words.ts'
import type { CodeEnd } from './scan-sheet.tsx'

/** More are read faster in the list below. */
const THINGS_SHOWN = 6

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
  const words = useEquipmentWords()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState('')
  const [alike, setAlike] = useState<readonly Thing[]>([])
  const cases = casesInOrder(offered)
  const inCase = cases.some(({ key }) => key === chosen) ? chosen : ''
  const found = findThings(offered, { text: typed, inCase, where: 'all' })

  function take(code: string): CodeEnd {
    const [thing, ...others] = thingsByCode(every, code)
    setAlike(thing && others.length > 0 ? [thing, ...others] : [])
    if (!thing) return 'unknown'
    if (others.length > 0) return 'several'
    if (isPicked(thing)) return 'again'
    onCode(thing)
    return 'known'
  }

  function choose(thing: Thing) {
    setAlike([])
    setTyped('')
    if (!isPicked(thing)) onCode(thing)
  }

  return (
    <div class="stack">
      <CodeEntry
        typed={typed}
        onType={(text) => {
          setAlike([])
          setTyped(text)
        }}
        onCode={take}
      >
        {alike.length > 0 && <Alike things={alike} onChoose={choose} />}
      </CodeEntry>
      {cases.length > 1 && <CaseBar cases={cases} value={inCase} onChoose={setChosen} />}
      {found.length === 0 && <p class="sub">{words.flow.noFound}</p>}
      {casesInOrder(found).map((of) => (
        <CaseTiles key={of.key} of={of} isPicked={isPicked} onTap={onTap} />
      ))}
    </div>
  )
}

/** One code, several things: of two lenders, or a short form that fits both. */
function Alike({
  things,
  onChoose
}: {
  things: readonly Thing[]
  onChoose: (thing: Thing) => void
}) {
  const words = useEquipmentWords().flow
  return (
    <Note kind="ask" title={words.severalCodes(things.length)} role="status">
      <div class="stack">
        {things.slice(0, THINGS_SHOWN).map((thing) => (
          <Button key={thing.asset.id} kind="quiet" wide onPress={() => onChoose(thing)}>
            {[thing.asset.code, thing.asset.name, thing.lender?.name].filter(Boolean).join(' ')}
          </Button>
        ))}
        {things.length > THINGS_SHOWN && <p>{words.unknownCodeNext}</p>}
      </div>
    </Note>
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

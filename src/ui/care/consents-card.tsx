import { useState } from 'preact/hooks'
import { Pencil } from 'lucide'
import type { ConsentAnswer } from '../../domain/people/consents.ts'
import type { ConsentTold } from '../../kit/care/views.ts'
import type { Card } from '../../kit/people/views.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { Button } from '../parts/button.tsx'
import { Chip } from '../parts/chip.tsx'
import { Row } from '../parts/row.tsx'
import { ConsentSheet } from './consent-sheet.tsx'
import { useConsentDetails } from './use-consent-details.ts'
import { useCareWords } from './words/words.ts'

const KINDS: Record<ConsentAnswer, 'done' | 'ask' | 'calm'> = {
  yes: 'done',
  inside: 'ask',
  no: 'calm',
  withdrawn: 'calm'
}

/** What the guardian agreed to, item by item; who, how and when beside it. */
export function ConsentsCard({ card }: { card: Card }) {
  const { kit } = useApp()
  const { consents: words } = useCareWords()
  const { id, event } = card.participant
  const all = useLive(() => kit.consents(id, event), [kit, id, event])
  const [item, setItem] = useState<string | null>(null)
  const open = all?.find((one) => one.item === item)
  return (
    <section class="card">
      <h2 class="t20">{words.title}</h2>
      <ul class="lines">
        {all?.map((one) => (
          <ConsentRow key={one.item} state={one} onOpen={() => setItem(one.item)} />
        ))}
      </ul>
      {open && <ConsentSheet card={card} state={open} onClose={() => setItem(null)} />}
    </section>
  )
}

function ConsentRow({ state, onOpen }: { state: ConsentTold; onOpen: () => void }) {
  const { consents: words } = useCareWords()
  const details = useConsentDetails()
  const { item, answer, note, isAsked } = state
  return (
    <Row
      title={words.items[item]}
      second={note ? details(note) || words.unknownDetails : answer === null && words.notYet}
    >
      {isAsked && <Chip kind="ask">{words.asked}</Chip>}
      {answer !== null && <Chip kind={KINDS[answer]}>{words.answers[answer]}</Chip>}
      <Button
        kind="quiet"
        icon={Pencil}
        label={words.changeLabel(words.items[item])}
        onPress={onOpen}
      >
        {words.change}
      </Button>
    </Row>
  )
}

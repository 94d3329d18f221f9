import { useState } from 'preact/hooks'
import { momentOf } from '../../domain/calendar.ts'
import {
  answersOfItem,
  CONSENT_WAYS,
  type ConsentAnswer,
  type ConsentWay
} from '../../domain/people/consents.ts'
import type { ConsentTold } from '../../kit/care/views.ts'
import type { Card } from '../../kit/people/views.ts'
import { useApp } from '../app-context.ts'
import { useDoing } from '../doing.ts'
import { useLive } from '../live.ts'
import { useNow } from '../now.ts'
import { Button } from '../parts/button.tsx'
import { Form, TextField, WhenField } from '../parts/field.tsx'
import { FaultNote, Note } from '../parts/note.tsx'
import { Option, Options } from '../parts/option.tsx'
import { Seg } from '../parts/seg.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { useConsentDetails } from './use-consent-details.ts'
import { useCareWords } from './words/words.ts'

/** One item: a new answer with who, how, when and on which leaflet; and all answers before it. */
export function ConsentSheet({
  card,
  state,
  onClose
}: {
  card: Card
  state: ConsentTold
  onClose: () => void
}) {
  const { consents: words } = useCareWords()
  const common = useCommonWords()
  return (
    <Sheet
      title={words.items[state.item]}
      second={common.name(common.called(card.participant))}
      leave={common.cancel}
      onClose={onClose}
    >
      <div class="stack">
        {state.isAsked && <Note kind="ask" title={words.askedText} />}
        <Answering card={card} state={state} onClose={onClose} />
        <History state={state} />
      </div>
    </Sheet>
  )
}

function Answering({
  card,
  state,
  onClose
}: {
  card: Card
  state: ConsentTold
  onClose: () => void
}) {
  const { kit, commands, environment } = useApp()
  const { consents: words } = useCareWords()
  const doing = useDoing()
  const edition = useLive(() => kit.settings, [kit])?.consentVersion ?? ''
  const [answer, setAnswer] = useState<ConsentAnswer | null>(null)
  const [signer, setSigner] = useState(card.guardian.name)
  const [way, setWay] = useState<ConsentWay>('paper')
  const [signedOn, setSignedOn] = useState(momentOf(environment.now()).day)
  const [typed, setTyped] = useState<string | null>(null)
  const version = typed ?? edition
  const { participant } = card
  const save = () => {
    if (answer === null) return
    const child = participant.id
    const wish = { item: state.item, answer, version, signer, way, signedOn }
    doing.run(() => commands.sayConsent({ event: participant.event, child, ...wish }), onClose)
  }
  return (
    <Form onSubmit={save} label={words.answer}>
      <p class="sub">{words.sheetLead}</p>
      <Answers state={state} answer={answer} onAnswer={setAnswer} />
      <TextField label={words.signer} value={signer} onInput={setSigner} />
      <h3 class="t18">{words.way}</h3>
      <Seg
        label={words.way}
        value={way}
        choices={CONSENT_WAYS.map((one) => ({ value: one, words: words.ways[one] }))}
        onChoose={setWay}
      />
      <div class="two">
        <WhenField type="date" label={words.signedOn} value={signedOn} onInput={setSignedOn} />
        <TextField
          label={words.version}
          hint={words.versionHint}
          value={version}
          onInput={setTyped}
        />
      </div>
      <FaultNote fault={doing.fault} />
      <Button kind="main" big wide submit busy={doing.busy} disabled={answer === null}>
        {answer === null ? words.saveFirst : words.save}
      </Button>
    </Form>
  )
}

/** Withdrawing is offered where there is a yes to take back. */
function Answers({
  state,
  answer,
  onAnswer
}: {
  state: ConsentTold
  answer: ConsentAnswer | null
  onAnswer: (answer: ConsentAnswer) => void
}) {
  const { consents: words } = useCareWords()
  const isGiven = state.answer === 'yes' || state.answer === 'inside'
  return (
    <Options label={words.answer}>
      {answersOfItem(state.item).map((one) => (
        <Option
          key={one}
          on={answer === one}
          title={words.answers[one]}
          onPress={() => onAnswer(one)}
        />
      ))}
      {isGiven && (
        <Option
          on={answer === 'withdrawn'}
          title={words.withdraw}
          second={words.withdrawSecond}
          onPress={() => onAnswer('withdrawn')}
        />
      )}
    </Options>
  )
}

function History({ state }: { state: ConsentTold }) {
  const { consents: words } = useCareWords()
  const common = useCommonWords()
  const details = useConsentDetails()
  const now = useNow()
  return (
    <section>
      <h2 class="t20">{words.history}</h2>
      {state.history.length === 0 && <p class="sub">{words.historyNone}</p>}
      <ul class="consent-history">
        {state.history.map((line) => {
          const by = [line.byName, line.device].filter(Boolean).join(common.separator)
          return (
            <li key={line.id}>
              <b>{words.answers[line.answer]}</b> {details(line)}
              <div class="sub t16">{words.recorded(common.moment(line.at, now), by)}</div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

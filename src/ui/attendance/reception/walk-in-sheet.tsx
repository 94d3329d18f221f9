import { useState } from 'preact/hooks'
import { UserPlus } from 'lucide'
import { GRADES } from '../../../domain/people/grade.ts'
import { splitName } from '../../../domain/people/people.ts'
import type { Session } from '../../../domain/entity.ts'
import type { Grade, Id, ParticipantId } from '../../../domain/id.ts'
import type { Card } from '../../../kit/people/views.ts'
import { useDoing } from '../../doing.ts'
import { useApp } from '../../app-context.ts'
import { useLive } from '../../live.ts'
import { Button } from '../../parts/button.tsx'
import { Form, SelectField, TextField } from '../../parts/field.tsx'
import { FaultNote, Note } from '../../parts/note.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { calledSo, WalkInKnown } from './walk-in-known.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { useReceptionWords } from './words/words.ts'

/** Name, grade and telephone, no more: the line at the door must not wait. */
export function WalkInSheet({
  session,
  cards,
  onAdded,
  onKnown,
  onClose
}: {
  session: Pick<Session, 'id' | 'event'>
  /** Of this session, with how each child stands. */
  cards: readonly Card[]
  onAdded: (participant: ParticipantId) => void
  /** She is on the roster: what a tap on her card would do. */
  onKnown: (card: Card) => void
  onClose: () => void
}) {
  const { commands, kit } = useApp()
  const words = useReceptionWords()
  const common = useCommonWords()
  const [sei, setSei] = useState('')
  const [mei, setMei] = useState('')
  const [grade, setGrade] = useState<Grade>('e1')
  const [phone, setPhone] = useState('')
  const [others, setOthers] = useState<readonly Id[]>([])
  const [asked, setAsked] = useState(false)
  const doing = useDoing()
  const roster = useLive(() => kit.roster(session.event), [kit, session.event]) ?? []
  const yomi = `${sei.trim()} ${mei.trim()}`.trim()
  const isWhole = splitName(yomi).rest === ''
  const known = calledSo(yomi, [...cards, ...notIn(roster, cards)]).find(
    (card) => !others.includes(card.participant.id)
  )
  const type = (set: (text: string) => void) => (text: string) => {
    setAsked(false)
    set(text)
  }
  const add = (isGiven: boolean) =>
    doing.run(
      () => commands.addWalkIn({ session: session.id, yomi, grade, phone, isGiven }),
      (participant) => {
        onAdded(participant)
        onClose()
      }
    )
  const submit = () => {
    if (known || yomi === '') return
    if (isWhole) setAsked(true)
    else add(false)
  }
  return (
    <Sheet
      title={words.walkInTitle}
      second={words.walkInLead}
      leave={common.cancel}
      onClose={onClose}
    >
      <Form onSubmit={submit} label={words.walkInTitle}>
        <div class="two always">
          <TextField label={words.walkInSei} value={sei} onInput={type(setSei)} autofocus />
          <TextField label={words.walkInMei} value={mei} onInput={type(setMei)} />
        </div>
        {known && (
          <WalkInKnown
            card={known}
            onCame={() => {
              onKnown(known)
              onClose()
            }}
            onOther={() => setOthers([...others, known.participant.id])}
          />
        )}
        <SelectField
          label={words.walkInGrade}
          value={grade}
          choices={GRADES.map((one) => ({ value: one, words: common.grade[one] }))}
          onChoose={setGrade}
        />
        <TextField label={words.walkInPhone} type="tel" value={phone} onInput={setPhone} />
        {asked && (
          <Note kind="ask" title={words.walkInWhole} role="alert">
            {words.walkInWholeNext(yomi)}
            <p>
              <Button busy={doing.busy} onPress={() => add(true)}>
                {words.walkInGiven}
              </Button>
            </p>
          </Note>
        )}
        <FaultNote fault={doing.fault} />
        <Button
          kind="main"
          big
          wide
          submit
          icon={UserPlus}
          busy={doing.busy}
          disabled={yomi === '' || known !== undefined}
        >
          {words.walkInAdd}
        </Button>
      </Form>
    </Sheet>
  )
}

/** Registered for another day or venue, and here all the same. */
function notIn(roster: readonly Card[], cards: readonly Card[]): readonly Card[] {
  const here = new Set(cards.map((card) => card.participant.id))
  return roster.filter((card) => !here.has(card.participant.id))
}

import { useState } from 'preact/hooks'
import { ClipboardCheck, ShieldAlert, UserPlus, X } from 'lucide'
import { GRADES } from '../../../domain/people/grade.ts'
import type { Grade, SessionId } from '../../../domain/id.ts'
import { ok } from '../../../lib/result.ts'
import type { Card } from '../../../kit/people/views.ts'
import { useDoing, type Doing } from '../../doing.ts'
import { useApp } from '../../app-context.ts'
import { useLive } from '../../live.ts'
import { Button, LinkButton } from '../../parts/button.tsx'
import { SelectField } from '../../parts/field.tsx'
import { Yomi } from '../../parts/kid-card.tsx'
import { FaultNote, Note } from '../../parts/note.tsx'
import { Page } from '../../parts/page.tsx'
import { Row } from '../../parts/row.tsx'
import { to } from '../../routes.ts'
import { AskSetting } from '../../attendance/working-place/ask-place.tsx'
import type { ReadyPlace } from '../../../domain/attendance/working-place.ts'
import { useWorkingPlace } from '../../attendance/working-place/use-working-place.ts'
import { matching, type MemoLine } from './memo.ts'
import { RemoveAll } from './remove-all.tsx'
import { useMemoLines } from './use-memo.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { useHandoverWords } from '../../carry/words/words.ts'

/** W8: the day memo becomes marks, one by one, each by a person's word; then it is gone from here. */
export function JoinMemo() {
  const setting = useWorkingPlace()
  const { memo: words } = useHandoverWords()
  if (!setting) return <Page tab="today" title={words.joinTitle} />
  if (setting.kind !== 'ready')
    return <AskSetting setting={setting} tab="today" title={words.joinTitle} />
  return <Joining ready={setting} />
}

function Joining({ ready: { session } }: { ready: ReadyPlace }) {
  const { kit } = useApp()
  const { memo: words } = useHandoverWords()
  const { lines, change } = useMemoLines()
  const doing = useDoing()
  const cards = useLive(() => kit.reception(session.id), [kit, session.id])?.cards
  return (
    <Page
      tab="today"
      title={words.joinTitle}
      second={words.joinLead(session.title)}
      layout="stack column"
    >
      <FaultNote fault={doing.fault} />
      {lines.length === 0 && (
        <Note kind="done" role="status" title={words.done}>
          {words.doneNext}
        </Note>
      )}
      {cards &&
        lines.map((line) => (
          <Line
            key={`${line.at} ${line.yomi}`}
            line={line}
            session={session.id}
            cards={matching(line.yomi, cards)}
            doing={doing}
            onDone={() => change(lines.filter((one) => one !== line))}
          />
        ))}
      {lines.length > 0 && (
        <Note icon={ShieldAlert} title={words.personal}>
          {words.personalNext}
        </Note>
      )}
      <div class="row wrap">
        <LinkButton icon={ClipboardCheck} href={to('reception')}>
          {words.toReception}
        </LinkButton>
        <RemoveAll people={lines.length} onRemove={() => change([])} />
      </div>
    </Page>
  )
}

interface Joined {
  readonly line: MemoLine
  readonly session: SessionId
  readonly doing: Doing
  readonly onDone: () => void
}

function Line({ cards, ...joined }: Joined & { cards: readonly Card[] }) {
  const common = useCommonWords()
  const { memo: words } = useHandoverWords()
  const { line, onDone } = joined
  return (
    <section class="card stack">
      <div class="row wrap">
        <h2 class="t28">{line.yomi}</h2>
        <span class="sub">{words.at(common.time(line.at))}</span>
        <span class="spacer" />
        <Button kind="quiet" icon={X} label={words.removeOne(line.yomi)} onPress={onDone}>
          {words.remove}
        </Button>
      </div>
      {cards.length === 0 && <AsWalkIn {...joined} />}
      {cards.length > 1 && <p>{words.arrivedWhich}</p>}
      {cards.length > 0 && (
        <ul class="lines">
          {cards.map((card) => (
            <Known key={card.participant.id} card={card} {...joined} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Known({ card, line, session, doing, onDone }: Joined & { card: Card }) {
  const { commands } = useApp()
  const common = useCommonWords()
  const { memo: words } = useHandoverWords()
  const { participant, state, at } = card
  const name = common.called(participant)
  const time = common.time(line.at)
  const record = () =>
    doing.run(
      () =>
        commands.mark({ session, participant: participant.id, status: 'arrived', saidAt: line.at }),
      onDone
    )
  return (
    <Row
      title={<Yomi of={participant} />}
      second={[common.beside(participant), common.grade[participant.grade]]
        .filter(Boolean)
        .join(common.separator)}
    >
      {state === 'arrived' && at !== null ? (
        <span class="sub">{words.already(common.time(at))}</span>
      ) : (
        <Button busy={doing.busy} label={words.asArrived(name, time)} onPress={record}>
          {words.record(time)}
        </Button>
      )}
    </Row>
  )
}

/** Whoever is not on the roster walks in; the time of the memo is put right after it. */
function AsWalkIn({ line, session, doing, onDone }: Joined) {
  const { commands } = useApp()
  const common = useCommonWords()
  const { memo: words } = useHandoverWords()
  const [grade, setGrade] = useState<Grade>('e1')
  const record = () =>
    doing.run(async () => {
      const added = await commands.addWalkIn({ session, yomi: line.yomi, grade, phone: '' })
      if (!added.ok) return added
      await commands.mark({
        session,
        participant: added.value,
        status: 'arrived',
        saidAt: line.at,
        correcting: true
      })
      return ok(null)
    }, onDone)
  return (
    <>
      <p>{words.unmatched}</p>
      <div class="row wrap choices">
        <SelectField
          label={words.grade}
          value={grade}
          choices={GRADES.map((one) => ({ value: one, words: common.grade[one] }))}
          onChoose={setGrade}
        />
        <Button icon={UserPlus} busy={doing.busy} onPress={record}>
          {words.asWalkIn}
        </Button>
      </div>
    </>
  )
}

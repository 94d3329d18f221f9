import type { Card } from '../../kit/people/views.ts'
import { nameOf, railRow, yomiOf } from '../../domain/people/people.ts'

import { paperMarks } from './marks.ts'
import { A4Sheet, ListHeads } from './sheet.tsx'
import type { PaperSheet } from './sheet-foot.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { usePaperWords } from './words/words.ts'

/** One A4 of the roster, filled in like the screen: what is known already is ticked, the rest waits for a pen. */
export function RosterSheet({
  sheet,
  title,
  second,
  cards,
  before,
  expected,
  nameless
}: {
  sheet: PaperSheet
  title: string
  second: readonly (string | undefined)[]
  cards: readonly Card[]
  /** The last child of the sheet before, so that a letter is not repeated. */
  before: Card | undefined
  expected: number
  /** Of these, whose names were erased: they have no line. */
  nameless: number
}) {
  const words = usePaperWords().roster
  return (
    <A4Sheet
      name={title}
      second={second}
      sheet={sheet}
      told={[
        words.expected(expected),
        nameless > 0 ? words.nameless(nameless) : '',
        words.cameLine,
        words.walkIns
      ]}
    >
      <table class="roster">
        <Heads />
        <tbody>
          {cards.map((card, at) => (
            <RosterRow
              key={card.participant.id}
              card={card}
              letter={letterOf(card, cards[at - 1] ?? before)}
            />
          ))}
        </tbody>
      </table>
    </A4Sheet>
  )
}

function Heads() {
  const words = usePaperWords().roster
  const before = [words.came, words.time, words.number, words.yomi, words.name, words.grade]
  const heads = [...before, words.marks, words.left, words.time, words.signature]
  return <ListHeads of={['', ...heads]} />
}

/** あかさたな on the first child of each row only. */
function letterOf(card: Card, before: Card | undefined): string {
  const row = railRow(card.participant)
  return before !== undefined && railRow(before.participant) === row ? '' : row
}

function RosterRow({ card, letter }: { card: Card; letter: string }) {
  const paper = usePaperWords()
  const common = useCommonWords()
  const { participant, state } = card
  const here = state === 'arrived' || state === 'left'
  return (
    <tr class={letter === '' ? undefined : 'row-top'}>
      <td class="kana">{letter}</td>
      <td>
        <i class={penLook(here, state === 'absent')} />
      </td>
      <td class="time">{card.cameAt === null ? '' : common.time(card.cameAt)}</td>
      <td class="badge">{participant.badge || ''}</td>
      <td class={nameLook('y', yomiOf(participant), 12)}>{yomiOf(participant)}</td>
      <td class={nameLook('', nameOf(participant), 9)}>{nameOf(participant)}</td>
      <td>{common.grade[participant.grade]}</td>
      <td class="marks">{paperMarks(paper.roster, card)}</td>
      <td>
        <i class={penLook(state === 'left', false)} />
      </td>
      <td class="time">{state === 'left' && card.at !== null ? common.time(card.at) : ''}</td>
      <td class="sign">{state === 'left' ? (card.picker ?? '') : ''}</td>
    </tr>
  )
}

/** A name longer than its column is set smaller and may run over two lines; it is never cut. */
function nameLook(look: string, name: string, fits: number): string {
  return name.length > fits ? `${look} long`.trim() : look
}

/** Done, will not be, or open for a pen. */
export function penLook(done: boolean, never: boolean): string {
  if (done) return 'pen on'
  return never ? 'pen no' : 'pen'
}

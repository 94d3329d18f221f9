// The sides of a contradiction in words: what each says, and what its button says.
import { NOBODY } from '../../kit/conflicts/cover.ts'
import type { Question, Side } from '../../kit/conflicts/views.ts'
import type { Lender } from '../../domain/entity.ts'
import type { SideWords } from './side-words.ts'
import { isDay } from '../../domain/calendar.ts'
import type { ConflictAnswer } from '../../domain/conflicts/questions.ts'
import { sayHolder } from '../equipment/present-thing.ts'

export function saySide(all: SideWords, { words }: Side, lenders: readonly Lender[]): string {
  const { equipment, questions } = all
  switch (words.kind) {
    case 'status':
      return questions.status[words.status]
    case 'seen':
      return questions.seen(words.place)
    case 'holder':
      return words.holder.kind === 'home'
        ? questions.home
        : sayHolder(equipment, words.holder, words.name)
    case 'condition':
      return equipment.condition[words.condition]
    case 'value':
      return sayValue(all, words, lenders)
    case 'answer':
      return questions.answers[words.answer]
  }
}

type Valued = Extract<Side['words'], { kind: 'value' }>

/** Groups and venues come by name. */
export function sayValue(
  { common, equipment, people, questions }: SideWords,
  { field, value }: Pick<Valued, 'field' | 'value'>,
  lenders: readonly Lender[]
): string {
  if (value === NOBODY) return value
  switch (field) {
    case 'owner':
      return lenders.find(({ id }) => id === value)?.name ?? (value || questions.empty)
    case 'grade':
      return Object.entries(common.grade).find(([grade]) => grade === value)?.[1] ?? value
    case 'group':
      return value === '' ? people.noGroup : equipment.holder.group(value)
    case 'venue':
      return value || people.anyVenue
    case 'sessions':
      return value || people.allSessions
    case 'badge':
      return value === '0' ? questions.noBadge : questions.badge(Number(value))
    case 'days':
      if (value === '') return people.allDays
      return value
        .replaceAll(/\d+/gu, (day) => people.dayN(Number(day)))
        .replaceAll(',', common.separator)
    default:
      if (value === '') return questions.empty
      return questions.values[`${field} ${value}`] ?? questions.values[value] ?? value
  }
}

/** More letters make no button. */
const BUTTON_LETTERS = 24

/** Two sides may say the same word (gone home, with another picker): then who said it tells the buttons apart. */
export function sayAnswer(
  words: SideWords,
  side: Side,
  sides: readonly Side[],
  lenders: readonly Lender[]
): string {
  const text = saySide(words, side, lenders)
  // a text is read above; its button says whose it is
  if (text.length > BUTTON_LETTERS || text.includes('\n'))
    return words.questions.thisText(words.questions.said(side.byName, side.device))
  const alike = sides.filter((one) => saySide(words, one, lenders) === text).length > 1
  if (!alike) return text
  const pickers = new Set(sides.map((one) => pickerOf(one)))
  const picker = pickerOf(side)
  // who took the child is the question then, and not on which tablet it was written
  if (picker && pickers.size === sides.length) return `${text} (${picker})`
  return `${text} (${words.questions.said(side.byName, side.device)})`
}

function pickerOf({ words }: Side): string | null {
  return words.kind === 'status' ? words.picker : null
}

/** What is asked, and what it is about in a line of its own. */
export interface QuestionTitle {
  readonly title: string
  readonly second: string
}

export function sayQuestion(words: SideWords, question: Question): QuestionTitle {
  const { questions, common } = words
  switch (question.kind) {
    case 'mark': {
      const { participant, session } = question
      const title = questions.mark(common.called(participant), common.grade[participant.grade])
      return { title, second: `${common.day(session.day)} ${session.title}` }
    }
    case 'custody':
      return { title: sayThing(words, question), second: '' }
    case 'field':
      return {
        title: questions.field(
          common.person({ name: question.title, yomi: question.yomi }),
          fieldName(words, question.sides)
        ),
        second: question.beside ? besideOf(words, { beside: question.beside }) : ''
      }
    case 'twin': {
      const [one, other] = [common.called(question.one), common.called(question.other)]
      const title = one === other ? questions.twin(one) : questions.twinTwo(one, other)
      return { title, second: questions.twinSecond }
    }
    case 'removal':
      return sayRemoval(words, question)
    case 'moved':
      return sayMoved(words, question)
  }
}

export type RemovalAsked = Extract<Question, { kind: 'removal' }>
export type MovedAsked = Extract<Question, { kind: 'moved' }>

function sayRemoval(words: SideWords, question: RemovalAsked): QuestionTitle {
  const { questions } = words
  return { title: questions.removal(nameOf(words, question)), second: besideOf(words, question) }
}

function sayMoved(words: SideWords, question: MovedAsked): QuestionTitle {
  const { questions, common } = words
  const { about, from, to, marks } = question
  const name = nameOf(words, question)
  const day = common.day(from)
  const went = to === null ? questions.wentNowhere(day) : questions.went(day, common.day(to))
  if (about === 'marks') return { title: questions.movedMarks(name, day, marks), second: went }
  const title =
    question.root === 'participants' ? questions.movedChild(name, day) : questions.moved(name, day)
  return { title, second: [besideOf(words, question), went].filter(Boolean).join(' ') }
}

/** A child by name, all else with what it is. */
function nameOf({ questions, common }: SideWords, question: RemovalAsked | MovedAsked): string {
  const { root, title, yomi } = question
  if (root === 'participants') return common.person({ name: title, yomi })
  return questions.named(questions.roots[root], title)
}

function besideOf(
  { common }: SideWords,
  { beside }: Pick<RemovalAsked | MovedAsked, 'beside'>
): string {
  const times = beside.end === '' ? beside.start : `${beside.start}–${beside.end}`
  return [beside.day && common.day(beside.day), times, beside.venue].filter(Boolean).join(' ')
}

interface AnswerButton {
  readonly key: string
  readonly says: string
  readonly answer: ConflictAnswer
}

/** Equal buttons, one an answer. */
export function sayAnswers(
  words: SideWords,
  question: Question,
  lenders: readonly Lender[]
): readonly AnswerButton[] {
  const { questions, common } = words
  const button = (kind: 'same' | 'two' | 'keep' | 'remove' | 'along' | 'there', says: string) => ({
    key: kind,
    says,
    answer: { kind }
  })
  switch (question.kind) {
    case 'twin':
      return [button('same', questions.same), button('two', questions.two)]
    case 'removal':
      return [button('keep', questions.keep), button('remove', questions.remove)]
    case 'moved': {
      const { from, to, about } = question
      const there = about === 'marks' ? questions.tookPlace : questions.there
      const along = about === 'marks' ? questions.countsHere : questions.along
      return [
        ...(to === null ? [] : [button('along', along(common.day(to)))]),
        button('there', there(common.day(from)))
      ]
    }
    default:
      return question.sides.map((side) => ({
        key: side.fact,
        says: sayAnswer(words, side, question.sides, lenders),
        answer: { kind: 'holds', fact: side.fact }
      }))
  }
}

/** A field of an entity, as it was or is. */
export function sayEntityValue({ common, questions }: SideWords, value: string | number): string {
  const text = String(value)
  if (text === '') return questions.empty
  return text
    .split(',')
    .map((part) => (isDay(part) ? common.day(part) : part))
    .join(common.separator)
}

/** One thing in two places, or two words on its condition. */
function sayThing(
  { questions }: SideWords,
  { asset, sides }: Extract<Question, { kind: 'custody' }>
) {
  const about = sides.some(({ words }) => words.kind === 'condition')
  return about ? questions.state(asset.name, asset.code) : questions.custody(asset.name, asset.code)
}

function fieldName({ questions }: SideWords, sides: readonly Side[]): string {
  const said = sides[0]?.words
  return said?.kind === 'value' ? (questions.fields[said.field] ?? said.field) : ''
}

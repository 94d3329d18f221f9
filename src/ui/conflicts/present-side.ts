// The sides of a contradiction in words: what each says, and what its button says.
import { NOBODY } from '../../kit/conflicts/cover.ts'
import type { Question, Side } from '../../kit/conflicts/views.ts'
import type { Lender } from '../../domain/entity.ts'
import type { SideWords } from './side-words.ts'
import { sayHolder } from '../equipment/present-thing.ts'

export function saySide(all: SideWords, { words }: Side, lenders: readonly Lender[]): string {
  const { equipment, questions } = all
  switch (words.kind) {
    case 'status':
      return questions.status[words.status]
    case 'holder':
      return words.holder.kind === 'home'
        ? questions.home
        : sayHolder(equipment, words.holder, words.name)
    case 'condition':
      return equipment.condition[words.condition]
    case 'value':
      return sayValue(all, words, lenders)
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

/** Two sides may say the same word (gone home, with another picker): then who said it tells the buttons apart. */
export function sayAnswer(
  words: SideWords,
  side: Side,
  sides: readonly Side[],
  lenders: readonly Lender[]
): string {
  const text = saySide(words, side, lenders)
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
        second: ''
      }
    case 'twin': {
      const [one, other] = [common.called(question.one), common.called(question.other)]
      const title = one === other ? questions.twin(one) : questions.twinTwo(one, other)
      return { title, second: questions.twinSecond }
    }
  }
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

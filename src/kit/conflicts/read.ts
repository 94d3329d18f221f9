// Contradictions of an event or of the workspace, side by side (PR5).
import type { MovedQuestion } from '../../domain/conflicts/moved-questions.ts'
import type { FieldQuestion } from '../../domain/conflicts/questions.ts'
import type { RemovalQuestion } from '../../domain/conflicts/removal-questions.ts'
import type { Participant } from '../../domain/entity.ts'
import type { EventId } from '../../domain/id.ts'
import { isBlockField } from '../../domain/plan/block-fields.ts'
import { isRepeated } from '../../domain/people/repeated.ts'
import { isRemoved } from '../../domain/removal.ts'
import type { WorkspaceContext } from '../context.ts'
import { everOf, type People } from '../readings.ts'
import { isPeopleReadable } from '../tablets/read.ts'
import { withAlike } from './alike.ts'
import { eventQuestions, workspaceQuestions, type Asked, type Open } from './open-questions.ts'
import {
  besideOf,
  changedInWords,
  childOf,
  enteredAs,
  sideOf,
  tellerOf,
  tellingOf,
  titleOf,
  titleOfAll,
  type Telling
} from './telling.ts'
import type { Entered, Question, Side, Titled } from './views.ts'

/** Of an event only where this tablet may read its people; empty: of things, staff and lenders. */
export async function readQuestions(
  inside: WorkspaceContext,
  event: EventId
): Promise<readonly Question[]> {
  const telling = await tellingOf(inside, event)
  const open = await openQuestions(inside, event, telling.people)
  const questions = open.flatMap(({ asked }) => questionOf(asked, telling) ?? [])
  const isTwice = (one: Participant, other: Participant) =>
    isRepeated(one, other, telling.people.fields)
  return withAlike(questions, isTwice)
}

export async function openQuestions(
  inside: WorkspaceContext,
  event: EventId,
  people: People
): Promise<readonly Open[]> {
  if (event === '') return workspaceQuestions(inside)
  if (!(await isPeopleReadable(inside, event))) return []
  const open = await eventQuestions(inside, event, people)
  const known = (await everOf(inside, 'events')).find(({ id }) => id === event)
  // of an event that is gone nothing else matters than whether it is
  const isGone = known && isRemoved('events', known)
  return isGone ? open.filter(({ asked }) => asked.kind === 'removal') : open
}

function questionOf(asked: Asked, telling: Telling): Question | null {
  const { people, sessions, assets, event } = telling
  const sides = asked.sides.flatMap((fact) => sideOf(fact, telling) ?? [])
  const of = { id: asked.id, event, alike: [] }
  switch (asked.kind) {
    case 'mark':
    case 'seen': {
      const participant = childOf(asked.participant, people)
      const session = sessions.find(({ id }) => id === asked.session)
      return participant && session ? { ...of, kind: 'mark', participant, session, sides } : null
    }
    case 'custody': {
      const asset = assets.find(({ id }) => id === asked.asset)
      return asset ? { ...of, kind: 'custody', asset, sides } : null
    }
    case 'consent': {
      const about = titleOf(asked.subject, telling)
      return about.title === '' ? null : { ...of, ...about, kind: 'field', sides }
    }
    case 'field':
      return fieldQuestionOf(of, asked, telling, sides)
    case 'twin': {
      const one = childOf(asked.subject, people)
      const other = childOf(asked.other, people)
      if (!one || !other) return null
      return {
        ...of,
        kind: 'twin',
        one,
        other,
        entered: [enteredOf(one, telling), enteredOf(other, telling)]
      }
    }
    case 'removal':
      return removalOf(of, asked, telling, sides)
    case 'moved':
      return movedOf(of, asked, telling, sides)
  }
}

type Of = Pick<Question, 'id' | 'event' | 'alike'>

function enteredOf(child: Participant, { people, names }: Telling): Entered {
  return enteredAs(child, people, names)
}

/** Of whom nothing else is kept nobody can be asked: the stricter consent stands. */
function fieldQuestionOf(
  of: Of,
  { subject, field }: FieldQuestion,
  telling: Telling,
  sides: readonly Side[]
): Question | null {
  const about = titleOf(subject, telling)
  if (about.title === '') return null
  const beside = isBlockField(field) ? { beside: besideOf('blocks', subject, telling) } : {}
  return { ...of, ...about, kind: 'field', sides, ...beside }
}

function removalOf(
  of: Of,
  asked: RemovalQuestion,
  telling: Telling,
  sides: readonly Side[]
): Question | null {
  const { root, subject, remover, changed, more, written } = asked
  const about = entryTitle(asked, telling)
  if (about.title === '') return null
  return {
    ...of,
    ...about,
    kind: 'removal',
    root,
    beside: besideOf(root, subject, telling),
    remover: remover && tellerOf(remover, telling.names),
    changed: changedInWords(changed, telling),
    more,
    written: written.flatMap((fact) => sideOf(fact, telling) ?? []),
    sides
  }
}

function movedOf(
  of: Of,
  asked: MovedQuestion,
  telling: Telling,
  sides: readonly Side[]
): Question | null {
  const { about, root, subject, from, to, marks } = asked
  const title = entryTitle(asked, telling)
  if (title.title === '') return null
  const beside = besideOf(root, subject, telling)
  return {
    ...of,
    ...title,
    kind: 'moved',
    about,
    root,
    beside,
    from,
    to,
    marks: marks.length,
    sides
  }
}

/** Of one entry, also where it is one of several of a child. */
function entryTitle({ root, subject }: RemovalQuestion | MovedQuestion, telling: Telling): Titled {
  if (root !== 'participants') return titleOf(subject, telling)
  const { entries, withdrawn } = telling.people
  const entry = [...entries, ...withdrawn].find(({ id }) => id === subject)
  return titleOfAll(entry ? [entry] : [])
}

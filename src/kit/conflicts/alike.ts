// Questions that ask the same of several: one answer can be given to all of them in one act. Rules Q12, Q22.
import { ENTRY_SIDE } from '../../domain/conflicts/field-questions.ts'
import type { Participant } from '../../domain/entity.ts'
import { TOGETHER_LIMIT } from '../../domain/people/repeated.ts'
import { groupBy } from '../../lib/group.ts'
import { titleOfAll } from './telling.ts'
import type { Alike, Question, Side, Titled } from './views.ts'

export function withAlike(
  questions: readonly Question[],
  isTwice: (one: Participant, other: Participant) => boolean
): readonly Question[] {
  const byKey = groupBy(
    questions.filter((one) => keyOf(one, isTwice) !== ''),
    (one) => keyOf(one, isTwice)
  )
  return questions.map((one) => {
    const group = (byKey.get(keyOf(one, isTwice)) ?? []).slice(0, TOGETHER_LIMIT)
    if (group.length < 2 || !group.includes(one)) return one
    const others = group.filter((other) => other !== one)
    return Object.assign({}, one, { alike: others.map(alikeOf) })
  })
}

function alikeOf(question: Question): Alike {
  return { id: question.id, ...aboutOf(question) }
}

function aboutOf(question: Question): Titled {
  switch (question.kind) {
    case 'mark':
      return titleOfAll([question.participant])
    case 'custody':
      return { title: `${question.asset.code} ${question.asset.name}`.trim(), yomi: '' }
    case 'twin':
      return titleOfAll([question.one])
    default:
      return { title: question.title, yomi: question.yomi }
  }
}

/** Empty: asked on its own. */
function keyOf(
  question: Question,
  isTwice: (one: Participant, other: Participant) => boolean
): string {
  const { kind, sides } = { sides: [], ...question }
  switch (question.kind) {
    case 'twin':
      return isTwice(question.one, question.other) ? kind : ''
    case 'mark':
      // of each child it is asked where it is
      if (sides.some(({ words }) => words.kind === 'seen')) return ''
      return [kind, question.session.id, ...claims(sides)].join('|')
    case 'custody':
      return [kind, ...claims(sides)].join('|')
    case 'field':
      // what only the entry says has to become a fact first
      return sides.some(({ fact }) => fact.startsWith(ENTRY_SIDE))
        ? ''
        : [kind, ...claims(sides)].join('|')
    case 'removal': {
      const { root, remover, changed, more, written } = question
      if (written.length > 0) return ''
      const fields = changed.map(({ field }) => field)
      return [kind, root, remover?.device, remover?.byName, more > 0, ...fields, sides.length].join(
        '|'
      )
    }
    case 'moved':
      return question.about === 'marks'
        ? ''
        : [kind, question.root, question.from, question.to, sides.length].join('|')
  }
}

function claims(sides: readonly Side[]): readonly string[] {
  return sides.map(claimOf).toSorted()
}

function claimOf({ words }: Side): string {
  return JSON.stringify(words)
}

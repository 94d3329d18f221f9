// What somebody answers to a question, by chance.
import type { ConflictAnswer } from '../../src/domain/conflicts/questions.ts'
import type { Question } from '../../src/kit/conflicts/views.ts'
import type { Chance } from './chance.ts'

export function answerTo(question: Question, chance: Chance): ConflictAnswer {
  switch (question.kind) {
    case 'twin':
      return { kind: chance.pick(['same', 'two'] as const) }
    case 'removal':
      return { kind: chance.pick(['keep', 'remove'] as const) }
    case 'moved':
      return { kind: chance.pick(['along', 'there'] as const) }
    default:
      return chance.happens(0.3)
        ? { kind: 'both' }
        : { kind: 'holds', fact: chance.pick(question.sides).fact }
  }
}

import { commands, viewOf } from '../subject.ts'
import { createConflictCommands } from './commands.ts'
import { coverDecision, coverQuestion } from './cover.ts'
import { readDecisions, readQuestions } from './read.ts'

export const conflicts = {
  views: {
    questions: viewOf({
      read: readQuestions,
      names: (all, called) => all.map((one) => coverQuestion(one, called))
    }),
    decisions: viewOf({ read: readDecisions, names: (all) => all.map(coverDecision) })
  },
  commands: commands(createConflictCommands, { decide: true, undoDecision: true })
}

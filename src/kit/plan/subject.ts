import { commands, viewOf } from '../subject.ts'
import { createPlanCommands } from './commands.ts'
import { readPlan } from './read.ts'

export const plan = {
  views: { plan: viewOf({ read: readPlan, names: 'none' }) },
  commands: commands(createPlanCommands, { saveBlock: true, changePlan: true })
}

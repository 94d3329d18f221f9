import { readPlan } from '../event/read.ts'
import { viewOf } from '../subject.ts'

export const plan = {
  views: { plan: viewOf({ read: readPlan, names: 'none' }) }
}

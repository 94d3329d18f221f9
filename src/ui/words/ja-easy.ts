import { common } from './ja-easy/common.ts'
import { fault } from './ja-easy/fault.ts'
import { start } from './ja-easy/start.ts'
import { day } from './ja-easy/day.ts'
import { reception } from './ja-easy/reception.ts'
import { sync } from './ja-easy/sync.ts'
import type { Words } from './words.ts'
import { equipment } from './ja-easy/equipment.ts'
import { paper } from './ja-easy/paper.ts'
import { questions } from './ja-easy/questions.ts'
import { summary } from './ja-easy/summary.ts'
import { check } from './ja-easy/check.ts'
import { help } from './ja-easy/help.ts'
import { importing } from './ja-easy/import.ts'
import { invite } from './ja-easy/invite.ts'
import { people } from './ja-easy/people.ts'
import { prepare } from './ja-easy/prepare.ts'
import { carry } from './ja-easy/carry.ts'

export const jaEasy: Words = {
  common,
  fault,
  start,
  day,
  reception,
  sync,
  equipment,
  paper,
  questions,
  summary,
  check,
  help,
  importing,
  invite,
  people,
  prepare,
  carry
}

import { common } from './ja/common.ts'
import { fault } from './ja/fault.ts'
import { start } from './ja/start.ts'
import { day } from './ja/day.ts'
import { reception } from './ja/reception.ts'
import { sync } from './ja/sync.ts'
import { equipment } from './ja/equipment.ts'
import { paper } from './ja/paper.ts'
import { questions } from './ja/questions.ts'
import { summary } from './ja/summary.ts'
import { check } from './ja/check.ts'
import { help } from './ja/help.ts'
import { importing } from './ja/import.ts'
import { invite } from './ja/invite.ts'
import { people } from './ja/people.ts'
import { prepare } from './ja/prepare.ts'
import { carry } from './ja/carry.ts'

/** One line an area; the Japanese one gives the type, the other languages must hold every word of it. */
export const ja = {
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

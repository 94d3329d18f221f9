import { common } from './en/common.ts'
import { fault } from './en/fault.ts'
import { start } from './en/start.ts'
import { day } from './en/day.ts'
import { reception } from './en/reception.ts'
import { sync } from './en/sync.ts'
import type { Words } from './words.ts'
import { equipment } from './en/equipment.ts'
import { paper } from './en/paper.ts'
import { questions } from './en/questions.ts'
import { summary } from './en/summary.ts'
import { check } from './en/check.ts'
import { help } from './en/help.ts'
import { importing } from './en/import.ts'
import { invite } from './en/invite.ts'
import { people } from './en/people.ts'
import { prepare } from './en/prepare.ts'
import { carry } from './en/carry.ts'

export const en: Words = {
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

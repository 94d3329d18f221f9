// The subjects of the kit, in one list: views, commands, the veil and the kit that never opens are composed from it.
import { attendance } from './attendance/subject.ts'
import { care } from './care/subject.ts'
import { carry } from './carry/subject.ts'
import { close } from './close/subject.ts'
import { conflicts } from './conflicts/subject.ts'
import { equipment } from './equipment/subject.ts'
import { event } from './event/subject.ts'
import { imports } from './import/subject.ts'
import { incident } from './incident/subject.ts'
import { lock } from './lock/subject.ts'
import { papers } from './papers/subject.ts'
import { people } from './people/subject.ts'
import { plan, templates } from './plan/subject.ts'
import { practice } from './practice/subject.ts'
import { recovery } from './recovery/subject.ts'
import { rollcall } from './rollcall/subject.ts'
import { releasing } from './release/subject.ts'
import { removal } from './removal/subject.ts'
import { retention } from './retention/subject.ts'
import { access, invitations, tablet } from './tablets/subject.ts'

export const SUBJECTS = [
  tablet,
  event,
  attendance,
  releasing,
  people,
  care,
  incident,
  equipment,
  plan,
  templates,
  conflicts,
  invitations,
  access,
  carry,
  recovery,
  removal,
  retention,
  lock,
  imports,
  papers,
  practice,
  close,
  rollcall
] as const

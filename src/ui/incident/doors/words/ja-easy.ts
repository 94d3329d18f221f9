import { ruby } from '../../../words/ruby.ts'
import * as t from '../../../words/terms.ts'
import type { IncidentDoorWords } from './ja.ts'

const say = ruby('言', 'い')
const address = ruby('住所', 'じゅうしょ')

export const incidentDoors: IncidentDoorWords = {
  happened: 'けが・あぶなかった こと',
  happenedSecond: 'けがを した・いなく なった・あぶなかった',
  happenedList: `けが・あぶなかった ことの ${t.record}`,
  emergency: `${ruby('緊急', 'きんきゅう')}・119`,
  emergencySecond: `${say}う ${address}と、${t.child}どもの ${t.phone}`
}

import type { ClosingDoorWords } from './ja.ts'
import { ruby } from '../../../words/ruby.ts'

const hito = ruby('人', 'ひと')
const kizai = ruby('機材', 'きざい')
const miru = `${ruby('見', 'み')}る`

export const closingDoor: ClosingDoorWords = {
  door: 'おわりの かくにん',
  hint: `${ruby('帰', 'かえ')}っていない ${hito}・${kizai}を ${miru}`,
  stayed: (day, n) => `${day}に のこした ${n}つ`,
  stayedNext: 'できたら、もう いちど「おわる」を おしてください。',
  look: miru
}

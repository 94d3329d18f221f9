import type { BadgePaperWords } from './ja.ts'
import { ruby } from '../../../words/ruby.ts'

const insatsu = ruby('印刷', 'いんさつ')
const nafuda = ruby('名札', 'なふだ')
const kazoku = ruby('家族', 'かぞく')
const bango = ruby('番号', 'ばんごう')
const mukae = `お${ruby('迎', 'むか')}え`
const ko = ruby('子', 'こ')

export const badgePaper: BadgePaperWords = {
  door: `${nafuda}を ${insatsu}する`,
  hint: '1まいに 10・みょうじは ありません',
  title: nafuda,
  size: '91 × 55 mm',
  familyDoor: `${kazoku}の ふだを ${insatsu}する`,
  familyHint: `${mukae}で つかう`,
  familyTitle: `${kazoku}の ふだ`,
  familyLead: `${mukae}の ときに ${ruby('見', 'み')}せて もらいます。`,
  number: (n) => `${n}ばん`,
  group: (letter) => `${letter}${ruby('班', 'はん')}`,
  family: (name) => `${name} ${ruby('家', 'け')}`,
  pickup: `${mukae}の ときに ${ruby('見', 'み')}せて ください`,
  noNumber: (n) => `${bango}が ない ${ko}が ${n}${ruby('人', 'にん')} います`,
  noNumberNext: `${kazoku}の がめんで ${bango}を つけて ください。`,
  twice: (numbers) => `おなじ ${bango}の ${ko}が います: ${numbers}`,
  twiceNext: `${kazoku}の がめんで ${bango}を かえて ください。`,
  empty: `まだ ${bango}が ありません`,
  emptyNext: `${ruby('名簿', 'めいぼ')}を ${ruby('読', 'よ')}みこむと ${insatsu}できます。`,
  qr: 'QR'
}

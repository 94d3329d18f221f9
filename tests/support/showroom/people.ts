import type { PresenceCounts, PresenceState } from '../../../src/domain/attendance/attendance.ts'
import { instantOf } from '../../../src/domain/calendar.ts'
import type { Grade, Id } from '../../../src/domain/id.ts'
import { byYomi } from '../../../src/domain/people/people.ts'
import type { Card, Guardian } from '../../../src/kit/people/views.ts'
import { DAY, EVENT, HALL } from './place.ts'

/** Invented children: yomi, name, grade, state at 9:52, marks (A allergy, K medicine, P no photos). */
const LIST = `あべ りく|阿部 陸|e2|arrived|
いけだ みう|池田 美羽|e4|yet|P
いしい あさひ|石井 朝陽|j1|arrived|
いしい やまと|石井 大和|e2|arrived|A
いしかわ あらた|石川 新|e6|yet|A
いのうえ ゆいな|井上 結菜|e4|arrived|A
おがさわら ひなの|小笠原 ひなの|e3|arrived|
おがわ いつき|小川 樹|e3|yet|A
きむら りつ|木村 律|e2|absent|A
ぐえん みん あいん|グエン ミン アイン|e5|arrived|
ごとう りこ|後藤 莉子|e6|arrived|AP
こばやし あさひ|小林 朝陽|e3|yet|A
こばやし めい|小林 芽依|e1|yet|AP
さきやま りつ|﨑山 律|e4|arrived|
ささき こはる|佐々木 心春|e1|arrived|
さとう はると|佐藤 陽翔|e6|arrived|P
さとう はると|佐藤 晴翔|e5|yet|
しみず ことね|清水 琴音|e4|arrived|
しるば がぶりえる|シルバ ガブリエル|e3|yet|
すずき そら|鈴木 蒼空|e5|arrived|K
たかはし ゆい|髙橋 結衣|e2|arrived|
たなか かのん|田中 叶望|e3|yet|
てしがわら こたろう|勅使河原 虎太郎|e4|arrived|
なかむら ことね|中村 琴音|e6|arrived|A
なかむら だん|中村 暖|e1|arrived|
にし あん|西 杏|nencho|absent|
はしもと みなと|橋本 湊|nencho|yet|A
はまだ ゆうま|濵田 悠真|e3|arrived|A
はやし ひなた|林 ひなた|e3|arrived|
はやし りこ|林 莉子|e6|arrived|K
はら しん|原 新|e5|arrived|
まつもと あさひ|松本 朝陽|e1|arrived|P
まつもと めい|松本 芽依|j1|arrived|
むらかみ あおい|村上 葵|j2|arrived|P
もり つむぎ|森 紬|e2|yet|
やまぐち さくたろう|山口 朔太郎|e3|yet|
やまもと あおい|山本 葵|nencho|arrived|A
よしだ みう|吉田 美羽|e5|yet|
わたなべ そら|渡辺 そら|e2|arrived|P
わたなべ みう|渡辺 美羽|e5|arrived|A`

const GROUPS = ['groupAAA', 'groupBBB', 'groupCCC', 'groupDDD']
const NOBODY: Guardian = {
  name: '',
  yomi: '',
  relation: '',
  phone: '',
  phone2: '',
  pickers: '',
  goesHomeAlone: false
}

function guardianOf(sei: string, at: number): Guardian {
  return {
    name: `${sei} 千尋`,
    yomi: '',
    relation: '母',
    phone: `080-0123-${String(1000 + at)}`,
    phone2: at % 3 === 0 ? `0000-55-${String(1000 + at)}` : '',
    pickers: at % 2 === 0 ? `${sei} 和子` : '',
    goesHomeAlone: at % 4 === 0
  }
}

function cardOf(line: string, at: number): Card {
  const [yomi = '', name = '', grade, state, marks = ''] = line.split('|')
  const [sei = '', ...mei] = name.split(' ')
  const [seiYomi = '', ...meiYomi] = yomi.split(' ')
  const minutes = 15 + (at % 40)
  return {
    participant: {
      id: `child${String(at).padStart(3, '0')}`,
      event: EVENT,
      family: `fam-${sei}`,
      sei,
      mei: mei.join(' '),
      seiYomi,
      meiYomi: meiYomi.join(' '),
      callName: meiYomi[0] ?? seiYomi,
      grade: grade as Grade,
      days: [],
      venue: HALL,
      group: GROUPS[at % 4] ?? '',
      badge: at + 1,
      walkIn: at === 38,
      note: ''
    },
    state: state as PresenceState,
    at: state === 'yet' ? null : instantOf(DAY, '09:00') + minutes * 60_000,
    cameAt: state === 'arrived' ? instantOf(DAY, '09:00') + minutes * 60_000 : null,
    byName: at % 2 === 0 ? '三宅 里奈' : '加納 誠',
    device: at % 2 === 0 ? '端末3' : '端末2',
    picker: null,
    broughtBy: null,
    care: {
      allergy: marks.includes('A') ? '小麦。おやつは家から持ってきたもの' : '',
      medicine: marks.includes('K') ? 'ぜんそくの吸入器を持っています' : '',
      other: ''
    },
    photo: marks.includes('P') ? 'no' : 'yes',
    insured: at % 5 === 0 ? null : true,
    guardian: at === 22 ? NOBODY : guardianOf(sei, at),
    guardians: [],
    namedInPart: [],
    entries: 1,
    families: [`fam-${sei}`],
    household: `fam-${sei}`,
    hasConflict: at === 34
  }
}

export function cards(count: number): readonly Card[] {
  const lines = LIST.split('\n')
  // more children than are invented have the same names again
  return Array.from({ length: count }, (_, at) =>
    cardOf(lines[at % lines.length] ?? '', at)
  ).toSorted((one, other) => byYomi(one.participant, other.participant))
}

/** After half past ten all but one have come. */
export function laterCards(count: number): readonly Card[] {
  const at = instantOf(DAY, '10:05')
  return cards(count).map((card) =>
    card.state === 'yet' && card.participant.id !== 'child037' ? stateOf(card, 'arrived', at) : card
  )
}

/** Of another event: some of them, who came again, with other numbers. */
export function elsewhere(event: Id): readonly Card[] {
  const turn = Number(event.replaceAll(/\D/gu, '')) || 0
  return cards(40)
    .filter((_, at) => at % 6 === turn % 6)
    .map((card, at) => {
      const moved = { id: `${card.participant.id}-${turn}`, event, badge: at + 1 }
      return Object.assign({}, card, { participant: Object.assign({}, card.participant, moved) })
    })
}

export function stateOf(card: Card, state: PresenceState, at: number | null): Card {
  const cameAt = state === 'left' ? (card.cameAt ?? card.at) : null
  return { ...card, state, at, cameAt: state === 'arrived' ? at : cameAt }
}

export function countsOf(all: readonly Card[]): PresenceCounts {
  const count = (state: PresenceState) => all.filter((card) => card.state === state).length
  return {
    expected: all.length,
    arrived: count('arrived'),
    yet: count('yet'),
    absent: count('absent'),
    left: count('left')
  }
}

export function siblingsOf(card: Card, all: readonly Card[]): readonly Card[] {
  const { family, id } = card.participant
  return all.filter((one) => one.participant.family === family && one.participant.id !== id)
}

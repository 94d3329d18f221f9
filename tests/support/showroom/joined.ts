// Children of the showroom that were entered twice and joined, and two entries that wait to be told apart.
import type { Card, GuardianOf } from '../../../src/kit/people/views.ts'

const LONG_CARE =
  '卵、乳、小麦、そば、落花生。エピペンを持っています。食べたあと30分は そばで見ていてください / ピーナッツの入ったおやつは同じ机で開けないでください'

/** わたなべ そら: two entries, two parents with two telephones each, and pickers only one of the entries names. */
function joined(card: Card): Card {
  const { id } = card.participant
  const one: GuardianOf = {
    entry: id,
    family: 'fam-渡辺',
    name: '渡辺 千尋',
    yomi: 'わたなべ ちひろ',
    relation: '母',
    phone: '080-0123-1038',
    phone2: '0000-55-1038',
    pickers: '渡辺 和子(祖母。16時から)',
    goesHomeAlone: true
  }
  const other: GuardianOf = {
    ...one,
    entry: `${id}again`,
    family: 'fam-渡辺2',
    name: '勅使河原 健一郎',
    yomi: 'てしがわら けんいちろう',
    relation: '父',
    phone: '090-0123-5678',
    phone2: '0000-55-2038',
    pickers: '佐々木 小百合',
    goesHomeAlone: false
  }
  return {
    ...card,
    state: 'arrived',
    care: {
      allergy: LONG_CARE,
      medicine: 'ぜんそくの吸入器を持っています',
      other: '左の耳が聞こえにくいです'
    },
    participant: { ...card.participant, note: '車いすで来ます。玄関のスロープを使います' },
    guardian: {
      ...one,
      name: `${one.name}、${other.name}`,
      yomi: `${one.yomi}、${other.yomi}`,
      relation: '母、父',
      phone2: [one.phone2, other.phone, other.phone2].join('、'),
      pickers: [one.pickers, other.pickers].join('、'),
      goesHomeAlone: false
    },
    guardians: [one, other],
    namedInPart: [one.name, other.name, '渡辺 和子', other.pickers],
    entries: 2,
    families: [one.family, other.family]
  }
}

/** さとう はると in two classes: another grade, guardian, telephone, care and badge. */
function alike(card: Card): Card {
  const isSecond = card.participant.id === 'child016'
  return {
    ...card,
    care: isSecond ? card.care : { ...card.care, allergy: '卵', other: '大きな音が苦手です' },
    participant: isSecond
      ? { ...card.participant, badge: 0, family: 'fam-佐藤2', note: '通院のため 11時に来ます' }
      : card.participant,
    guardian: isSecond ? { ...card.guardian, name: '佐藤 雅人', relation: '父' } : card.guardian
  }
}

export function joinedCards(all: readonly Card[]): readonly Card[] {
  return all.map((card) => {
    const { id } = card.participant
    if (id === 'child038') return joined(card)
    return id === 'child015' || id === 'child016' ? alike(card) : card
  })
}

import type { PresenceState } from '../../../domain/attendance/attendance.ts'

const whyNot: Record<PresenceState, string> = {
  yet: 'まだ 来ていません',
  absent: '欠席です',
  left: '帰りました',
  arrived: '点呼では 数えません'
}

export const rollCall = {
  title: '点呼',
  heading: (why: string) => `点呼・${why}`,
  why: { move: '移動の前', meal: 'おひるの前', return: '帰る前', evacuation: '避難' },
  whyNext: {
    move: '部屋や 会場を かわるとき',
    meal: '席に ついたとき',
    return: '解散の 前に'
  },
  ask: 'なんの 点呼ですか',
  askLead: 'えらぶと すぐに はじまります。名前は 班ごとに 出ます。',
  today: 'きょうの 点呼',
  since: (clock: string, who: string) => [`${clock} から`, who].filter(Boolean).join('・'),
  endedAt: (clock: string) => `${clock} に おわりました`,
  open: 'つづける',
  look: '見る',
  expected: 'いるはず',
  seen: 'いた',
  missing: 'まだ',
  missingCount: (count: number) => `まだ ${count}`,
  complete: (count: number) => `${count}人`,
  completeWord: 'そろった',
  countedWord: '人数で',
  groups: '班',
  group: (letter: string) => `${letter}班`,
  groupShort: (letter: string) => `${letter}班`,
  noGroup: '班なし',
  adults: 'おとな',
  shouldBe: (count: number) => `${count}人の はず`,
  allSeen: (count: number) => `${count}人 ぜんいん いた`,
  restSeen: (count: number) => `のこり ${count}人も いた`,
  otherNumber: '人数が ちがう',
  didSee: 'さんは いました',
  didCount: (count: number) => `${count}人 いました`,
  notExpected: (count: number) => `いるはずに 入れていない人 ${count}人`,
  whyNot,
  nobody: 'いま いる人は いません',
  nobodyNext: '受付で「来た」に すると、ここに 名前が 出ます。',
  back: 'きょう',
  together: 'あわせる',
  leaveOpen: (count: number) => `まだ ${count}人の まま おえる`,
  done: (count: number) => `${count}人 そろいました`,
  again: '点呼は おわりました',
  gone: 'この点呼は 見つかりません',
  goneNext: 'きょうに もどって、もう一度 ひらいてください。',
  both: (names: string) => `${names}さんは 記録が 2つ。「いる」に しています。`,
  bothNext: '帰ったか 欠席の 記録も あります。どちらも のこしています。夕方に たしかめてください。',
  bothLeft: (clock: string, device: string) => `${device}: ${clock} 帰った`,
  bothAbsent: (clock: string, device: string) => `${device}: ${clock} 欠席`,
  bothSeen: (clock: string, device: string) => `${device}: ${clock} 見た`,
  count: {
    title: (group: string) => `${group}は 何人 いますか`,
    fewer: '1人 へらす',
    more: '1人 ふやす',
    who: (count: number) => `いない人を ${count}人 えらんでください`,
    done: (count: number) => `${count}人 いた`,
    choose: (count: number) => `あと ${count}人 えらぶと 進めます`,
    nobody: 'いない人を ふやすと 進めます'
  },
  person: {
    seen: (clock: string, who: string) => `${clock} に 見ました(${who})`,
    counted: (clock: string, who: string) => `${clock} に 人数で 数えました(${who})`,
    seenTwice: (tablets: number) => `${tablets}台で 見ました`,
    unsee: 'まだに もどす',
    see: 'いた',
    last: 'さいごに 見た',
    phone: '電話',
    care: '配慮',
    noCare: '配慮は ありません'
  },
  evacuation: {
    help: '119に 言うこと',
    title: '避難の点呼',
    since: (clock: string, who: string) => [`${clock} から`, who].filter(Boolean).join('・'),
    startTitle: 'いま みんなで 外に 出ていますか',
    startText:
      'はじめると、この日の 名簿の 全員を「まだ 見ていない」にして 数えます。おとなも 入ります。記録に のこります。',
    startWait: 'ほかの端末も、それぞれ はじめて かまいません。あとで 1つに あわせます。',
    start: '避難の点呼を はじめる',
    goOn: (clock: string) => `${clock} からの 点呼を つづける`,
    before: (clock: string) => `さいごの 避難の点呼 ${clock}`,
    back: 'やめて もどる',
    home: 'もどる',
    unseen: 'だれも 見ていません',
    unseenHere: 'この端末では だれも 見ていません',
    expected: (all: number, children: number, adults: number) =>
      `いるはず ${all}人(子ども ${children}・おとな ${adults})`,
    seenBy: (seen: number, tablets: number, clock: string) =>
      tablets > 1
        ? `見た ${seen}人・${tablets}台を あわせました ${clock}`
        : `見た ${seen}人・この端末だけ`,
    seenNone: '見た 0人',
    everybody: '全員 います。',
    everybodyCount: (count: number, clock: string) => `${count}人 ${clock}`,
    found: '見つけた',
    didFind: 'さんを 見つけました',
    phoneHome: '家に 電話',
    phoneSelf: '本人に 電話',
    badge: (number: number) => `名札 ${number}`,
    last: (clock: string, where: string, who: string) =>
      `さいごは ${[clock, where].filter(Boolean).join(' ')}${who && `・${who}`}`,
    lastNone: 'きょうは まだ だれも 見ていません',
    whoSaw: 'だれが 見たか',
    twice: (count: number) => `${count}人は 2台以上で 見ました。1人と 数えます`,
    thisTablet: 'この端末',
    notMet: (device: string) => `${device}・まだ あわせて いません`,
    notMetNext: 'この端末が 見た人は、まだ 数に 入っていません。',
    place: 'この端末の 場所',
    placeHint: '玄関前、駐車場 など',
    list: 'ぜんいん',
    onlyMissing: 'いない人',
    together: 'となりの 端末と あわせる',
    unclear: (number: number) => `名札 ${number} を 見た 記録が あります。`,
    unclearNext: (device: string) =>
      `${device}の 記録です。番号が かわったか 2人 いるので、だれか わかりません。名前で たしかめてください。`,
    apart: (clock: string, who: string) => `べつの 避難の点呼が あります ${clock} ${who}`,
    apartNext:
      '同じ 避難なら、いっしょに 数えます。訓練などの べつの 点呼なら、そのままに してください。',
    join: '同じ 避難です。いっしょに 数える',
    end: 'この点呼を おえる',
    endOpen: (count: number) => `まだ ${count}人の まま この点呼を おえる`,
    fresh: 'べつの 避難の点呼を はじめる',
    names: '名前を 見る',
    namesText: '目かくし中です。名札の 番号と 班で 数えます。'
  },
  volunteer: {
    unseen: 'まだ 見ていない 名札',
    count: (badges: number, seen: number) => `名札 ${badges}・見た ${seen}`,
    note: '帰った人や 休みの人の 名札も 数に 入っています。だれが いないかは、進行役の 端末で わかります。',
    none: '名札の番号が まだ ありません',
    noneNext: '進行役に 人数を 伝えてください。',
    everybody: 'すべての 名札を 見ました',
    noEvent: '開催が まだ ありません',
    noEventNext: '進行役の 端末で 点呼を してください。'
  }
}

export type RollCallWords = typeof rollCall

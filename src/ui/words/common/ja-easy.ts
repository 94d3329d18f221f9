import type { CommonWords } from './ja.ts'
import { common as plain } from './ja.ts'
import { ruby } from '../ruby.ts'

export const common: CommonWords = {
  ...plain,
  tagline: `${ruby('電波', 'でんぱ')}がなくても つかえます。`,
  trademark: `QRコードは (${ruby('株', 'かぶ')})デンソーウェーブの ${ruby('登録商標', 'とうろくしょうひょう')}です。`,
  close: 'とじる',
  cancel: 'やめる',
  back: 'もどる',
  save: `${ruby('保存', 'ほぞん')}する`,
  saving: `${ruby('保存', 'ほぞん')}しています`,
  again: 'もういちど ためす',
  mainScreens: 'おもな がめん',
  notHere: {
    title: `この ${ruby('画面', 'がめん')}は ありません`,
    text: `アドレスが ちがいます。または、この ${ruby('端末', 'たんまつ')}では つかいません。`
  },
  noPeople: {
    title: `ここに、${ruby('子', 'こ')}どもの ${ruby('記録', 'きろく')}は ありません`,
    text: `${ruby('名札', 'なふだ')}の ${ruby('番号', 'ばんごう')}と、よぶ ${ruby('名前', 'なまえ')}だけを つかいます。ほかの ことは、${ruby('進行', 'しんこう')}の ${ruby('人', 'ひと')}に ${ruby('聞', 'き')}いてください。`
  },
  failed: {
    title: 'うまく ひらけませんでした',
    text: `${ruby('記録', 'きろく')}は ここに あります。もういちど ひらいてください。つづきから つかえます。`,
    reload: 'もういちど ひらく',
    report: `しらべるための ファイルを ${ruby('保存', 'ほぞん')}する`,
    piece: {
      title: `この ${ruby('画面', 'がめん')}が ひらけません`,
      text: `${ruby('記録', 'きろく')}は ここに あります。もういちど ためしてください。だめなら、${ruby('電波', 'でんぱ')}が ある ところで、もういちど ひらいてください。`
    }
  },
  cancelled: ruby('中止', 'ちゅうし'),
  noEventDay: `${ruby('行事', 'ぎょうじ')}の ひでは ありません`,
  practice: {
    band: `れんしゅうです。${ruby('本当', 'ほんとう')}の ${ruby('人', 'ひと')}では ありません。だれにも おくりません`,
    leave: 'れんしゅうを おわる'
  },
  tabs: {
    today: 'きょう',
    plan: ruby('進行表', 'しんこうひょう'),
    equipment: ruby('機材', 'きざい'),
    people: ruby('家族', 'かぞく'),
    more: 'ほか',
    summary: 'まとめ',
    questions: 'ぶつかり',
    prepare: ruby('準備', 'じゅんび'),
    invite: ruby('端末', 'たんまつ'),
    print: ruby('印刷', 'いんさつ'),
    check: `${ruby('出発', 'しゅっぱつ')}まえ チェック`
  },
  role: {
    organizer: ruby('運営', 'うんえい'),
    facilitator: ruby('進行役', 'しんこうやく'),
    volunteer: 'ボランティア'
  },
  veil: {
    button: 'めかくし',
    on: 'めかくしちゅう',
    /** Instead of a name; 0: wears no number. */
    number: (badge: number) => (badge > 0 ? `${badge}ばん` : '—')
  },
  here: 'いる',
  expected: ruby('予定', 'よてい'),
  state: {
    yet: 'まだ',
    arrived: `${ruby('来', 'き')}た`,
    absent: ruby('休', 'やす') + 'み',
    left: `${ruby('帰', 'かえ')}った`
  }
}

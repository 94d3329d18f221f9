import { clockOf, shortClock } from '../time.ts'
import type { FaultWords } from '../fault.ts'
import { ruby } from '../ruby.ts'
import { common } from '../common/ja-easy.ts'
import * as t from '../terms.ts'
import {
  belowOut,
  inUse,
  ownPerson,
  underBadge,
  dayRecorded,
  dayInUse,
  wrong
} from './wrong-ja-easy.ts'

const signal = ruby('電波', 'でんぱ')
const tablet = ruby('端末', 'たんまつ')
const organizer = `${ruby('運営', 'うんえい')}の ${ruby('人', 'ひと')}`
const invitation = ruby('招待', 'しょうたい')
const store = ruby('保管庫', 'ほかんこ')

const newInvitation = `${organizer}から、あたらしい ${invitation}を もらってください。`
const whereSignal = `${signal}の ある ところで、もういちど ためしてください。`
const notReleased = {
  already: 'もう「かえった」か「やすみ」と かいてあります。',
  'picker-missing': 'ひとりで かえって いいと、まだ いわれていません。',
  gone: 'めいぼに いません。'
}

export const fault: FaultWords = {
  'not-saved': ({ full }) =>
    full
      ? {
          what: `${ruby('保存', 'ほぞん')}できませんでした。この ${tablet}が いっぱいです。`,
          next: `${ruby('写真', 'しゃしん')}や アプリを ひとつ けしてください。`
        }
      : {
          what: `${ruby('保存', 'ほぞん')}できませんでした。`,
          next: 'アプリを もういちど ひらいて、もういちど おしてください。'
        },
  'no-relay': () => ({ what: `${store}に とどきません。`, next: whereSignal }),
  'relay-refused': ({ refusal }) => ({
    what: `${store}が うけとりませんでした。`,
    next: `${organizer}に、これを つたえてください: ${refusal}`
  }),
  'relay-full': () => ({
    what: `${store}が いっぱいです。`,
    next: `${store}を つくった ${ruby('人', 'ひと')}に つたえてください。`
  }),
  'relay-broken': () => ({
    what: `${store}に かけませんでした。`,
    next: `${store}を つくった ${ruby('人', 'ひと')}に つたえてください。`
  }),
  'relay-busy': () => ({
    what: `${store}が いそがしいです。`,
    next: `すこし まって、もういちど おしてください。`
  }),
  'admission-wrong': () => ({
    what: 'コードが ちがいます。',
    next: `${store}を つくった ${ruby('人', 'ひと')}に ${ruby('聞', 'き')}いてください。`
  }),
  'needs-signal': () => ({ what: `これには ${signal}が いります。`, next: whereSignal }),
  'not-allowed': () => ({
    what: `この ${tablet}では できません。`,
    next: `${organizer}に たのんでください。`
  }),
  'practice-only-invented': () => ({
    what: `れんしゅうに、${ruby('本当', 'ほんとう')}の ${ruby('名簿', 'めいぼ')}は いれられません。`,
    next: `${ruby('団体', 'だんたい')}に はいってから、いれてください。`
  }),
  'invitation-damaged': () => ({
    what: `${invitation}を よめませんでした。`,
    next: 'QR を もういちど よんでください。'
  }),
  'invitation-used': () => ({
    what: `この ${invitation}は、もう つかいました。`,
    next: newInvitation
  }),
  'invitation-expired': () => ({
    what: `この ${invitation}は、${ruby('期限', 'きげん')}が すぎました。`,
    next: newInvitation
  }),
  'clocks-apart': () => ({
    what: `この ${tablet}と ${store}の ${ruby('時計', 'とけい')}が ちがいます。`,
    next: `この ${tablet}の ${ruby('日', 'ひ')}と ${ruby('時間', 'じかん')}を みてください。ただしい ときは、${store}を つくった ${ruby('人', 'ひと')}に いってください。「${ruby('時計', 'とけい')}を なおしてください」`
  }),
  'invitation-withdrawn': () => ({
    what: `この ${invitation}は、とりけされました。`,
    next: newInvitation
  }),
  'invitation-foreign': () => ({
    what: `これは、この アプリの ${invitation}では ありません。`,
    next: `${organizer}の ${ruby('画面', 'がめん')}の QR を よんでください。`
  }),
  'already-inside': () => ({
    what: `この ${tablet}は、もう はいっています。`,
    next: `${invitation}は まだ つかえます。ほかの ${tablet}で よんでください。`
  }),
  invalid: wrong,
  'in-use': inUse,
  'own-person': () => ownPerson,
  'below-out': belowOut,
  'under-badge': underBadge,
  'day-recorded': dayRecorded,
  'day-in-use': dayInUse,
  already: (mark) => ({
    what: `${shortClock(clockOf(mark.at ?? 0))} に「${common.state[mark.status]}」と かいてあります。`,
    next: 'かえるときは、カードを ひらいてください。'
  }),
  'picker-missing': () => ({
    what: `お${ruby('迎', 'むか')}えの ${ruby('人', 'ひと')}が まだです。`,
    next: `お${ruby('迎', 'むか')}えの ${ruby('人', 'ひと')}を えらんでください。`
  }),
  'nobody-agreed': () => ({
    what: `だれが 「はい」と ${ruby('言', 'い')}ったか まだです。`,
    next: `${ruby('保護者', 'ほごしゃ')}に でんわして ください。でない ときは ${ruby('代表', 'だいひょう')}の ${ruby('人', 'ひと')}が きめます。`
  }),
  'alone-together': () => ({
    what: 'ひとりで かえる ときは、ひとりずつ かきます。',
    next: 'まだ だれも「かえった」に なっていません。ひとりだけ えらんでください。'
  }),
  'not-released': ({ why: reason }) => ({
    what: notReleased[reason],
    next: 'まだ だれも「かえった」に なっていません。この こどもの カードを みてから、もういちど おしてください。'
  }),
  'not-begun': () => ({
    what: 'まだ いれる ところが ありません。',
    next: `${ruby('運営', 'うんえい')}の ${ruby('端末', 'たんまつ')}を ${ruby('電波', 'でんぱ')}の ある ところで ひらいてから、もういちど してください。`
  }),
  gone: () => ({ what: 'もう ありません。', next: 'もどって、もういちど みてください。' }),
  'file-too-big': ({ limitMiB }) => ({
    what: 'ファイルが おおきすぎます。',
    next: `${limitMiB} MB までの ファイルを えらんでください。`
  }),
  'only-here': ({ records }) => ({
    what: `${records}この きろくが なくなるかも しれません。`,
    next: `さきに ほかの ${ruby('端末', 'たんまつ')}に わたしてください。`
  }),
  'bundle-damaged': () => ({
    what: 'キットの きろくでは ありません。',
    next: `ただしい ファイルか みて、もういちど もらってください。この ${ruby('端末', 'たんまつ')}の きろくは そのままです。`
  }),
  'bundle-other-workspace': () => ({
    what: `ほかの ${ruby('団体', 'だんたい')}の きろくです。`,
    next: `おなじ ${ruby('団体', 'だんたい')}の ${ruby('端末', 'たんまつ')}から もらってください。いまの きろくは そのままです。`
  }),
  'bundle-own': () => ({
    what: `この ${ruby('端末', 'たんまつ')}が わたした きろくです。`,
    next: `ほかの ${ruby('端末', 'たんまつ')}で よんでください。`
  }),
  'bundle-newer': () => ({
    what: 'あたらしい キットの きろくです。',
    next: '「ほか」で この キットを あたらしくして、もういちど うけとってください。'
  }),
  'last-organizer': () => ({
    what: `${ruby('運営', 'うんえい')}の ${tablet}は、これが さいごです。`,
    next: `さきに、ほかの ${tablet}を ${ruby('運営', 'うんえい')}で ${invitation}してください。`
  }),
  'changed-meanwhile': () => ({
    what: `ほかの ${ruby('人', 'ひと')}が ${ruby('同', 'おな')}じ ときに かえました。`,
    next: 'もういちど おしてください。'
  }),
  'sheet-damaged': () => ({
    what: 'かいふくシートを よめません。',
    next: 'もういちど よみとるか、ことばを いれてください。'
  }),
  'sheet-foreign': () => ({
    what: 'ほかの だんたいの かいふくシートです。',
    next: 'この だんたいの シートを さがしてください。'
  }),
  'sheet-not-in-force': () => ({
    what: 'この シートは いま つかえません。',
    next: 'あたらしい シートが ないか、さがしてください。アドレスも みてください。'
  }),
  'apart-first': ({ records }) => ({
    what: `わけてある きろくが ${records}けん あります。`,
    next: 'さきに その きろくを みてください。'
  }),
  'not-complete': ({ records }) => ({
    what: `まだ とどいていない きろくが ${records}けん あります。`,
    next: 'でんぱの ある ところで、もういちど してください。'
  }),
  'pin-flaw': ({ flaw }) => ({
    what:
      flaw === 'not-digits'
        ? `PINは ${ruby('数字', 'すうじ')}だけです。`
        : flaw === 'too-short'
          ? 'PINが みじかすぎます。'
          : 'PINが ながすぎます。',
    next: `${ruby('数字', 'すうじ')}を 4つから 8つ ${t.put}れてください。`
  }),
  'pin-wrong': ({ triesLeft }) => ({
    what: 'PINが ちがいます。',
    next:
      triesLeft > 0
        ? `もう いちど ${t.put}れてください。あと ${triesLeft}かい まちがえると、すこし ${ruby('待', 'ま')}ちます。`
        : 'おもいだせないときは「わすれたとき」を おしてください。'
  }),
  'pin-pause': () => ({
    what: `なんかいも まちがえたので、すこし ${ruby('待', 'ま')}ちます。`,
    next: `${ruby('受付', 'うけつけ')}や お${ruby('迎', 'むか')}えは ${t.use}えます。いそぐときは「${ruby('緊急', 'きんきゅう')}で ${t.look}る」を おしてください。`
  }),
  locked: () => ({
    what: 'PINで とじて あります。',
    next: `「${ruby('家族', 'かぞく')}」を ひらいて、PINを ${t.put}れてください。それから、もう いちど おしてください。`
  }),
  'unlock-damaged': () => ({
    what: 'あけるための QRでは ありません。',
    next: `${ruby('相手', 'あいて')}の QRを、もう いちど ${t.read}んでください。`
  }),
  'unlock-not-this': () => ({
    what: 'この QRでは あきません。',
    next: `${t.number}は まいかい かわります。${t.now} でている ${t.number}で、もう いちど してください。`
  }),
  'recorded-in-earnest': () => ({
    what: `れんしゅうに する ${ruby('前', 'まえ')}の ${ruby('記録', 'きろく')}が あります。まだ なにも ${ruby('消', 'け')}して いません。`,
    next: `ほんとうの ${ruby('記録', 'きろく')}なら、ほんとうの ${t.event}に もどして ください。いらない ${ruby('記録', 'きろく')}なら、「${ruby('消去', 'しょうきょ')}」で ${ruby('消', 'け')}して ください。`
  }),
  rehearsal: () => ({
    what: `れんしゅうの ときは、${ruby('機材', 'きざい')}の ${ruby('記録', 'きろく')}は できません。`,
    next: `ほんとうの ${ruby('日', 'ひ')}を えらぶと できます。`
  }),
  'unlock-not-allowed': () => ({
    what: `その ${t.tablet}では あけられません。`,
    next: `おなじ ${t.event}の ${ruby('進行役', 'しんこうやく')}か、${t.organizer}の ${t.tablet}に たのんでください。`
  }),
  'file-not-text': () => ({
    what: 'この ファイルは よめません。',
    next: `Excel で「CSV」に して、${ruby('保存', 'ほぞん')}してください。`
  }),
  'file-empty': () => ({
    what: 'ファイルに なにも ありません。',
    next: 'ほかの ファイルを えらんでください。'
  }),
  'file-too-many': ({ limit }) => ({
    what: `${ruby('行', 'ぎょう')}が おおすぎます。`,
    next: `${limit}${ruby('行', 'ぎょう')}ずつ いれてください。`
  }),
  'columns-missing': ({ columns }) => ({
    what: `たりない ${ruby('列', 'れつ')}: ${columns.join('、')}`,
    next: `どの ${ruby('列', 'れつ')}か、えらんでください。`
  })
}

import type { HelpWords } from './ja.ts'
import { ruby } from '../../words/ruby.ts'
import * as t from '../../words/terms.ts'

const machine = ruby('台', 'だい')
const address = ruby('住所', 'じゅうしょ')
const organizerTablet = `${t.organizer}の ${t.tablet}`

export const help: HelpWords = {
  title: 'こまったとき',
  lead: `この ページは ${t.signal}が なくても ${t.read}めます。`,
  goThere: `その ${t.screen}を ひらく`,
  topics: {
    notSecure: {
      title: `インストールできません。カメラが ${t.use}えません`,
      what: `${address}が http:// で はじまると、ブラウザが カメラを とめます。`,
      steps: [
        `${address}が https:// で はじまるか ${t.look}てください。`,
        `ちがうときは、${t.organizer}の ${t.person}に https:// の ${address}を きいてください。`,
        `${t.organizer}の ${t.person}: README の「for real」に やりかたが あります。`,
        `localhost や すうじだけの ${address}は かりの ${address}です。${address}が ${t.change}わると、なかは からです。`
      ]
    },
    ipad: {
      title: 'iPad で リンクを ひらきました',
      what: `Safari の ままだと、${t.record}が 7${ruby('日', 'か')}で きえることが あります。`,
      steps: [
        `${ruby('共有', 'きょうゆう')}の ボタン(しかくと ${ruby('上', 'うえ')}の やじるし)を おします。`,
        `「ホーム${t.screen}に ${ruby('追加', 'ついか')}」を おします。`,
        `ホーム${t.screen}の アイコンから ひらきます。`,
        `「${ruby('参加', 'さんか')}する」を おして、QR を ${t.read}みます。${t.invitation}は まだ ${t.use}っていません。`
      ]
    },
    sixTablets: {
      title: `まえの ${ruby('夜', 'よる')}に ${t.tablet}を じゅんびする`,
      what: `${t.signal}の ある ${t.place}で、1${machine}ずつ ${t.put}れます。`,
      steps: [
        `${organizerTablet}で「${t.tablet}を ${t.invitation}する」を ひらきます。1かいだけ ${t.choose}びます。`,
        `QR を ${t.show}せます。1${machine} ${t.enter}ると、${t.next}の QR が でます。`,
        `${t.enter}った ${t.tablet}で、${t.before}まえの チェックを ひらきます。「${t.roster}40${ruby('人', 'にん')} ${t.enter}りました」が でるまで ${t.wait}ちます。`,
        `${organizerTablet}の「${t.tablet}」で、ぜんぶを ${t.look}ます。${t.use}わない ${t.invitation}は けします。`
      ]
    },
    laterEvent: {
      title: `あとから ${t.make}った ${t.event}が ありません`,
      what: `${t.tablet}が まだ かぎを もっていません。`,
      steps: [
        `${organizerTablet}で「${t.tablet}」を ひらきます。`,
        `その ${t.tablet}を ${t.choose}んで、${t.event}を わたします。${t.signal}が いります。`,
        `その ${t.tablet}が ${t.signal}の ある ${t.place}に くると、${t.roster}が ${t.enter}ります。`
      ]
    },
    newVolunteer: {
      title: `${t.tablet}が ない ${t.person}が ${ruby('来', 'き')}ました`,
      what: `${t.venue}では ${t.fresh}しい ${t.tablet}を ${t.put}れられません。よびの ${t.tablet}を ${t.use}います。`,
      steps: [
        `よびの ${t.tablet}を わたします。`,
        `「だれが ${t.use}っていますか」で ${t.name}を ${t.choose}ぶか ${t.write}きます。`,
        `すぐに ${t.equipment}を だせます。`
      ]
    },
    deadTablet: {
      title: `${t.tablet}が うごきません`,
      what: `ほかの ${t.tablet}は ${t.use}えます。`,
      steps: [
        `ほかの ${t.tablet}で つづけます。`,
        `うごかない ${t.tablet}だけの ${t.record}は、まだ とどいていません。だれが いるかを たしかめます。`,
        `ほかの ${t.tablet}に ${ruby('渡', 'わた')}した ${t.record}は、ほかの ${t.tablet}が とどけます。`,
        `でんきを ${t.put}れて もう いちど ひらくと、${t.record}が とどきます。`
      ]
    },
    twoTables: {
      title: `${ruby('受付', 'うけつけ')}が 2つ あって、かずが あいません`,
      what: `${t.signal}が ないと、となりの ${t.record}は すぐには ${ruby('見', 'み')}えません。`,
      steps: [
        `${ruby('受付', 'うけつけ')}の ${ruby('上', 'うえ')}に、となりの ${t.tablet}を いつまで しっているかが でます。`,
        `「${ruby('渡', 'わた')}す」と「もらう」で QRを 1かい うつすと、2${machine}が おなじに なります。`,
        `QRが よめないときは ファイルで ${ruby('渡', 'わた')}します。${t.signal}は いりません。`,
        `${t.same}じ ${t.child}を 2${machine}で おしても、1${ruby('人', 'ひとり')}です。`
      ]
    },
    emptied: {
      title: `${t.record}が からに なりました`,
      what: 'ブラウザが けすことが あります。あなたの せいでは ありません。',
      steps: [
        `ほかの ${t.tablet}か かみで つづけます。この ${t.tablet}では メモに よみかたと ${t.time}を かけます。`,
        `${ruby('保管庫', 'ほかんこ')}に とどいた ${t.record}は だいじょうぶです。`,
        `${t.signal}の ある ${t.place}で、${t.fresh}しい ${t.invitation}を もらいます。${t.record}が もどります。`,
        `そのあと「メモを ${t.record}に する」を おします。メモは きえます。`
      ]
    },
    offline: {
      title: `${ruby('圏外', 'けんがい')}と でています`,
      what: `そのまま ${t.record}できます。${t.record}は きえません。`,
      steps: [
        `みぎ${ruby('上', 'うえ')}の しるしを おすと、${t.record}が どこに あるか わかります。`,
        `${t.signal}の ある ${t.place}に くると、ひとりでに おくります。`,
        `24${t.time} おくれないときは、${t.tablet}を ${t.signal}の ある ${t.place}に おいてください。`
      ]
    },
    wrongTap: {
      title: 'まちがえて おしました',
      what: '10びょうの あいだ、したの「もとに もどす」で もどせます。',
      steps: [
        `そのあとは「さいきん」を ひらいて、その ${t.record}を もどします。`,
        `または、その ${t.child}の カードを もう いちど おして なおします。`,
        `まえの ${t.record}も のこります。`
      ]
    },
    conflict: {
      title: '「きめてください」と でました',
      what: `2${machine}の ${t.record}が ちがいます。どちらも のこっています。`,
      steps: [
        `2つの ${t.record}を ${t.look}ます。だれが いつ ${t.write}いたかが でます。`,
        `その ${t.person}に きいて、1つを ${t.choose}びます。`,
        'わからないときは「あとで」に します。あとで かえることも できます。'
      ]
    }
  },
  insecure: {
    title: `この ${address}は ほんばんに ${t.use}えません`,
    lead: `この ${address}は https では ありません。ブラウザが ${t.next}の ことを とめています。`,
    missing: 'できないこと',
    install: `ホーム${t.screen}に ${t.put}れること`,
    camera: `カメラで QR を ${t.read}むこと`,
    offline: `${t.signal}が ない ところで ひらくこと`,
    crypto: `${t.record}に かぎを かけること`,
    how: 'どうすれば よいですか',
    user: `${t.use}う ${t.person}: ${t.organizer}の ${t.person}に https:// で はじまる ${address}を きいてください。`,
    operator: `${t.organizer}の ${t.person}: README の「for real」に やりかたが あります。`,
    here: 'この パソコンだけで ためすときは、http://localhost で うごきます。',
    temporary: `この ${address}は かりです。`,
    temporaryNext: `${address}が ${t.change}わると、なかは からです。ほんばんは きまった ${address}で はじめてください。`
  }
}

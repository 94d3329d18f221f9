export const closing = {
  title: 'おわりの確認',
  left: (n: number) => `のこり ${n}つ`,
  allDone: 'のこりは ありません',
  waits: (n: number) => `待つもの ${n}つ`,
  mayEnd: 'のこしたままでも おわれます',
  gone: {
    done: 'ぜんいん 帰りました',
    nobody: 'きょうは だれも来ていません',
    open: (n: number) => `まだ ${n}人 います`,
    last: (left: number, time: string, who: string) => `帰った ${left}・さいごは ${time} ${who}`,
    act: 'お迎えをひらく'
  },
  yet: {
    done: '来なかった人は ぜんいん 欠席になっています',
    open: (n: number) => `「まだ」のままの人が ${n}人`,
    next: '来なかったなら 欠席にします',
    act: '受付をひらく'
  },
  rollCalls: {
    done: '点呼は ぜんぶ おわっています',
    open: (n: number) => `おわっていない点呼が ${n}つ`,
    missing: (n: number) => `見ていない人 ${n}人`,
    act: '点呼をひらく'
  },
  equipment: {
    done: (total: number) => `機材 ${total}点 そろっています`,
    none: '機材は ありません',
    open: (n: number) => `機材が ${n}点 出ています`,
    of: (total: number, home: number) => `${total}点のうち ${home}点`,
    act: 'さがす'
  },
  incidents: {
    done: 'おわっていない記録は ありません',
    open: (n: number) => `書きかけの 記録が ${n}件`,
    act: 'つづきを書く'
  },
  vouched: {
    done: '引き渡しは ぜんぶ 保護者に伝わっています',
    open: (n: number) => `保護者に まだ 伝えていない引き渡しが ${n}件`,
    one: (child: string, picker: string) => `${child} → ${picker}`,
    act: '電話する'
  },
  memo: {
    done: '紙と 手元メモを 入れました',
    doneNext: 'この端末に のこっているメモは ありません',
    open: (n: number) => `手元メモが ${n}行 のこっています`,
    act: '名簿につなぐ',
    paper: '紙から入れる'
  },
  said: {
    title: 'きょうのひとこと',
    none: 'きょうのひとことは まだ ありません',
    done: (n: number) => `きょうのひとこと ${n}件`,
    hint: '時間のずれ、よかったこと、つぎに なおすこと',
    write: '書く',
    more: '見る・書きたす',
    label: '1行で',
    add: '書きくわえる',
    covered: '目かくし中は 見えません'
  },
  tablets: {
    done: 'どの端末の分も 届いています',
    open: (n: number) => `${n}台の分は とちゅうまで`,
    until: (device: string, time: string) => `${device}は ${time} まで`,
    later: '人数が かわるかもしれません',
    act: 'あわせる'
  },
  end: 'きょうを おわる',
  endWith: (n: number) => `${n}つ のこして きょうを おわる`,
  ended: (time: string) => `${time}に おわりました`,
  endedBy: (who: string) => `${who}が おわりにしました。`,
  endedWith: (n: number) => `のこり ${n}つは あしたの「きょう」に出ます。`,
  reopen: 'もう一度 ひらく',
  noSession: 'この日の コマは ありません',
  noSessionNext: '日をえらび直すか、準備でコマを作ってください。'
}

export type CloseWords = typeof closing

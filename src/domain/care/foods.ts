// Foods by the names a kitchen counts them under, and how guardians write them. Rules H1, H2.

interface Food {
  /** As the kitchen calls it. */
  readonly name: string
  /** Written with kanji or several letters: found anywhere. */
  readonly anywhere: readonly string[]
  /** Short words in kana, which also stand inside others (なかに, いかなる): only at the beginning of a word. */
  readonly atStart?: readonly string[]
}

/** What must and what should be told by the law on food labels, and what guardians write besides. */
export const FOODS: readonly Food[] = [
  { name: '卵', anywhere: ['卵', '玉子', '鶏卵', 'たまご', 'タマゴ', 'マヨネーズ', 'egg'] },
  { name: '小麦', anywhere: ['小麦', 'こむぎ', 'コムギ', '麩', 'wheat'] },
  { name: '乳', anywhere: ['牛乳', '乳製品', '乳', 'ミルク', 'チーズ', 'ヨーグルト', 'milk'] },
  { name: 'そば', anywhere: ['蕎麦', 'buckwheat'], atStart: ['そば', 'ソバ'] },
  { name: '落花生', anywhere: ['落花生', 'ピーナッツ', 'ピーナツ', 'peanut'] },
  { name: 'えび', anywhere: ['海老', '蝦', 'shrimp', 'prawn'], atStart: ['えび', 'エビ'] },
  { name: 'かに', anywhere: ['蟹', 'crab'], atStart: ['かに', 'カニ'] },
  { name: 'くるみ', anywhere: ['くるみ', 'クルミ', '胡桃', 'walnut'] },
  { name: 'カシューナッツ', anywhere: ['カシュー', 'cashew'] },
  { name: 'アーモンド', anywhere: ['アーモンド', 'almond'] },
  { name: 'ナッツ', anywhere: ['ナッツ', '木の実', 'ピスタチオ', 'マカダミア', 'nuts'] },
  { name: '大豆', anywhere: ['大豆', '豆乳', '豆腐', '納豆', 'soy'] },
  { name: 'ごま', anywhere: ['胡麻', 'sesame'], atStart: ['ごま', 'ゴマ'] },
  { name: 'さば', anywhere: ['鯖'], atStart: ['さば', 'サバ'] },
  { name: 'さけ', anywhere: ['鮭', 'サーモン'], atStart: ['さけ', 'サケ'] },
  { name: 'いか', anywhere: ['烏賊'], atStart: ['イカ'] },
  { name: 'いくら', anywhere: ['魚卵', 'イクラ', 'たらこ'] },
  { name: 'あわび', anywhere: ['あわび', 'アワビ', '鮑'] },
  { name: '魚', anywhere: ['青魚', '魚', 'fish'] },
  { name: '貝', anywhere: ['貝', 'あさり', 'アサリ', 'ホタテ', 'ほたて'] },
  { name: '牛肉', anywhere: ['牛肉', 'beef'] },
  { name: '豚肉', anywhere: ['豚', 'ポーク', 'pork'] },
  { name: '鶏肉', anywhere: ['鶏肉', 'とり肉', '鳥肉', 'チキン', 'chicken'] },
  { name: 'ゼラチン', anywhere: ['ゼラチン', 'gelatin'] },
  { name: 'キウイ', anywhere: ['キウイ', 'キーウィ', 'kiwi'] },
  { name: 'バナナ', anywhere: ['バナナ', 'banana'] },
  { name: 'もも', anywhere: ['桃'], atStart: ['もも', 'モモ'] },
  { name: 'りんご', anywhere: ['りんご', 'リンゴ', '林檎', 'apple'] },
  { name: 'オレンジ', anywhere: ['オレンジ', 'みかん', '柑橘', 'orange'] },
  { name: 'メロン', anywhere: ['メロン', 'melon'] },
  { name: 'パイナップル', anywhere: ['パイナップル', 'パイン', 'pineapple'] },
  { name: 'いちご', anywhere: ['いちご', 'イチゴ', '苺', 'strawberr'] },
  { name: 'トマト', anywhere: ['トマト', 'tomato'] },
  { name: 'やまいも', anywhere: ['やまいも', '山芋', '長芋', 'ながいも'] },
  { name: 'まつたけ', anywhere: ['まつたけ', '松茸'] }
]

/** Words that hold the name of a food and are none, or are another one. */
export const NO_FOODS: readonly string[] = ['母乳', '授乳', '乳児', '乳幼児', '乳酸菌']

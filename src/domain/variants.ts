// Letters of names that are one to whoever types them and several to a computer: for finding alone. Rules N20–N21.
//
// Joined is what neither ear nor keyboard tells apart: the shapes one letter has had. Two letters in daily use that families tell
// apart on the telephone stay two: 坂 and 阪, 川 and 河, 裕 and 祐, 畑 and 畠, 崎 and 埼, 原 and 源. Where the law has made one new letter
// of several old ones (弁, 予, 余, 芸) all of them are found by it.

/** The shape of today, then those before it: what 常用漢字表 has in brackets, and the pairs of 戸籍法施行規則 別表第二. */
const OLD = `
亜亞 悪惡 圧壓 囲圍 医醫 為爲 壱壹 隠隱 栄榮 営營 衛衞 駅驛 悦悅 閲閱 円圓 塩鹽 縁緣 応應 欧歐 殴毆 桜櫻 奥奧 横橫 温溫 穏穩 仮假 価價 画畫 会會 絵繪 壊壞 懐懷 拡擴 殻殼 覚覺 学學
岳嶽 楽樂 缶罐 巻卷 陥陷 勧勸 関關 歓歡 観觀 気氣 帰歸 既旣 亀龜 偽僞 戯戲 犠犧 旧舊 拠據 挙擧 虚虛 峡峽 挟挾 狭狹 郷鄉鄕 暁曉 区區 駆驅駈 勲勳 薫薰 径徑 茎莖 恵惠 掲揭 渓溪 経經 蛍螢
軽輕 継繼 鶏鷄 芸藝 撃擊 県縣 倹儉 剣劍劒 険險 圏圈 検檢 献獻 権權 顕顯 験驗 厳嚴 効效 恒恆 広廣 鉱鑛 号號 国國圀 黒黑 砕碎 済濟 斎齋斉齊 剤劑 雑雜 参參 桟棧 蚕蠶 惨慘 賛贊 残殘 糸絲 姉姊 歯齒
児兒 辞辭 湿濕 実實 写寫 釈釋 寿壽 収收 従從 渋澁澀 獣獸 縦縱 粛肅 処處 緒緖 叙敍 将將 称稱 渉涉 焼燒 奨奬獎 条條 状狀 乗乘 浄淨 剰剩 畳疊 縄繩 壌壤 嬢孃 譲讓 醸釀 触觸 嘱囑 真眞 寝寢 慎愼
尽盡 図圖 粋粹 酔醉 穂穗 随隨 髄髓 枢樞 数數 瀬瀨 清淸 静靜 青靑 税稅 説說 摂攝 窃竊 浅淺 専專 戦戰 践踐 銭錢 潜潛 繊纖 禅禪 双雙 壮壯 争爭 荘莊 捜搜 挿插 巣巢 曽曾 装裝 総總 騒騷 増增 蔵藏 臓臟
即卽 属屬 続續 堕墮 対對 体體 帯帶 滞滯 台臺 滝瀧 択擇 沢澤 担擔 胆膽 団團 弾彈 断斷 痴癡 虫蟲 昼晝 鋳鑄 庁廳 徴徵 聴聽 勅敕 鎮鎭 逓遞 鉄鐵鐡銕 転轉 点點 伝傳 灯燈 当當 党黨 盗盜 稲稻 闘鬪 徳德
独獨 読讀 届屆 内內 弐貳 悩惱 脳腦 覇霸 拝拜 廃廢 売賣 麦麥 発發 髪髮 抜拔 蛮蠻 秘祕 浜濱濵 瓶甁 払拂 仏佛 併倂 並竝 辺邊邉 変變 弁辨辯瓣 歩步 宝寶 豊豐 褒襃 翻飜 万萬 満滿 麺麵 黙默 弥彌 訳譯
薬藥 与與 予豫 余餘 誉譽 揺搖 様樣 謡謠 来來 頼賴 乱亂 覧覽 竜龍 両兩 猟獵 緑綠 塁壘 涙淚 礼禮 励勵 戻戾 霊靈 隷隸 齢齡 暦曆 歴歷 恋戀 錬鍊 炉爐 労勞 楼樓 郎郞 録錄 湾灣 巌巖 尭堯 晋晉 檜桧 槙槇
遥遙 瑶瑤 祢禰 祷禱 禄祿 穣穰 亘亙 凜凛 萌萠 蒋蔣 黄黃 研硏 戸戶 彦彥 顔顏 産產 鋭銳 姫姬 教敎 呉吳 娯娛 隣鄰 寛寬 砺礪 侭儘 桝枡 諌諫 籠篭 頬頰 鴎鷗 鴬鶯 梼檮 涛濤 莱萊 芦蘆 撹攪 倶俱 侠俠 壷壺
蝉蟬 賎賤 迩邇 麹麴 焔焰 繋繫 掴摑 嘘噓 呑吞 痩瘦 剥剝 填塡 叱𠮟 薮藪 栖棲 讃讚 竪豎 躯軀 醤醬 顛顚 鬱欝 蛎蠣 鹸鹼 屏屛 并幷 妍姸 猪豬 昂昻 穎頴 皐皋 盃杯 涼凉 群羣 略畧 雁鴈
冊册 声聲 婿壻 尚尙 単單 晩晚 概槪 欠缺 毎每 没沒 渇渴 聡聰 脱脫 舎舍 舗舖 艶艷 証證 遅遲 飲飮 餅餠 強强 携攜 歳歲 粘黏 絶絕 刃刄 回囘 冴冱`

/** 俗字 and 筆写字: what offices wrote into family registers by hand, and what makers of computers later gave a code of its own. */
const BY_HAND = `
高髙 崎﨑嵜㟢 吉𠮷 島嶋嶌㠀隝﨩 富冨 峰峯 館舘 柳栁桺 船舩 野埜 橋槗𣘺 土圡𡈽 桑桒 渕淵渊 松枩柗 梅楳 秋穐龝 園薗 刈苅 鶴靏靍 欅﨔 凞煕熙 脇𦚰 宜冝 昇曻 虎乕 猫貓 卯夘 兎兔 喜㐂 鼠鼡
留畄 畝畆畒 最㝡 庵菴 襄㐮 裏裡 仙僊 草艸 花芲 勇勈 職軄 初𥘉 年秊 鎌鐮 臈﨟 蘂蕊蘃`

const shapeByVariant = new Map(
  `${OLD} ${BY_HAND}`
    .trim()
    .split(/\s+/u)
    .flatMap((group) => {
      const [today = '', ...before] = group
      return before.map((letter): readonly [string, string] => [letter, today])
    })
)

/** Choose the form of the kanji before them (葛󠄀); the letter is the same. */
const SELECTORS = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu
const HAN = /\p{Script=Han}/u

export function withoutSelectors(text: string): string {
  return text.replaceAll(SELECTORS, '')
}

/** Of a folded text: each letter in its shape of today, 々 as the letter it repeats. */
export function joinVariants(folded: string): string {
  if (!HAN.test(folded)) return folded
  let joined = ''
  let last = ''
  for (const letter of folded) {
    last = letter === '々' && HAN.test(last) ? last : (shapeByVariant.get(letter) ?? letter)
    joined += last
  }
  return joined
}

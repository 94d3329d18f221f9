import type { Page } from '@playwright/test'
import type { Shot, Size } from './shot.ts'

const DESK: readonly Size[] = ['desk', 'tall', 'phone']
const OFFICE = 'role=organizer'
const FIXTURES = 'tests/fixtures'

const press = (name: RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click()
}

const READ = /^(?:中身をたしかめる|なか.*|Check the rows)$/u

async function read(page: Page, file: string | { name: string; text: string }): Promise<void> {
  const source =
    typeof file === 'string'
      ? `${FIXTURES}/${file}`
      : { name: file.name, mimeType: 'text/csv', buffer: Buffer.from(file.text) }
  await page.locator('input[type=file]').setInputFiles(source)
  await page.locator('.columns').waitFor()
}

async function preview(page: Page, file: Parameters<typeof read>[1]): Promise<void> {
  await read(page, file)
  await press(READ)(page)
  await page.locator('.kinds').waitFor()
}

/** Forty children with long names; telephones, readings and consents as people leave them out. */
const CHILDREN = {
  name: 'children.csv',
  text: [
    '受付番号,氏名,ふりがな,学年,保護者氏名,電話番号,アレルギー,健康面で心配なこと,広報への掲載について,備考',
    ...Array.from({ length: 40 }, (_, at) => {
      const family = `${Math.floor(at / 3) + 1}-${(at % 3) + 1}`
      const long = at % 7 === 0
      const name = long ? `アレクサンドリア・ド・ラ・クルス ${at}` : `青空 は${at}`
      const yomi = at % 5 === 0 ? '' : long ? `あれくさんどりあ は${at}` : `あおぞら は${at}`
      const phone = at % 9 === 0 ? '090-0000-00' : `090-0000-${String(1000 + Math.floor(at / 3))}`
      const grade = at % 11 === 0 ? '' : `小${(at % 6) + 1}`
      return `${family},${name},${yomi},${grade},青空 なぎ${Math.floor(at / 3)},${phone},卵,ときどき せきが出る,要相談,車いすで来ます`
    })
  ].join('\n')
}

/** A hundred and twenty things, of which many are in doubt. */
const THINGS = {
  name: 'things.csv',
  text: [
    '管理番号,品名,型番,シリアル番号,数量,評価額(円),備考',
    ...Array.from({ length: 120 }, (_, at) => {
      const serial = at % 6 === 0 ? '8.90123E+12' : `S${1000 + at}`
      const count = at % 4 === 0 ? '一式' : at % 5 === 0 ? '約20' : '1'
      const yen = at % 8 === 0 ? '$1,499.00' : '12万円'
      const name =
        at % 10 === 0
          ? '教育用プログラミングロボット組み立てキット(予備部品・工具・収納箱つき)'
          : 'マイコンボード'
      return `TK-${String(at).padStart(4, '0')},${name},V2,${serial},${count},"${yen}",`
    }),
    ',小計,120,,,,',
    ',合計,120,,,74000,'
  ].join('\n')
}

const SHEET = {
  name: 'plan.csv',
  text: '日,開始,終了,分,内容\n1日目,9:00,9:45,30,受付\n,9:45,10:00,15,はじまりの会\n12月31日,9:00,,30,受付2\n,午後1時30分,,45,ロボットカーを組み立てる\n'
}

const things = async (page: Page, file: Parameters<typeof read>[1]) => {
  await page.getByRole('radio').first().click()
  await preview(page, file)
}

/** The roster as the town sent it again: letters, telephones, days, venues, care, a double, somebody new. */
const AGAIN = {
  name: '名簿_柚子原町_1120なおし.csv',
  text: [
    '氏名,ふりがな,学年,保護者氏名,電話番号,アレルギー,お迎え,参加日,会場',
    '崎山 律,さきやま りつ,小4,,,なし,,,',
    '高橋 結衣,たかはし ゆい,小2,,,,,,',
    '濵田 悠真,はまだ ゆうま,小3,濵田 恵,080-0123-4401,,濵田 恵、濵田 和子(祖母),,',
    '村上 葵,むらかみ あおい,中2,,,,,11/23,',
    '渡辺 美羽,わたなべ みう,小5,,,,,,旧西小 体育館',
    '林 莉子,はやし りこ,小6,林 千尋,080-0123-7720,,,,',
    '林 莉子,はやし りこ,小6,林 千尋,080-0123-7720,,,,',
    '久保 蓮,くぼ れん,小3,久保 遥,080-0123-8801,,,,',
    '原 新,はら しん,小5,,080-0123-55012,,,,',
    '森 紬,もり つむぎ,小2,,,,,,月の広場'
  ].join('\n')
}

const LANGUAGES = [
  ['', ''],
  ['-en', '&words=en'],
  ['-easy', '&words=ja-easy']
] as const

/** The preview of every kind of file, much of it in doubt. */
export const IMPORT_SHOTS: readonly Shot[] = LANGUAGES.flatMap(([name, words]): readonly Shot[] => [
  {
    name: `import-children${name}`,
    ask: `${OFFICE}${words}`,
    way: 'import/roster',
    sizes: [...DESK, 'long', 'deep'],
    act: (page) => preview(page, CHILDREN)
  },
  {
    name: `import-again${name}`,
    ask: `${OFFICE}${words}`,
    way: 'import/roster',
    sizes: [...DESK, 'long'],
    act: (page) => preview(page, AGAIN)
  },
  {
    name: `import-back${name}`,
    ask: `${OFFICE}${words}`,
    way: 'import/roster',
    sizes: DESK,
    act: async (page) => {
      await page.locator('.card .lines .btn').first().click()
      await page.locator('.takeback').waitFor()
    }
  },
  {
    name: `import-things${name}`,
    ask: `${OFFICE}${words}`,
    way: 'import/equipment',
    sizes: [...DESK, 'long', 'deep'],
    act: (page) => things(page, THINGS)
  },
  {
    name: `import-sheet${name}`,
    ask: `${OFFICE}${words}`,
    way: 'import/plan',
    sizes: [...DESK, 'deep'],
    act: (page) => preview(page, SHEET)
  },
  {
    name: `import-headers${name}`,
    ask: `${OFFICE}${words}`,
    way: 'import/equipment',
    sizes: DESK,
    act: async (page) => {
      await page.getByRole('radio').first().click()
      await read(page, 'cases/22-snipeit.csv')
    }
  }
])

// Names in Latin letters, from their reading, for screens in English: Hepburn, as in passports. Rule N18.
import { familyNameOf, nameOf, readName, writtenName, yomiOf } from './people.ts'
import { unvoice } from '../fold.ts'
import type { Participant } from '../entity.ts'

type Named = Pick<Participant, 'sei' | 'mei' | 'seiYomi' | 'meiYomi'>

const SOUNDS: readonly (readonly [kana: string, sounds: string])[] = [
  ['あいうえおぁぃぅぇぉ', 'a i u e o a i u e o'],
  ['かきくけこがぎぐげご', 'ka ki ku ke ko ga gi gu ge go'],
  ['さしすせそざじずぜぞ', 'sa shi su se so za ji zu ze zo'],
  ['たちつてとだぢづでど', 'ta chi tsu te to da ji zu de do'],
  ['なにぬねのはひふへほ', 'na ni nu ne no ha hi fu he ho'],
  ['ばびぶべぼぱぴぷぺぽ', 'ba bi bu be bo pa pi pu pe po'],
  ['まみむめもらりるれろ', 'ma mi mu me mo ra ri ru re ro'],
  ['やゆよゃゅょわゐゑをゎ', 'ya yu yo ya yu yo wa i e o wa'],
  ['んゔゕゖヷヸヹヺ', 'n vu ka ke va vi ve vo']
]
const soundByKana = byKana(SOUNDS)

/** What these begin with before a small vowel of another sound than their own: ヴィ vi, ティ ti, シェ she. */
const STARTS: readonly (readonly [kana: string, starts: string])[] = [
  ['ゔふうてでとどつすず', 'v f w t d t d ts s z'],
  ['しじちいくぐ', 'sh j ch y kw gw'],
  ['きぎにひびぴみり', 'ky gy ny hy by py my ry']
]
const startByKana = byKana(STARTS)

/** A reading does not tell where a word of the name ends. These look long and are not: 井上, 木内, 松浦, 広岡, 横尾. */
const APART = /(?<=.の)う(?=[えちら])|(?<=つ)う|(?<=.[そとのもろ])お(?=か)|(?<=.[^お])お$/gu

const KANA = /[ぁ-ゖヷ-ヺ]/u
const SYLLABLE = /[^ー|っん-][ぁぃぅぇぉゃゅょゎ]?|./gsu

/** やまだ はなこ → Yamada Hanako. Empty where it is no reading in kana, or not all of it. */
export function romaji(reading: string): string {
  const plain = plainKana(reading)
  if (!KANA.test(plain)) return ''
  const words = plain.split(' ').map(wordOf)
  return words.includes('') ? '' : words.join(' ')
}

export function romanName(person: Named): string {
  return romaji(readName(person)) || readName(person)
}

/** Stands small beside the name in Latin letters: as written, or the reading where nothing else was written down. */
export function besideRoman(person: Named): string {
  const isRoman = romaji(readName(person)) !== ''
  if (isRoman) return writtenName(person)
  return yomiOf(person) === '' ? '' : nameOf(person)
}

export function romanFamily(person: Named): string {
  const written = familyNameOf(person)
  return romaji(person.seiYomi) || romaji(written) || written
}

/** One or several people in one text: each needs a reading. */
export function romanPeople(name: string, yomi: string): string {
  const each = yomi.split('、').map(romaji)
  const isWhole = each.length === name.split('、').length && !each.includes('')
  return isWhole ? each.join(', ') : name
}

function byKana(rows: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap(([kana, sounds]) => {
      const each = sounds.split(' ')
      return Array.from(kana, (one, at): [string, string] => [one, each[at] ?? ''])
    })
  )
}

/** Width, katakana and iteration marks are not heard; a middle dot parts words as a blank does. */
function plainKana(reading: string): string {
  return reading
    .normalize('NFKC')
    .replaceAll(/[=゠\u2010-\u2015\u2212]/gu, '-')
    .replaceAll('’', "'")
    .replaceAll(/[\s・]+/gu, ' ')
    .trim()
    .replaceAll(/[ァ-ヶ]/gu, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) - 0x60))
    .replaceAll(/(.)[ゝヽ]/gu, (_, kana: string) => kana + unvoice(kana))
    .replaceAll(/(.)[ゞヾ]/gu, (_, kana: string) =>
      `${kana}${unvoice(kana)}\u3099`.normalize('NFC')
    )
}

function wordOf(word: string): string {
  if (/^[A-Za-z'-]+$/u.test(word)) return word
  let said = ''
  let vowel = ''
  let isDoubled = false
  for (const syllable of word.replaceAll(APART, '|$&').match(SYLLABLE) ?? []) {
    if (isLong(vowel, syllable)) {
      vowel = ''
      continue
    }
    if (syllable === 'っ') {
      isDoubled = true
      continue
    }
    const sound = soundOf(syllable)
    if (sound === undefined) return ''
    said += joined(said, sound, isDoubled)
    vowel = sound.slice(-1)
    isDoubled = false
  }
  return said.replaceAll(/(?:^|-)[a-z]/gu, (start) => start.toUpperCase())
}

/** さとう Sato, ゆうき Yuki, おおの Ono: a vowel is made long once, and e or i never (けいこ Keiko). */
function isLong(vowel: string, kana: string): boolean {
  return (vowel === 'o' && 'うおぅぉ'.includes(kana)) || (vowel === 'u' && 'うぅ'.includes(kana))
}

function soundOf(syllable: string): string | undefined {
  if ('|ー'.includes(syllable)) return ''
  if ("-'".includes(syllable)) return syllable
  const [kana = '', small = ''] = syllable
  const sound = soundByKana.get(kana)
  const added = soundByKana.get(small)
  if (sound === undefined || added === undefined) return sound
  const start = startByKana.get(kana)
  if (start === undefined || sound.endsWith(added)) return sound + added
  // しゃ sha, ちゃ cha, じゃ ja have lost the y that きゃ kya keeps; フュ fyu brings its own
  if (!'ゃゅょ'.includes(small)) return start + added.slice(-1)
  return sound.endsWith('i') ? start + added.slice(-1) : start + added
}

function joined(said: string, sound: string, isDoubled: boolean): string {
  if (said.endsWith('n') && /^[aiueoy]/u.test(sound)) return `'${sound}`
  if (!isDoubled || !/^[^aiueo'-]/u.test(sound)) return sound
  return sound.startsWith('ch') ? `t${sound}` : sound.charAt(0) + sound
}

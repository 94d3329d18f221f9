// One setting: its name, what it is when nobody sets it, and which texts it takes.
import { assert } from '../src/lib/assert.ts'

export interface RelaySetting<Value> {
  readonly name: string
  readonly fallback: Value
  /** The fallback as a person would write it. */
  readonly shown: string
  readonly help: string
  readonly expected: string
  /** Null when the text does not say such a value. */
  readonly read: (text: string) => Value | null
}

export function wholeSetting(
  name: string,
  fallback: number,
  [least, most]: readonly [number, number],
  help: string
): RelaySetting<number> {
  const read = (text: string) => {
    const found = /^\d{1,9}$/u.test(text) ? Number(text) : -1
    return found >= least && found <= most ? found : null
  }
  return { name, fallback, shown: String(fallback), help, expected: `<${least}-${most}>`, read }
}

/** A setting that has a fallback cannot be set to nothing. */
export function wordSetting(name: string, fallback: string, help: string): RelaySetting<string> {
  const read = (text: string) => (text === '' && fallback !== '' ? null : text)
  return { name, fallback, shown: fallback, help, expected: '<text>', read }
}

/** The first choice is the fallback. */
export function choiceSetting<Choice>(
  name: string,
  choices: readonly (readonly [text: string, value: Choice])[],
  help: string
): RelaySetting<Choice> {
  const [first] = choices
  assert(first, 'a choice needs something to choose from')
  const [shown, fallback] = first
  const read = (text: string) => choices.find(([choice]) => choice === text)?.[1] ?? null
  const expected = `<${choices.map(([choice]) => choice).join('|')}>`
  return { name, fallback, shown, help, expected, read }
}

export function originsSetting(name: string, help: string): RelaySetting<readonly string[]> {
  const read = (text: string) => {
    const found = text.split(',').filter((part) => part !== '')
    return found.every(isOrigin) ? found : null
  }
  return { name, fallback: [], shown: '', help, expected: '<https://host,...>', read }
}

/** Scheme, host and port only: what a device compares letter by letter. */
function isOrigin(text: string): boolean {
  return /^https?:/u.test(text) && URL.canParse(text) && new URL(text).origin === text
}

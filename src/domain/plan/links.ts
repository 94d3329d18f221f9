// What a block points to: pages and files that are there without signal. Rule B29.
import { invalid, type Invalid } from '../invalid.ts'

const BEGINS_AS_ADDRESS = /^(?:https?:|www\.|[a-z]+:\/)/iu
const LINK_LIMIT = 300
/** More is a shelf, and no block of a programme. */
const LINKS_LIMIT = 10

/** Only these become something one can press: a text may say anything. */
export function isWebAddress(link: string): boolean {
  if (!/^https?:\/\/\S+$/iu.test(link)) return false
  return URL.canParse(link)
}

/** One a line; empty lines go. */
export function readLinks(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim())
  return [...new Set(lines.filter(Boolean))]
}

/** What begins like an address and is none was cut off on the way; it would lead nowhere on the day. */
export function linksFault(links: readonly string[]): Invalid | null {
  if (links.length > LINKS_LIMIT) return invalid('links', 'too-many')
  if (links.some((link) => link.length > LINK_LIMIT)) return invalid('links', 'too-long')
  const isBroken = (link: string) => BEGINS_AS_ADDRESS.test(link) && !isWebAddress(link)
  return links.some(isBroken) ? invalid('links', 'unknown') : null
}

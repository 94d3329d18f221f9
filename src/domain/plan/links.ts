// What a block points to: pages and files that are there without signal. Rule B29.

const LINK_LIMIT = 300
/** More is a shelf, and no block of a programme. */
export const LINKS_LIMIT = 10

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

export function linksFault(links: readonly string[]): 'too-many' | 'too-long' | null {
  if (links.length > LINKS_LIMIT) return 'too-many'
  return links.some((link) => link.length > LINK_LIMIT) ? 'too-long' : null
}

// Signs nobody can see come along when texts are copied from chats, forms and PDFs, and make two names of one. Rule N11.

/**
 * Zero width, direction, joiners, soft hyphen, byte order mark. Variation selectors stay: they choose the form of a
 * kanji in somebody's name.
 */
const UNSEEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

export function visible(text: string): string {
  return text.replaceAll(UNSEEN, '')
}

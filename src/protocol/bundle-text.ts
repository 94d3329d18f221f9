// A bundle as a text file, since share sheets take no other: lines anybody may read, then base64url. What a mail program
// adds around or between is passed over; what was cut off is read up to there.
import { bytesToText, joinAll, textToBytes } from '../lib/bytes.ts'
import { no, ok, type Result } from '../lib/result.ts'
import { BUNDLE_BYTES } from './limits.ts'

const BEGIN = '-----BEGIN CARAVAN KIT-----'
const END = '-----END CARAVAN KIT-----'
/** A whole number of 4-character groups, so that every line stands for itself. */
const LINE = 76
/** Three bytes a group of four, line ends, and the words before. */
const TEXT_LIMIT = BUNDLE_BYTES * 1.5

/** `lead`: what a person who opens the file in an editor reads. */
export function bundleToText(bundle: Uint8Array, lead: string): string {
  const text = bytesToText(bundle)
  const lines: string[] = []
  for (let at = 0; at < text.length; at += LINE) lines.push(text.slice(at, at + LINE))
  return [lead, '', BEGIN, ...lines, END, ''].join('\n')
}

/** Takes the file's bytes, text or the bundle itself. */
export function fileToBundle(file: Uint8Array): Result<Uint8Array, { readonly kind: 'malformed' }> {
  if (file.length > TEXT_LIMIT) return no({ kind: 'malformed' })
  const text = new TextDecoder().decode(file)
  const begin = text.indexOf(BEGIN)
  if (begin < 0) return file[0] === BEGIN_BYTE ? ok(file) : no({ kind: 'malformed' })
  const end = text.indexOf(END, begin)
  const lines = text.slice(begin + BEGIN.length, end < 0 ? undefined : end).split(/\s+/u)
  const parts: Uint8Array[] = []
  for (const line of lines) {
    const part = textToBytes(line)
    if (!part) {
      // where a file was cut off, the groups before are whole
      parts.push(textToBytes(line.slice(0, line.length - (line.length % 4))) ?? new Uint8Array())
      break
    }
    parts.push(part)
  }
  return ok(joinAll(parts))
}

/** `K` of the bundle's magic. */
const BEGIN_BYTE = 0x4b

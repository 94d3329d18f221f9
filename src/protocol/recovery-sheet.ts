// A recovery sheet as it stands in its QR code: who has it brings the workspace back. Damage is told apart from a later version; neither is guessed at.
import { joinBytes } from '../lib/bytes.ts'
import { no, ok, type Result } from '../lib/result.ts'
import { textBytes } from './digest.ts'
import { codeToContent, contentToCode, readText } from './fragment.ts'
import { ORIGIN_TEXT_BYTES } from './limits.ts'
import { writeVaruint } from './varuint.ts'
import { RECOVERY_SHEET_VERSION } from './version.ts'

export interface RecoverySheet {
  readonly ws: Uint8Array
  /** 32 random bytes; both keys of the sheet come from them. */
  readonly seed: Uint8Array
  /** Never empty: paper does not know where it is read. */
  readonly relay: string
}

export type RecoverySheetFault =
  | { readonly kind: 'damaged' }
  | { readonly kind: 'foreign-version'; readonly version: number }

const FRAGMENT = '#/restore/'
const RELAY_AT = 65

export function sheetToText({ ws, seed, relay }: RecoverySheet): string {
  const origin = textBytes(relay)
  return contentToCode(
    joinBytes(Uint8Array.of(RECOVERY_SHEET_VERSION), ws, seed, writeVaruint(origin.length), origin)
  )
}

export function sheetToLink(sheet: RecoverySheet, origin: string): string {
  return `${origin}/${FRAGMENT}${sheetToText(sheet)}`
}

/** Takes the whole link, the fragment or the bare code, with the white space pasting adds. */
export function textToSheet(text: string): Result<RecoverySheet, RecoverySheetFault> {
  const content = codeToContent(text, FRAGMENT)
  if (content === null) return no({ kind: 'damaged' })
  const version = content[0] ?? 0
  if (version !== RECOVERY_SHEET_VERSION) return no({ kind: 'foreign-version', version })
  const relay = readText(content, RELAY_AT, ORIGIN_TEXT_BYTES)
  if (relay === null || relay.value === '' || relay.next !== content.length)
    return no({ kind: 'damaged' })
  return ok({ ws: content.slice(1, 33), seed: content.slice(33, RELAY_AT), relay: relay.value })
}

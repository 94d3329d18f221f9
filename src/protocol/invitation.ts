// An invitation as it stands in a QR code or behind a link. A damaged one is told apart from one of a later version; neither is guessed at.
import { joinBytes } from '../lib/bytes.ts'
import { no, ok, type Result } from '../lib/result.ts'
import { textBytes } from './digest.ts'
import { codeToContent, contentToCode, readText } from './fragment.ts'
import { LABEL_TEXT_BYTES, ORIGIN_TEXT_BYTES } from './limits.ts'
import { writeVaruint } from './varuint.ts'
import { INVITATION_VERSION } from './version.ts'

export interface Invitation {
  readonly ws: Uint8Array
  /** 32 random bytes; both keys of the invitation come from them. */
  readonly seed: Uint8Array
  /** The name the new device gets. */
  readonly label: string
  /** Empty: the origin of the link itself. */
  readonly relay: string
}

export type InvitationFault =
  | { readonly kind: 'damaged' }
  | { readonly kind: 'foreign-version'; readonly version: number }

const FRAGMENT = '#/join/'
const LABEL_AT = 65

export function invitationToText(invitation: Invitation): string {
  const label = textBytes(invitation.label)
  const relay = textBytes(invitation.relay)
  const content = joinBytes(
    Uint8Array.of(INVITATION_VERSION),
    invitation.ws,
    invitation.seed,
    writeVaruint(label.length),
    label,
    writeVaruint(relay.length),
    relay
  )
  return contentToCode(content)
}

export function invitationToLink(invitation: Invitation, origin: string): string {
  return `${origin}/${FRAGMENT}${invitationToText(invitation)}`
}

/** Takes the whole link, the fragment or the bare code, with the white space pasting adds. */
export function textToInvitation(text: string): Result<Invitation, InvitationFault> {
  const content = codeToContent(text, FRAGMENT)
  if (content === null) return no({ kind: 'damaged' })
  const version = content[0] ?? 0
  if (version !== INVITATION_VERSION) return no({ kind: 'foreign-version', version })
  const invitation = readContent(content)
  return invitation === null ? no({ kind: 'damaged' }) : ok(invitation)
}

function readContent(content: Uint8Array): Invitation | null {
  const label = readText(content, LABEL_AT, LABEL_TEXT_BYTES)
  const relay = label && readText(content, label.next, ORIGIN_TEXT_BYTES)
  if (label === null || relay === null || relay.next !== content.length) return null
  return {
    ws: content.slice(1, 33),
    seed: content.slice(33, LABEL_AT),
    label: label.value,
    relay: relay.value
  }
}

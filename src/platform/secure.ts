/**
 * insecure: plain http away from localhost; nothing can be installed, scanned or kept.
 * provisional: localhost or a bare address; works, but another address is another, empty database.
 */
export type SecurePlace = 'insecure' | 'provisional' | 'lasting'

export function securePlaceOf(page: {
  readonly secure: boolean
  readonly hostname: string
}): SecurePlace {
  if (!page.secure) return 'insecure'
  return isProvisional(page.hostname) ? 'provisional' : 'lasting'
}

export function placeHere(): SecurePlace {
  return securePlaceOf({ secure: isSecureContext, hostname: location.hostname })
}

function isProvisional(hostname: string): boolean {
  const isLocal = hostname === 'localhost' || hostname.endsWith('.localhost')
  const isAddress = /^\d+(?:\.\d+){3}$/u.test(hostname) || hostname.startsWith('[')
  return isLocal || isAddress
}

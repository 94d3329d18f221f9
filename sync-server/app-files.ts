// The built app, served with headers that let it load its own files, talk to this relay, use the
// camera, and nothing else.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { PAGE, type AppFolder } from './app-folder.ts'

export type AppFiles = (
  request: IncomingMessage,
  response: ServerResponse,
  otherwise: () => void
) => void

/** `relays` are this relay's origins; older browsers do not read 'self' as covering WebSockets. */
export function appHeaders(relays: readonly string[]): Readonly<Record<string, string>> {
  const connect = ["'self'", ...relays, ...relays.map((relay) => relay.replace(/^http/u, 'ws'))]
  const secure = relays.length > 0 && relays.every((relay) => relay.startsWith('https:'))
  return {
    'content-security-policy': [
      "default-src 'self'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data: blob:",
      "media-src 'self' blob:",
      "font-src 'self'",
      "worker-src 'self'",
      "manifest-src 'self'",
      `connect-src ${connect.join(' ')}`,
      "object-src 'none'",
      "frame-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'"
    ].join('; '),
    'permissions-policy':
      'camera=(self), microphone=(), geolocation=(), payment=(), usb=(), serial=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-frame-options': 'DENY',
    ...plainHeaders(),
    ...(secure ? { 'strict-transport-security': 'max-age=31536000' } : {})
  }
}

/** For answers that no browser should show, run or keep. */
export function callHeaders(): Readonly<Record<string, string>> {
  return {
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    ...plainHeaders()
  }
}

function plainHeaders() {
  return { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' }
}

export function serveFiles(files: AppFolder): AppFiles {
  return (request, response, otherwise) => {
    const path = pathOf(request.url ?? '/')
    const file = files.get(path) ?? (isScreen(path) ? files.get(PAGE) : undefined)
    if (!file) return otherwise()
    response.setHeader('cache-control', cachingOf(path))
    response.setHeader('etag', file.etag)
    if (request.headers['if-none-match']?.includes(file.etag)) response.writeHead(304).end()
    else
      response
        .writeHead(200, { 'content-type': file.type, 'content-length': file.body.length })
        .end(file.body)
  }
}

function pathOf(url: string): string {
  const path = url.split('?', 1)[0] ?? '/'
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/** The page answers for its own screens; what has an ending, or is asked of any site, is a file or nothing. */
function isScreen(path: string): boolean {
  return !/\.\w+$/u.test(path) && !path.startsWith('/.well-known')
}

/** Vite puts a hash of the content into the names under assets; everything else may change. */
function cachingOf(path: string): string {
  return path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
}

// The built app as it stood when the relay started, read into memory (some 2.3 MB): whatever is built into
// the folder afterwards is served by the next start, whole, and never half.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, sep } from 'node:path'

export interface AppFile {
  readonly body: Buffer
  readonly type: string
  readonly etag: string
}

export type AppFolder = ReadonlyMap<string, AppFile>

export const PAGE = '/index.html'

const PLAIN = 'application/octet-stream'
const TYPE_BY_ENDING: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2'
}

/** Null where there is no app. */
export function readAppFolder(folder: string): AppFolder | null {
  if (!existsSync(join(folder, PAGE))) return null
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return new Map(names.flatMap((name) => fileAt(folder, name)))
}

function fileAt(folder: string, name: string): readonly (readonly [string, AppFile])[] {
  const path = name.slice(join(folder, sep).length - 1).replaceAll(sep, '/')
  if (path.includes('/.')) return []
  const body = readFileSync(name)
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  return [[path, { body, type: TYPE_BY_ENDING[extname(name)] ?? PLAIN, etag }]]
}

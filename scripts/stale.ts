import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

interface Part {
  readonly made: string
  readonly of: readonly string[]
  readonly script: string
}

export const APP: Part = {
  made: 'dist/index.html',
  of: ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'],
  script: 'build'
}

export const RELAY: Part = {
  made: 'dist-relay/main.js',
  of: ['sync-server', 'src/lib', 'src/protocol', 'src/seal', 'vite.config.ts', 'package-lock.json'],
  script: 'build:relay'
}

/** Builds each part only when its sources are newer than what was built. */
export function buildStale(parts: readonly Part[]): void {
  for (const { made, of, script } of parts) if (isStale(made, of)) build(script)
}

/** The build has said what is wrong; nothing that needs it may go on. */
function build(script: string): void {
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    stdio: 'inherit',
    // npm is a .cmd on Windows, which only a shell can start.
    shell: process.platform === 'win32'
  })
  if (status !== 0) process.exit(1)
}

function isStale(made: string, sources: readonly string[]): boolean {
  if (!existsSync(made)) return true
  return Math.max(...sources.map(newest)) > statSync(made).mtimeMs
}

function newest(path: string): number {
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return mtimeMs
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

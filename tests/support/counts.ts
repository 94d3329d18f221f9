// The closing line of a whole run: what vitest and Playwright counted, added up. A run that broke off counts as far as it came.
import { existsSync, readFileSync } from 'node:fs'

interface Unit {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
}

interface EndToEnd {
  readonly stats: {
    readonly expected: number
    readonly unexpected: number
    readonly flaky: number
    readonly skipped: number
  }
}

export function countsLine(): string {
  const unit = read('.cache/counts/unit.json') as Unit | null
  const stats = (read('.cache/counts/e2e.json') as EndToEnd | null)?.stats
  const passed = (unit?.numPassedTests ?? 0) + (stats?.expected ?? 0)
  const failed = (unit?.numFailedTests ?? 0) + (stats?.unexpected ?? 0) + (stats?.flaky ?? 0)
  const skipped = (unit?.numPendingTests ?? 0) + (unit?.numTodoTests ?? 0) + (stats?.skipped ?? 0)
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

function read(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

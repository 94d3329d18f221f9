// The closing lines of a whole run: what vitest and Playwright counted, added up, and the name of each test that failed. A run that
// broke off counts as far as it came.
import { existsSync, readFileSync } from 'node:fs'

interface Unit {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

interface Suite {
  readonly suites?: readonly Suite[]
  readonly specs?: readonly {
    readonly title: string
    readonly file: string
    readonly ok: boolean
  }[]
}

interface EndToEnd extends Suite {
  readonly stats: {
    readonly expected: number
    readonly unexpected: number
    readonly flaky: number
    readonly skipped: number
  }
}

export function countsLine(): string {
  const unit = readUnit()
  const stats = readEndToEnd()?.stats
  const passed = (unit?.numPassedTests ?? 0) + (stats?.expected ?? 0)
  const failed = (unit?.numFailedTests ?? 0) + (stats?.unexpected ?? 0) + (stats?.flaky ?? 0)
  const skipped = (unit?.numPendingTests ?? 0) + (unit?.numTodoTests ?? 0) + (stats?.skipped ?? 0)
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

/** `file › title` of each test that failed, and the file alone where it could not be loaded. */
export function failedNames(): readonly string[] {
  const files = readUnit()?.testResults.filter((file) => file.status === 'failed') ?? []
  const unit = files.flatMap(({ name, assertionResults }) => {
    const failed = assertionResults.filter((one) => one.status === 'failed')
    const file = name.slice(name.lastIndexOf('/tests/') + 1)
    return failed.length === 0 ? [file] : failed.map((one) => `${file} › ${one.fullName}`)
  })
  const endToEnd = readEndToEnd()
  return [...unit, ...(endToEnd ? failedSpecs(endToEnd) : [])]
}

function failedSpecs({ suites = [], specs = [] }: Suite): readonly string[] {
  return [
    ...specs.filter((one) => !one.ok).map((one) => `${one.file} › ${one.title}`),
    ...suites.flatMap(failedSpecs)
  ]
}

function readUnit(): Unit | null {
  return read('.cache/counts/unit.json') as Unit | null
}

function readEndToEnd(): EndToEnd | null {
  return read('.cache/counts/e2e.json') as EndToEnd | null
}

function read(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

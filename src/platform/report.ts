import { saveFile, type SaveEnd } from './files.ts'
import { appVersion } from './version.ts'

export interface Report {
  readonly note: (problem: unknown) => void
  readonly save: () => Promise<SaveEnd>
}

/** The last problems of this page, for whoever repairs the kit. Names of errors and places in the code, never a record. */
const KEPT = 50

export function openReport(): Report {
  const lines: string[] = []

  function note(problem: unknown): void {
    const told =
      problem instanceof Error
        ? `${problem.name}: ${problem.message}\n${problem.stack ?? ''}`
        : typeof problem
    lines.push(`${new Date().toISOString()} ${told}`)
    lines.splice(0, Math.max(0, lines.length - KEPT))
  }

  window.addEventListener('error', (event) => note(event.error))
  window.addEventListener('unhandledrejection', (event) => note(event.reason))
  return {
    note,
    save() {
      const head = [`caravan-kit ${appVersion}`, navigator.userAgent, '']
      return saveFile(
        'caravan-report.txt',
        new TextEncoder().encode([...head, ...lines].join('\n')),
        'text/plain'
      )
    }
  }
}

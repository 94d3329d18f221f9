// One line a request: which call, how it ended, how long and how big. No address, no body, no id; a
// caller appears as a few letters that change with every start of the relay.
import { createHash } from 'node:crypto'
import { pino } from 'pino'
import type { LogLevel } from './config.ts'

export interface RequestLine {
  readonly call: string
  readonly status: number
  readonly ms: number
  readonly bytesIn: number
  readonly bytesOut: number
  readonly who?: string
}

export interface Log {
  readonly request: (line: RequestLine) => void
  readonly note: (message: string, facts?: Readonly<Record<string, number | string>>) => void
  readonly warn: (message: string, facts?: Readonly<Record<string, number | string>>) => void
}

/** `write` receives each line; without it they go to standard output. */
export function createLog(level: LogLevel, write?: (line: string) => void): Log {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime }
  const logger = write ? pino(options, { write }) : pino(options)
  return {
    request: (line) => logger.info(line, 'request'),
    note: (message, facts) => logger.info(facts ?? {}, message),
    warn: (message, facts) => logger.warn(facts ?? {}, message)
  }
}

export function shortName(salt: Uint8Array, token: string): string {
  return createHash('sha256').update(salt).update(token).digest('hex').slice(0, 6)
}

/** Of a failure: its code or name only, because its text may quote what a caller sent. */
export function errorName(error: unknown): string {
  if (error instanceof Error)
    return 'code' in error && typeof error.code === 'string' ? error.code : error.name
  return 'unknown'
}

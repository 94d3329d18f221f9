// The relay as people run it: its own process, a file on the disk, one address for the whole test.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export interface Relay {
  readonly origin: string
  /** The folder of everything the relay writes. */
  readonly folder: string
  /** What it has said so far, line by line. */
  readonly said: readonly string[]
  /** What a power cut is to a process: no handler runs. */
  readonly kill: () => Promise<void>
  /** On the same file and the same port. */
  readonly restart: (...settings: readonly string[]) => Promise<void>
  /** The same, and its clock has gone on. */
  readonly restartLater: (hours: number) => Promise<void>
  readonly close: () => Promise<void>
}

/** CARAVAN_APP tries another build of the app than the one of `npm run build`. */
export const APP = process.env['CARAVAN_APP'] ?? 'dist'

export async function startRelay(): Promise<Relay> {
  const folder = mkdtempSync(join(tmpdir(), 'caravan-relay-'))
  const data = join(folder, 'relay.sqlite')
  const said: string[] = []
  const run = (port: string, settings: readonly string[], hoursOn = 0) =>
    listen(['--port', port, '--data', data, '--app', APP, ...settings], hoursOn, said)
  let running = await run('0', [])
  const { origin } = running
  const stop = async (signal: NodeJS.Signals) => {
    const { child } = running
    if (child.exitCode !== null || child.signalCode !== null) return
    const exited = once(child, 'exit')
    child.kill(signal)
    await exited
  }
  return {
    origin,
    folder,
    said,
    kill: () => stop('SIGKILL'),
    async restart(...settings) {
      await stop('SIGKILL')
      running = await run(new URL(origin).port, settings)
    },
    async restartLater(hours) {
      await stop('SIGKILL')
      running = await run(new URL(origin).port, [], hours)
    },
    async close() {
      await stop('SIGTERM')
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

async function listen(
  settings: readonly string[],
  hoursOn: number,
  said: string[]
): Promise<{ child: ChildProcess; origin: string }> {
  const clock = `data:text/javascript,const now = Date.now; Date.now = () => now() + ${hoursOn * 3_600_000}`
  const node = hoursOn === 0 ? [] : ['--import', clock]
  const child = spawn(process.execPath, [...node, 'dist-relay/main.js', ...settings], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'] }
  })
  createInterface({ input: child.stderr }).on('line', (line) => said.push(line))
  const address = new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      said.push(line)
      const found = /relay: (http:\/\/\S+)/u.exec(line)?.[1]
      if (found !== undefined) resolve(found)
    })
    child.on('exit', () => reject(new Error(`the relay did not start: ${said.join('\n')}`)))
  })
  return { child, origin: await address }
}

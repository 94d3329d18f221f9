// The relay as people run it: a process of its own with a file on the disk.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export interface RelayProcess {
  readonly origin: string
  /** What a power cut is to a process: no handler runs. */
  readonly kill: () => Promise<void>
  /** The orderly way; gives the exit code. */
  readonly stop: () => Promise<number | null>
}

const RUN = ['scripts/run.mjs', 'sync-server/main.ts']
const START_MS = 30_000

export async function startRelay(
  data: string,
  ...settings: readonly string[]
): Promise<RelayProcess> {
  const fixed = ['--port', '0', '--data', data, '--app', 'none', '--log', 'silent']
  const relay = spawn(process.execPath, [...RUN, ...fixed, ...settings], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env['PATH'] }
  })
  const origin = await addressOf(relay)
  return {
    origin,
    kill: async () => void (await end(relay, 'SIGKILL')),
    stop: async () => end(relay, 'SIGTERM')
  }
}

async function addressOf(relay: ChildProcess): Promise<string> {
  if (!relay.stdout) throw new Error('the relay has no output')
  const late = setTimeout(() => relay.kill('SIGKILL'), START_MS)
  for await (const line of createInterface({ input: relay.stdout })) {
    const address = /http:\/\/\S+/u.exec(line)?.[0]
    if (address === undefined) continue
    clearTimeout(late)
    relay.stdout.resume()
    return address
  }
  throw new Error('the relay did not start')
}

async function end(relay: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
  if (relay.exitCode !== null || relay.signalCode !== null) return relay.exitCode
  const exited = once(relay, 'exit')
  relay.kill(signal)
  await exited
  return relay.exitCode
}

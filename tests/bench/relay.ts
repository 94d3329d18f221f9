import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** The relay, or a bare log in its place: a plain process with a file on the disk. */
export interface Server {
  readonly origin: string
  readonly usage: () => Promise<Usage>
  readonly stop: () => Promise<void>
}

export interface Usage {
  readonly cpuMs: number
  /** The most the process ever held, and what it held before the first call; null where the system does not say. */
  readonly peakMiB: number | null
  readonly emptyMiB: number | null
  readonly diskBytes: number
}

const START_MS = 30_000
const END_MS = 5000
const MANY = '1000000'

/** As people run it, with quotas for a hall of tablets behind one address. */
export async function openRelay(folder: string, app = 'none', profile?: string): Promise<Server> {
  const data = join(folder, 'relay.sqlite')
  const fixed = ['--port', '0', '--data', data, '--app', app, '--log', 'silent']
  const quotas = ['--pushes-per-minute', MANY, '--joins-per-minute', MANY]
  const room = ['--device-day-mib', '1000', '--min-free-mib', '0']
  const watching = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`]
  const program = [...watching, 'dist-relay/main.js']
  return openServer([...program, ...fixed, ...quotas, ...room], folder)
}

/** Starts a program that prints its address and tells `cpu_seconds` under /metrics. */
export async function openServer(program: readonly string[], folder: string): Promise<Server> {
  const server = spawn(process.execPath, program, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env['PATH'] }
  })
  const origin = await addressOf(server)
  const cpuBefore = await cpuSeconds(origin)
  const emptyMiB = memoryOf(server, 'VmRSS')
  return {
    origin,
    usage: async () => ({
      cpuMs: ((await cpuSeconds(origin)) - cpuBefore) * 1000,
      peakMiB: memoryOf(server, 'VmHWM'),
      emptyMiB,
      diskBytes: bytesIn(folder)
    }),
    stop: () => end(server)
  }
}

async function addressOf(server: ChildProcess): Promise<string> {
  if (!server.stdout) throw new Error('the server has no output')
  const late = setTimeout(() => server.kill('SIGKILL'), START_MS)
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /http:\/\/\S+/u.exec(line)?.[0]
    if (address === undefined) continue
    clearTimeout(late)
    server.stdout.resume()
    return address
  }
  throw new Error('the server did not start')
}

async function cpuSeconds(origin: string): Promise<number> {
  const text = await (await fetch(`${origin}/metrics`)).text()
  return Number(/^caravan_cpu_seconds (\S+)$/mu.exec(text)?.[1] ?? NaN)
}

function memoryOf({ pid }: ChildProcess, name: 'VmHWM' | 'VmRSS'): number | null {
  try {
    const found = new RegExp(`^${name}:\\s+(\\d+) kB`, 'mu').exec(
      readFileSync(`/proc/${pid}/status`, 'utf8')
    )
    return found ? Number(found[1]) / 1024 : null
  } catch {
    return null // no such file where the system is no Linux
  }
}

function bytesIn(folder: string): number {
  return ['relay.sqlite', 'relay.sqlite-wal', 'log']
    .map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0)
    .reduce((sum, size) => sum + size, 0)
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const gone = new Promise((resolve) => server.once('exit', resolve))
  const late = setTimeout(() => server.kill('SIGKILL'), END_MS)
  server.kill('SIGTERM')
  await gone
  clearTimeout(late)
}

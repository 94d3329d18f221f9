import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { readConfig } from '../../sync-server/config.ts'
import { createLog } from '../../sync-server/log.ts'
import { openRelay } from '../../sync-server/open-relay.ts'
import { openSqliteStore } from '../../sync-server/store/sqlite.ts'
import { drawnBytes } from '../support/drawn.ts'
import { granted, type Caller } from './caller.ts'
import { callerOf } from './http-caller.ts'
import { aFolder } from './temp-folder.ts'
import type { TestDevice, World } from './world.ts'

export interface TestServer extends Caller {
  readonly origin: string
  readonly folder: string
  readonly lines: readonly string[]
  readonly tokenOf: (world: World, device: TestDevice) => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

/** The relay on a port of this machine with its file in a folder of its own, and a small app. */
export async function aServer(...args: readonly string[]): Promise<TestServer> {
  const folder = aFolder()
  const app = anApp(folder)
  const data = join(folder, 'relay.sqlite')
  const config = readConfig(['--port', '0', '--data', data, '--app', app, ...args], {})
  if (!config.ok) expect.fail(JSON.stringify(config.fault))
  const lines: string[] = []
  const store = openSqliteStore(data, () => performance.now())
  if (!store.ok) expect.fail(store.fault.kind)
  const opened = await openRelay({
    config: config.value,
    store: store.value,
    now: () => Date.now(),
    random: drawnBytes,
    log: createLog('info', (line) => lines.push(line))
  })
  if (!opened.ok) expect.fail(opened.fault.kind)
  let closing: Promise<void> | null = null
  const close = async () => (closing ??= opened.value.close())
  onTestFinished(close)
  const origin = `http://127.0.0.1:${opened.value.port}`
  const caller = callerOf(origin)
  const tokenOf = async ({ state: { ws } }: World, { keys }: TestDevice) =>
    granted(await caller.session({ ws, keys, relay: origin })).token
  return { ...caller, origin, folder, lines, tokenOf, close }
}

function anApp(folder: string): string {
  const app = join(folder, 'app')
  mkdirSync(join(app, 'assets'), { recursive: true })
  writeFileSync(join(app, 'index.html'), '<!doctype html><title>kit</title>')
  writeFileSync(join(app, 'sw.js'), '// worker')
  writeFileSync(join(app, 'assets', 'app-1a2b.js'), 'export {}')
  return app
}

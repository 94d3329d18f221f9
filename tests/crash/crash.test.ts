import { once } from 'node:events'
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aFolder } from '../sync-server/temp-folder.ts'
import { chanceFrom } from './chance.ts'
import { startRelay } from './relay-process.ts'
import { tellCrashes } from './story.ts'

const SLOW_MS = 120_000

test(
  '[RL1] killed under load the relay has everything it acknowledged',
  { timeout: SLOW_MS },
  async () => {
    const data = join(aFolder(), 'relay.sqlite')
    const outcome = await tellCrashes({ data, kills: 4, chance: chanceFrom(2026) })
    expect(outcome).toMatchObject({ kills: 4, lost: 0 })
    expect(outcome.acknowledged).toBeGreaterThan(0)
  }
)

test('[RL19] the relay stops on a signal and leaves one file', { timeout: SLOW_MS }, async () => {
  const data = join(aFolder(), 'relay.sqlite')
  const relay = await startRelay(data)
  expect(await (await fetch(`${relay.origin}/health`)).text()).toBe('ok\n')
  expect(await relay.stop()).toBe(0)
  expect([existsSync(data), existsSync(`${data}-wal`)]).toEqual([true, false])
})

test('[RL17] the command names what it does not understand', { timeout: SLOW_MS }, async () => {
  const run = ['scripts/run.mjs', 'sync-server/main.ts', '--prot', '80']
  const relay = spawn(process.execPath, run, { stdio: ['ignore', 'ignore', 'pipe'] })
  const [said, [code]] = await Promise.all([relay.stderr.toArray(), once(relay, 'exit')])
  expect(code).toBe(2)
  expect(Buffer.concat(said).toString()).toContain('prot: "" is not a setting')
})

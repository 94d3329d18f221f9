import { expect, test } from 'vitest'
import { readConfig, settingsHelp } from '../../sync-server/config.ts'

const NOTHING = {}

test('[RL17] unset settings have their defaults', () => {
  expect(readConfig([], NOTHING)).toEqual({
    ok: true,
    value: {
      port: 8787,
      host: '127.0.0.1',
      data: 'caravan.sqlite',
      app: 'dist',
      origins: [],
      cors: [],
      admission: null,
      behindProxy: false,
      openMetrics: false,
      log: 'info',
      workspaceBytes: 2048 * 1024 * 1024,
      deviceDayBytes: 50 * 1024 * 1024,
      minFreeBytes: 1024 * 1024 * 1024,
      pushesPerMinute: 20,
      joinsPerMinute: 10
    }
  })
})

test('[RL17] a flag goes before the environment, in both spellings', () => {
  const variables = { CARAVAN_PORT: '1', CARAVAN_BEHIND_PROXY: 'yes', HOME: '/root' }
  const config = readConfig(['--port', '2', '--origin=https://a.example,http://b:81'], variables)
  expect(config).toMatchObject({
    ok: true,
    value: { port: 2, behindProxy: true, origins: ['https://a.example', 'http://b:81'] }
  })
  expect(readConfig(['--app', 'none'], NOTHING)).toMatchObject({ value: { app: null } })
})

const WRONG: readonly (readonly [args: readonly string[], setting: string])[] = [
  [['--port', '65536'], 'port'],
  [['--port', '-1'], 'port'],
  [['--port', '80a'], 'port'],
  [['--port'], 'port'],
  [['--data', ''], 'data'],
  [['--origin', 'kit.example.org'], 'origin'],
  [['--origin', 'https://kit.example.org/'], 'origin'],
  [['--cors', 'ftp://kit.example.org'], 'cors'],
  [['--behind-proxy', 'maybe'], 'behind-proxy'],
  [['--metrics', 'toString'], 'metrics'],
  [['--log', 'debug'], 'log'],
  [['--workspace-mib', '0'], 'workspace-mib'],
  [['--min-free-mib', '1e3'], 'min-free-mib'],
  [['--prot', '80'], 'prot'],
  [['serve'], 'serve']
]

test.for(WRONG)('[RL17] %j is refused by its name', ([args, setting]) => {
  const config = readConfig(args, NOTHING)
  expect(config.ok).toBe(false)
  if (!config.ok) expect(config.fault[0]?.setting).toBe(setting)
})

test('[RL17] a misspelt variable is refused, every wrong one is named', () => {
  const config = readConfig(['--port', 'x'], { CARAVAN_PROT: '1', CARAVAN_LOG: 'loud' })
  expect(config.ok).toBe(false)
  if (!config.ok)
    expect(config.fault.map(({ setting }) => setting)).toEqual(['CARAVAN_PROT', 'port', 'log'])
})

test('[RL17] the help names every setting and its default', () => {
  const help = settingsHelp()
  for (const name of ['port', 'data', 'admission', 'behind-proxy', 'joins-per-minute'])
    expect(help).toContain(`--${name} `)
  expect(help).toContain('(8787)')
})

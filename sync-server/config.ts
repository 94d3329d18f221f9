// What the relay is told by flags and environment. A wrong or unknown setting is refused by its name
// before anything is opened; nothing is guessed.
import { no, ok, type Result } from '../src/lib/result.ts'
import {
  choiceSetting,
  originsSetting,
  wholeSetting,
  wordSetting,
  type RelaySetting
} from './setting.ts'

export interface Config {
  readonly port: number
  readonly host: string
  readonly data: string
  /** Null serves no app, only the relay. */
  readonly app: string | null
  /** Addresses under which devices reach this relay; what they sign their sessions for. */
  readonly origins: readonly string[]
  /** Origins of apps served elsewhere that may call this relay. */
  readonly cors: readonly string[]
  readonly admission: string | null
  readonly behindProxy: boolean
  readonly openMetrics: boolean
  readonly log: LogLevel
  readonly workspaceBytes: number
  readonly deviceDayBytes: number
  readonly minFreeBytes: number
  readonly pushesPerMinute: number
  readonly joinsPerMinute: number
}

export type LogLevel = 'info' | 'warn' | 'silent'

export interface ConfigFault {
  readonly setting: string
  readonly found: string
  readonly expected: string
}

export type Variables = Readonly<Record<string, string | undefined>>

const MIB = 1024 * 1024
const NO_YES = [
  ['no', false],
  ['yes', true]
] as const
const LOCAL_OPEN = [
  ['local', false],
  ['open', true]
] as const
const LOG_LEVELS: readonly (readonly [string, LogLevel])[] = [
  ['info', 'info'],
  ['warn', 'warn'],
  ['silent', 'silent']
]

const SETTINGS = {
  port: wholeSetting('port', 8787, [0, 65_535], 'port to listen on; 0 takes a free one'),
  host: wordSetting('host', '127.0.0.1', 'address to listen on; 0.0.0.0 for all'),
  data: wordSetting(
    'data',
    'caravan.sqlite',
    'file with everything the relay keeps; on a local disk'
  ),
  app: wordSetting('app', 'dist', 'folder of the built app, or none'),
  origins: originsSetting('origin', 'public addresses of this relay, by commas'),
  cors: originsSetting('cors', 'origins of apps served elsewhere that may call it'),
  admission: wordSetting(
    'admission',
    '',
    'code for making a workspace; none: only from this machine'
  ),
  behindProxy: choiceSetting<boolean>('behind-proxy', NO_YES, 'a proxy in front tells the address'),
  openMetrics: choiceSetting<boolean>('metrics', LOCAL_OPEN, 'who may read /metrics'),
  log: choiceSetting('log', LOG_LEVELS, 'what to log'),
  workspaceMib: wholeSetting('workspace-mib', 2048, [1, 1_000_000], 'room of one workspace'),
  deviceDayMib: wholeSetting(
    'device-day-mib',
    50,
    [1, 1_000_000],
    'what one device may send in a day'
  ),
  minFreeMib: wholeSetting(
    'min-free-mib',
    1024,
    [0, 1_000_000],
    'free disk kept; below, nothing is taken'
  ),
  pushes: wholeSetting('pushes-per-minute', 20, [1, 1_000_000], 'deliveries of one device'),
  joins: wholeSetting('joins-per-minute', 10, [1, 1_000_000], 'joining calls from one address')
}

const ALL: readonly RelaySetting<unknown>[] = Object.values(SETTINGS)
const nameByVariable = new Map(ALL.map(({ name }) => [variableOf(name), name]))

export function readConfig(
  args: readonly string[],
  variables: Variables
): Result<Config, readonly ConfigFault[]> {
  const given = [...fromVariables(variables), ...fromFlags(args)]
  const faults = given.filter(([name]) => !isSetting(name)).map(unknownSetting)
  const textByName = new Map(given)
  const read = <Value>({ name, fallback, expected, read: parse }: RelaySetting<Value>): Value => {
    const found = textByName.get(name)
    const value = found === undefined ? fallback : parse(found)
    if (value !== null) return value
    faults.push({ setting: name, found: found ?? '', expected })
    return fallback
  }
  const config = configFrom(read)
  return faults.length > 0 ? no(faults) : ok(config)
}

function configFrom(read: <Value>(setting: RelaySetting<Value>) => Value): Config {
  const app = read(SETTINGS.app)
  return {
    port: read(SETTINGS.port),
    host: read(SETTINGS.host),
    data: read(SETTINGS.data),
    app: app === 'none' ? null : app,
    origins: read(SETTINGS.origins),
    cors: read(SETTINGS.cors),
    admission: read(SETTINGS.admission) || null,
    behindProxy: read(SETTINGS.behindProxy),
    openMetrics: read(SETTINGS.openMetrics),
    log: read(SETTINGS.log),
    workspaceBytes: read(SETTINGS.workspaceMib) * MIB,
    deviceDayBytes: read(SETTINGS.deviceDayMib) * MIB,
    minFreeBytes: read(SETTINGS.minFreeMib) * MIB,
    pushesPerMinute: read(SETTINGS.pushes),
    joinsPerMinute: read(SETTINGS.joins)
  }
}

export function settingsHelp(): string {
  const rows = ALL.map(({ name, shown, expected, help }) => {
    const unset = shown === '' ? '' : ` (${shown})`
    return `  --${name} ${expected}`.padEnd(40) + `${help}${unset}`
  })
  return `${rows.join('\n')}\n  In the environment each is ${variableOf('name')}, for example ${variableOf('behind-proxy')}=yes.`
}

function variableOf(name: string): string {
  return `CARAVAN_${name.toUpperCase().replaceAll('-', '_')}`
}

/** A misspelt CARAVAN_ variable would otherwise be a setting silently not made. */
function fromVariables(variables: Variables): readonly (readonly [string, string])[] {
  return Object.entries(variables)
    .filter(([name]) => name.startsWith('CARAVAN_'))
    .map(([name, text]) => [nameByVariable.get(name) ?? name, text ?? ''])
}

/** `--name value` and `--name=value`. */
function fromFlags(args: readonly string[]): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = []
  for (let at = 0; at < args.length; at++) {
    const [flag = '', ...rest] = (args[at] ?? '').split('=')
    const name = flag.startsWith('--') ? flag.slice(2) : flag
    if (rest.length > 0) found.push([name, rest.join('=')])
    else found.push([name, isSetting(name) ? (args[++at] ?? '') : ''])
  }
  return found
}

function isSetting(name: string): boolean {
  return ALL.some((setting) => setting.name === name)
}

function unknownSetting([setting, found]: readonly [string, string]): ConfigFault {
  return { setting, found, expected: 'a setting; see --help' }
}

// The command: starts the relay or copies its file. The only place that talks to the terminal and
// stops on signals.
import { randomBytes } from 'node:crypto'
import { backUp, type BackupFault } from './backup.ts'
import { readConfig, settingsHelp, type Config, type ConfigFault } from './config.ts'
import { createLog } from './log.ts'
import { openRelay, type OpenRelay, type StartFault } from './open-relay.ts'
import type { DatabaseFault } from './store/sqlite-open.ts'
import { openSqliteStore, type SqliteStore } from './store/sqlite.ts'

const USAGE = `The Caravan Kit's relay: keeps sealed records and passes them on; serves the app.

  main.js [settings]                        start
  main.js backup --data FILE --to FILE      copy the file of a relay, running or not
  main.js --help

Settings, as flags or in the environment:
${settingsHelp()}
`

/** Below this a disk has not really written: a network share or a cache that says yes too early. */
const SUSPICIOUS_COMMIT_MS = 0.02

await main(process.argv.slice(2))

async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help') || args.includes('-h')) return void process.stdout.write(USAGE)
  if (args[0] === 'backup') return backUpBy(args.slice(1))
  const config = readConfig(args, process.env)
  if (!config.ok) return give(2, config.fault.map(sayConfigFault))
  await start(config.value)
}

async function start(config: Config): Promise<void> {
  const store = openSqliteStore(config.data, () => performance.now())
  if (!store.ok) return give(1, [sayOpenFault(config.data, store.fault)])
  const log = createLog(config.log)
  const opened = await openRelay({
    config,
    store: store.value,
    now: () => Date.now(),
    random: (length) => new Uint8Array(randomBytes(length)),
    log
  })
  if (!opened.ok) return give(1, [sayStartFault(opened.fault)])
  greet(config, opened.value, store.value)
  stopOnSignals(opened.value)
}

function greet(config: Config, relay: OpenRelay, store: SqliteStore): void {
  const host = config.host === '0.0.0.0' ? 'localhost' : config.host
  const commitMs = store.commitMs()
  console.log(`Caravan relay: http://${host}:${relay.port}`)
  // Invitations and last days are judged by it.
  console.log(`  clock ${new Date().toISOString()}`)
  console.log(`  data ${config.data}, a commit takes ${commitMs.toFixed(2)} ms`)
  if (commitMs < SUSPICIOUS_COMMIT_MS)
    console.warn(
      '  This disk confirms faster than a disk can: use a local one, or records may be lost.'
    )
  if (!relay.hasApp && config.app !== null)
    console.warn(`  No app in ${config.app}: only the relay is served.`)
  if (config.admission === null)
    console.log('  Workspaces can be made from this machine only (see --admission).')
}

/** A second signal does not wait. */
function stopOnSignals(relay: OpenRelay): void {
  let isStopping = false
  const stop = (): void => {
    if (isStopping) process.exit(1)
    isStopping = true
    void relay.close().then(() => process.exit(0))
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

function backUpBy(args: readonly string[]): void {
  const [dataFlag, data, toFlag, to, ...rest] = args
  if (dataFlag !== '--data' || toFlag !== '--to' || !data || !to || rest.length > 0)
    return give(2, ['backup wants exactly: --data FILE --to FILE'])
  const done = backUp(data, to)
  if (!done.ok) return give(1, [sayBackupFault(done.fault)])
  console.log(`Copied to ${done.value}`)
}

function give(code: number, lines: readonly string[]): void {
  for (const line of lines) console.error(line)
  process.exitCode = code
}

function sayConfigFault({ setting, found, expected }: ConfigFault): string {
  return `${setting}: "${found}" is not ${expected}`
}

function sayOpenFault(file: string, fault: DatabaseFault): string {
  switch (fault.kind) {
    case 'cannot-open':
      return `${file} cannot be opened: ${fault.reason}`
    case 'foreign-file':
      return `${file} is not a relay's file; it was left as it is`
    case 'newer-file':
      return `${file} was written by a newer relay (version ${fault.version}); update this one`
    case 'unsafe-setting':
      return `${file}: ${fault.setting} stays ${fault.found}; records would not be safe`
  }
}

function sayStartFault(fault: StartFault): string {
  return fault.kind === 'cannot-listen'
    ? `${fault.host}:${fault.port} cannot be listened on; is another relay running?`
    : `The control log of workspace ${fault.workspace} is damaged; restore a backup`
}

function sayBackupFault(fault: BackupFault): string {
  switch (fault.kind) {
    case 'no-such-file':
      return `${fault.file} does not exist`
    case 'already-there':
      return `${fault.file} exists already and is not overwritten`
    case 'failed':
      return `No backup was made: ${fault.reason}`
  }
}

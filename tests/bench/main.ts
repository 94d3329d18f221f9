// npm run bench -- --only homecoming --json bench.json --profile .cache/profiles
// npm run bench -- --base COMMIT
import { cpus } from 'node:os'
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { APP, RELAY, buildStale } from '../../scripts/stale.ts'
import { coldJoin } from './cold-join.ts'
import { compare } from './compare.ts'
import { dayReception } from './day-reception.ts'
import { fountain } from './fountain.ts'
import { homecoming } from './homecoming.ts'
import { idle } from './idle.ts'
import { live } from './live.ts'
import { start } from './start.ts'
import { reception300 } from './reception-300.ts'
import { rollCall } from './roll-call.ts'
import { tap } from './tap.ts'
import { year } from './year.ts'
import { middleOf, sayRow, type Row } from './row.ts'

const ROWS: Readonly<Record<string, (profile?: string) => Promise<Row>>> = {
  homecoming,
  'cold-join': coldJoin,
  live,
  idle,
  start,
  tap,
  'reception-300': reception300,
  'day-reception': dayReception,
  'roll-call': rollCall,
  fountain,
  year
}

const IN_BROWSER = new Set(['start', 'tap', 'reception-300', 'day-reception', 'roll-call'])

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    base: { type: 'string' },
    json: { type: 'string' },
    times: { type: 'string', default: '1' },
    profile: { type: 'string' }
  }
})
const times = Number(values.times)
if (!Number.isInteger(times) || times < 1 || times > 99)
  throw new Error(`--times: "${values.times}" is not 1 to 99`)
const { base } = values
const names = base === undefined ? (values.only ?? Object.keys(ROWS)) : []
for (const name of names)
  if (!ROWS[name]) throw new Error(`--only: "${name}" is none of ${Object.keys(ROWS).join(', ')}`)

const inBrowser = base !== undefined || names.some((name) => IN_BROWSER.has(name))
const isBuilt = inBrowser || names.some((name) => name !== 'fountain')
if (isBuilt) buildStale(inBrowser ? [APP, RELAY] : [RELAY])
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`
process.stdout.write(`${machine}\n`)
const rows: Row[] = base === undefined ? [] : [await compare(base)]
for (const row of rows) process.stdout.write(sayRow(row))
for (const name of names) {
  const runs: Row[] = []
  while (ROWS[name] && runs.length < times) runs.push(await ROWS[name](values.profile))
  const row = middleOf(runs)
  if (!row) continue
  rows.push(row)
  process.stdout.write(sayRow(row))
}
if (values.json !== undefined)
  await writeFile(values.json, `${JSON.stringify({ machine, rows }, null, 2)}\n`)

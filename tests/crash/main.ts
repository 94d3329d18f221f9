// npm run crash -- --kills 50: kills the relay at random moments under load and counts what is lost.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chanceFrom } from './chance.ts'
import { tellCrashes } from './story.ts'

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '50' }, seed: { type: 'string' } }
})
const kills = Number(values.kills)
if (!Number.isInteger(kills) || kills < 1 || kills > 10_000)
  throw new Error(`--kills: "${values.kills}" is not 1 to 10000`)
const seed = Number(values.seed ?? Date.now() % 1_000_000)
const folder = mkdtempSync(join(tmpdir(), 'caravan-crash-'))

process.stdout.write(`seed ${seed}\n`)
const outcome = await tellCrashes({
  data: join(folder, 'relay.sqlite'),
  kills,
  chance: chanceFrom(seed),
  told: ({ kill, aliveMs, acknowledged }) =>
    process.stdout.write(`kill ${kill} after ${aliveMs} ms, ${acknowledged} acknowledged\n`)
})
process.stdout.write(
  `${outcome.kills} kills: ${outcome.acknowledged} frames and ${outcome.entries} entries acknowledged, ` +
    `${outcome.lost} lost (${outcome.unheard} more were kept but not heard of)\n`
)
if (outcome.lost === 0) rmSync(folder, { recursive: true })
else process.stdout.write(`the file is in ${folder}\n`)
process.exitCode = outcome.lost === 0 ? 0 : 1

// npm test: every part of the test command, one after the other, whatever the one before said; the end names those that failed.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import about from '../../package.json' with { type: 'json' }
import { countsLine, failedNames } from './counts.ts'

interface Part {
  readonly name: string
  readonly passed: boolean
  readonly seconds: number
}

// A part that breaks off must not be counted by what an earlier run left.
rmSync('.cache/counts', { recursive: true, force: true })
const names = Object.keys(about.scripts).filter((name) => name.startsWith('test:'))
const parts = names.map(run)
const failed = parts.filter((part) => !part.passed)

for (const { name, passed, seconds } of parts)
  process.stdout.write(`${passed ? 'passed' : 'FAILED'}  ${name}  ${seconds} s\n`)
if (failed.length > 0)
  process.stdout.write(`failed: ${failed.map((part) => part.name).join(', ')}\n`)
for (const name of failedNames()) process.stdout.write(`failed: ${name}\n`)
process.stdout.write(`${countsLine()}\n`)
process.exitCode = failed.length === 0 ? 0 : 1

function run(name: string): Part {
  process.stdout.write(`\n── ${name}\n`)
  const beganAt = performance.now()
  const { status } = spawnSync('npm', ['run', '--silent', name], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CARAVAN_COUNTS: 'yes' }
  })
  const seconds = Math.round((performance.now() - beganAt) / 1000)
  return { name, passed: status === 0, seconds }
}

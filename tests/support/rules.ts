// Every rule id of RULES.md and SPEC.md has a test whose title cites it, and no title cites a rule that is not.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const DOCUMENTS = [
  'src/domain/RULES.md',
  'src/protocol/SPEC.md',
  'src/crdt/README.md',
  'src/store/README.md',
  'src/sync/README.md',
  'sync-server/RULES.md'
]
/** The walk-throughs of the help page, cited by tests that go through a whole one. */
const WALKS = new Set(Array.from({ length: 12 }, (_, at) => `W${at + 1}`))

const written = DOCUMENTS.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:- )?\*\*([A-Z]+\d+)\*\*/gmu)].map(
    (match) => match[1] ?? ''
  )
)
const rules = new Set(written)
const cited = new Set(testFiles('tests').flatMap((file) => tagsOf(readFileSync(file, 'utf8'))))

const problems = [
  ...written.filter((id, at) => written.indexOf(id) !== at).map((id) => `${id} is defined twice`),
  ...[...rules].filter((id) => !cited.has(id)).map((id) => `${id} has no test`),
  ...[...cited].filter((id) => !rules.has(id) && !WALKS.has(id)).map((id) => `[${id}] is no rule`)
]
for (const problem of problems) process.stderr.write(`${problem}\n`)
process.stdout.write(`${rules.size} rules, ${problems.length} problems\n`)
process.exitCode = problems.length === 0 && rules.size > 0 ? 0 : 1

function testFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:test|spec|contract)\.tsx?$/u.test(name))
    .map((name) => join(folder, name))
}

/** Titles are strings that begin with their tags: '[C3] …', '[C3] [P12] …'. */
function tagsOf(source: string): string[] {
  const titles = [...source.matchAll(/['"`](?:\[[A-Z]+\d+\]\s?)+/gu)].map(([text]) => text)
  return titles.flatMap((title) => [...title.matchAll(/[A-Z]+\d+/gu)].map(([id]) => id))
}

// npm run test:names: an exported name stands alone, so that whoever reads or searches it has found its one meaning. Fails when more
// names than KEPT are declared in several files; when there are fewer, KEPT is lowered to what there is.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Names declared in more than one file on the day this number was last lowered. It never rises. */
const KEPT = 14
const TREES = ['src', 'sync-server']
/** Words are the same names in three languages on purpose. */
const WORDS = /[\\/]words[\\/]/u
/** The code is formatted, so that a declaration begins its line. */
const DECLARED =
  /^export (?:declare )?(?:abstract )?(?:async )?(?:function\*?|const|let|class|interface|type|enum) ([\w$]+)/gmu

const filesByName = new Map<string, Set<string>>()
for (const file of TREES.flatMap(sourcesIn))
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(DECLARED))
    filesByName.set(name, (filesByName.get(name) ?? new Set()).add(file))

const homonyms = [...filesByName]
  .filter(([, files]) => files.size > 1)
  .toSorted(([one, ones], [other, others]) => others.size - ones.size || (one < other ? -1 : 1))
for (const [name, files] of homonyms) process.stdout.write(`${name}: ${[...files].join(', ')}\n`)
process.stdout.write(
  `${filesByName.size} exported names, ${homonyms.length} of them in more than one file, ${KEPT} kept\n`
)
if (homonyms.length > KEPT) process.stderr.write('an exported name is to stand alone\n')
if (homonyms.length < KEPT) process.stderr.write(`lower KEPT to ${homonyms.length}\n`)
process.exitCode = homonyms.length > KEPT || filesByName.size === 0 ? 1 : 0

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => join(folder, file))
    .filter((file) => !WORDS.test(file))
}

// Every rule has a test whose title cites it; whatever a title, a comment or a document cites is defined; and links between documents lead
// somewhere.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const RULES = [
  'src/domain/RULES.md',
  'src/protocol/SPEC.md',
  'src/crdt/README.md',
  'src/store/README.md',
  'src/sync/README.md',
  'sync-server/RULES.md'
]
/** Promises and walk-throughs: cited where they are kept, each by something, those to come by nothing. */
const PROMISES = 'src/PROMISES.md'
const TREES = ['src', 'sync-server', 'scripts', 'tests', 'findings']
const ROOT_DOCUMENTS = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md']

const problems: string[] = []
const written = RULES.flatMap((file) => definedIn(readFileSync(file, 'utf8')))
const promised = definedIn(readFileSync(PROMISES, 'utf8'))
const toCome = new Set(
  [...readFileSync(PROMISES, 'utf8').matchAll(/^- \*\*(\w+)\*\*.*\(to come\)$/gmu)].map(
    ([, id = '']) => id
  )
)
const known = new Set([...written, ...promised])
/** A4 and X25519 are no rules: only letters that rules have are looked at in running text. */
const groups = new Set([...known].map((id) => id.replace(/\d+$/u, '')))

for (const [at, id] of [...written, ...promised].entries())
  if ([...written, ...promised].indexOf(id) !== at) problems.push(`${id} is defined twice`)

const sources = TREES.flatMap((tree) => filesIn(tree, /\.(?:tsx?|mjs|css)$/u))
const documents = [...TREES.flatMap((tree) => filesIn(tree, /\.md$/u)), ...ROOT_DOCUMENTS]
const inTitles = new Set<string>()
const inText = new Set<string>()
for (const file of sources) {
  const text = readFileSync(file, 'utf8')
  const titles = /\.(?:test|spec|contract)\.tsx?$/u.test(file) ? titleTags(text) : []
  for (const id of titles) {
    inTitles.add(id)
    if (!known.has(id)) problems.push(`${file}: [${id}] is no rule`)
  }
  note(file, commentsOf(text))
}
for (const file of documents) {
  const text = readFileSync(file, 'utf8')
  if (file !== PROMISES) note(file, text)
  for (const link of linksOf(text))
    if (!existsSync(join(dirname(file), link))) problems.push(`${file}: ${link} leads nowhere`)
}
for (const id of new Set(written)) if (!inTitles.has(id)) problems.push(`${id} has no test`)
for (const id of promised) {
  const isCited = inTitles.has(id) || inText.has(id)
  if (isCited === toCome.has(id))
    problems.push(isCited ? `${id} is cited and still to come` : `${id} is cited by nothing`)
}

for (const problem of problems) process.stderr.write(`${problem}\n`)
process.stdout.write(
  `${new Set(written).size} rules, ${promised.length} promises and walk-throughs, ${problems.length} problems\n`
)
process.exitCode = problems.length === 0 && written.length > 0 ? 0 : 1

function note(file: string, text: string): void {
  for (const id of citedIn(text)) {
    inText.add(id)
    if (!known.has(id)) problems.push(`${file}: ${id} is defined nowhere`)
  }
}

function definedIn(document: string): string[] {
  return [...document.matchAll(/^(?:- )?\*\*([A-Z]+\d+)\*\*/gmu)].map(([, id = '']) => id)
}

function filesIn(folder: string, name: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .map((file) => join(folder, file))
}

/** Titles are strings that begin with their tags: '[C3] …', '[C3] [P12] …'. */
function titleTags(source: string): string[] {
  const titles = [...source.matchAll(/['"`](?:\[[A-Z]+\d+\]\s?)+/gu)].map(([text]) => text)
  return titles.flatMap((title) => [...title.matchAll(/[A-Z]+\d+/gu)].map(([id]) => id))
}

function commentsOf(source: string): string {
  const found = source.matchAll(/(?:^|\s)\/\/ (.*)$|\/\*\*?([\s\S]*?)\*\//gmu)
  return [...found].map(([, line = '', block = '']) => (line + block).trim()).join('\n')
}

/** `Rules N1–N2, N11`, `(SY20)`, `(P54, SY31)`, `N10:`; a range cites its ends. */
function citedIn(text: string): string[] {
  const lists = text.matchAll(
    /(?:\bRules? |[([]|^)((?:[A-Z]{1,2}\d{1,3})(?:(?:–|-|, | and |,)[A-Z]{1,2}\d{1,3})*)(?=[).:;,\]\s]|$)/gmu
  )
  return [...lists]
    .flatMap(([, list = '']) => list.match(/[A-Z]+\d+/gu) ?? [])
    .filter((id) => groups.has(id.replace(/\d+$/u, '')))
}

function linksOf(document: string): string[] {
  const links = document.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)/gu)
  return [...links].map(([, link = '']) => link)
}

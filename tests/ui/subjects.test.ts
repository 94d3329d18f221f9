import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, it } from 'vitest'

const GROUND = new Set(['parts', 'words', 'style'])
const IS_PUBLIC = /\/(?:present-[\w-]+|use-[\w-]+|words\/[\w-]+|side-words)\.ts$/u

/** Of `equipment/tray.tsx` it is equipment; empty for what belongs to no subject. */
function subjectOf(file: string): string {
  const [first = '', second] = file.split('/')
  return second === undefined || GROUND.has(first) ? '' : first
}

it('logic of one subject reaches the screens of another by its presentation files only', () => {
  const files = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
  const crossing = files
    .filter((file) => /\.tsx?$/u.test(file) && subjectOf(file) !== '')
    .flatMap((file) =>
      [...readFileSync(join('src/ui', file), 'utf8').matchAll(/from '(\.[^']+\.ts)'/gu)]
        .map(([, path = '']) => normalize(join(dirname(file), path)))
        .filter((to) => subjectOf(to) !== '' && !to.startsWith('..'))
        .filter((to) => subjectOf(to) !== subjectOf(file))
        .filter((to) => !IS_PUBLIC.test(to))
        .map((to) => `${file} imports ${to}`)
    )
  expect(crossing).toEqual([])
})

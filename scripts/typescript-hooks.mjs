// Node's loader reads .ts and .tsx through here: types are stripped one file at a time, nothing is bundled.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { transformWithOxc } from 'vite'

const OPTIONS = {
  target: 'node20',
  sourcemap: true,
  jsx: { runtime: 'automatic', importSource: 'preact' },
  tsconfig: false
}

export async function load(url, context, nextLoad) {
  if (!/\.tsx?$/u.test(url) || url.includes('/node_modules/')) return nextLoad(url, context)
  const file = fileURLToPath(url)
  const { code, map } = await transformWithOxc(await readFile(file, 'utf8'), file, OPTIONS)
  const inlineMap = Buffer.from(JSON.stringify(map)).toString('base64')
  const source = `${code}\n//# sourceMappingURL=data:application/json;base64,${inlineMap}`
  return { format: 'module', source, shortCircuit: true }
}

// Another commit's app, built in a folder of its own that ends with the measuring, whatever happened.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const STEP_MS = 600_000
const LOCK = 'package-lock.json'

/** `act` gets the folder of the built app of `commit`. */
export async function withBase<Value>(
  commit: string,
  act: (app: string) => Promise<Value>
): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'caravan-base-'))
  const tree = join(folder, 'tree')
  const clean = () => {
    rmSync(folder, { recursive: true, force: true })
    spawnSync('git', ['worktree', 'prune'])
  }
  const interrupted = () => process.exit(130)
  process.once('exit', clean).once('SIGINT', interrupted).once('SIGTERM', interrupted)
  try {
    run('.', 'git', ['worktree', 'add', '--quiet', '--detach', tree, commit])
    // a package may differ although the line in package.json does not
    if (readFileSync(join(tree, LOCK), 'utf8') === readFileSync(LOCK, 'utf8'))
      symlinkSync(resolve('node_modules'), join(tree, 'node_modules'), 'junction')
    // and no package that the app is built of needs its install script
    else run(tree, 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'])
    run(tree, 'npm', ['run', '--silent', 'build'])
    return await act(join(tree, 'dist'))
  } finally {
    clean()
    process.off('exit', clean).off('SIGINT', interrupted).off('SIGTERM', interrupted)
  }
}

function run(cwd: string, program: string, args: readonly string[]): void {
  const { status } = spawnSync(program, args, {
    cwd,
    timeout: STEP_MS,
    stdio: ['ignore', 'ignore', 'inherit'],
    // npm is a .cmd on Windows, which only a shell can start.
    shell: process.platform === 'win32' && program === 'npm'
  })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed`)
}

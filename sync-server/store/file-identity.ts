// Whether the file that was opened still lies under its name. One that was removed or replaced beneath a running
// relay goes on taking writes, and they are nowhere once it ends.
import { statSync } from 'node:fs'

/** What the log shows of it: an operator has to act. */
const CODE = 'DATA_FILE_REMOVED_OR_REPLACED'

/** Throws unless the file, and the log beside it, are those of the first look. */
export type AssertInPlace = () => void

export function watchFile(file: string): AssertInPlace {
  const names = [file, `${file}-wal`]
  const first = new Map<string, string>()
  return () => {
    for (const name of names) {
      const now = identityOf(name)
      const before = first.get(name)
      if (before === undefined && now !== null) first.set(name, now)
      if (before !== undefined && before !== now)
        throw Object.assign(new Error('the data file is not where it was'), { code: CODE })
    }
  }
}

/** Device and number of the file: what a name stands for. */
function identityOf(name: string): string | null {
  const found = statSync(name, { throwIfNoEntry: false, bigint: true })
  return found ? `${found.dev}/${found.ino}` : null
}

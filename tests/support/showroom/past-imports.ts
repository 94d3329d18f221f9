// Imports this tablet made, of which one was touched since.
import { instantOf } from '../../../src/domain/calendar.ts'
import type { KitCommands } from '../../../src/kit/combine.ts'
import type { PastImport } from '../../../src/kit/import/views.ts'
import { ok } from '../../../src/lib/result.ts'

const PAST: readonly PastImport[] = [
  {
    id: 'import2',
    kind: 'roster',
    at: instantOf('2026-11-21', '18:40'),
    by: '小野寺 恵',
    file: '名簿_柚子原町_1120なおし.csv',
    added: 4,
    changed: 3
  },
  {
    id: 'import1',
    kind: 'roster',
    at: instantOf('2026-11-18', '10:05'),
    by: '小野寺 恵',
    file: '名簿_柚子原町.csv',
    added: 40,
    changed: 0
  }
]

export function pastImports(tell: (value: readonly PastImport[]) => void): () => void {
  tell(PAST)
  return () => undefined
}

const TAKEN = {
  removed: 4,
  restored: 2,
  staying: [{ title: 'はまだ ゆうま', second: '濵田 悠真' }]
}

export const takingBack: Pick<KitCommands, 'lookBack' | 'takeImportBack'> = {
  lookBack: () => Promise.resolve(ok(TAKEN)),
  takeImportBack: () => Promise.resolve(ok(TAKEN))
}

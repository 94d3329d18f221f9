// The pieces no first picture needs, fetched ahead: a page still open when a new version comes has its own.
import { hpke } from '../seal/hpke.ts'
import { pieces } from './pieces.ts'

export async function warm(): Promise<void> {
  await Promise.all([
    hpke(),
    import('./import/commands.ts'),
    import('../protocol/recovery-sheet.ts'),
    pieces.sheetWords().then(({ sheetLists }) => sheetLists()),
    ...Object.values(pieces).map((piece) => piece())
  ])
}

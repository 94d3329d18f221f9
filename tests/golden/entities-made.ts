// What the golden file of entities was made of: one of every root, with every field. Never changed; a later root gets a file of its own.
import { docKind, docOfRoot } from '../../src/crdt/docs.ts'
import { openEntityDoc, type EntityDoc } from '../../src/crdt/entity-doc.ts'
import type { Created } from '../../src/domain/entity.ts'

const [A, B, C] = ['AAECAwQF', 'BgcICQoL', 'DA0ODxAR'] as const
const removed = [1_796_000_000_000, '~山田', '0123456789abcdef', 2, 'x'] as const
const words = {
  ...{ goal: '光らせる', doing: '組み立てる', saying: 'せーの', safety: 'はんだは熱い' },
  ...{ links: ['手順.pdf'], anchor: true, station: '木工', needs: [A, 1, 'child', 'はさみ', 2, 'group'] }
} as const

export const entities: readonly Created[] = [
  {
    root: 'workspaces',
    entity: {
      ...{ id: A, name: '団体', contact: '山田', phone: '03-0000-0000', email: 'a@example.org' },
      ...{ purpose: '教室', backupDays: 30, consentVersion: '3' }
    }
  },
  {
    root: 'events',
    entity: {
      ...{ id: A, title: '竹瀬町', days: ['2026-12-12', '2026-12-13'], retention: [7, 30, 1095, 1825] },
      ...{ moves: ['2026-12-05>2026-12-12'], rehearsal: true, cancelled: ['2026-12-13'], removed }
    }
  },
  {
    root: 'venues',
    entity: {
      ...{ id: A, event: B, name: '公民館', address: '1-2', order: 1, addressYomi: 'いち', landmark: '橋' },
      ...{ telephone: '0100', signal: '屋上', aed: '玄関', hospital: '町立病院', meeting: '正門', removed }
    }
  },
  {
    root: 'sessions',
    entity: {
      ...{ id: A, event: B, venue: C, day: '2026-12-12', title: '朝', start: '09:30', end: '12:00' },
      ...{ former: ['2026-12-05'], removed }
    }
  },
  { root: 'groups', entity: { id: A, event: B, letter: 'A', shape: 'star', removed } },
  { root: 'staff', entity: { id: A, name: '山田', yomi: 'やまだ', organisation: '会社', removed } },
  { root: 'lenders', entity: { id: A, name: '青空', removed } },
  {
    root: 'blocks',
    entity: {
      ...{ id: A, event: B, venue: C, day: '2026-12-12', start: '09:30', minutes: 40, title: '工作' },
      ...{ owner: '山田', place: '机', materials: '紙1', planB: '絵', shift: 5, cut: -5, skipped: true },
      ...{ former: ['2026-12-05'], template: B, removed, ...words }
    }
  },
  {
    root: 'assets',
    entity: {
      ...{ id: A, kind: 'lot', code: 'E-03', name: '基板', model: 'm', serial: 's', quantity: 12 },
      ...{ unit: '枚', accessories: '線', kit: '箱1', slot: '3', note: '', removed }
    }
  },
  { root: 'families', entity: { id: A, event: B, code: 'K7' } },
  {
    root: 'participants',
    entity: {
      ...{ id: A, event: B, family: C, sei: '神', mei: '春', seiYomi: 'じん', meiYomi: 'はる' },
      ...{ callName: 'はる', grade: 'e3', days: [1], venue: A, group: B, badge: 17, walkIn: true },
      ...{ note: '窓側', dates: ['2026-12-12'], sessions: [C], staff: A }
    }
  },
  { root: 'badges', entity: { id: A, event: B, number: 17, callName: 'はる', group: C } },
  { root: 'terms', entity: { id: A, asset: B, yen: 42_000 } },
  {
    root: 'totals',
    entity: {
      ...{ id: A, event: B, day: '2026-12-12', title: '朝', expected: 4, arrived: 2, absent: 1, left: 1 },
      byGrade: ['e3', 2]
    }
  },
  { root: 'templates', entity: { id: A, title: '電子工作', note: '二回目' } },
  {
    root: 'templateBlocks',
    entity: {
      ...{ id: A, template: B, from: 10, minutes: 40, title: '工作', owner: '山田', place: '机' },
      ...{ materials: '紙1', planB: '絵', ...words }
    }
  },
  { root: 'kinds', entity: { id: A, name: 'はさみ', unit: '本', aliases: ['ハサミ'] } }
]

export function aDocFor({ root }: Created, updates: readonly Uint8Array[] = []): EntityDoc {
  const kind = docKind(docOfRoot(root))
  const roots = kind.type === 'entity' ? kind.roots : []
  const opened = openEntityDoc({ clientId: updates.length === 0 ? 7 : 8, guid: 'golden', roots, updates })
  if (!opened.ok) throw new Error(`${root} was not opened`)
  return opened.value
}

export function anUpdateOf(created: Created): Uint8Array {
  const written = aDocFor(created).write([created], [])
  if (!written.ok || !written.value) throw new Error(`${created.root} was not written`)
  return written.value
}

// 消去の時期 and what was erased, as screens read them.
import type { Id } from '../domain/id.ts'
import type { Inside } from './inside.ts'
import type { Erasure, Retention, Settings } from './views.ts'

export async function readRetention(_inside: Inside, _event: Id): Promise<Retention | null> {
  return null
}

export async function readErasures(_inside: Inside): Promise<readonly Erasure[]> {
  return []
}

export async function readSettings(inside: Inside): Promise<Settings> {
  const [workspace] = await inside.rows.entities('common', 'workspaces')
  const { name = '', contact = '', phone = '', email = '' } = workspace ?? {}
  const { purpose = '', backupDays = 0 } = workspace ?? {}
  const { relay } = inside.household.identity
  return { name, contact, phone, email, purpose, backupDays, relay }
}

// Which of the five groups of records a person reads about (記録のゆくえ) a document belongs to.

export type RecordGroup = 'attendance' | 'equipment' | 'people' | 'plan' | 'other'

const GROUP_BY_NAME: Readonly<Record<string, RecordGroup>> = {
  attendance: 'attendance',
  custody: 'equipment',
  equipment: 'equipment',
  terms: 'equipment',
  roster: 'people',
  register: 'people',
  care: 'people',
  consents: 'people',
  totals: 'people',
  badges: 'people',
  plan: 'plan',
  common: 'plan'
}

export function groupOfDoc(doc: string): RecordGroup {
  return GROUP_BY_NAME[doc.split(':', 1)[0] ?? ''] ?? 'other'
}

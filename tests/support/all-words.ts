// All words of a language in one object, as no screen ever has them: for tests that look through them.
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { CommonWords } from '../../src/ui/words/common/ja.ts'
import type { FaultWords } from '../../src/ui/words/fault.ts'
import type { SyncWords } from '../../src/ui/words/delivery/ja.ts'
import type { StartWords } from '../../src/ui/tablets/start/words/ja.ts'
import type { DayWords } from '../../src/ui/attendance/today/words/ja.ts'
import type { ReceptionWords } from '../../src/ui/attendance/reception/words/ja.ts'
import type { ReleaseWords } from '../../src/ui/release/words/ja.ts'
import type { EquipmentWords } from '../../src/ui/equipment/words/ja.ts'
import type { PaperWords } from '../../src/ui/papers/words/ja.ts'
import type { LeafletWords } from '../../src/ui/papers/leaflet-words/ja.ts'
import type { QuestionsWords } from '../../src/ui/conflicts/words/ja.ts'
import type { SummaryWords } from '../../src/ui/event/summary/words/ja.ts'
import type { PrepareWords } from '../../src/ui/event/prepare/words/ja.ts'
import type { CheckWords } from '../../src/ui/tablets/check/words/ja.ts'
import type { InviteWords } from '../../src/ui/tablets/invite/words/ja.ts'
import type { AccessWords } from '../../src/ui/tablets/words/ja.ts'
import type { HelpWords } from '../../src/ui/help/words/ja.ts'
import type { ImportWords } from '../../src/ui/import/words/ja.ts'
import type { PeopleWords } from '../../src/ui/people/words/ja.ts'
import type { CarryWords } from '../../src/ui/carry/doors/words/ja.ts'
import type { HandoverWords } from '../../src/ui/carry/words/ja.ts'
import type { LockWords } from '../../src/ui/lock/words/ja.ts'
import type { ForgetWords } from '../../src/ui/retention/words/ja.ts'
import type { RecoveryWords } from '../../src/ui/recovery/words/ja.ts'
import type { Language } from '../../src/ui/ui-environment.ts'

export interface Words {
  readonly common: CommonWords
  readonly fault: FaultWords
  readonly sync: SyncWords
  readonly start: StartWords
  readonly day: DayWords
  readonly reception: ReceptionWords
  readonly release: ReleaseWords
  readonly equipment: EquipmentWords
  readonly paper: PaperWords
  readonly leaflet: LeafletWords
  readonly questions: QuestionsWords
  readonly summary: SummaryWords
  readonly prepare: PrepareWords
  readonly check: CheckWords
  readonly invite: InviteWords
  readonly access: AccessWords
  readonly help: HelpWords
  readonly importing: ImportWords
  readonly people: PeopleWords
  readonly carry: CarryWords
  readonly handover: HandoverWords
  readonly lock: LockWords
  readonly forget: ForgetWords
  readonly recovery: RecoveryWords
}

/** Every area there is: whoever adds one need not say so here. */
const FILES = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })

async function wordsIn(language: Language): Promise<Words> {
  const files = FILES.filter(
    (name) => name.endsWith(`words/${language}.ts`) || isArea(name, language)
  )
  const areas = await Promise.all(
    files.map((name): Promise<object> => import(/* @vite-ignore */ resolve('src/ui', name)))
  )
  return Object.assign({}, ...areas) as Words
}

/** words/common/ja.ts and the like. */
function isArea(name: string, language: Language): boolean {
  return name.startsWith('words/') && name.endsWith(`/${language}.ts`)
}

export const ja = await wordsIn('ja')
export const jaEasy = await wordsIn('ja-easy')
export const en = await wordsIn('en')

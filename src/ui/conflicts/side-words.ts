import { useEquipmentWords } from '../equipment/words/words.ts'
import type { EquipmentWords } from '../equipment/words/ja.ts'
import type { PeopleWords } from '../people/words/ja.ts'
import { usePeopleWords } from '../people/words/words.ts'
import type { CommonWords } from '../words/common/ja.ts'
import { useCommonWords } from '../words/common/words.ts'
import type { QuestionsWords } from './words/ja.ts'
import { useQuestionsWords } from './words/words.ts'

/** A contradiction may be about a thing as well as about a child. */
export interface SideWords {
  readonly common: CommonWords
  readonly equipment: EquipmentWords
  readonly people: PeopleWords
  readonly questions: QuestionsWords
}

export function useSideWords(): SideWords {
  return {
    common: useCommonWords(),
    equipment: useEquipmentWords(),
    people: usePeopleWords(),
    questions: useQuestionsWords()
  }
}

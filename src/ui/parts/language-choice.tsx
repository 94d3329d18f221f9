import { useApp } from '../app-context.ts'
import { Seg } from './seg.tsx'
import { useCommonWords } from '../words/common/words.ts'

/** Each language is named in itself. */
export function LanguageChoice() {
  const { language, speak } = useApp()
  const { languages, language: label } = useCommonWords()
  return (
    <Seg
      label={label}
      value={language.value}
      choices={[
        { value: 'ja', words: languages.ja, lang: 'ja' },
        { value: 'ja-easy', words: languages['ja-easy'], lang: 'ja' },
        { value: 'en', words: languages.en, lang: 'en' }
      ]}
      onChoose={(chosen) => void speak(chosen)}
    />
  )
}

import { effect, signal } from '@preact/signals'
import type { Kit } from '../kit/open.ts'
import type { Stop } from '../lib/emitter.ts'
import type { AppContext } from './app-context.ts'
import { openRouter } from './routes.ts'
import type { Language, Look, UiEnvironment } from './ui-environment.ts'
import { useCommonWords } from './words/common/words.ts'
import { isLanguage, loadWords } from './words/define.ts'
import { createVeil } from './veil.ts'
import { dressRuby } from './words/ruby.ts'
import { keepCodesWhole } from './words/whole.ts'

function firstLanguage(environment: UiEnvironment): Language {
  const chosen = environment.preferences.read('language')
  return isLanguage(chosen) ? chosen : 'ja'
}

export async function openAppContext(
  kit: Kit,
  environment: UiEnvironment
): Promise<{ readonly app: AppContext; readonly close: Stop }> {
  const { preferences } = environment
  const language = signal(firstLanguage(environment))
  await loadWords(language.value)
  const look = signal<Look>(preferences.read('look') === 'soto' ? 'soto' : 'plain')
  const sound = signal(preferences.read('sound') !== 'off')
  const router = openRouter(window)
  const veil = createVeil(kit, () => useCommonWords.in(language.value).veil.number, preferences)
  dressRuby()
  keepCodesWhole()
  const dress = effect(() => {
    document.documentElement.lang = language.value === 'en' ? 'en' : 'ja'
    document.documentElement.dataset['look'] = look.value
    document.documentElement.dataset['words'] = language.value
  })
  return {
    app: {
      kit: veil.kit,
      commands: veil.kit.commands,
      environment,
      router,
      language,
      look,
      veil: veil.on,
      setVeil: veil.set,
      namedKit: kit,
      sound,
      async speak(chosen) {
        await loadWords(chosen)
        language.value = chosen
        preferences.write('language', chosen)
      },
      setLook(chosen) {
        look.value = chosen
        preferences.write('look', chosen)
      },
      setSound(on) {
        sound.value = on
        preferences.write('sound', on ? 'on' : 'off')
      }
    },
    close() {
      dress()
      router.close()
    }
  }
}

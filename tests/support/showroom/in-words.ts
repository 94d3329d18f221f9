import type { Shot, Size } from './shot.ts'

const LANGUAGES = ['ja', 'ja-easy', 'en'] as const

/** Each in every language, its name at the end. */
export function inAllWords(
  shots: readonly Omit<Shot, 'sizes'>[],
  sizes: readonly Size[]
): readonly Shot[] {
  return shots.flatMap((shot) => LANGUAGES.map((words) => inWords(shot, sizes, words)))
}

function inWords(shot: Omit<Shot, 'sizes'>, sizes: readonly Size[], words: string): Shot {
  return { ...shot, name: `${shot.name}-${words}`, ask: `${shot.ask}&words=${words}`, sizes }
}

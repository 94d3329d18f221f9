import { signal } from '@preact/signals'

/** Where this tablet stands outside, as somebody typed it; forgotten with the page. */
const placeHere = signal('')

export function usePlaceHere(): readonly [string, (place: string) => void] {
  return [
    placeHere.value,
    (place) => {
      placeHere.value = place
    }
  ]
}

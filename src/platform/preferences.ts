export type Preference =
  | 'language'
  | 'look'
  | 'sound'
  | 'veil'
  | 'kept-back'
  | 'reception'
  | 'chimed'

export interface Preferences {
  readonly read: (name: Preference) => string | null
  readonly write: (name: Preference, value: string) => void
}

/** Lost with the browser's storage, and no harm done: each has a default. */
export function createPreferences(storage: Storage): Preferences {
  return {
    read: (name) => storage.getItem(`caravan.${name}`),
    write: (name, value) => storage.setItem(`caravan.${name}`, value)
  }
}

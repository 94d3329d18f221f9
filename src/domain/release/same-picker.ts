// Whether two names are one person who fetches a child. Rule M24: width and blanks make nobody another, letters do.
import { squash } from '../fold.ts'

/** Null: nobody, the child went alone. */
export function isSamePicker(one: string | null, other: string | null): boolean {
  return pickerKey(one) === pickerKey(other)
}

export function pickerKey(picker: string | null): string {
  return squash(picker ?? '')
}

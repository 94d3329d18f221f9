// What is wrong with something a person typed, in one shape for every form. Rule E1.
import { isClock, isDay } from './calendar.ts'

export type InvalidReason =
  | 'empty'
  | 'too-long'
  | 'order'
  | 'unknown'
  | 'too-many'
  | 'not-a-time'
  | 'not-a-number'
  | 'taken'
  | 'twice'
  | 'too-few'

export interface Invalid {
  readonly kind: 'invalid'
  readonly field: string
  readonly why: InvalidReason
}

/** A title longer than this fits no card, no paper row and no list. */
export const TITLE_LIMIT = 100
export const TEXT_LIMIT = 1000

export function invalid(field: string, why: InvalidReason): Invalid {
  return { kind: 'invalid', field, why }
}

export function titleFault(field: string, text: string, limit = TITLE_LIMIT): Invalid | null {
  if (text.trim() === '') return invalid(field, 'empty')
  return textFault(field, text, limit)
}

export function textFault(field: string, text: string, limit = TEXT_LIMIT): Invalid | null {
  return text.trim().length > limit ? invalid(field, 'too-long') : null
}

export function clockFault(field: string, text: string): Invalid | null {
  return isClock(text) ? null : invalid(field, 'not-a-time')
}

export function dayFault(field: string, text: string): Invalid | null {
  return isDay(text) ? null : invalid(field, 'not-a-time')
}

export function firstFault(...faults: readonly (Invalid | null)[]): Invalid | null {
  return faults.find((fault) => fault !== null) ?? null
}

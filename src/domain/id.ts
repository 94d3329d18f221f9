// Names of things: short random ids made on the device, calendar days and instants.
import { bytesToText } from '../lib/bytes.ts'

/**
 * An id that knows what it is of, for the compiler alone: one of an event is not taken where one of a child is asked for. The mark is
 * optional, so a plain string (a row, an address, a test) still fits anywhere; what is caught is the mixing up of two that are known.
 */
type IdOf<Kind extends string> = string & { readonly idOf?: Kind }

/** Six random bytes as eight base64url letters: an entity of any kind. */
export type Id = string
export type EventId = IdOf<'event'>
export type VenueId = IdOf<'venue'>
export type SessionId = IdOf<'session'>
export type GroupId = IdOf<'group'>
export type LenderId = IdOf<'lender'>
export type StaffId = IdOf<'staff'>
export type AssetId = IdOf<'asset'>
export type FamilyId = IdOf<'family'>
export type ParticipantId = IdOf<'participant'>
export type BlockId = IdOf<'block'>
export type TemplateId = IdOf<'template'>
export type TemplateBlockId = IdOf<'templateBlock'>
export type KindId = IdOf<'kind'>
export type RollCallId = IdOf<'rollCall'>
export type IncidentId = IdOf<'incident'>
/** `client.clock` of the fact's item in Yjs, both base 36. */
export type FactId = IdOf<'fact'>
/** Eight bytes as sixteen hexadecimal digits: the tablet or PC. */
export type DeviceId = IdOf<'device'>
/** Milliseconds since 1970 (UTC). */
export type Instant = number
/** `2026-11-23`, a calendar day in Asia/Tokyo. */
export type Day = string
/** `09:30`, business time in Asia/Tokyo. */
export type Clock = string
/** What a grade is called in the kit: `pre` is any age before school, with three years of kindergarten. */
export type Grade =
  | 'nensho'
  | 'nenchu'
  | 'nencho'
  | 'pre'
  | 'e1'
  | 'e2'
  | 'e3'
  | 'e4'
  | 'e5'
  | 'e6'
  | 'j1'
  | 'j2'
  | 'j3'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'adult'
  | 'other'

/** Where new ids come from: handed in, because the rules know no chance. */
export type NewId = () => Id

/** Six bytes, from the device's source of chance. */
export function bytesToId(bytes: Uint8Array): Id {
  return bytesToText(bytes.subarray(0, 6))
}

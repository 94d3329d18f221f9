// Hand to hand for screens: a parcel to show as a code or to share as a file, and whatever another tablet handed over.
import { bundleToText, fileToBundle } from '../../protocol/bundle-text.ts'
import { checkWords } from '../../protocol/check-words.ts'
import { textBytes } from '../../protocol/digest.ts'
import { MOVING_BYTES } from '../../protocol/limits.ts'
import { no, ok } from '../../lib/result.ts'
import type { EntityDocs } from '../../store/entity-docs.ts'
import { packBundle } from '../../sync/round/pack-bundle.ts'
import { takeBundle, type CourierFault } from '../../sync/round/take-bundle.ts'
import { momentOf } from '../../domain/calendar.ts'
import type { Done, Fault } from '../fault.ts'
import { emptyTablet } from '../tablets/empty-tablet.ts'
import { notSaved } from '../faults.ts'
import type { WorkspaceContext } from '../context.ts'
import { namesOf } from '../readings.ts'
import { onlyHere, readStatus } from '../tablets/status.ts'
import type { DeviceId } from '../../domain/id.ts'

/** What another tablet lacks, ready to be shown or shared. */
export interface PackedBundle {
  readonly bytes: Uint8Array
  readonly frames: number
  readonly records: number
  /** Equal on the tablet that took the same bytes: numbers of words. */
  readonly words: readonly [number, number]
  /** One still code, moving codes, or too large for any. */
  readonly way: 'still' | 'moving' | 'file'
  readonly fileName: string
  readonly file: Uint8Array
}

/** What came out of a bundle. Counts are frames but for `records`. */
export interface Unpacked {
  readonly from: DeviceId
  readonly name: string
  readonly frames: number
  readonly records: number
  readonly known: number
  /** Records that were here already; with `records` what the giver counted. */
  readonly knownRecords: number
  /** Waiting for what is still elsewhere. */
  readonly held: number
  readonly notForUs: number
  readonly bad: number
  readonly isCut: boolean
  readonly isSigned: boolean
  readonly needsControl: boolean
  /** The giver waits for an answer. */
  readonly asks: boolean
  /** Both hold the same of what both may read; null: the giver did not know who would take it. */
  readonly isSame: boolean | null
  readonly words: readonly [number, number]
}

/** One code of version 23 at the lowest correction: a camera at arm's length reads it at once. About forty marks. */
const STILL_BYTES = 1058

/** Read by whoever opens the file without the kit. */
const LEAD = [
  'キャラバンキットの記録です。中身は暗号になっています。',
  'キャラバンキットの「うけとる」で、このファイルを選んでください。',
  'Sealed records of the Caravan Kit. Open this file in the kit with "Receive".'
].join('\n')

export interface PackInput {
  readonly to: DeviceId | null
  readonly asFile: boolean
  readonly asks: boolean
  readonly tellsAll: boolean
}

export function createCarryCommands(inside: WorkspaceContext) {
  const { replica, environment } = inside
  let docs: Promise<EntityDocs> | null = null
  return {
    /** `to`: null for whoever takes it. `asFile`: for one whose state nobody knows. `tellsAll`: when both were found not to hold the same. */
    async pack({ to, asFile, asks, tellsAll }: PackInput): Done<PackedBundle> {
      if (replica.identity.practice) return no({ kind: 'practice-only-invented' })
      try {
        const wish = { to, withControl: asFile, asks, tellsAll }
        const { bytes, frames, records } = await packBundle(replica, wish)
        const name = (await namesOf(inside)).device(replica.identity.device)
        return ok({
          bytes,
          frames,
          records,
          words: checkWords(bytes),
          way: wayOf(bytes.length),
          fileName: `caravan-${momentOf(environment.now()).day}-${fileSafe(name)}.ktc.txt`,
          file: textBytes(bundleToText(bytes, LEAD))
        })
      } catch (problem) {
        environment.warn(problem)
        return no(notSaved(problem))
      }
    },

    /** The bytes of a code, or of a file. */
    async unpack(file: Uint8Array): Done<Unpacked> {
      if (replica.identity.practice) return no({ kind: 'practice-only-invented' })
      const bytes = fileToBundle(file)
      if (!bytes.ok) return no({ kind: 'bundle-damaged' })
      try {
        const taken = await takeBundle(replica, await (docs ??= inside.docs()), bytes.value)
        if (!taken.ok) return no(faultOf(taken.fault))
        inside.sync?.requestSync()
        const name = (await namesOf(inside)).device(taken.value.from)
        return ok({ ...taken.value, name, words: checkWords(bytes.value) })
      } catch (problem) {
        environment.warn(problem)
        return no(notSaved(problem))
      }
    },

    /** Empties this tablet. `losing`: how many records a person agreed to lose because nobody else has them; refused when there are more. */
    async leave({ losing }: { readonly losing: number }): Done {
      const records = onlyHere(await readStatus(inside))
      if (records > losing) return no({ kind: 'only-here', records })
      inside.goodbye()
      await inside.sync?.stop()
      await emptyTablet(inside, () => environment.marker.write(''))
      return ok(null)
    }
  }
}

function wayOf(length: number): PackedBundle['way'] {
  if (length <= STILL_BYTES) return 'still'
  return length <= MOVING_BYTES ? 'moving' : 'file'
}

function faultOf(fault: CourierFault): Fault {
  switch (fault.kind) {
    case 'other-workspace':
      return { kind: 'bundle-other-workspace' }
    case 'own':
      return { kind: 'bundle-own' }
    case 'foreign-version':
      return { kind: 'bundle-newer' }
    default:
      return { kind: 'bundle-damaged' }
  }
}

/** Names of tablets stand in file names; what a disk does not take becomes a line. */
function fileSafe(name: string): string {
  return name.replaceAll(/[\s"*/:<>?\\|.]+/gu, '-').slice(0, 40)
}

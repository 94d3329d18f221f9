// 回復シート on a device inside: shown, checked, made anew, confirmed. The secret lies here until the paper was checked, and nowhere after.
import { sameBytes } from '../../lib/bytes.ts'
import { no, ok } from '../../lib/result.ts'
import { sheetToLink, textToSheet } from '../../protocol/recovery-sheet.ts'
import { isSameWord, seedToWords } from '../../seal/recovery-words.ts'
import { readMeta, writeMeta } from '../../store/meta.ts'
import { confirmOffer, isKnown, sheetId, tellSheet } from '../../sync/access/recovery.ts'
import type { Done, Fault } from '../fault.ts'
import { faultOfCall } from '../faults.ts'
import type { WorkspaceContext } from '../context.ts'
import { heldSheet, isInForce } from './read.ts'
import { SHEET_WORDS, sheetLists } from './sheet-words.ts'

/** A recovery sheet: what its QR holds, and its words in both lists. */
export interface Sheet {
  readonly n: number
  readonly link: string
  readonly relay: string
  readonly words: { readonly kana: readonly string[]; readonly english: readonly string[] }
  /** Three numbers of words (from 1) to be typed when it is not scanned back. */
  readonly ask: readonly number[]
}

/** The code scanned back, or three of the words by their numbers. */
export type SheetProof =
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'words'; readonly words: Readonly<Record<number, string>> }

/** Whoever has three of 24 words at hand has the paper before them. */
const WORDS_ASKED = 3

export function createRecoveryCommands(inside: WorkspaceContext) {
  const { replica, environment, db } = inside
  const { identity } = replica
  let asked: readonly number[] = []

  const refusal = (): Fault | null =>
    identity.practice || identity.role !== 'organizer' ? { kind: 'not-allowed' } : null

  async function wordsOf(seed: Uint8Array) {
    const { kana, english } = await sheetLists()
    return { kana: seedToWords(seed, kana), english: seedToWords(seed, english) }
  }

  return {
    /** The secret of the sheet this tablet still holds. */
    async recoverySheet(): Done<Sheet> {
      const fault = refusal()
      await forgetOld()
      const held = await heldSheet(inside)
      if (fault || !held) return no(fault ?? { kind: 'gone' })
      const { relay, ws } = identity
      const { n, seed } = held
      if (asked.length === 0) asked = someNumbers(environment.random)
      return ok({
        n,
        link: sheetToLink({ ws, seed, relay }, environment.origin),
        relay,
        words: await wordsOf(seed),
        ask: asked
      })
    },

    /** Scanned back, or three of its words typed: then the secret is erased here. */
    async checkSheet(proof: SheetProof): Done {
      await forgetOld()
      const held = await heldSheet(inside)
      if (!held) return no({ kind: 'gone' })
      if (proof.kind === 'code') {
        const read = textToSheet(proof.text)
        if (!read.ok) return no({ kind: 'sheet-damaged' })
        if (!sameBytes(read.value.ws, identity.ws)) return no({ kind: 'sheet-foreign' })
        if (!sameBytes(read.value.seed, held.seed)) return no({ kind: 'sheet-not-in-force' })
      } else {
        const { kana, english } = await wordsOf(held.seed)
        const isRight = (at: number) =>
          [kana, english].some((words) => isSameWord(words[at - 1] ?? '', proof.words[at] ?? ''))
        if (asked.length === 0 || !asked.every(isRight)) return no({ kind: 'sheet-damaged' })
      }
      await db.meta.delete(held.from)
      void environment.scrub?.()
      asked = []
      return ok(null)
    },

    async newSheet(): Done {
      const fault = refusal()
      if (fault) return no(fault)
      const before = await readMeta(db, 'recoveryNext')
      const seed = before && !before.told ? before.seed : environment.random(32)
      // kept before it leaves: when the answer is lost, the sheet in force can still be printed here
      await writeMeta(db, 'recoveryNext', { seed, told: false })
      asked = []
      const told = await tellSheet(replica, seed)
      if (!told.ok) return no(faultOfCall(told.fault))
      await writeMeta(db, 'recoveryNext', { seed, told: true })
      await forgetOld()
      inside.sync?.requestSync()
      return isKnown(replica.control, sheetId(seed)) ? ok(null) : no({ kind: 'changed-meanwhile' })
    },

    /** The second organizer's word for a new sheet. */
    async confirmSheet(): Done {
      const fault = refusal()
      if (fault) return no(fault)
      const { recoveryOffer: offer } = replica.control
      if (!offer) return no({ kind: 'gone' })
      const done = await confirmOffer(replica, offer.id)
      if (!done.ok) return no(faultOfCall(done.fault))
      await forgetOld()
      inside.sync?.requestSync()
      return replica.control.recoveryOffer ? no({ kind: 'changed-meanwhile' }) : ok(null)
    }
  }

  /** The secret of a sheet that opens nothing new is not worth keeping, and still opens what is old. So it is with an offer nobody took. */
  async function forgetOld(): Promise<void> {
    const [seed, next] = await Promise.all([readMeta(db, 'recovery'), readMeta(db, 'recoveryNext')])
    if (seed && !isInForce(replica.control, seed)) await db.meta.delete('recovery')
    if (next?.told && !isKnown(replica.control, sheetId(next.seed)))
      await db.meta.delete('recoveryNext')
  }
}

/** Three different numbers of words, in order. */
function someNumbers(random: (bytes: number) => Uint8Array): readonly number[] {
  const numbers = new Set<number>()
  while (numbers.size < WORDS_ASKED) numbers.add(((random(1)[0] ?? 0) % SHEET_WORDS) + 1)
  return [...numbers].toSorted((one, other) => one - other)
}

// Setting, opening and forgetting the PIN. A try is counted before it is judged; what opens the section past the PIN leaves a fact.
import { eventDoc } from '../../crdt/docs.ts'
import {
  drawNumber,
  NO_TRIES,
  numberText,
  pinFlaw,
  readHelpNumber,
  triesLeft,
  tryOnce
} from '../../domain/lock/lock.ts'
import { assert } from '../../lib/assert.ts'
import { bytesToHex, hexToBytes, sameBytes } from '../../lib/bytes.ts'
import { no, ok, type Result } from '../../lib/result.ts'
import { workspaceMark } from '../../protocol/bundle.ts'
import { deviceIn } from '../../protocol/control-state.ts'
import {
  mayHelpUnlock,
  textToUnlockAnswer,
  textToUnlockAsk,
  unlockAnswerToText,
  unlockAskToText,
  unlockSigned,
  type UnlockAsk
} from '../../protocol/unlock.ts'
import { pinHash } from '../../seal/pin-hash.ts'
import { sign } from '../../seal/sign.ts'
import { verify } from '../../seal/verify.ts'
import { readMeta, writeMeta, type Lock } from '../../store/meta.ts'
import { catchUp, ownDevice } from '../../sync/replica.ts'
import type { Done, Fault } from '../fault.ts'
import { notSaved } from '../faults.ts'
import { save, type WorkspaceContext } from '../context.ts'
import { changeLock, isOpen, NO_LOCK, openHere, shutHere } from './read.ts'
import { namesOf } from '../readings.ts'
import type { LockMinutes } from '../../domain/lock/lock.ts'
import type { DeviceId, EventId, ParticipantId } from '../../domain/id.ts'

const SALT_BYTES = 16

/** A scanned code, or the number another tablet shows. */
export type AskedUnlock = string | { readonly device: DeviceId; readonly number: string }

interface SetPinInput {
  readonly pin: string
  readonly old: string
}

export function createLockCommands(inside: WorkspaceContext) {
  const { db, environment, replica } = inside
  const { identity } = replica
  const current = async (): Promise<Lock> => (await readMeta(db, 'lock')) ?? NO_LOCK

  /** With the PIN in force, or where there is none. What `then` makes of the lock is written only if the PIN is still that one. */
  async function withPin(pin: string, then: (lock: Lock) => Lock): Done {
    const before = await current()
    if (before.pin === null) return change(then)
    const refused: Fault[] = []
    const counted = await change((lock) => {
      const tried = tryOnce(lock)
      if (!tried.ok) refused.push(tried.fault)
      return tried.ok ? { ...lock, ...tried.value } : null
    })
    if (!counted.ok) return counted
    const [pause] = refused
    if (pause) return no(pause)
    const { salt, hash } = before.pin
    const isRight = sameBytes(await pinHash(pin.normalize('NFKC'), salt), hash)
    const after = await current()
    if (!isRight || !after.pin || !sameBytes(after.pin.salt, salt))
      return after.pauseMs > 0
        ? no({ kind: 'pin-pause', pauseMs: after.pauseMs })
        : no({ kind: 'pin-wrong', triesLeft: triesLeft(after) })
    return change((lock) => then({ ...lock, ...NO_TRIES }))
  }

  async function change(then: (lock: Lock) => Lock | null): Done {
    try {
      await changeLock(inside, then)
      return ok(null)
    } catch (problem) {
      environment.warn(problem)
      return no(notSaved(problem))
    }
  }

  function chance(): number {
    const bytes = environment.random(4)
    return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)
  }

  return {
    /** `old`: the PIN in force, empty when there is none. */
    async setPin({ pin, old }: SetPinInput): Done {
      const digits = pin.normalize('NFKC')
      const flaw = pinFlaw(digits)
      if (flaw !== null) return no({ kind: 'pin-flaw', flaw })
      const salt = environment.random(SALT_BYTES)
      const hash = await pinHash(digits, salt)
      return withPin(old, (lock) =>
        openHere(inside, { ...lock, pin: { salt, hash }, openIn: [], asked: null })
      )
    },
    removePin: (pin: string): Done =>
      withPin(pin, (lock) => ({ ...lock, pin: null, openIn: [], asked: null })),
    /** In this tab. */
    unlock: (pin: string): Done => withPin(pin, (lock) => openHere(inside, lock)),
    lockNow: (where: 'here' | 'everywhere'): Done =>
      change((lock) => shutHere(inside, lock, where)),
    async setLockMinutes(minutes: LockMinutes): Done {
      if (!isOpen(inside, await current())) return no({ kind: 'not-allowed' })
      return change((lock) => ({ ...lock, minutes }))
    },

    /** 緊急で見る: leaves a fact. */
    async look(event: EventId, participant: ParticipantId): Done {
      const doc = eventDoc('care', event)
      const saved = await save(inside, {
        event,
        doc,
        drafts: [{ kind: 'looked', subject: participant, prev: [] }]
      })
      return saved.ok ? ok(null) : saved
    },

    /** The number a helper is to answer, as text of a code too; a new one every time. */
    async askUnlock(): Done<{ readonly number: string; readonly code: string }> {
      const { number, drawn } = drawNumber((await current()).drawn, chance)
      const asked = await change((lock) => ({ ...lock, asked: number, drawn }))
      if (!asked.ok) return asked
      const { id } = ownDevice(replica)
      const code = unlockAskToText({ ws: workspaceMark(identity.ws), device: id, number })
      return ok({ number: numberText(number), code })
    },

    /** On the helper's tablet: the answer to a scanned code, or to the number another tablet shows. */
    async helpUnlock(asked: AskedUnlock): Done<{ readonly code: string; readonly name: string }> {
      await catchUp(replica)
      if (!isOpen(inside, await current())) return no({ kind: 'not-allowed' })
      const read = readAsked(asked, workspaceMark(identity.ws))
      if (!read.ok) return read
      const ask = read.value
      const [me, locked] = [ownDevice(replica), deviceIn(replica.control, ask.device)]
      if (!sameBytes(ask.ws, workspaceMark(identity.ws)) || !locked || locked.id === me.id)
        return no({ kind: 'unlock-not-this' })
      if (!mayHelpUnlock(replica.control, me, locked)) return no({ kind: 'unlock-not-allowed' })
      const signed = unlockSigned(identity.ws, { ...ask, helper: me.id })
      const sig = sign(signed, identity.signSeed)
      const name = (await namesOf(inside)).device(bytesToHex(ask.device))
      return ok({ code: unlockAnswerToText({ ...ask, helper: me.id, sig }), name })
    },

    /** The helper's answer: takes the PIN away and leaves a fact. */
    async useUnlock(code: string): Done<{ readonly helper: string }> {
      await catchUp(replica)
      const read = textToUnlockAnswer(code.trim())
      if (!read.ok) return no({ kind: 'unlock-damaged' })
      const answer = read.value
      const me = ownDevice(replica)
      const isOurs =
        sameBytes(answer.ws, workspaceMark(identity.ws)) && sameBytes(answer.device, me.id)
      if (!isOurs || answer.number !== (await current()).asked)
        return no({ kind: 'unlock-not-this' })
      const helper = deviceIn(replica.control, answer.helper)
      if (!helper || !mayHelpUnlock(replica.control, helper, me))
        return no({ kind: 'unlock-not-allowed' })
      const message = unlockSigned(identity.ws, answer)
      if (!verify({ publicKey: helper.sigPk, message, sig: answer.sig }))
        return no({ kind: 'unlock-damaged' })
      const id = bytesToHex(helper.id)
      let isUsed = false
      const saved = await save(inside, {
        event: '',
        doc: 'reports',
        drafts: [{ kind: 'unlocked', subject: identity.device, helper: id, prev: [] }],
        async also() {
          const lock = await current()
          isUsed = lock.asked !== answer.number
          assert(!isUsed, 'an answer opens once')
          await writeMeta(db, 'lock', {
            ...lock,
            ...NO_TRIES,
            pin: null,
            openIn: [],
            asked: null
          })
        }
      })
      if (isUsed) return no({ kind: 'unlock-not-this' })
      return saved.ok ? ok({ helper: (await namesOf(inside)).device(id) }) : saved
    }
  }
}

function readAsked(asked: AskedUnlock, ws: Uint8Array): Result<UnlockAsk, Fault> {
  if (typeof asked === 'string') {
    const read = textToUnlockAsk(asked.trim())
    return read.ok ? read : no({ kind: 'unlock-damaged' })
  }
  const [device, number] = [hexToBytes(asked.device), readHelpNumber(asked.number)]
  return device === null || number === null
    ? no({ kind: 'unlock-damaged' })
    : ok({ ws, device, number })
}

// The first minutes of a device: making a workspace, reading an invitation, joining.
import { DEVICE_LIMIT, WORKSPACE_LIMIT } from '../../domain/limits.ts'
import { newWorkspace } from '../../domain/entity.ts'
import { no, ok, type Result } from '../../lib/result.ts'
import { textToInvitation, type Invitation } from '../../protocol/invitation.ts'
import type { RestoreWish } from '../../sync/access/restore.ts'
import type { Done, Fault } from '../fault.ts'
import type { Environment } from '../environment.ts'
import { faultOfCall, faultOfRestore } from '../faults.ts'
import { save } from '../context.ts'
import type { DeviceContext } from '../device-context.ts'
import { lazy } from '../../lib/lazy.ts'

const loadFound = lazy(() => import('../../sync/access/create-workspace.ts'))
const loadJoin = lazy(() => import('../../sync/access/join.ts'))
const loadRestore = lazy(() => import('../../sync/access/restore.ts'))
const loadSheet = lazy(() => import('../../protocol/recovery-sheet.ts'))
const loadSheetWords = lazy(() => import('../recovery/sheet-words.ts'))

/** The code of the recovery sheet, or its words and the relay's address. */
export type RestoreInput =
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly relay: string }

interface CreateWorkspaceInput {
  readonly name: string
  readonly deviceName: string
  readonly admission: string
  readonly relay: string
}

export function createBeginCommands(device: DeviceContext) {
  const { db, environment } = device
  return {
    async createWorkspace({ name, deviceName, admission, relay }: CreateWorkspaceInput): Done {
      if (device.isInside()) return no({ kind: 'already-inside' })
      const fault =
        nameFault('name', name, WORKSPACE_LIMIT) ??
        nameFault('deviceName', deviceName, DEVICE_LIMIT)
      if (fault) return no(fault)
      const address = relayOf(relay, environment)
      if (!address) return no({ kind: 'invalid', field: 'relay', why: 'unknown' })
      const { createWorkspace } = await loadFound()
      const founded = await createWorkspace(db, environment, {
        workspace: name.trim(),
        deviceName: deviceName.trim(),
        relay: address,
        admission,
        practice: false,
        role: 'organizer'
      })
      if (!founded.ok) return no(faultOfCall(founded.fault))
      const inside = await device.enter(founded.value)
      const saved = await save(inside, {
        event: '',
        created: [{ root: 'workspaces', entity: newWorkspace(inside.newId(), name.trim()) }],
        drafts: [
          {
            kind: 'named',
            subject: founded.value.identity.device,
            name: deviceName.trim(),
            prev: []
          }
        ]
      })
      return saved.ok ? ok(null) : saved
    },

    readInvitation(
      text: string
    ): Result<{ readonly label: string; readonly relay: string }, Fault> {
      const invitation = read(text)
      return invitation.ok
        ? ok({
            label: invitation.value.label,
            relay: relayOf(invitation.value.relay, environment) ?? ''
          })
        : invitation
    },

    /** On a new tablet: the code of the sheet, or its words and the relay's address. */
    async restore(sheet: RestoreInput, deviceName: string): Done {
      if (device.isInside()) return no({ kind: 'already-inside' })
      const fault = nameFault('deviceName', deviceName, DEVICE_LIMIT)
      if (fault) return no(fault)
      const wish = await readSheet(sheet, environment)
      if (!wish.ok) return wish
      const { restoreWorkspace } = await loadRestore()
      const name = deviceName.trim()
      const restored = await restoreWorkspace(db, environment, { ...wish.value, deviceName: name })
      if (!restored.ok) return no(faultOfRestore(restored.fault))
      const inside = await device.enter(restored.value)
      const saved = await save(inside, {
        event: '',
        drafts: [{ kind: 'named', subject: restored.value.identity.device, name, prev: [] }]
      })
      return saved.ok ? ok(null) : saved
    },

    async join(text: string, deviceName: string): Done {
      if (device.isInside()) return no({ kind: 'already-inside' })
      const invitation = read(text)
      if (!invitation.ok) return invitation
      const name = deviceName.trim() || invitation.value.label
      const fault = nameFault('deviceName', name, DEVICE_LIMIT)
      if (fault) return no(fault)
      const relay = relayOf(invitation.value.relay || originIn(text), environment)
      if (!relay) return no({ kind: 'invitation-damaged' })
      const { joinWorkspace } = await loadJoin()
      const joined = await joinWorkspace(db, environment, invitation.value, { name, relay })
      if (!joined.ok) return no(faultOfCall(joined.fault))
      const inside = await device.enter(joined.value)
      const saved = await save(inside, {
        event: '',
        drafts: [{ kind: 'named', subject: joined.value.identity.device, name, prev: [] }]
      })
      return saved.ok ? ok(null) : saved
    }
  }
}

/** What the code says, or the words and an address beside them. */
async function readSheet(
  sheet: RestoreInput,
  environment: Environment
): Promise<Result<Omit<RestoreWish, 'deviceName'>, Fault>> {
  if (sheet.kind === 'code') {
    const { textToSheet } = await loadSheet()
    const written = textToSheet(sheet.text)
    return written.ok ? written : no({ kind: 'sheet-damaged' })
  }
  const relay = relayOf(sheet.relay, environment)
  if (!relay) return no({ kind: 'invalid', field: 'relay', why: 'unknown' })
  const { sheetLists, wordsToSeed } = await loadSheetWords()
  const seed = wordsToSeed(sheet.words, Object.values(await sheetLists()))
  return seed.ok ? ok({ seed: seed.value, ws: null, relay }) : no({ kind: 'sheet-damaged' })
}

function read(text: string): Result<Invitation, Fault> {
  const invitation = textToInvitation(text)
  return invitation.ok ? invitation : no({ kind: 'invitation-damaged' })
}

/** A whole link names the place the app was served from; a bare code means here. */
function originIn(text: string): string {
  const found = /^(https?:\/\/[^/?#\s]+)/u.exec(text.trim())
  return found?.[1] ?? ''
}

/** An origin without a path; null when it is none. */
function relayOf(text: string, environment: Environment): string | null {
  const written = text.trim().replace(/\/+$/u, '')
  if (written === '') return environment.origin
  return /^https?:\/\/[^/?#\s]+$/u.test(written) ? written : null
}

function nameFault(field: string, text: string, limit: number): Fault | null {
  if (text.trim() === '') return { kind: 'invalid', field, why: 'empty' }
  return text.trim().length > limit ? { kind: 'invalid', field, why: 'too-long' } : null
}

/** The recovery sheet of this workspace, as the tablet at hand knows it. */
export interface RecoveryState {
  /** This tablet still holds the secret: it can be printed here, and is erased once the sheet was checked. */
  readonly isHere: boolean
  /** Number of the sheet in force. */
  readonly n: number
  /** False: a sheet of the first version of the kit, which lets nobody in. */
  readonly lets: boolean
  /** A new sheet another organizer has to confirm; `mine`: this tablet offered it. */
  readonly offer: { readonly n: number; readonly by: string; readonly mine: boolean } | null
  readonly organizers: number
  /** What was done since the latest organizer came in: 担当がかわるとき. `keys`: since the last cutting off, and since the sheet. */
  readonly since: { readonly sheet: boolean; readonly cut: number; readonly keys: boolean }
}

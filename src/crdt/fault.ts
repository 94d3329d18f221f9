// Why an update is not let in. A refusal is a value, and no text in it comes from the update.

export type UpdateFault =
  /** Bytes no tablet of ours writes. It is set aside with its bytes; it will never become right. */
  | { readonly kind: 'malformed'; readonly why: Malformed }
  /** A client id that does not belong to the writer of the frame. */
  | { readonly kind: 'foreign-client'; readonly client: number }
  /** Something before it is missing: the frame is held until `client` is known up to `clock`. */
  | { readonly kind: 'gap'; readonly client: number; readonly clock: number }

export type Malformed =
  /** Not a Yjs V1 update, or cut, or with bytes behind it, or holding what the decoder refuses. */
  'bytes' | 'size' | 'struct' | 'content' | 'parent' | 'origin' | 'key' | 'tuple' | 'delete'

// The first bytes of a bundle, `KTC`. A part of a moving code begins with its K, too.
export const BUNDLE_MAGIC = Uint8Array.of(0x4b, 0x54, 0x43)

export function isBundle(bytes: Uint8Array): boolean {
  return BUNDLE_MAGIC.every((byte, at) => bytes[at] === byte)
}

/** Small fast counter (sfc32): 128 bits of state, so that thousands of nonces drawn from one seed never repeat. */
export interface Chance {
  /** From 0 to below 1. */
  readonly number: () => number
  readonly bytes: (length: number) => Uint8Array
  readonly below: (limit: number) => number
  readonly happens: (share: number) => boolean
  readonly pick: <Item>(items: readonly Item[]) => Item
  /** Mostly short, now and then long: mean `mean`. */
  readonly wait: (mean: number) => number
}

export function createChance(seed: number): Chance {
  let [a, b, c, counter] = [0x9e3779b9, 0x243f6a88, seed | 0, 1]

  function word(): number {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return sum >>> 0
  }

  for (let at = 0; at < 16; at += 1) word()
  const number = () => word() / 2 ** 32
  const below = (limit: number) => Math.floor(number() * limit)
  return {
    number,
    bytes: (length) => Uint8Array.from({ length }, () => word() & 255),
    below,
    happens: (share) => number() < share,
    pick: (items) => {
      const item = items[below(items.length)]
      if (item === undefined) throw new Error('nothing to pick from')
      return item
    },
    wait: (mean) => -Math.log(1 - number()) * mean
  }
}

/** Every seed that ever failed, with what it found; they run first, always. */
export const SEEDS_THAT_FAILED: readonly number[] = []

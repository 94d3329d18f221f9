/** Which list of somebody else's is brought in. */
export type ImportKind = 'roster' | 'equipment' | 'plan'

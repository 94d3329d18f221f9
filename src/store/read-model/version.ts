// Which reading of the log the read model is.

/** Raised whenever the same log gives other rows than before: then it is made again (rebuild.ts). */
export const READ_MODEL = 4

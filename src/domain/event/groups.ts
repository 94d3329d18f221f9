// What the next group is called and looks like. Rule E18.
import type { Group } from '../entity.ts'

export const GROUP_SHAPES = ['circle', 'triangle', 'square', 'star', 'diamond', 'heart'] as const

/** The letter after the last one in use: A, B … Z; empty when all are taken. */
export function nextLetter(taken: readonly string[]): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')
  return letters.find((letter) => !taken.includes(letter)) ?? ''
}

/** The shapes go round, so that neighbouring groups never look alike. */
export function nextShape(groups: number): Group['shape'] {
  return GROUP_SHAPES[groups % GROUP_SHAPES.length] ?? 'circle'
}

import { Circle, Diamond, Heart, Square, Star, Triangle, type IconNode } from 'lucide'
import type { Group } from '../../domain/entity.ts'
import { Icon } from './icon.tsx'

const SHAPES: Record<Group['shape'], IconNode> = {
  circle: Circle,
  triangle: Triangle,
  square: Square,
  star: Star,
  diamond: Diamond,
  heart: Heart
}

/** The letter of a group with its shape, small beside a name. */
export function GroupMark({ group: { letter, shape } }: { group: Group }) {
  return (
    <span class="group-mark">
      <GroupShape shape={shape} />
      {letter}
    </span>
  )
}

/** The shape of a group, always beside its letter. */
export function GroupShape({ shape }: { shape: Group['shape'] }) {
  return <Icon of={SHAPES[shape]} />
}

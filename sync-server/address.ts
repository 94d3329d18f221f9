// Whose address a limit is counted for. One IPv6 line has 2⁶⁴ of them, so its first half stands for all.
import { isIPv6 } from 'node:net'

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/iu
const GROUPS = 8
const KEPT = 4

export function lineOf(address: string): string {
  const mapped = MAPPED.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  const [bare = ''] = address.split('%', 1)
  if (!isIPv6(bare)) return address
  const [head = '', tail] = bare.toLowerCase().split('::', 2)
  const before = groupsIn(head)
  const after = groupsIn(tail ?? '')
  const zeros = Array.from(
    { length: Math.max(0, GROUPS - before.length - after.length) },
    () => '0'
  )
  const all = tail === undefined ? before : [...before, ...zeros, ...after]
  return `${all.slice(0, KEPT).join(':')}::/64`
}

/** Without leading zeros; an IPv4 tail counts as two. */
function groupsIn(text: string): readonly string[] {
  const groups = text === '' ? [] : text.split(':')
  return groups.flatMap((group) =>
    group.includes('.') ? ['0', '0'] : [group.replace(/^0+(?=.)/u, '')]
  )
}

// What one struct of an entity document may look like by itself: an entity created whole under a root, or one flat value of a field.
import * as Y from 'yjs'
import type { Root } from '../domain/entity.ts'
import type { Malformed } from './fault.ts'
import { MAX_KEY_LENGTH, MAX_TEXT_BYTES } from './limits.ts'

/** Six bytes as eight base64url letters. */
const ID = /^[A-Za-z0-9_-]{8}$/u

/**
 * Null when nothing is wrong with it. Needs no document: what it hangs on is looked up later. `isBase`: of a generation's base, where
 * what was deleted lies without its content.
 */
export function flawOfStruct(
  item: Y.Item,
  roots: readonly Root[],
  isBase = false
): Malformed | null {
  // Y.Map never sets it; and every struct is one clock long, so that no clock can be burnt
  if (item.rightOrigin !== null) return 'origin'
  const isEmptied = isBase && item.content instanceof Y.ContentDeleted
  if (item.length !== 1 && !isEmptied) return 'struct'
  // decodeUpdate leaves the name of a root as a text where the declared type is wider
  const parent: unknown = item.parent
  if (typeof parent === 'string')
    return flawOfEntity(
      item,
      roots.some((root) => root === parent),
      isEmptied
    )
  if (!isEmptied && !isValue(item.content)) return 'content'
  if (item.origin !== null) return null
  if (!(parent instanceof Y.ID)) return 'parent'
  return isKey(item.parentSub) ? null : 'key'
}

function flawOfEntity(
  { parentSub, content }: Y.Item,
  isRoot: boolean,
  isEmptied: boolean
): Malformed | null {
  if (!isRoot) return 'parent'
  if (parentSub === null || !ID.test(parentSub)) return 'key'
  if (isEmptied) return null
  return content instanceof Y.ContentType && content.type instanceof Y.Map ? null : 'content'
}

/** No text type, no nested type, no tombstone: a field holds one value, and a later one replaces it. */
function isValue(content: Y.Item['content']): boolean {
  if (content instanceof Y.ContentBinary) return content.content.length <= MAX_TEXT_BYTES
  return content instanceof Y.ContentAny
}

function isKey(key: string | null): boolean {
  return key !== null && key !== '' && key !== '__proto__' && key.length <= MAX_KEY_LENGTH
}

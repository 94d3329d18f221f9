import { familiesByBadge, type FamilyCards } from '../../domain/people/families.ts'

/** While names are covered the order of names would tell them. */
export function inShownOrder(
  families: readonly FamilyCards[],
  isCovered: boolean
): readonly FamilyCards[] {
  return isCovered ? familiesByBadge(families) : families
}

// Edition, signer, way and day of an answer, as far as they were said.
import type { ConsentLine } from '../../kit/care/views.ts'
import { useCommonWords } from '../words/common/words.ts'
import { useCareWords } from './words/words.ts'

export function useConsentDetails(): (line: ConsentLine) => string {
  const { consents: words } = useCareWords()
  const common = useCommonWords()
  return ({ version, signer, way, signedOn }) =>
    [version, signer, way && words.ways[way], signedOn && common.day(signedOn)]
      .filter(Boolean)
      .join(common.separator)
}

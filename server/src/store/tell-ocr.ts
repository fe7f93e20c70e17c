import { pagesByOcr, type RawText } from '@qarar/core'
import type { ImportResult } from '@qarar/register/contract'

/** Who relies on the text of a scan should know it from the first. */
export function tellOcr(result: ImportResult, { remarks }: RawText): ImportResult {
  const byOcr = pagesByOcr(remarks)
  if (byOcr === null) return result
  const message = `${result.message} Read by OCR, so that letters may be misread: page ${byOcr}.`
  return { ...result, byOcr, message }
}

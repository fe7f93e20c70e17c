import { type OpenPackage, openPackage } from '../zip/open-package.ts'
import type { DraftLimits } from './draft-limits.ts'
import { otherFormat, otherPackage } from './other-format.ts'
import { refuseDraft } from './refuse-draft.ts'

/** Throws with one sentence where the bytes are no package that can be read within the limits. */
export function openDraft(bytes: Buffer, limits: DraftLimits): OpenPackage {
  const isOther = bytes.length <= limits.file && !bytes.subarray(0, 4).equals(zipMark)
  if (isOther) throw refuseDraft(otherFormat(bytes))
  return openPackage(bytes, limits, (fault) =>
    refuseDraft(fault === 'too-large' ? 'draft-too-large' : 'damaged-file'),
  )
}

const zipMark = Buffer.from('PK\u0003\u0004')

/** Throws where there is no document of Word in the package. */
export function refuseOtherPackage({ names, part }: OpenPackage): never {
  const mimetype = names.includes('mimetype')
    ? (part('mimetype')?.subarray(0, 200).toString('latin1') ?? null)
    : null
  throw refuseDraft(otherPackage(names, mimetype))
}

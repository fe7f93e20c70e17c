import type { GivenEvidence } from '@qarar/register/contract'

/** A web address, or a document by its number and date. */
export const evidenceOf = (words: string): GivenEvidence =>
  /^https?:\/\/\S+$/.test(words) ? { kind: 'link', url: words } : { kind: 'document', text: words }

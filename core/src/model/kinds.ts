/** The kinds of document that Qarar names. `document` is what nothing recognised: kept as plain paragraphs. */
export const documentKinds = [
  'resolution-collection',
  'resolution',
  'draft-resolution',
  'declaration',
  'chair-summary',
  'communique',
  'decision',
  'letter',
  'note-verbale',
  'verbatim-record',
  'press-report',
  'report',
  'agenda',
  'document',
] as const

export type DocumentKind = (typeof documentKinds)[number]

/** The part of a work that a paragraph stands in. */
export const paragraphParts = [
  'cover',
  'contents',
  'heading',
  'chapeau',
  'preambular',
  'operative',
  'body',
  'signature',
  'annex',
] as const

export type ParagraphPart = (typeof paragraphParts)[number]

/** Why a stretch of the file is not in any leaf: a closed list, documented in docs/reference/coverage.md. */
export const dropReasons = [
  'byte-order-mark',
  'zero-width',
  'bidi-control',
  'control-character',
  'tatweel',
  'ligature',
  'markup',
  'false-bullet',
  'line-hyphen',
  'page-furniture',
  'running-header',
  'duplicate-layer',
  'marked-furniture',
  'deleted-text',
  'hidden-text',
  'note-without-mark',
] as const

export type DropReason = (typeof dropReasons)[number]

/** BCP 47 tags of the languages that have a pack. */
export const languageTags = ['ar', 'en', 'fr'] as const

export type LanguageTag = (typeof languageTags)[number]

/**
 * What a proposed reading rests on: letters that a broken encoding made one · dots, hamza or letters that a machine
 * missed or doubled · «نز» read as «تر» · a space too many or missing · parts of a number in the wrong order · groups
 * of three digits in the wrong order · digits from left to right.
 */
export const evidenceKinds = [
  'encoding',
  'dots',
  'ligature',
  'hamza',
  'letters',
  'spacing',
  'number-order',
  'digit-groups',
  'digit-order',
] as const

export type EvidenceKind = (typeof evidenceKinds)[number]

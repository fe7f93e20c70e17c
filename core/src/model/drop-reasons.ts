import type { DropReason } from './kinds.ts'

/** Why a stretch of the file stands in no leaf, for people. */
export const dropReasonMeanings: Record<DropReason, string> = {
  'byte-order-mark': 'The mark by which a file says its encoding.',
  'zero-width':
    'Characters without width: joiners, soft hyphens, word joiners. They make equal words unequal.',
  'bidi-control': 'Marks that steer the direction of text on a screen.',
  'control-character': 'Control characters other than tab and line breaks.',
  tatweel: 'The stroke that stretches Arabic words to fill a line. «هـ» and «الـ 57» keep theirs.',
  ligature: 'The extra alef of «االله», where a machine read the one sign for «الله» as two.',
  markup: 'Markdown left by a machine that read a page: `**`, `## `.',
  'false-bullet': 'A bullet that a machine put before the second half of a broken paragraph.',
  'line-hyphen': 'The hyphen at the end of a printed line, in a word that has none.',
  'page-furniture': 'Lines of the web page around a text: menus, “related news”, “back to top”.',
  'running-header': 'A header or footer that repeats on every page.',
  'marked-furniture': 'Words that a person marked as no part of the text.',
  'deleted-text': 'Words that a tracked change takes out: the text is read with all changes accepted.',
  'hidden-text': 'Words that are marked as hidden: no page shows them.',
  'note-without-mark': 'A note of the file that nothing in its text refers to: no page prints it.',
  'duplicate-layer':
    'The same text a second time, in a damaged form: same letters and digits, paragraph by paragraph.',
}

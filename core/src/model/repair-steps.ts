/** Every step of repair, in the order in which they run, for people. Each can be left out: `ReadOptions.without`. */
export const repairStepMeanings = {
  'left-aside': 'What the reader of the file says is no part of the document is left out.',
  'ocr-sign':
    'Signs that OCR took for an Arabic comma, and spaces that it saw beside a stroke, are put right.',
  'ocr-letter': 'A letter that OCR misread is put right where the word list leaves one word only.',
  'byte-order-mark': 'The mark by which a file says its encoding is taken out.',
  'invisible-characters': 'Control characters, joiners and direction marks are taken out.',
  'presentation-forms': 'Shapes of letters become letters.',
  tatweel: 'Strokes that stretch words are taken out.',
  'markdown-heading': '`## ` before a heading is taken out.',
  'ligature-allah': 'The alef too many of «االله» is taken out.',
  markdown: 'Signs of bold type are taken out.',
  'duplicate-layer': 'The damaged layer of a text that stands twice is left out.',
  'mirrored-line': 'A line stored letter by letter from left to right is turned round.',
  'run-order': 'Runs of a line in screen order are put in reading order.',
  'lam-alef': 'An inverted pair of lam and alef is put right.',
  footnotes: 'Notes at the foot of pages are put behind the text.',
  'line-break': 'Lines of one paragraph are joined.',
  'reading-order': 'Columns are put in reading order.',
  'running-header': 'Headers and footers of pages are left out.',
  'page-furniture': 'Lines of a web page around the text are left out.',
  'page-break': 'A paragraph that a page cut in two is joined.',
  'false-bullet': 'A bullet before the second half of a paragraph is taken out.',
} as const

export type RepairStepId = keyof typeof repairStepMeanings

export const repairStepIds = Object.keys(repairStepMeanings) as RepairStepId[]

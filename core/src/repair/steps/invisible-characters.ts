import type { DropReason } from '../../model/kinds.ts'
import { editsOf, type RepairStep } from './step.ts'

// Zero-width joiners steer the shapes of Arabic letters, direction marks the order on the screen: neither is
// part of the words, and both make equal words unequal. Tabs and line breaks are not touched.
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this step is about
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFF9-\uFFFB]+|[\u00AD\u200B-\u200D\u2060-\u2064\uFEFF]+|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/g

export const invisibleCharacters: RepairStep = {
  id: 'invisible-characters',
  examples: [
    ['(\u200F75/127\u200F)', '(75/127)'],
    ['ا\u200Bلقرار', 'القرار'],
  ],
  find: (text) => editsOf(text, invisible, ([found]) => ({ text: '', reason: reasonFor(found) })),
}

function reasonFor(found: string): DropReason {
  if (/^[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(found)) return 'bidi-control'
  if (/^[\u00AD\u200B-\u200D\u2060-\u2064\uFEFF]/.test(found)) return 'zero-width'
  return 'control-character'
}

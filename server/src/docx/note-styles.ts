import { font, textSize } from './spoken.ts'

const points = (size: number) => size * 2
const twips = (size: number) => size * 20

/** Of notes and replies. */
export const noteStyles = {
  default: {
    document: { run: { font, ...textSize } },
    title: {
      run: { font, size: points(16), sizeComplexScript: points(20), bold: true, boldComplexScript: true },
      paragraph: { spacing: { before: twips(18), after: twips(18) } },
    },
    heading2: {
      run: { font, ...textSize, bold: true, boldComplexScript: true },
      paragraph: { keepNext: true, spacing: { before: twips(12), after: twips(4) } },
    },
    footnoteText: {
      run: { font, size: points(9), sizeComplexScript: points(12) },
    },
  },
  paragraphStyles: [
    { id: 'NoteHead', name: 'Note head', basedOn: 'Normal' },
    {
      ...{ id: 'NoteText', name: 'Note text', basedOn: 'Normal' },
      paragraph: { spacing: { before: twips(6), after: twips(6), line: 320 } },
    },
    {
      ...{ id: 'Quote', name: 'Quote', basedOn: 'Normal' },
      paragraph: { indent: { start: twips(28), end: twips(28) }, spacing: { after: twips(8), line: 320 } },
    },
    { id: 'NoteRecipient', name: 'Note recipient', basedOn: 'Normal' },
  ],
}

import { editsOf, type RepairStep } from './step.ts'

// Shapes of letters (U+FB50–FDCF, FE70–FEFC) stand for letters. Whole phrases in one sign (ﷺ, U+FDF0 and up)
// are what the author chose and stay.
const shapes = /[\uFB50-\uFD3D\uFD40-\uFDCF\uFE70-\uFEFC]/g

export const presentationForms: RepairStep = {
  id: 'presentation-forms',
  examples: [['واﻻقتصاد', 'والاقتصاد']],
  find: (text) => editsOf(text, shapes, ([shape]) => changed(shape)),
}

function changed(shape: string): { text: string } | null {
  const letters = shape.normalize('NFKC').trim()
  return letters === shape || letters === '' ? null : { text: letters }
}

import { controlOf, editWord } from './edit-word.ts'

/** Writes words into an empty field, as Word does: the control does not show its prompt any more. */
export const fillField = (bytes: Buffer, name: string, words: string): Buffer =>
  editWord(bytes, (xml) => {
    const control = controlOf(xml, name)
    const filled = control
      .replace('<w:showingPlcHdr/>', '')
      .replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/, () => `<w:t xml:space="preserve">${words}</w:t>`)
    return xml.replace(control, () => filled)
  })

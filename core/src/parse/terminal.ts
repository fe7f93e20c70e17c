// Marks that end a paragraph, behind closing brackets and quotes and the mark of a footnote.
const closing = `(?:["'”»“)\\]\\s]|\\(\\d{1,3}\\))*$`
const fullEnd = new RegExp(`[.؛;:؟?!…]${closing}`)
const commaEnd = new RegExp(`[,،]${closing}`)

/** Whether a paragraph can end here. In a preamble a comma ends one too. */
export function endsParagraph(text: string, commaEnds: boolean): boolean {
  const end = text.slice(-40)
  return fullEnd.test(end) || (commaEnds && commaEnd.test(end))
}

export function endsWithComma(text: string): boolean {
  return commaEnd.test(text.slice(-40))
}

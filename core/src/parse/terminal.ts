/** Marks that end a paragraph, behind closing brackets and quotes. */
const fullEnd = /[.؛;:؟?!…](?:["'”»“)\]\s]*)$/
const commaEnd = /[,،](?:["'”»“)\]\s]*)$/

/** Whether a paragraph can end here. In a preamble a comma ends one too. */
export function endsParagraph(text: string, commaEnds: boolean): boolean {
  return fullEnd.test(text) || (commaEnds && commaEnd.test(text))
}

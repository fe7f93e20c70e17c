/** What the search for the reading order sees of a printed line. Blank lines are not among them. */
export interface OrderLine {
  text: string
  /** A speaker header, a heading, a proceeding: no sentence goes on in it. */
  opens: boolean
  /** A heading or a proceeding: whole without a mark at its end. */
  whole: boolean
  /** Blank lines before it. */
  gap: number
}

const terminal = /[.؟?!…](?:["'”»“)\]\s]*)$/
const weakTerminal = /[؛;:](?:["'”»“)\]\s]*)$/

/** Whether the last sentence of a line is whole. */
export function isFinished({ text, whole }: OrderLine): boolean {
  return terminal.test(text) || weakTerminal.test(text) || whole
}

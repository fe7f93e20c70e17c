/** Where a line of a page is printed, as shares of the page as it is shown: 0 to 1, from its top left corner. */
export interface PageBox {
  left: number
  top: number
  right: number
  bottom: number
}

/** A line as a reader of pages finds it: from the letters of a PDF, or from a picture. */
export interface PageLine extends PageBox {
  text: string
}

/** A line of the file text that is kept. */
export interface KeptLine {
  /** From 1. */
  line: number
  text: string
  /** Where it is printed, as its reader said: of a line of a picture. */
  box?: PageBox
}

export interface PlacedLine extends PageBox {
  line: number
}

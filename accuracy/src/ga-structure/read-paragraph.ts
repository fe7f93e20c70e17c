import type { Paragraph } from '@qarar/core'

export interface ReadParagraph {
  part: Paragraph['part']
  number: string | null
  /** Letters and digits of marker and text. */
  letters: string
  text: string
}

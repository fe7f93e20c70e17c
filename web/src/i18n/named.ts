/** Words for values that the contract leaves open; a value without a word is shown as it is. */
export type Named = Readonly<Record<string, string>>

export interface HelpSection {
  title: string
  text: string[]
}

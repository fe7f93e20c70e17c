/** What is known of a file, in the form of `examples/expected.json`; what is not given is not judged. */
export interface ExpectedFacts {
  file: string
  kind: string
  language: string
  encoding: string
  /** A collection counts its resolutions; a letter with its declaration is two. */
  works: number
  workKinds?: string[]
  symbol?: string
  /** ISO day: among the first days of the dates of the publication or a work. */
  date?: string
  /** Number of the decision. */
  number?: string
  resolutions?: {
    number: string | null
    title: string
    preambular: number
    operative: number
    subitems: number
  }[]
  /** Numbered paragraphs of the last work. */
  paragraphs?: number
  bodyParagraphs?: number
  subitems?: number
  headings?: number
  meeting?: number
  opened?: string
  rose?: string
  /** Printed speaker headers; the turns; of the headers, those that state a language. */
  headers?: number
  turns?: number
  headerLanguages?: { stated: number; notStated: number }
  members?: number
  bom?: boolean
  damage?: {
    splitParagraphs?: (number | { resolution: string; operative: number })[]
    spoiledParagraphs?: { paragraph: number }[]
    layers?: number
  }
  /** Of all works together. */
  totals?: { chapeau: number; preambular: number; operative: number }
  /** Lines that must be dropped as page furniture. */
  furniture?: number[]
}

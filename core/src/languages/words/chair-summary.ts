/** Words of chair's summaries. Folded. */
export interface ChairSummaryWords {
  titles: readonly string[]
  /** The subject of the sentences: «الاجتماع», `the meeting`. */
  subjects: readonly string[]
}

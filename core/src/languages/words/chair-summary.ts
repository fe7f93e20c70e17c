/** Words of chair's summaries. Folded. */
export interface ChairSummaryWords {
  titles: readonly string[]
}

/** Words of press reports. Folded. */
export interface PressReportWords {
  /** City, agency and dash at the start of the body. Runs on the unfolded line; group 1 the city, 2 the agency. */
  dateline: RegExp
  /** Lines of the web page around the report. */
  furniture: readonly string[]
  /** Marks the end of the report: «(انتهي)». */
  ends: readonly string[]
}

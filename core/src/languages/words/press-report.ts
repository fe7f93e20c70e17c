/** Words of press reports and of the web pages that they are taken from. Folded; all are whole lines. */
export interface PressReportWords {
  /** Sections of a site, of which the path above a report is made: «الرييسيه», `world`. */
  sections: readonly string[]
  /** Headings above links to other reports. */
  related: readonly string[]
  /** Other lines of the page: buttons. */
  furniture: readonly string[]
  /** Marks the end of the report: «(انتهي)». */
  ends: readonly string[]
}

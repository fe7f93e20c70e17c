/**
 * What the search weighs, in natural logarithms of odds. Few, each with its reason; the order of S/PV.7050
 * stays the same when any one of them is 30 % more or less (reading-order.test.ts).
 */
export interface OrderWeights {
  /** Shared rare words: they come together, so that each counts for less than its odds. */
  topic: number
  /** A speech or a heading after half a sentence: only where a passage is lost. */
  openerInside: number
  /** A speech or a heading after a whole sentence. */
  openerAfter: number
  /** More blank lines than usual: a machine leaves them between pages, not inside a column. */
  pageGap: number
  columnGap: number
  /** To begin reading in columns, and to leave them before the end: explaining a text by columns needs proof. */
  enter: number
  /** A page that is not full, before more text and at its end. */
  shortPage: number
  shortEnd: number
  /** Every page of columns; and, before the habit of the text is known, one whose columns are in order. */
  page: number
  inOrder: number
}

export const orderWeights: OrderWeights = {
  topic: 0.7,
  openerInside: 4,
  openerAfter: -1,
  pageGap: -3,
  columnGap: 1,
  enter: 4,
  shortPage: 4,
  shortEnd: 1.5,
  page: 0.5,
  inOrder: 1,
}

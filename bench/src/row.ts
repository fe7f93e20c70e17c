/** One line of the report. */
export interface Row {
  what: string
  figure: string
  /** The same beside something public or beside a smaller input of the same run; empty where there is none. */
  ratio: string
  /** What issue 2 asks for. */
  target: string
  met: boolean
}

export interface Part {
  title: string
  /** What is measured and what stands beside it. */
  method: string
  /** False where it runs on texts of its own. */
  needsSeeds: boolean
  measure(seeds: string): Promise<Row[]>
}

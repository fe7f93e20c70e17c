/** One line of the report. */
export interface Row {
  what: string
  figure: string
  /** The same beside something public or beside a smaller input of the same run; empty where there is none. */
  ratio: string
  /** What the issues ask for. */
  target: string
  met: boolean
}

export interface Part {
  title: string
  /** What is measured and what stands beside it. */
  method: string
  /** False where it runs on texts of its own. */
  needsSeeds: boolean
  /** Folder of the corpus that it reads beside the seeds. */
  needsFolder?: string
  measure(seeds: string): Promise<Row[]>
}

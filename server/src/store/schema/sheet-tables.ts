interface SheetReturnTable {
  id: string
  log: string
  addressee: string
  letter: string | null
  session: string | null
  post: string | null
  answer: string | null
  file: string
  sha256: string
  /** Mandates that it asked about; empty where it came back before that was kept. */
  asked: string[]
}

interface SheetReturnRowTable {
  sheet_return: string
  position: number
  mandate: string
  entry: string
  sheet: string
  cell: string
}

/** Workbooks that came back. */
export interface SheetTables {
  sheet_return: SheetReturnTable
  sheet_return_row: SheetReturnRowTable
}

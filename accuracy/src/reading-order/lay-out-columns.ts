/** How a true text is printed in columns and read back in the wrong order. */
export interface ColumnLayout {
  charactersPerLine: number
  linesPerColumn: number
  /** Share of the pages whose second column comes first. */
  swapped: number
  /** Numbers in [0, 1), the same for the same seed. */
  random: () => number
}

export interface DamagedText {
  /** Printed lines as a file has them: one for each paragraph or part of one, in the wrong order. */
  lines: string[]
  /** For each line its place in the true order. */
  places: number[]
  /** Numbers of the first and last place of every column, in true order. */
  columns: [number, number][]
}

/** Prints paragraphs in pages of two columns, cuts them where a column ends, and swaps columns. */
export function layOutColumns(paragraphs: readonly string[], layout: ColumnLayout): DamagedText {
  const columns = fillColumns(paragraphs, layout)
  const parts = columns.flat()
  const first = columns.map((_, index) => columns.slice(0, index).flat().length)
  const order: number[] = []
  for (let page = 0; page < columns.length; page += 2) {
    const pair = columns[page + 1] === undefined ? [page] : [page, page + 1]
    order.push(...(layout.random() < layout.swapped ? pair.reverse() : pair))
  }
  const places = order.flatMap(
    (column) => columns[column]?.map((_, at) => (first[column] as number) + at) ?? [],
  )
  return {
    places,
    lines: places.map((place) => parts[place] as string),
    columns: columns.map((own, index) => [first[index] as number, (first[index] as number) + own.length - 1]),
  }
}

function fillColumns(
  paragraphs: readonly string[],
  { charactersPerLine, linesPerColumn }: ColumnLayout,
): string[][] {
  const columns: string[][] = []
  let room = 0
  for (const paragraph of paragraphs) {
    const lines = wrap(paragraph, charactersPerLine)
    while (lines.length > 0) {
      if (room < 1) {
        columns.push([])
        room = linesPerColumn
      }
      const fitting = lines.splice(0, Math.floor(room))
      columns.at(-1)?.push(fitting.join(' '))
      room -= fitting.length
    }
    room -= spaceBetween
  }
  return columns
}

/** Space between paragraphs, in lines. */
const spaceBetween = 0.5

function wrap(paragraph: string, width: number): string[] {
  const lines: string[] = []
  for (const word of paragraph.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

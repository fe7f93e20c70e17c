/** Cells of a table that came as text: commas, semicolons or tabs between them, as the heading has most of. */
export function readCsv(text: string): string[][] {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text
  const heading = plain.slice(0, plain.search(/[\r\n]|$/))
  const separator = [',', ';', '\t', '؛'].reduce((best, each) =>
    countOf(heading, each) > countOf(heading, best) ? each : best,
  )
  return rowsOf(plain, separator)
}

const countOf = (text: string, sign: string) => text.split(sign).length - 1

/** RFC 4180, and line ends of any kind; each character is looked at once. */
function rowsOf(text: string, separator: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at <= text.length) {
    const [cell, end] = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, separator)
    row.push(cell)
    if (text[end] === separator) {
      at = end + 1
      continue
    }
    if (row.length > 1 || row[0] !== '') rows.push(row)
    else if (end < text.length) rows.push([])
    row = []
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1)
  }
  return rows
}

function plainCell(text: string, from: number, separator: string): [cell: string, end: number] {
  let end = from
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
  return [text.slice(from, end), end]
}

/** Up to a quote that is not doubled; what stands behind it up to the separator is dropped by programs that write it. */
function quotedCell(text: string, from: number): [cell: string, end: number] {
  const parts: string[] = []
  let start = from + 1
  for (;;) {
    const quote = text.indexOf('"', start)
    if (quote < 0) return [[...parts, text.slice(start)].join(''), text.length]
    parts.push(text.slice(start, quote))
    if (text[quote + 1] !== '"') return [parts.join(''), quote + 1]
    parts.push('"')
    start = quote + 2
  }
}

// Tables for spreadsheets, RFC 4180. What a program could take for a formula becomes text.

/** Spreadsheets know UTF-8 by it. */
export const byteOrderMark = '\ufeff'

export const csvRow = (cells: readonly (string | number | null)[]) => `${cells.map(csvCell).join(',')}\r\n`

/** Null is an empty cell. */
export function csvCell(value: string | number | null): string {
  const text = unformulated(String(value ?? ''))
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Also behind spaces and invisible signs, which some programs drop. */
const unformulated = (text: string) => (/^[\s\p{Cf}]*[=+\-@]|^[\t\r\n]/u.test(text) ? `'${text}` : text)

// A small PDF of our own, written by hand: every character is a box of a font that says which letter it means.

export interface PlacedText {
  /** As it stands on the page from left to right, whatever the script. */
  text: string
  x: number
  y: number
  size?: number
  /** Printed upwards, or on its head. */
  turned?: 'up' | 'over'
  /** What is seen of the page while it is printed. */
  clip?: { x: number; y: number; width: number; height: number }
}

export interface PdfOptions {
  /** The font says nothing of its letters. */
  withoutLetters?: boolean
  /** A character that is drawn as a flat stroke. */
  stroke?: string
  /** Another value of the trailer: `/Encrypt …`. */
  trailer?: string
  /** Lines that every page draws, as thin boxes. */
  rules?: readonly { x: number; y: number; width: number; height: number }[]
}

const page = { width: 600, height: 800 }
/** By thousandths of the height, of letters and spaces alike. */
const width = 500

export function makePdf(pages: readonly (readonly PlacedText[])[], options: PdfOptions = {}): Uint8Array {
  const characters = [...new Set(pages.flat().flatMap(({ text }) => [...text]))]
  const objects: string[] = []
  const add = (body: string) => objects.push(body)
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`)
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(' ')}] >>`)
  const procedures = 4 + 2 * pages.length
  add(fontOf(characters, procedures, options))
  const drawn = (options.rules ?? []).map(({ x, y, width, height }) => `${x} ${y} ${width} ${height} re f`)
  for (const [index, texts] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Contents ${5 + 2 * index} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
    )
    add(stream([...drawn, ...texts.map((placed) => showing(placed, characters))].join('\n')))
  }
  add(stream(`${width} 0 0 0 ${width} 700 d1 0 0 ${width} 700 re f`))
  add(stream(`${width} 0 d0`))
  add(stream(toUnicode(characters)))
  add(stream(`${width} 0 0 0 ${width} 70 d1 0 0 ${width} 70 re f`))
  return fileOf(objects, options.trailer ?? '')
}

const stream = (content: string) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`

const codeOf = (character: string, characters: readonly string[]) =>
  (characters.indexOf(character) + 1).toString(16).padStart(2, '0')

function showing({ text, x, y, size = 10, turned, clip }: PlacedText, characters: readonly string[]): string {
  const codes = [...text].map((character) => codeOf(character, characters)).join('')
  const matrices = { up: '0 1 -1 0', over: '-1 0 0 -1' }
  const place = turned ? `${matrices[turned]} ${x} ${y} Tm` : `${x} ${y} Td`
  const shown = `BT /F ${size} Tf ${place} <${codes}> Tj ET`
  return clip ? `q ${clip.x} ${clip.y} ${clip.width} ${clip.height} re W n ${shown} Q` : shown
}

function fontOf(
  characters: readonly string[],
  procedures: number,
  { withoutLetters, stroke }: PdfOptions,
): string {
  const nameOf = (character: string) =>
    character === ' ' ? '/space' : character === stroke ? '/stroke' : '/box'
  const names = characters.map(nameOf)
  return `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 ${width} 700] /FontMatrix [0.001 0 0 0.001 0 0]
/CharProcs << /box ${procedures} 0 R /space ${procedures + 1} 0 R /stroke ${procedures + 3} 0 R >>
/Encoding << /Type /Encoding /Differences [1 ${names.join(' ')}] >>
/FirstChar 1 /LastChar ${characters.length} /Widths [${characters.map(() => width).join(' ')}] /Resources << >>
${withoutLetters ? '' : `/ToUnicode ${procedures + 2} 0 R`} >>`
}

function toUnicode(characters: readonly string[]): string {
  const rows = characters.map((character) => {
    const units = [...character].flatMap((each) => [...each].map((unit) => unit.codePointAt(0) as number))
    return `<${codeOf(character, characters)}> <${units.map((unit) => unit.toString(16).padStart(4, '0')).join('')}>`
  })
  return `/CIDInit /ProcSet findresource begin begincmap
1 begincodespacerange <00> <ff> endcodespacerange
${rows.length} beginbfchar
${rows.join('\n')}
endbfchar endcmap end`
}

function fileOf(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.7\n'
  const places = objects.map((body, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${body}\nendobj\n`
    return at
  })
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}

/** Right-to-left words as they stand on the page. */
export const asPrinted = (text: string): string => [...text].reverse().join('')

/** A line of right-to-left words as it stands on the page: numbers and Latin words keep their order. */
const asPrintedLine = (text: string): string => asPrinted(text).replace(leftToRight, asPrinted)

/** «2024-2026» is two numbers there, and its years change places. */
const leftToRight =
  /(?:[\p{Nd}./-]*\p{Script=Latin}[\p{Script=Latin}\p{Nd}./-]*|\p{Nd}+(?:[.,/:]\p{Nd}+)*)(?<![./-])/gu

interface Printing {
  rightToLeft?: boolean
}

/** Pages of a text whose lines are paragraphs, as a program prints it: with a header, and the number of the page below. */
export function printPages(
  text: string,
  header: string,
  { rightToLeft = false }: Printing = {},
): PlacedText[][] {
  const pages: PlacedText[][] = []
  let y = 0
  const set = (line: string, at: number): PlacedText =>
    rightToLeft
      ? { text: asPrintedLine(line), x: 550 - [...line].length * 5, y: at }
      : { text: line, x: 50, y: at }
  const next = () => {
    y = 700
    const foot = { text: String(pages.length + 1), x: 300, y: 40 }
    pages.push([set(header, 760), foot])
  }
  for (const paragraph of text.split('\n').filter((line) => line.trim() !== '')) {
    for (const line of wrapped(paragraph)) {
      if (pages.length === 0 || y < 80) next()
      pages.at(-1)?.splice(-1, 0, set(line, y))
      y -= 12
    }
    y -= 8
  }
  return pages
}

const wrapped = (paragraph: string) =>
  paragraph
    .replace(/(.{1,90})(?: |$)/gu, '$1\n')
    .trimEnd()
    .split('\n')

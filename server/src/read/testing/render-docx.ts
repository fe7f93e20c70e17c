// A text as Word keeps it: its numbers are counted by lists, its notes stand apart, its changes are tracked.
import { makeDocx } from '../docx/testing/make-docx.ts'
import { type Block, blocksOf, escaped, type Note } from './render-text.ts'

interface Rendering {
  /** Words that are inserted, deleted and moved away; paragraphs of lists that are deleted. */
  isTracked?: boolean
}

export async function asDocx(text: string, { isTracked = false }: Rendering = {}): Promise<Buffer> {
  const { blocks, notes } = blocksOf(text)
  const lists = new Lists(blocks)
  const body = blocks.map((block, at) => {
    const item = lists.itemOf(block)
    const properties = item ? lists.count(item) : ''
    const lines = item ? [item.words, ...block.lines.slice(1)] : block.lines
    const gone = isTracked && item && at % 3 === 0 ? goneItem(properties) : ''
    return `${gone}${paragraphOf(lines, properties, notes, isTracked && at % 4 === 0)}`
  })
  return makeDocx({
    body: body.join(''),
    numbering: lists.numbering(),
    footnotes: notes.map(footnoteOf).join(''),
    settings: `<w:footnotePr><w:numStart w:val="${notes[0]?.mark ?? 1}"/></w:footnotePr>`,
  })
}

interface Item {
  level: 0 | 1
  /** What is printed around its number, which is the list that it is of. */
  sign: string
  value: number
  words: string
}

const latin = [...'abcdefghijklmnopqrstuvwxyz']
/** The fifth is printed alone in two ways: it is typed. */
const arabic = [...'أبجد-وزحطيكلمنسعفصقرشتثخذضظغ']
const item = /^(\(?)(\p{L})\) (?=\S)/u

/** The lists of a document: one goes on as long as its numbers do, and another begins where they begin again. */
class Lists {
  readonly #signs: readonly string[]
  readonly #letter: { text: string; format: string }
  readonly #nums: string[] = []
  readonly #counts = new Map<number, [number, number]>()
  #last = 0

  constructor(blocks: readonly Block[]) {
    this.#signs = [...new Set(blocks.flatMap(({ number }) => number?.sign ?? [])), ''].slice(0, 9)
    const [, open, letter = ''] = blocks.map(({ lines }) => item.exec(lines[0] ?? '')).find(Boolean) ?? []
    this.#letter = { text: `${open}%2)`, format: arabic.includes(letter) ? 'arabicAbjad' : 'lowerLetter' }
  }

  /** «(i)» is a letter where one is due: nothing else in a text says which it is. */
  itemOf({ lines, number }: Block): Item | null {
    const [first = ''] = lines
    if (number) return { level: 0, ...number, words: first }
    const [whole = '', open, letter = ''] = item.exec(first) ?? []
    const isArabic = this.#letter.format === 'arabicAbjad'
    const value = (isArabic ? arabic : latin).indexOf(letter) + 1
    const isDue = isArabic || value === 1 || value === this.#countsOf(this.#last)[1] + 1
    if (value === 0 || !isDue || `${open}%2)` !== this.#letter.text) return null
    return { level: 1, sign: this.#signs[this.#last] ?? '', value, words: first.slice(whole.length) }
  }

  /** Counts as Word does, and says where the text does otherwise. */
  count({ level, sign, value }: Item): string {
    const list = this.#signs.indexOf(sign)
    const counts = this.#countsOf(list)
    if (value !== counts[level] + 1) this.#begin(list, level, value)
    else if (!this.#nums.at(-1)?.includes(`w:abstractNumId w:val="${list}"`)) this.#begin(list)
    counts[level] = value
    if (level === 0) counts[1] = 0
    this.#last = list
    return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${this.#nums.length}"/></w:numPr>`
  }

  numbering(): string {
    const level = (at: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
    const { text, format } = this.#letter
    const lists = this.#signs.map(
      (sign, at) =>
        `<w:abstractNum w:abstractNumId="${at}">${level(0, 'decimal', `%1${sign}`)}${level(1, format, text)}</w:abstractNum>`,
    )
    return [...lists, ...this.#nums].join('')
  }

  #countsOf(list: number): [number, number] {
    const counts = this.#counts.get(list) ?? [0, 0]
    this.#counts.set(list, counts)
    return counts
  }

  /** With the level whose count begins anew, if it does. */
  #begin(list: number, level?: number, value?: number): void {
    const override = `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${value}"/></w:lvlOverride>`
    this.#nums.push(
      `<w:num w:numId="${this.#nums.length + 1}"><w:abstractNumId w:val="${list}"/>${level === undefined ? '' : override}</w:num>`,
    )
  }
}

const by = 'w:author="A reviser"'

/** It is not counted. */
const goneItem = (properties: string) =>
  `<w:p><w:pPr>${properties}<w:rPr><w:del ${by}/></w:rPr></w:pPr><w:del ${by}><w:r><w:delText>struckout</w:delText></w:r></w:del></w:p>`

function paragraphOf(
  lines: readonly string[],
  properties: string,
  notes: readonly Note[],
  isTracked: boolean,
): string {
  const runs = lines.map((line, at) => {
    const own = runsOf(line, notes.length > 0)
    return isTracked && at === 0 ? tracked(own) : own
  })
  const inner = runs.join('<w:r><w:br/></w:r>')
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`
}

/** The words are inserted, and others stood before them and were moved behind. */
const tracked = (runs: string) =>
  `<w:del ${by}><w:r><w:delText xml:space="preserve">oldwords </w:delText></w:r></w:del><w:ins ${by}>${runs}</w:ins><w:moveFrom ${by}><w:r><w:t xml:space="preserve"> elsewhere</w:t></w:r></w:moveFrom>`

const footnoteOf = (note: Note) =>
  `<w:footnote w:id="${note.mark}"><w:p><w:r><w:footnoteRef/></w:r>${runsOf(` ${note.text}`, false)}</w:p></w:footnote>`

function runsOf(line: string, hasNotes: boolean): string {
  const pieces = hasNotes ? line.split(/(?<=\S)\((\d+)\)/) : [line]
  return pieces
    .map((piece, index) =>
      index % 2 === 1
        ? `<w:r><w:footnoteReference w:id="${piece}"/></w:r>`
        : `<w:r><w:t xml:space="preserve">${escaped(piece)}</w:t></w:r>`,
    )
    .join('')
}

// What a file with markup says, as text: paragraphs with a blank line between them, and beside it what is no part of it.
import type { Aside, DropReason, ReaderRemark } from '@qarar/core'

/** What a reader of markup makes of a file. */
export interface MarkupText {
  text: string
  aside: Aside[]
  remarks: ReaderRemark[]
  /** Signs that no letter is known for: they stand as U+FFFD. */
  nameless: number
}

type Gap = '' | '\n' | '\n\n'

/** Written from beginning to end; breaks stand only between words, so that none is left over. */
export class FileText {
  readonly remarks: ReaderRemark[] = []
  nameless = 0
  readonly #parts: string[] = []
  readonly #aside: Aside[] = []
  readonly #reasons: DropReason[] = []
  #length = 0
  #columns = 0
  #linesFrom: number | undefined
  #gap: Gap = ''
  #hasSpace = false
  #ending = ''

  /** Words as they are, but for line ends among them; not the spaces that a line begins with. */
  words(given: string): void {
    const plain = given.replace(/[\n\r\f\v\u0085\u2028\u2029]/g, ' ')
    const text = this.isAtStart || this.#columns > 0 ? plain.trimStart() : plain
    if (text === '') return
    const from = this.#length + this.#gapLength
    const space = this.#hasSpace && !this.isAtStart && !/\s$/.test(this.#ending) ? ' ' : ''
    this.#put(this.isAtStart ? this.#gapNow : '')
    this.#put((this.#columns > 0 ? '\t'.repeat(this.#columns) : space) + text)
    this.#columns = 0
    this.#hasSpace = false
    const reason = this.#reasons.at(-1)
    if (reason) this.#leaveAside(from, reason)
  }

  /** Words of a format in which any white space is one space. */
  flow(given: string): void {
    const words = given.replace(/[ \t\n\r\f\v]+/g, ' ')
    if (words.startsWith(' ')) this.#hasSpace = true
    // A space that does not break is a sign like others.
    this.words(words.replace(/^ | $/g, ''))
    if (words.endsWith(' ')) this.#hasSpace = true
  }

  line(): void {
    if (this.#gap === '') this.#gap = '\n'
  }

  /** The next words stand so many columns of a row further on, whether or not there are any in those between. */
  columns(count: number): void {
    this.#columns += count
  }

  paragraph(): void {
    this.#columns = 0
    if (this.#linesFrom === undefined) this.#gap = '\n\n'
    else if (this.#length > this.#linesFrom) this.line()
  }

  /** The paragraphs of a note are lines, and the first of them goes on behind its mark. */
  asLines(write: () => void): void {
    const before = this.#linesFrom
    this.#linesFrom = this.#length
    write()
    this.#linesFrom = before
  }

  /** What `write` writes is no part of the document, for the outermost reason. */
  within(reason: DropReason, write: () => void): void {
    this.#reasons.push(this.#reasons[0] ?? reason)
    write()
    this.#reasons.pop()
  }

  /** Why the next words are aside; undefined where they are of the document. */
  get reason(): DropReason | undefined {
    return this.#reasons.at(-1)
  }

  /** Whether the next words begin a line. */
  get isAtStart(): boolean {
    return this.#length === 0 || this.#gap !== ''
  }

  /** Where the next words will stand. */
  get place(): number {
    return this.#length + this.#gapLength + this.#columns
  }

  /** The last characters of the line. */
  get ending(): string {
    if (this.isAtStart || this.#columns > 0) return ''
    return this.#hasSpace ? `${this.#ending} ` : this.#ending
  }

  done(): MarkupText {
    const text = `${this.#parts.join('')}\n`
    return { text, aside: this.#aside, remarks: this.remarks, nameless: this.nameless }
  }

  get #gapNow(): string {
    return this.#length === 0 ? '' : this.#gap
  }

  get #gapLength(): number {
    return this.#gapNow.length
  }

  #put(text: string): void {
    if (text === '') return
    this.#parts.push(text)
    this.#length += text.length
    this.#ending = (text.length < 12 ? this.#ending + text : text).slice(-12)
    this.#gap = ''
  }

  #leaveAside(start: number, reason: DropReason): void {
    const last = this.#aside.at(-1)
    if (last && last.reason === reason && last.end === start) last.end = this.#length
    else this.#aside.push({ start, end: this.#length, reason })
  }
}

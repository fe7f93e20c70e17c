// Lists of terms that follow each other, as one row of the database.
import { ByteReader, ByteWriter } from '@qarar/core/search/postings/bytes.ts'
import type { Field } from '@qarar/core/search/segment/build-segment.ts'
import type { TermList } from '@qarar/core/search/segment/term-lists.ts'
import { sql } from 'kysely'
import type { Change } from '../database.ts'
import { storable } from '../insert-rows.ts'

/** As it is kept. */
export interface PostingsPage {
  terms: string
  sizes: Uint8Array
}

/** The terms of a page, and where the list of each begins and ends. */
export function termsOfPage({
  terms,
  sizes,
}: PostingsPage): { term: string; texts: number; start: number; end: number }[] {
  const reader = new ByteReader(sizes)
  let start = 0
  return terms.split('\n').map((term) => {
    const texts = reader.read()
    const end = start + reader.read()
    const placed = { term, texts, start, end }
    start = end
    return placed
  })
}

const fullPage = 4000
const fullTerms = 300
const mostAtOnce = 4_000_000

interface Row {
  field: Field
  first: string
  terms: string
  sizes: string
  start: number
  size: number
}

/** Takes lists in the order of their terms, field by field. */
export class PageWriter {
  readonly #change: Change
  readonly #segment: string
  #field: Field = 'stem'
  #page: TermList[] = []
  #pageSize = 0
  #rows: Row[] = []
  #bytes: Uint8Array[] = []
  #size = 0

  constructor(change: Change, segment: string) {
    this.#change = change
    this.#segment = segment
  }

  /** True where there is so much that it has to be sent first: to wait after each list would be slow. */
  write(field: Field, list: TermList): boolean {
    const isFull = this.#pageSize + list.bytes.length > fullPage || this.#page.length >= fullTerms
    if (isFull || field !== this.#field) this.#endPage()
    this.#field = field
    this.#page.push(list)
    this.#pageSize += list.bytes.length
    return this.#size >= mostAtOnce
  }

  async flush(): Promise<void> {
    this.#endPage()
    await this.send()
  }

  #endPage(): void {
    const [first] = this.#page
    if (first === undefined) return
    const sizes = new ByteWriter()
    for (const { texts, bytes } of this.#page) {
      sizes.write(texts)
      sizes.write(bytes.length)
      this.#bytes.push(bytes)
    }
    this.#rows.push({
      ...{ field: this.#field, first: first.term, terms: this.#page.map(({ term }) => term).join('\n') },
      ...{ sizes: Buffer.from(sizes.view()).toString('hex'), start: this.#size + 1, size: this.#pageSize },
    })
    this.#size += this.#pageSize
    this.#page = []
    this.#pageSize = 0
  }

  /** The bytes of all pages go as one, which the database cuts: as JSON they would double. */
  async send(): Promise<void> {
    if (this.#rows.length === 0) return
    const whole = Buffer.concat(this.#bytes)
    const rows = storable(this.#rows)
    this.#rows = []
    this.#bytes = []
    this.#size = 0
    await sql`
      insert into search_postings (segment, field, first, terms, sizes, bytes)
      select ${this.#segment}, field, first, terms, decode(sizes, 'hex'), substring(whole.bytes from start for size)
      from (select ${whole}::bytea as bytes) whole,
        jsonb_to_recordset(${rows}::jsonb)
          as row (field text, first text, terms text, sizes text, start int, size int)`.execute(this.#change)
  }
}

import type { Vocabulary } from '@qarar/core/search/across/vocabulary.ts'
import type { PostingsList } from '@qarar/core/search/postings/postings-list.ts'
import type { GramSample } from '@qarar/core/search/ranking/gram-sample.ts'
import type { Column } from '@qarar/core/search/segment/column.ts'
import type { KeptColumn } from '@qarar/core/search/segment/columns.ts'
import type { Database } from '../database.ts'
import type { Range } from './keep-segment.ts'

/** A segment without its lists. Nothing of it changes but what is gone. */
export interface CachedSegment {
  id: string
  /** How many texts are gone; where it is another number it is read again. */
  goneCount: number
  words: number
  lengths: Uint32Array
  columns: Record<KeptColumn, Column>
  gone: Uint8Array | null
  /** In the order of `first`. */
  ranges: (Range & { gone: boolean })[]
}

/** Of each revision by position, a bit for each of `holdings`. */
export type Held = ReadonlyMap<string, ReadonlyMap<number, number>>

export interface HeldColumns {
  held: Held
  /** By segment: made when they are first needed. */
  columns: Map<string, Column>
}

export interface KeptVocabulary {
  /** Of the index for which it was last seen to hold. */
  stamp: string
  /** How many texts the index had when it was learnt. */
  texts: number
  /** Those that taught it; null while they are being read. */
  revisions: ReadonlySet<string> | null
  answer: Promise<KnownWords>
  /** The answer as soon as it is there. */
  learnt: KnownWords | null
}

export interface KnownWords {
  vocabulary: Vocabulary
  /** Fewer and surer ones, to ask for. */
  exact: Vocabulary
  /** Of stems of the other language, how its texts mostly write them. */
  forms: ReadonlyMap<string, string>
}

/** Memory that lists may take, in bytes. */
const most = 256_000_000

/** What was read of the index, for all readers of a store: which segments one may see is asked each time. */
export class IndexCache {
  readonly segments = new Map<string, CachedSegment>()
  /** How common runs of letters are in what a reader sees, and in how many texts that was. */
  readonly grams = new WeakMap<Database, { texts: number; grams: GramSample }>()
  /** Words that stand for others, by pairs of languages, as a reader sees the index. */
  readonly vocabularies = new WeakMap<Database, Map<string, KeptVocabulary>>()
  /** What paragraphs hold, as a reader sees it, and of when that is. */
  readonly holdings = new WeakMap<Database, { stamp: string; answer: Promise<HeldColumns> }>()
  /** The one that was asked for last is the last. Null: the segment does not have the term. */
  readonly #lists = new Map<string, PostingsList | null>()
  #weight = 0

  /** Undefined where nobody has asked for it, or long ago. */
  get(key: string): PostingsList | null | undefined {
    const list = this.#lists.get(key)
    if (list === undefined) return undefined
    this.#lists.delete(key)
    this.#lists.set(key, list)
    return list
  }

  set(key: string, list: PostingsList | null): void {
    if (this.#lists.has(key)) return
    this.#lists.set(key, list)
    this.#weight += weightOf(list)
    for (const [oldest, kept] of this.#lists) {
      if (this.#weight <= most) return
      this.#lists.delete(oldest)
      this.#weight -= weightOf(kept)
    }
  }

  /** Segments that were merged are not asked for again. */
  keepOnly(ids: ReadonlySet<string>): void {
    for (const id of this.segments.keys()) if (!ids.has(id)) this.segments.delete(id)
  }
}

const weightOf = (list: PostingsList | null) => list?.weight ?? 200

import type { DraftCell, FoundFaultCode, TrackedChange } from '@qarar/register'
import { type FieldPlace, FieldPlaces } from './field-places.ts'
import type { ReadStyle } from './read-styles.ts'

/** What was tracked: by whom and when. */
interface ChangeMark {
  kind: TrackedChange['kind']
  author: string
  date: string | null
}

export interface RawPiece {
  text: string
  mark: ChangeMark | null
  place: FieldPlace | null
  isPrompt: boolean
  /** Counts controls within the paragraph, from 1; 0 before the first. */
  segment: number
}

export interface RawParagraph {
  pieces: RawPiece[]
  style: string | null
  level: number | null
  isNumbered: boolean
  isRightToLeft: boolean
  isWeb: boolean
  /** Characters by language. */
  languages: Map<string, number>
  cell: DraftCell | null
  isBoxed: boolean
  /** Its end was deleted: the next one goes on in it. */
  isJoined: boolean
  segment: number
  place: FieldPlace | null
}

interface RawFault {
  code: FoundFaultCode
  found: string | null
  paragraph: RawParagraph | null
  place: FieldPlace | null
}

interface RawComment {
  id: string
  words: string
  place: FieldPlace | null
}

interface RawNote {
  kind: 'footnote' | 'endnote'
  id: string
  paragraph: RawParagraph
  place: FieldPlace | null
}

interface RunMarks {
  isRightToLeft: boolean
  isHidden: boolean
  isPlaceholder: boolean
  /** As the marks of notes are. */
  isRaised: boolean
  language: string | null
  complexLanguage: string | null
}

export const plainRun: RunMarks = {
  ...{ isRightToLeft: false, isHidden: false, isPlaceholder: false, isRaised: false },
  ...{ language: null, complexLanguage: null },
}

/** Where the reading of a body is. */
export interface BodyState {
  styles: ReadonlyMap<string, ReadStyle>
  links: ReadonlyMap<string, string>
  places: FieldPlaces
  /** The paragraph in which each place begins, or the next one; of the first so many. */
  beginnings: Map<FieldPlace, RawParagraph>
  placed: number
  paragraphs: RawParagraph[]
  faults: RawFault[]
  comments: Map<string, RawComment>
  openComments: Set<RawComment>
  notes: RawNote[]
  /** Bookmarks that may say what the document is. */
  seals: string[]
  /** Those that stand in each other: text boxes. */
  open: RawParagraph[]
  /** Depth of a part of the tree that says nothing of the text; 0: none. */
  skipped: number
  tables: { index: number; row: number; column: number; next: number }[]
  tableCount: number
  run: RunMarks
  marks: ChangeMark[]
  /** Properties of which element are read. */
  properties: 'paragraph' | 'run' | null
  controls: { names: string[]; isPrompt: boolean; isContent: boolean }[]
  /** What characters are; null: space between elements. */
  reads: 'text' | 'instruction' | null
  /** Nothing but marks of notes stands between. */
  isBehindNote: boolean
  instruction: string
  drawings: { hasBox: boolean }[]
  /** Whether a choice was read, of each set of alternatives. */
  alternatives: boolean[]
}

export const newBodyState = (
  styles: ReadonlyMap<string, ReadStyle>,
  links: ReadonlyMap<string, string>,
): BodyState => ({
  ...{
    styles,
    links,
    places: new FieldPlaces(),
    beginnings: new Map(),
    placed: 0,
    paragraphs: [],
    faults: [],
    notes: [],
    seals: [],
  },
  ...{ comments: new Map(), openComments: new Set(), open: [], skipped: 0, tables: [], tableCount: 0 },
  ...{
    run: plainRun,
    marks: [],
    properties: null,
    controls: [],
    reads: null,
    isBehindNote: false,
    instruction: '',
  },
  ...{ drawings: [], alternatives: [] },
})

/** The paragraph that is read; text outside of any has one of its own. */
export function paragraphHere(state: BodyState): RawParagraph {
  return state.open.at(-1) ?? openParagraph(state)
}

/** Call when a place may have begun: it is in the paragraph that is open, if one is. */
export function placeFound(state: BodyState): void {
  const paragraph = state.open.at(-1)
  for (; paragraph && state.placed < state.places.found.length; state.placed++)
    state.beginnings.set(state.places.found[state.placed] as FieldPlace, paragraph)
}

export function openParagraph(state: BodyState): RawParagraph {
  const table = state.tables.at(-1)
  const paragraph: RawParagraph = {
    ...{ pieces: [], style: null, level: null, isNumbered: false, isRightToLeft: false, isWeb: false },
    ...{ languages: new Map(), isBoxed: state.drawings.length > 0, isJoined: false, segment: 0 },
    cell: table ? { table: table.index, row: table.row, column: table.column } : null,
    place: state.places.here,
  }
  state.isBehindNote = false
  state.paragraphs.push(paragraph)
  state.open.push(paragraph)
  placeFound(state)
  return paragraph
}

export function addText(state: BodyState, text: string): void {
  // What parts the marks of notes is no text: «word¹,²».
  if (state.isBehindNote && state.run.isRaised && /^[,،;\s]+$/.test(text)) return
  state.isBehindNote = false
  const paragraph = paragraphHere(state)
  const mark = state.marks.at(-1) ?? null
  const place = state.places.here
  const isPrompt = state.run.isPlaceholder && state.controls.some((control) => control.isPrompt)
  const last = paragraph.pieces.at(-1)
  const { segment } = paragraph
  if (
    last &&
    last.mark === mark &&
    last.place === place &&
    last.isPrompt === isPrompt &&
    last.segment === segment
  )
    last.text += text
  else paragraph.pieces.push({ text, mark, place, isPrompt, segment })
  countLanguage(state, paragraph, text)
  addToComments(state, text)
  if (state.run.isHidden) addFault(state, 'hidden-text', text)
}

function countLanguage({ run }: BodyState, { languages }: RawParagraph, text: string): void {
  const language = run.isRightToLeft ? run.complexLanguage : run.language
  if (language) languages.set(language, (languages.get(language) ?? 0) + text.length)
}

/** No comment takes more than so many characters, so that many that never end cost little. */
const mostWords = 500

function addToComments({ openComments }: BodyState, text: string): void {
  for (const comment of openComments) {
    comment.words = (comment.words + text).slice(0, mostWords)
    if (comment.words.length >= mostWords) openComments.delete(comment)
  }
}

export function addFault(state: BodyState, code: FoundFaultCode, found: string | null = null): void {
  const paragraph = state.open.at(-1) ?? null
  const last = state.faults.at(-1)
  const place = state.places.here
  if (last?.code === code && last.paragraph === paragraph && code === 'hidden-text') {
    last.found = `${last.found}${found}`
    return
  }
  state.faults.push({ code, found, paragraph, place })
}

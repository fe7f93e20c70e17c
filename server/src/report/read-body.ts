import type { XmlReader } from '../docx/read-xml.ts'
import {
  addFault,
  addText,
  type BodyState,
  openParagraph,
  paragraphHere,
  placeFound,
  plainRun,
} from './body-state.ts'
import { outlineLevel } from './read-styles.ts'

type Attribute = (local: string) => string | undefined
type Step = (state: BodyState, attribute: Attribute) => void

/** Reads the elements of a body into the state. `enough`: called with each paragraph and field that may have begun. */
export function bodyReader(state: BodyState, enough: () => void): XmlReader {
  return {
    open: (name, attribute) => {
      if (state.skipped > 0 || isSkipped(state, name)) state.skipped++
      else if (Object.hasOwn(opening, name)) opening[name]?.(state, attribute)
      if (begins.has(name)) enough()
    },
    close: (name) => {
      if (state.skipped > 0) state.skipped--
      else if (Object.hasOwn(closing, name)) closing[name]?.(state)
    },
    text: (text) => {
      if (state.skipped > 0) return
      if (state.reads === 'text') addText(state, text)
      else if (state.reads === 'instruction') state.instruction = (state.instruction + text).slice(0, 500)
    },
  }
}

const begins = new Set(['w:p', 'w:sdtContent', 'w:bookmarkStart'])

/** Properties as they were before a tracked change, data of programs, and what says again what was read. */
function isSkipped({ alternatives }: BodyState, name: string): boolean {
  const isAnother = name === 'mc:Fallback' || name === 'mc:Choice'
  return skippedNames.has(name) || (isAnother && alternatives.at(-1) === true)
}

const skippedNames = new Set(
  ['pPr', 'rPr', 'sectPr', 'tblPr', 'trPr', 'tcPr', 'tblGrid', 'tblPrEx']
    .map((name) => `w:${name}Change`)
    .concat(['w:numberingChange', 'w:fldData', 'w:rubyPr', 'w:placeholder', 'w:dataBinding']),
)

const isOn = (attribute: Attribute) => !['0', 'false', 'off', 'none'].includes(attribute('val') ?? '')

const setRun = (state: BodyState, marks: Partial<BodyState['run']>) => {
  if (state.properties === 'run') state.run = { ...state.run, ...marks }
}

const tracked =
  (kind: BodyState['marks'][number]['kind']): Step =>
  (state, attribute) => {
    if (state.properties !== null) {
      if (kind !== 'inserted' && kind !== 'moved-here' && state.properties === 'paragraph')
        paragraphHere(state).isJoined = true
      return
    }
    const author = attribute('author') ?? ''
    state.marks.push({ kind, author, date: attribute('date') ?? null })
  }

const untracked: Step = (state) => {
  if (state.properties === null) state.marks.pop()
}

const character =
  (text: string): Step =>
  (state) => {
    // A tab stop of a paragraph has the same name as a tab.
    if (state.properties === null) addText(state, text)
  }

const drawing: Step = (state) => state.drawings.push({ hasBox: false })
const drawn: Step = (state) => {
  if (state.drawings.pop()?.hasBox === false) addFault(state, 'picture')
}

const noteReference =
  (kind: 'footnote' | 'endnote'): Step =>
  (state, attribute) => {
    const paragraph = paragraphHere(state)
    state.notes.push({ kind, id: attribute('id') ?? '', paragraph, place: state.places.here })
    state.isBehindNote = true
  }

const opening: Record<string, Step> = {
  'w:p': (state) => {
    openParagraph(state)
  },
  'w:pPr': (state) => {
    state.properties = 'paragraph'
  },
  'w:r': (state) => {
    state.run = plainRun
  },
  'w:rPr': (state) => {
    // Those of a paragraph's end say whether it was deleted, nothing of its text.
    state.properties ??= 'run'
  },
  'w:pStyle': (state, attribute) => {
    const id = attribute('val') ?? ''
    const style = state.styles.get(id)
    const paragraph = paragraphHere(state)
    paragraph.style = style?.name ?? id
    paragraph.level ??= style?.level ?? null
    paragraph.isNumbered ||= style?.isNumbered ?? false
    paragraph.isWeb ||= /^(?:Normal \(Web\)|NormalWeb|HTML .*)$/i.test(paragraph.style)
  },
  'w:divId': (state) => {
    paragraphHere(state).isWeb = true
  },
  'w:outlineLvl': (state, attribute) => {
    if (state.properties === 'paragraph') paragraphHere(state).level = outlineLevel(attribute('val') ?? '')
  },
  'w:numId': (state, attribute) => {
    if (state.properties === 'paragraph') paragraphHere(state).isNumbered = attribute('val') !== '0'
  },
  'w:bidi': (state, attribute) => {
    if (state.properties === 'paragraph') paragraphHere(state).isRightToLeft = isOn(attribute)
  },
  'w:rtl': (state, attribute) => setRun(state, { isRightToLeft: isOn(attribute) }),
  'w:vanish': (state, attribute) => setRun(state, { isHidden: isOn(attribute) }),
  'w:rStyle': (state, attribute) => {
    const id = attribute('val') ?? ''
    const name = state.styles.get(id)?.name ?? id
    const isRaised = /^(?:footnote|endnote) ?reference$/i.test(name)
    setRun(state, { isPlaceholder: /^placeholder ?text$/i.test(name), isRaised })
  },
  'w:vertAlign': (state, attribute) => setRun(state, { isRaised: attribute('val') === 'superscript' }),
  'w:lang': (state, attribute) =>
    setRun(state, { language: attribute('val') ?? null, complexLanguage: attribute('bidi') ?? null }),
  'w:t': (state) => {
    state.reads = 'text'
  },
  'w:delText': (state) => {
    state.reads = 'text'
  },
  'm:t': (state) => {
    state.reads = 'text'
  },
  'w:tab': character('\t'),
  'w:ptab': character('\t'),
  'w:cr': character('\n'),
  'w:br': (state, attribute) => {
    if (attribute('type') === undefined || attribute('type') === 'textWrapping') addText(state, '\n')
  },
  'w:noBreakHyphen': character('\u2011'),
  'w:sym': (state, attribute) => {
    const code = Number.parseInt(attribute('char') ?? '', 16)
    addFault(state, 'symbol', `${attribute('font') ?? ''} ${attribute('char') ?? ''}`.trim())
    // Those of a symbol font stand in an area without meaning of its own.
    if (code >= 0x20 && code < 0xd800) addText(state, String.fromCodePoint(code))
  },
  'w:ins': tracked('inserted'),
  'w:del': tracked('deleted'),
  'w:moveTo': tracked('moved-here'),
  'w:moveFrom': tracked('moved-away'),
  'w:sdt': (state) => {
    state.controls.push({ names: [], isPrompt: false, isContent: false })
    const paragraph = state.open.at(-1)
    if (paragraph) paragraph.segment++
  },
  'w:tag': (state, attribute) => state.controls.at(-1)?.names.unshift(attribute('val') ?? ''),
  'w:alias': (state, attribute) => state.controls.at(-1)?.names.push(attribute('val') ?? ''),
  'w:showingPlcHdr': (state, attribute) => {
    const control = state.controls.at(-1)
    if (control) control.isPrompt = isOn(attribute)
  },
  'w:sdtContent': (state) => {
    const control = state.controls.at(-1)
    if (!control || control.isContent) return
    control.isContent = true
    state.places.openControl(control.names)
    placeFound(state)
  },
  'w:bookmarkStart': (state, attribute) => {
    const name = attribute('name') ?? ''
    if (name.startsWith('_q_')) state.seals.push(name)
    state.places.startBookmark(attribute('id') ?? '', name)
    placeFound(state)
  },
  'w:bookmarkEnd': (state, attribute) => state.places.endBookmark(attribute('id') ?? ''),
  'w:tbl': (state) => {
    if (state.places.here) addFault(state, 'table')
    state.tables.push({ index: state.tableCount++, row: -1, column: -1, next: 0 })
  },
  'w:tr': (state) => {
    const table = state.tables.at(-1)
    if (table) Object.assign(table, { row: table.row + 1, column: -1, next: 0 })
  },
  'w:tc': (state) => {
    const table = state.tables.at(-1)
    if (table) Object.assign(table, { column: table.next, next: table.next + 1 })
  },
  'w:gridSpan': (state, attribute) => {
    const table = state.tables.at(-1)
    const span = Number(attribute('val'))
    if (table && span > 1 && span < 100) table.next = table.column + span
  },
  'w:drawing': drawing,
  'w:pict': drawing,
  'w:txbxContent': (state) => {
    for (const each of state.drawings) each.hasBox = true
    addFault(state, 'text-box')
  },
  'w:object': (state) => {
    addFault(state, 'object')
    state.drawings.push({ hasBox: true })
  },
  'm:oMath': (state) => addFault(state, 'formula'),
  'w:altChunk': (state) => addFault(state, 'foreign-part'),
  'w:subDoc': (state) => addFault(state, 'foreign-part'),
  'w:hyperlink': (state, attribute) =>
    addFault(state, 'link', state.links.get(attribute('id') ?? '') ?? attribute('anchor') ?? null),
  'w:fldSimple': (state, attribute) => addInstruction(state, attribute('instr') ?? ''),
  'w:instrText': (state) => {
    state.reads = 'instruction'
  },
  'w:fldChar': (state) => endInstruction(state),
  'w:commentRangeStart': (state, attribute) => {
    const id = attribute('id') ?? ''
    if (state.comments.has(id)) return
    const comment = { id, words: '', place: state.places.here }
    state.comments.set(id, comment)
    state.openComments.add(comment)
  },
  'w:commentRangeEnd': (state, attribute) => {
    const comment = state.comments.get(attribute('id') ?? '')
    if (comment) state.openComments.delete(comment)
  },
  'w:commentReference': (state, attribute) => {
    const id = attribute('id') ?? ''
    if (!state.comments.has(id)) state.comments.set(id, { id, words: '', place: state.places.here })
  },
  'w:footnoteReference': noteReference('footnote'),
  'w:endnoteReference': noteReference('endnote'),
  'mc:AlternateContent': (state) => state.alternatives.push(false),
  'mc:Choice': (state) => {
    if (state.alternatives.length > 0) state.alternatives[state.alternatives.length - 1] = true
  },
}

const endText = (state: BodyState) => {
  state.reads = null
}

/** It may stand in several runs, until the next mark of the field. */
function endInstruction(state: BodyState): void {
  addInstruction(state, state.instruction)
  state.instruction = ''
}

const closing: Record<string, (state: BodyState) => void> = {
  'w:p': (state) => {
    const paragraph = state.open.pop()
    if (paragraph?.isWeb && paragraph.pieces.length > 0)
      state.faults.push({
        code: 'web-text',
        found: null,
        paragraph,
        place: paragraph.pieces[0]?.place ?? null,
      })
  },
  'w:pPr': (state) => {
    state.properties = null
  },
  'w:rPr': (state) => {
    if (state.properties === 'run') state.properties = null
  },
  'w:r': (state) => {
    state.run = plainRun
  },
  'w:t': endText,
  'w:delText': endText,
  'm:t': endText,
  'w:ins': (state) => untracked(state, () => undefined),
  'w:del': (state) => untracked(state, () => undefined),
  'w:moveTo': (state) => untracked(state, () => undefined),
  'w:moveFrom': (state) => untracked(state, () => undefined),
  'w:sdt': (state) => {
    if (state.controls.pop()?.isContent) state.places.closeControl()
  },
  'w:tbl': (state) => {
    state.tables.pop()
  },
  'w:drawing': (state) => drawn(state, () => undefined),
  'w:pict': (state) => drawn(state, () => undefined),
  'w:object': (state) => {
    state.drawings.pop()
  },
  'w:instrText': endText,
  'mc:AlternateContent': (state) => {
    state.alternatives.pop()
  },
}

/** What a program works out: page numbers, dates, references. What it last worked out stands as text. */
function addInstruction(state: BodyState, given: string): void {
  const [name = '', ...rest] = given.trim().split(/\s+/)
  if (name === '') return
  if (name.toUpperCase() === 'HYPERLINK') addFault(state, 'link', rest.join(' ').replaceAll('"', '') || null)
  else addFault(state, 'field-code', given.trim())
}

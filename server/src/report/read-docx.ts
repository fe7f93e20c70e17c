import { createHash } from 'node:crypto'
import type { DraftComment, DraftNote, FoundFault, PacketSeal, ReadDraft } from '@qarar/register'
import { readXml, type XmlBudget } from '../docx/read-xml.ts'
import type { OpenPackage } from '../zip/open-package.ts'
import { type BodyState, newBodyState } from './body-state.ts'
import { type DraftLimits, defaultDraftLimits } from './draft-limits.ts'
import { sealOfBookmark, sealProperties } from './field-names.ts'
import { finishBody, type Numbered } from './finish-body.ts'
import { openDraft, refuseOtherPackage } from './open-draft.ts'
import { bodyReader } from './read-body.ts'
import {
  type ReadRemark,
  type Relation,
  readProgram,
  readProperties,
  readRelations,
  readRemarks,
} from './read-parts.ts'
import { readStyles } from './read-styles.ts'
import { refuseDraft } from './refuse-draft.ts'

/** Reads a document of Word. Throws with one sentence where the bytes are none, or none that can be read within the limits. */
export function readDocx(name: string, bytes: Buffer, limits: DraftLimits = defaultDraftLimits): ReadDraft {
  const file = openDraft(bytes, limits)
  const budget: XmlBudget = { depth: limits.depth, left: limits.elements, characters: limits.characters }
  const main = mainPart(file, budget)
  const relations = readRelations(file.part(relationsOf(main)), budget)
  const program = readProgram(file.part('docProps/app.xml'), budget)
  const state = readState(file, { main, relations, limits, budget })
  const body = finishBody(state, program?.startsWith('LibreOffice') ?? false)
  const beside = (type: string) => partBeside(file, main, relations, type)
  const remarks = readRemarks(beside('comments'), 'w:comment', budget)
  const footnotes = readRemarks(beside('footnotes'), 'w:footnote', budget)
  const endnotes = readRemarks(beside('endnotes'), 'w:endnote', budget)
  const properties = readProperties(file.part('docProps/custom.xml'), budget)
  if (budget.left < 0 || budget.characters < 0) throw refuseDraft('draft-too-large')
  const { fields, paragraphs, changes, numbered } = body
  const damaged = Object.entries({ comments: remarks, footnotes, endnotes }).filter(([, { fault }]) => fault)
  return {
    ...{ name, sha256: createHash('sha256').update(bytes).digest('hex'), program },
    seal: sealOf(properties, state),
    ...{ fields, paragraphs, changes },
    comments: commentsOf(state, remarks.remarks, numbered),
    notes: notesOf(state, { footnote: footnotes.remarks, endnote: endnotes.remarks }, numbered),
    faults: [
      ...body.faults,
      ...damaged.map(([part]) => whole('damaged-part', part)),
      ...(file.names.some((each) => each.endsWith('vbaproject.bin')) ? [whole('macros', null)] : []),
    ],
  }
}

/** Programs that make a document anew leave out what they do not know: the properties, or the bookmark. */
function sealOf(properties: Record<string, string>, { seals }: BodyState): PacketSeal | null {
  const {
    [sealProperties.volume]: volume,
    [sealProperties.packet]: packet,
    [sealProperties.hash]: hash,
  } = properties
  if (volume && packet && hash) return { volume, packet, hash }
  return seals.map(sealOfBookmark).find((each) => each !== null) ?? null
}

const whole = (code: FoundFault['code'], found: string | null): FoundFault => ({
  ...{ code, found, paragraph: null, field: null },
})

/** By the relations of the package; most have it where everybody has it. */
function mainPart(file: OpenPackage, budget: XmlBudget): string {
  const relations = readRelations(file.part('_rels/.rels'), budget)
  const target = relations.find(({ type, isOutside }) => type === 'officeDocument' && !isOutside)?.target
  const named = target === undefined ? usualMain : target.replace(/^\//, '')
  const main = [named, usualMain].find((name) => file.names.includes(name.toLowerCase()))
  const isOther = main === undefined || /^(?:xl|ppt)\//i.test(main)
  return isOther ? refuseOtherPackage(file) : main
}

const usualMain = 'word/document.xml'

const folderOf = (part: string) => part.slice(0, part.lastIndexOf('/') + 1)

const relationsOf = (part: string) => `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`

function partBeside(file: OpenPackage, main: string, relations: readonly Relation[], type: string) {
  const target = relations.find((each) => each.type === type && !each.isOutside)?.target
  if (target === undefined) return null
  return file.part(target.startsWith('/') ? target.slice(1) : folderOf(main) + target)
}

interface Reading {
  main: string
  relations: readonly Relation[]
  limits: DraftLimits
  budget: XmlBudget
}

function readState(file: OpenPackage, { main, relations, limits, budget }: Reading): BodyState {
  const styles = readStyles(partBeside(file, main, relations, 'styles'), budget)
  const links = new Map(relations.filter(({ isOutside }) => isOutside).map(({ id, target }) => [id, target]))
  const state = newBodyState(styles, links)
  const enough = () => {
    const most = Math.max(state.paragraphs.length, state.places.found.length)
    if (most > limits.paragraphs) throw refuseDraft('draft-too-large')
  }
  let hasBody = false
  const reader = bodyReader(state, enough)
  const open: typeof reader.open = (name, attribute) => {
    hasBody ||= name === 'w:body'
    reader.open(name, attribute)
  }
  const fault = readXml(file.part(main) as Buffer, { ...reader, open }, budget)
  if (fault === 'doctype' || fault === 'too-deep') throw refuseDraft('unsafe-document')
  if (fault === 'too-many') throw refuseDraft('draft-too-large')
  if (fault || !hasBody) throw refuseDraft('damaged-file')
  return state
}

function commentsOf(
  state: BodyState,
  remarks: ReadonlyMap<string, ReadRemark>,
  { field }: Numbered,
): DraftComment[] {
  return [...remarks].map(([id, { author, date, text }]) => {
    const about = state.comments.get(id)
    return { author, date, text, words: about?.words ?? '', field: field(about?.place ?? null) }
  })
}

function notesOf(
  state: BodyState,
  remarks: Record<DraftNote['kind'], ReadonlyMap<string, ReadRemark>>,
  { field, paragraph }: Numbered,
): DraftNote[] {
  return state.notes.flatMap(({ kind, id, ...where }) => {
    const note = remarks[kind].get(id)
    if (!note) return []
    return { kind, text: note.text, paragraph: paragraph(where.paragraph) ?? 0, field: field(where.place) }
  })
}

import type { LanguagePack } from '../../../languages/pack.ts'
import type { Member } from '../../../model/publication.ts'
import type { TextLine } from '../../document-view.ts'
import { findPersonalTitle } from './personal-title.ts'

export interface MemberRow extends Omit<Member, 'sourceLines'> {
  line: TextLine
}

/** Rows of the table of members on a cover: the first row of a role has its label, the others follow it. */
export function readMembers(front: readonly TextLine[], language: LanguagePack): MemberRow[] {
  const rows: MemberRow[] = []
  let role: Member['role'] | null = null
  for (const line of front) {
    const label = readRoleLabel(line, language)
    if (label !== null) role = label.role
    if (role === null) continue
    const cells = readCells(line.text.slice(label?.length ?? 0), role, language)
    if (cells !== null) rows.push({ line, role, ...cells })
    else if (label === null) role = null
  }
  return rows
}

interface RoleLabel {
  role: Member['role']
  length: number
}

function readRoleLabel(
  { text }: TextLine,
  { fold, verbatimRecord: { members } }: LanguagePack,
): RoleLabel | null {
  const [printed = '', label = ''] = /^([^:\t]{1,20}?)\s*:\s*/.exec(text) ?? []
  const folded = fold(label)
  const roles: Member['role'][] = ['president', 'member']
  const role = roles.find((each) => members[each].includes(folded))
  return role === undefined ? null : { role, length: printed.length }
}

// Columns are apart by tabs, wide gaps or dot leaders; a text layer may leave only one space.
const longestRow = 100
const columnGap = /\t+|\s{3,}|\s*(?:\.\s?){3,}\s*/

/** State and person of a row, in either order: «السيد كران (سروان)», `Sarwan Mr. Karran`. */
function readCells(
  row: string,
  role: Member['role'],
  language: LanguagePack,
): Pick<Member, 'state' | 'name'> | null {
  const [first = '', second] = row.split(columnGap).filter((cell) => cell !== '')
  const title = findPersonalTitle(first, language)
  if (second !== undefined) {
    return title === 0 ? { state: withoutBrackets(second), name: first } : { state: first, name: second }
  }
  const [, name, state] = /^(.+?)\s*\(([^()]+)\)$/.exec(first) ?? []
  if (title === 0 && name !== undefined && state !== undefined) return { state, name }
  const canBeMember = role === 'member' && title > 0 && first.length <= longestRow
  return canBeMember ? { state: first.slice(0, title).trim(), name: first.slice(title) } : null
}

function withoutBrackets(cell: string): string {
  return cell.replace(/^\(\s*|\s*\)$/g, '')
}

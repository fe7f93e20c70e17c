import type { LanguagePack } from '../../../languages/pack.ts'
import type { Member } from '../../../model/publication.ts'
import type { TextLine } from '../../document-view.ts'
import { findPersonalTitle, withoutPersonalTitle } from './personal-title.ts'

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
    const cells = readCells(line.text.slice(label?.length ?? 0), language)
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
const columnGap = /\t+|\s{3,}|\s*(?:\.\s?){3,}\s*/

/** State and person of a row, in either order: «السيد كران (سروان)» or `Sarwan Mr. Karran`. */
function readCells(row: string, language: LanguagePack): Pick<Member, 'state' | 'name'> | null {
  const cells = row.split(columnGap).filter((cell) => cell !== '')
  if (cells.length >= 2) {
    const [first = '', second = ''] = cells
    const nameFirst = withoutPersonalTitle(first, language) !== first
    return nameFirst ? { state: withoutBrackets(second), name: first } : { state: first, name: second }
  }
  const bracketed = /^(.+?)\s*\(([^()]+)\)$/.exec(row)
  if (bracketed && findPersonalTitle(row, language) === 0)
    return { state: bracketed[2] as string, name: bracketed[1] as string }
  const title = findPersonalTitle(row, language)
  return title > 0 && row.length <= 100
    ? { state: row.slice(0, title).trim(), name: row.slice(title) }
    : null
}

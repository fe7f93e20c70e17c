import type { ReturnPreview, TakenRow, TakenRows } from '@qarar/register'
import { data, redirect } from 'react-router'
import { letterPath, returnsPath } from '../addresses.ts'
import { type Fields, fieldsOf, type Refused, refusalOf } from '../register/refused.ts'
import type { ReturnSource } from './return-source.ts'

/** What an action leaves to be shown. */
export interface Looked {
  /** Null where what came back cannot be read at all. */
  preview: ReturnPreview | null
  hidden: Record<string, string>
  refused: Refused | null
}

/** Shows what came back; or records what a person chose of it, and leads to its trace. */
export async function lookOrTake(source: ReturnSource, form: FormData) {
  const [fields, chosen] = [fieldsOf(form), form.getAll('take').map(String)]
  const { preview, refused, status } = await look(source, fields)
  const shown = (why: Refused | null, code: number) =>
    data<Looked>({ preview, hidden: source.hidden, refused: why }, { status: code })
  if (!preview || fields.about !== 'take') return shown(refused, status)
  const taken = takenOf(fields, chosen)
  if (taken.rows.length === 0) return shown({ why: 'nothing-chosen', detail: null, fields, chosen }, 422)
  try {
    await source.take(taken)
  } catch (thrown) {
    const { refused: why, status: code } = refusalOf(thrown, fields, chosen)
    return shown(why, code)
  }
  const { letter } = preview.subject
  return redirect(
    letter ? `${letterPath(letter, { recorded: 'sheet' })}#answers` : returnsPath({ recorded: 'sheet' }),
    303,
  )
}

async function look(source: ReturnSource, fields: Fields) {
  try {
    return { preview: await source.preview(), refused: null, status: 200 }
  } catch (thrown) {
    return { preview: null, ...refusalOf(thrown, fields) }
  }
}

/** Rows that are ticked, and rows for which a day was given; each as it was seen. */
export function takenOf(fields: Fields, chosen: readonly string[]): TakenRows {
  const dated = Object.entries(fields).flatMap(([name, day]) =>
    day === '' ? [] : (/^day-(.+)$/.exec(name)?.[1] ?? []),
  )
  const rows = [...new Set([...chosen, ...dated])].map((mandate): TakenRow => {
    const [version = '', entry = ''] = (fields[`seen-${mandate}`] ?? '').split(' ')
    return { mandate, version: Number(version), entry: entry || null, asOf: fields[`day-${mandate}`] || null }
  })
  return { number: fields.number?.trim() || null, date: fields.date?.trim() || null, rows }
}

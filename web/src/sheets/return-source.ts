import {
  type ReturnPreview,
  type TakenReturn,
  type TakenRows,
  type TypedReturn,
  typedReturn,
} from '@qarar/register'
import type { RouterContextProvider } from 'react-router'
import { fileFields, sentFile } from './sent-file.ts'
import { previewFile, previewForm, takeFile, takeForm } from './sheets-api.ts'

type Context = Readonly<RouterContextProvider>

/** What came back: it is looked at, and sent again with the confirmation, as nothing is kept in between. */
export interface ReturnSource {
  /** Fields by which the page of the preview sends it again. */
  hidden: Record<string, string>
  preview: () => Promise<ReturnPreview>
  take: (taken: TakenRows) => Promise<TakenReturn>
}

/** A file that is uploaded, or the one that was looked at; null where there is none. */
export async function fileSource(context: Context, form: FormData): Promise<ReturnSource | null> {
  const file = sentFile(form)
  if (!file) return null
  return {
    hidden: await fileFields(file),
    preview: () => previewFile(context, file),
    take: (taken) => takeFile(context, file, taken),
  }
}

export function formSource(context: Context, typed: TypedReturn): ReturnSource {
  return {
    hidden: { typed: JSON.stringify(typed) },
    preview: () => previewForm(context, typed),
    take: (taken) => takeForm(context, typed, taken),
  }
}

/** What is typed into the form of a note, or was when it was looked at. */
export function typedOf(letter: string, fields: Record<string, string>): TypedReturn {
  const before = fields.typed === undefined ? undefined : typedReturn.safeParse(parsed(fields.typed)).data
  if (before) return { ...before, letter }
  const mandates = Object.keys(fields).flatMap((name) => /^status-(.+)$/.exec(name)?.[1] ?? [])
  const field = (name: string, mandate: string) => fields[`${name}-${mandate}`] ?? ''
  return {
    letter,
    from: fields.from ?? '',
    rows: mandates.map((mandate) => ({
      ...{ mandate, status: field('status', mandate), asOf: field('asOf', mandate) },
      ...{ text: field('text', mandate), evidence: field('evidence', mandate), note: field('note', mandate) },
    })),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

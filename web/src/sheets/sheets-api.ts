// What the pages ask about workbooks and forms of returns.
import {
  type ReturnPreview,
  returnPreview,
  type SheetReturn,
  sheetReturn,
  type TakenReturn,
  type TakenRows,
  type TypedReturn,
  takenReturn,
} from '@qarar/register'
import type { RouterContextProvider } from 'react-router'
import { z } from 'zod'
import { ask, post } from '../api.ts'

type Context = Readonly<RouterContextProvider>

export const listReturns = (context: Context, { letter }: { letter?: string } = {}): Promise<SheetReturn[]> =>
  ask(
    context,
    `/api/returns${letter ? `?${new URLSearchParams({ letter })}` : ''}`,
    z.object({ returns: z.array(sheetReturn) }),
  ).then(({ returns }) => returns)

export const previewFile = (context: Context, file: File): Promise<ReturnPreview> =>
  ask(context, '/api/returns/preview', returnPreview, { method: 'POST', body: formOf({ file }) })

export const takeFile = (context: Context, file: File, taken: TakenRows): Promise<TakenReturn> =>
  ask(context, '/api/returns', takenReturn, {
    method: 'POST',
    body: formOf({ file, taken: JSON.stringify(taken) }),
  })

export const previewForm = (context: Context, form: TypedReturn): Promise<ReturnPreview> =>
  ask(context, '/api/returns/form/preview', returnPreview, post(form))

export const takeForm = (context: Context, form: TypedReturn, taken: TakenRows): Promise<TakenReturn> =>
  ask(context, '/api/returns/form', takenReturn, post({ form, taken }))

function formOf(fields: Record<string, File | string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

// What the pages ask of the correspondence.
import { type LetterPage, type ListedLetter, letterPage, listedLetter } from '@qarar/register'
import type { RouterContextProvider } from 'react-router'
import { z } from 'zod'
import { ask } from '../api.ts'

type Context = Readonly<RouterContextProvider>

export const listLetters = (context: Context, query: URLSearchParams): Promise<ListedLetter[]> =>
  ask(context, `/api/letters?${query}`, z.object({ letters: z.array(listedLetter) })).then(
    ({ letters }) => letters,
  )

export const getLetter = (context: Context, id: string, query: URLSearchParams): Promise<LetterPage> =>
  ask(context, `/api/letters/${encodeURIComponent(id)}?${query}`, letterPage)

// Routes of correspondence: notes that ask for returns, and what States answered.

import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { answer, day, letterPage, listedLetter, moment, newAnswer, newLetter } from '@qarar/register/contract'
import { docxType } from '../../docx/docx-type.ts'
import type { Store } from '../../store/store.ts'
import type { ApiOptions } from '../api-options.ts'
import { fileResponse } from '../download.ts'
import { problemException } from '../problem.ts'
import { answers, answersFile, idParams, jsonBody, plainText } from './route-parts.ts'

const asOfQuery = z.object({
  /** The day that is asked about. */
  asOf: day.optional(),
  /** The moment whose knowledge is asked for. */
  known: moment.optional(),
})

const withReason = jsonBody(z.object({ reason: plainText(2000).trim().min(1) }))
const made = z.object({ id: z.string() })

const listRoute = createRoute({
  method: 'get',
  path: '/api/letters',
  summary: 'Circular notes and their reminders, with how many States have answered.',
  request: { query: asOfQuery },
  responses: answers('The newest first', z.object({ letters: z.array(listedLetter) })),
})

const writeRoute = createRoute({
  method: 'post',
  path: '/api/letters',
  summary: 'Register a circular note about some mandates, or a reminder of one.',
  request: { body: jsonBody(newLetter) },
  responses: answers('Its id', made),
})

const letterRoute = createRoute({
  method: 'get',
  path: '/api/letters/{id}',
  summary: 'A note with what it quotes, where each State stands, and the answers.',
  request: { params: idParams, query: asOfQuery },
  responses: answers('The note; of a reminder, that of which it reminds', letterPage),
})

const docxRoute = createRoute({
  method: 'get',
  path: '/api/letters/{id}/docx',
  summary: 'The note or the reminder as a Word document.',
  request: { params: idParams },
  responses: answersFile('DOCX', docxType),
})

const withdrawRoute = createRoute({
  method: 'post',
  path: '/api/letters/{id}/withdraw',
  summary: 'Take back a note that has neither answers nor reminders.',
  request: { params: idParams, body: withReason },
  responses: answers('What was taken back', made),
})

const answersRoute = createRoute({
  method: 'get',
  path: '/api/answers',
  summary: 'Answers to all notes.',
  responses: answers('The newest first', z.object({ answers: z.array(answer) })),
})

const registerRoute = createRoute({
  method: 'post',
  path: '/api/answers',
  summary: 'Register what a State answered; each marked passage becomes a return.',
  request: { body: jsonBody(newAnswer) },
  responses: answers('Its id', made),
})

const withdrawAnswerRoute = createRoute({
  method: 'post',
  path: '/api/answers/{id}/withdraw',
  summary: 'Take an answer back, with the returns that it brought.',
  request: { params: idParams, body: withReason },
  responses: answers('What was taken back', made.extend({ letter: z.string() })),
})

export function letterRoutes(store: Store, { person: by }: ApiOptions) {
  return [
    defineOpenAPIRoute({
      route: listRoute,
      handler: async (c) => c.json({ letters: await store.listLetters(c.req.valid('query')) }, 200),
    }),
    defineOpenAPIRoute({
      route: writeRoute,
      handler: async (c) => c.json(await store.writeLetter({ ...c.req.valid('json'), by }), 200),
    }),
    defineOpenAPIRoute({
      route: letterRoute,
      handler: async (c) => {
        const { id } = c.req.valid('param')
        const page = await store.getLetter(id, c.req.valid('query'))
        if (!page) throw noLetter(id)
        return c.json(page, 200)
      },
    }),
    defineOpenAPIRoute({
      route: docxRoute,
      handler: async (c) => docxOf(store, c.req.valid('param').id),
    }),
    defineOpenAPIRoute({
      route: withdrawRoute,
      handler: async (c) =>
        c.json(await store.withdrawLetter(c.req.valid('param').id, { ...c.req.valid('json'), by }), 200),
    }),
    defineOpenAPIRoute({
      route: answersRoute,
      handler: async (c) => c.json({ answers: await store.listAnswers() }, 200),
    }),
    defineOpenAPIRoute({
      route: registerRoute,
      handler: async (c) => c.json(await store.registerAnswer({ ...c.req.valid('json'), by }), 200),
    }),
    defineOpenAPIRoute({
      route: withdrawAnswerRoute,
      handler: async (c) =>
        c.json(await store.withdrawAnswer(c.req.valid('param').id, { ...c.req.valid('json'), by }), 200),
    }),
  ] as const
}

const noLetter = (id: string) => problemException('not-found', `No note has the id ${id}.`)

/** The library that writes the file is loaded when somebody asks for one. */
async function docxOf(store: Store, id: string): Promise<Response> {
  const found = await store.getNote(id)
  if (!found) throw noLetter(id)
  const { writeDocx } = await import('../../letters/write-docx.ts')
  const content = await writeDocx(found.note, found.level)
  return fileResponse({ file: `${found.number}.docx`, type: docxType, content })
}

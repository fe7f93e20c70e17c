// What the pages ask of the assignment rules.
import { type AssignmentRule, assignmentRule } from '@qarar/register'
import type { RouterContextProvider } from 'react-router'
import { z } from 'zod'
import { ask } from '../api.ts'

export const listRules = (context: Readonly<RouterContextProvider>): Promise<AssignmentRule[]> =>
  ask(context, '/api/assignment-rules', z.object({ rules: z.array(assignmentRule) })).then(
    ({ rules }) => rules,
  )

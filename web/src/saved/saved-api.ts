import { type SavedList, savedList } from '@qarar/register'
import type { RouterContextProvider } from 'react-router'
import { ask } from '../api.ts'

/** Searches and views that are saved, each with how much is new. */
export const getSaved = (context: Readonly<RouterContextProvider>): Promise<SavedList> =>
  ask(context, '/api/saved', savedList)

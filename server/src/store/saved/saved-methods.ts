import type { Level } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import type { Search } from '../search/newest-hits.ts'
import { endSaved, renameSaved, restoreSaved, saveQuery, seeSaved } from './keep-saved.ts'
import { listSaved, nameSaved, shown } from './list-saved.ts'
import { readSaved } from './read-saved.ts'
import type { SavedMethods } from './saved-store.ts'

export function savedMethods(db: Database, level: Level, search: Search): SavedMethods {
  return {
    listSaved: ({ ownNames }) => listSaved({ db, level, search, ownNames }),
    nameSaved: () => nameSaved(db),
    getSaved: async (id) => (await readSaved(db, id)).map(shown)[0],
    saveQuery: (saved) => saveQuery(db, saved),
    renameSaved: (id, given) => renameSaved(db, id, given),
    seeSaved: (id, given) => seeSaved(db, id, given),
    endSaved: (id, given) => endSaved(db, id, given),
    restoreSaved: (id, given) => restoreSaved(db, id, given),
  }
}

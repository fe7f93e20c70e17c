import type { NewSaved, RenamedSaved, Saved, SavedList } from '@qarar/register/contract'

/** `ownNames`: who asks, for views of what is theirs. */
export interface SavedQuery {
  ownNames: readonly string[]
}

export interface SavedNames {
  /** Log entry up to which they are as they are here. */
  log: number
  /** By their names. */
  saved: Omit<Saved, 'news'>[]
}

/** Searches and views that people keep under a name: the whole house has the same. */
export interface SavedMethods {
  /** By their names, with what is new. */
  listSaved(query: SavedQuery): Promise<SavedList>
  /** The same without what is new, which takes time to count. */
  nameSaved(): Promise<SavedNames>
  /** Also one that somebody put away; undefined where none has the id. */
  getSaved(id: string): Promise<Omit<Saved, 'news'> | undefined>
  saveQuery(saved: NewSaved & { by: string }): Promise<{ id: string }>
  /** Refused where it is called otherwise by now than the person saw. */
  renameSaved(id: string, given: RenamedSaved & { by: string }): Promise<void>
  /** What came up to this log entry is new no more, for anybody. */
  seeSaved(id: string, given: { log: number; by: string }): Promise<void>
  /** It is listed no more; `restoreSaved` brings it back as it was. */
  endSaved(id: string, given: { by: string }): Promise<void>
  restoreSaved(id: string, given: { by: string }): Promise<void>
}

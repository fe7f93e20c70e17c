import { homedir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'
import { findClosedFolder, serverUserOf } from './server-user.ts'

export type Machine = {
  env: { readonly [name: string]: string | undefined }
  home: string
  /** As an ordinary user always true: the server runs as that user. */
  canServerEnter: (folder: string) => boolean
}

/**
 * Where Qarar keeps its data when the command line does not say. As root the server runs as another user,
 * who cannot enter a 0700 home such as /root: then the system's place for data is the right one.
 */
export function defaultDataFolder({ env, home, canServerEnter }: Machine = thisMachine()): string {
  if (env.QARAR_DATA) return resolve(env.QARAR_DATA)
  // The XDG specification says that relative paths are to be ignored.
  const dataHome = isAbsolute(env.XDG_DATA_HOME ?? '') ? env.XDG_DATA_HOME : undefined
  const own = join(dataHome ?? join(home, '.local', 'share'), 'qarar')
  return canServerEnter(own) ? own : '/var/lib/qarar'
}

function thisMachine(): Machine {
  const user = serverUserOf()
  return { env: process.env, home: homedir(), canServerEnter: (folder) => !findClosedFolder(folder, user) }
}

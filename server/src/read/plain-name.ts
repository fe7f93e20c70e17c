import { basename } from 'node:path'

/** Some browsers send a path; on other systems it has backslashes. */
export const plainName = (name: string): string => basename(name.replaceAll('\\', '/')) || 'file'

/** Between an archive and a file in it: `a.zip › b.txt`. */
export const archiveMark = ' › '

/** What a file is called by itself, without the archives that it came in. */
export const ownName = (name: string): string => name.replace(/^.*\.zip › /is, '') || name

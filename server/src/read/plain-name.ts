import { basename } from 'node:path'

/** Some browsers send a path; on other systems it has backslashes. */
export const plainName = (name: string): string => basename(name.replaceAll('\\', '/')) || 'file'

import { readPartyTable } from '../party-table.ts'
import { bareClasses } from './bare-classes.data.ts'
import { bodies } from './bodies.data.ts'
import { classes } from './classes.data.ts'

/** Organisations without a profile, classes of parties, and words that name no party. */
export const worldParties = readPartyTable(bodies + classes)

/** Words that name a class only where they are all that is said. */
export const bareParties = readPartyTable(bareClasses)

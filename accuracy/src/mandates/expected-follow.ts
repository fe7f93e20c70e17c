/** Lines of seed 001 that ask the Secretary-General or the General Secretariat for something of its own (notes, §2.4). */
export const taskLines: readonly number[] = [
  116, 117, 181, 183, 197, 198, 236, 289, 291, 329, 331, 352, 353, 428, 507, 525, 637, 646, 729, 842,
]

/** Lines of the closing clauses, by which the text itself is followed up (notes, §2.3). */
export const closingLines: readonly number[] = [
  119, 200, 265, 292, 334, 354, 433, 463, 531, 555, 597, 650, 674, 707, 730, 765, 802, 845, 878, 916, 971,
  1014, 1046, 1059,
]

/** Lines where States are to tell the secretariat what they have done (notes, §1A). */
export const returnLines: readonly number[] = [162, 844]

/** The last line of the resolutions that the notes list. */
export const lastLine = 1059

/** Addressees of the labels, in their English codes, that belong to the Organisation and can be charged with a task. */
export const ownAddressees: ReadonlySet<string> = new Set([
  'secretary_general',
  'general_secretariat',
  'oic',
  'oic_institutions',
  'isdb',
  'isf',
  'iccia',
  'contact_group_somalia',
])

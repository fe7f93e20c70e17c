import { au } from './au/profile.ts'
import { las } from './las/profile.ts'
import { oic } from './oic/profile.ts'
import { ois } from './ois/profile.ts'
import type { OrganisationProfile } from './profile.ts'
import { un } from './un/profile.ts'

/** Every organisation that Qarar knows. A new one is a folder here and a line in this list. */
export const organisations: readonly OrganisationProfile[] = [oic, un, au, las, ois]

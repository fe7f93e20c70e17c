import { readMemberships } from '../memberships.ts'

/**
 * Members of the League of Arab States. To check against: leagueofarabstates.net, and resolutions of its Council for suspensions
 * (Egypt 1979–1989, Libya 2011, Syria from 16 November 2011 to 7 May 2023).
 * Written from memory and not yet compared with it line by line; only the counts are tested.
 */
export const lasMembers = readMemberships(`
1945 EGY IRQ JOR LBN SAU SYR YEM
1953 LBY
1956 SDN
1958 MAR TUN
1961 KWT
1962 DZA
1971 BHR OMN QAT ARE
1973 MRT
1974 SOM
1976 PSE
1977 DJI
1993 COM
suspended 1979-03-31 1989-05-22 EGY
suspended 2011-02-22 2011-08-27 LBY
suspended 2011-11-16 2023-05-07 SYR
observer 2003 ERI
observer 2007 IND
`)

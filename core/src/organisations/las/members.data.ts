import { readMemberships } from '../memberships.ts'

/**
 * Members of the League of Arab States by the day of admission: Wikipedia, «Member states of the Arab League», compared with
 * nationsonline.org and with the years that the League's mission to the United States gives (arableague-us.org). Suspensions of
 * Egypt and Libya: nationsonline.org; of Syria (decided 12, in force 16 November 2011, to 7 May 2023) from memory.
 */
export const lasMembers = readMemberships(`
1945-03-22 EGY IRQ JOR LBN SAU SYR
1945-05-05 YEM
1953-03-28 LBY
1956-01-19 SDN
1958-10-01 MAR TUN
1961-07-20 KWT
1962-08-16 DZA
1971-09-11 BHR QAT
1971-09-29 OMN
1971-12-06 ARE
1973-11-26 MRT
1974-02-14 SOM
1976-09-09 PSE
1977-09-04 DJI
1993-11-20 COM
suspended 1979-03-31 1989-05-22 EGY
suspended 2011-02-22 2011-08-27 LBY
suspended 2011-11-16 2023-05-07 SYR
observer 2003 ERI
observer 2007 IND
`)

import { readMemberships } from '../memberships.ts'

/**
 * Members of the OIC by the year in which they joined; observers. Compared line by line with the list of members and
 * observers of the Egyptian State Information Service («The Organization of Islamic Cooperation», us.sis.gov.eg, March
 * 2023), which other lists share; the members that took part agree with the final communiqués of the 7th, 10th and 12th
 * sessions of the Council of Foreign Ministers (1976, 1979, 1981). Suspensions of Afghanistan and Egypt: Wikipedia,
 * «Member states of the Organisation of Islamic Cooperation». Of Syria: the fourth extraordinary summit (Mecca, 14 and 15
 * August 2012; its closing statement in Reuters, 16 August 2012), until the twentieth extraordinary session of the Council of
 * Foreign Ministers (Jeddah, 7 March 2025; Anadolu Agency of that day: Syria took its seat at the session; Saudi Press
 * Agency, 8 March 2025). Zanzibar, a member for some months of 1993, is left out.
 */
export const oicMembers = readMemberships(`
1969 AFG DZA TCD EGY GIN IDN IRN JOR KWT LBN LBY MYS MLI MRT MAR NER PAK PSE SAU SEN SDN SOM TUN TUR YEM
1972 BHR OMN QAT SLE SYR ARE
1974 BFA BGD CMR GAB GMB GNB UGA
1975 IRQ
1976 COM MDV
1978 DJI
1983 BEN
1984 BRN
1986 NGA
1992 ALB AZE KGZ TJK TKM
1994 MOZ
1995 KAZ
1996 SUR UZB
1997 TGO
1998 GUY
2001 CIV
suspended 1979-05 1984-03 EGY
suspended 1980-01 1989-03 AFG
suspended 2012-08-15 2025-03-06 SYR
observer 1994 BIH
observer 1996 CAF
observer 1998 THA
observer 2005 RUS
observer 1979 oic/turkish-cypriot-state
observer 1977 oic/mnlf
`)

import { readMemberships } from '../memberships.ts'

/**
 * Members of the OIC by the year in which they joined; observers. To check against: the list of member and observer States on
 * oic-oci.org, and final communiqués for suspensions (Egypt: Fez 1979 to Casablanca 1984; Syria: Mecca, August 2012, to
 * the extraordinary Council of Foreign Ministers in Jeddah, March 2025; Afghanistan 1980–1989). Zanzibar, a member for
 * some months of 1993, is left out.
 * Written from memory and not yet compared with it line by line; only the counts are tested.
 */
export const oicMembers = readMemberships(`
1969 AFG DZA TCD EGY GIN IDN IRN JOR KWT LBN LBY MYS MLI MRT MAR NER PAK PSE SAU SEN SDN SOM TUN TUR YEM
1970 BHR OMN QAT SYR ARE
1972 SLE
1974 BGD GAB GMB GNB UGA
1975 BFA CMR
1976 COM IRQ MDV
1978 DJI
1982 BEN
1984 BRN
1986 NGA
1991 AZE
1992 ALB KGZ TJK TKM
1994 MOZ
1995 KAZ UZB
1996 SUR
1997 TGO
1998 GUY
2001 CIV
suspended 1979-05 1984-01 EGY
suspended 1980-01 1989-03 AFG
suspended 2012-08-15 2025-03-07 SYR
observer 1994 BIH
observer 1997 CAF
observer 1998 THA
observer 2003 RUS
observer 1979 oic/turkish-cypriot-state
observer 1977 oic/mnlf
`)

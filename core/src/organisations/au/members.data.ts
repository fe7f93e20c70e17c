import { readMemberships } from '../memberships.ts'

/**
 * Members of the African Union, counted from its predecessor of 1963. To check against: au.int, «Member States», and communiqués
 * of the Peace and Security Council for suspensions after unconstitutional changes of government.
 * Written from memory and not yet compared with it line by line; only the counts are tested.
 */
export const auMembers = readMemberships(`
1963 DZA BEN BFA BDI CMR CAF TCD COG COD CIV EGY ETH GAB GHA GIN KEN LBR LBY MDG MLI MRT MAR NER NGA RWA SEN SLE SOM SDN TZA TGO TUN UGA
1964 MWI ZMB
1965 GMB
1966 BWA LSO
1968 MUS SWZ GNQ
1973 GNB
1975 AGO CPV COM MOZ STP
1976 SYC
1977 DJI
1980 ZWE
1982 ESH
1990 NAM
1993 ERI
1994 ZAF
2011 SSD
-1984-11-12 MAR
2017-01-31 MAR
suspended 2012-03-23 2012-10-24 MLI
suspended 2013-03-25 2016-04-06 CAF
suspended 2013-07-05 2014-06-17 EGY
suspended 2019-06-06 2019-09-06 SDN
suspended 2020-08-19 2020-10-09 MLI
suspended 2021-06-01 … MLI
suspended 2021-09-10 … GIN
suspended 2021-10-27 … SDN
suspended 2022-01-31 … BFA
suspended 2023-08-22 … NER
suspended 2023-08-31 2025-04-30 GAB
`)

import { readMemberships } from '../memberships.ts'

/**
 * Members of the African Union, counted from its predecessor of 1963. Founders, count and Morocco's return: au.int, «Member
 * States»; years of joining from Algeria to Seychelles in the order of the alphabet: worldpopulationreview.com, «African
 * Union» (Angola 1975; other lists have 1979). Suspensions that agree with reports of the day: Sudan 2019 and 2021, Guinea
 * 2008–2010 and 2021, Mali's end in 2020, Egypt 2013–2014, Gabon's end in 2025; beginnings of Madagascar 2009, Guinea-Bissau
 * 2012, the Central African Republic 2013 and Burkina Faso 2015. Their other days are from memory.
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
suspended 2008-12 2010-12 GIN
suspended 2009-03-20 2014-01-27 MDG
suspended 2012-03-23 2012-10-24 MLI
suspended 2012-04-17 2014-06-17 GNB
suspended 2013-03-25 2016-04-06 CAF
suspended 2013-07-05 2014-06-17 EGY
suspended 2015-09-18 2015-09-26 BFA
suspended 2019-06-06 2019-09-06 SDN
suspended 2020-08-19 2020-10-09 MLI
suspended 2021-06-01 … MLI
suspended 2021-09-10 … GIN
suspended 2021-10-27 … SDN
suspended 2022-01-31 … BFA
suspended 2023-08-22 … NER
suspended 2023-08-31 2025-04-30 GAB
`)

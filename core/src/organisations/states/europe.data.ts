/** One State a line; see `states.ts` for the columns. */
export const europe = `
ALB | ألبانيا | Albania | Albanie | ألباني | Albanian | albanais, albanaise
AND | أندورا | Andorra | Andorre
AUT | النمسا; جمهورية النمسا | Austria | Autriche | نمساوي | Austrian | autrichien, autrichienne
BEL | بلجيكا | Belgium | Belgique | بلجيكي | Belgian | belge
BGR | بلغاريا | Bulgaria | Bulgarie | بلغاري | Bulgarian | bulgare
BIH | البوسنة والهرسك; البوسنه والهرسك; البوسنا والهرسك; البوسنة | Bosnia and Herzegovina; Bosnia & Herzegovina; Bosnia-Herzegovina; Bosnia | Bosnie-Herzégovine; Bosnie | بوسني | Bosnian | bosnien, bosnienne, bosniaque
BLR | بيلاروس; بيلاروسيا; روسيا البيضاء | Belarus; Byelorussian SSR | Bélarus; Belarus; Biélorussie | بيلاروسي | Belarusian, Belarussian | bélarussien, bélarussienne
CHE | سويسرا; الاتحاد السويسري | Switzerland; Swiss Confederation | Suisse; Confédération suisse | سويسري | Swiss | suisse
CZE | تشيكيا; الجمهورية التشيكية; جمهورية التشيك; التشيك | Czechia; Czech Republic | Tchéquie; République tchèque | تشيكي | Czech | tchèque
DEU | ألمانيا; جمهورية ألمانيا الاتحادية; ألمانيا الاتحادية | Germany; Federal Republic of Germany | Allemagne; République fédérale d'Allemagne | ألماني | German | allemand, allemande
DNK | الدانمرك; الدنمارك; الدانمارك; الدنمرك | Denmark | Danemark | دانمركي | Danish | danois, danoise
ESP | إسبانيا; أسبانيا; مملكة إسبانيا | Spain | Espagne | إسباني | Spanish | espagnol, espagnole
EST | إستونيا | Estonia | Estonie | إستوني | Estonian | estonien, estonienne
FIN | فنلندا | Finland | Finlande | فنلندي | Finnish | finlandais, finlandaise
FRA | فرنسا; الجمهورية الفرنسية | France; French Republic | France; République française | فرنسي | French | français, française
GBR | المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية; المملكة المتحدة لبريطانيا العظمى وايرلندا الشمالية; المملكة المتحدة; بريطانيا العظمى; بريطانيا | United Kingdom of Great Britain and Northern Ireland; United Kingdom; UK; U.K.; Great Britain; Britain | Royaume-Uni de Grande-Bretagne et d'Irlande du Nord; Royaume-Uni; Grande-Bretagne | بريطاني | British | britannique
GRC | اليونان; الجمهورية الهيلينية | Greece; Hellenic Republic | Grèce; République hellénique | يوناني | Greek | grec, grecque
HRV | كرواتيا | Croatia | Croatie | كرواتي | Croatian | croate
HUN | هنغاريا; المجر | Hungary | Hongrie | هنغاري | Hungarian | hongrois, hongroise
IRL | أيرلندا; إيرلندا | Ireland | Irlande | أيرلندي | Irish | irlandais, irlandaise
ISL | أيسلندا; آيسلندا | Iceland | Islande | أيسلندي | Icelandic | islandais, islandaise
ITA | إيطاليا; الجمهورية الإيطالية | Italy; Italian Republic | Italie; République italienne | إيطالي | Italian | italien, italienne
LIE | ليختنشتاين; لختنشتاين | Liechtenstein | Liechtenstein
LTU | ليتوانيا | Lithuania | Lituanie | ليتواني | Lithuanian | lituanien, lituanienne
LUX | لكسمبرغ; لوكسمبورغ; لوكسمبرغ | Luxembourg | Luxembourg | لكسمبرغي | Luxembourg | luxembourgeois, luxembourgeoise
LVA | لاتفيا | Latvia | Lettonie | لاتفي | Latvian | letton, lettone
MCO | موناكو | Monaco | Monaco
MDA | جمهورية مولدوفا; مولدوفا; ملدوفا; مولدافيا | Republic of Moldova; Moldova | République de Moldova; Moldova; Moldavie | مولدوفي | Moldovan | moldave
MKD | مقدونيا الشمالية; جمهورية مقدونيا الشمالية; جمهورية مقدونيا اليوغوسلافية السابقة; مقدونيا | North Macedonia; former Yugoslav Republic of Macedonia; Macedonia | Macédoine du Nord; ex-République yougoslave de Macédoine; Macédoine
MLT | مالطة; مالطا | Malta | Malte | مالطي | Maltese | maltais, maltaise
MNE | الجبل الأسود; مونتينيغرو | Montenegro | Monténégro
NLD | هولندا; مملكة هولندا; هولنده | Netherlands; Kingdom of the Netherlands; Holland; Netherlands (Kingdom of the) | Pays-Bas; Royaume des Pays-Bas | هولندي | Dutch, Netherlands | néerlandais, néerlandaise
NOR | النرويج | Norway | Norvège | نرويجي | Norwegian | norvégien, norvégienne
POL | بولندا | Poland | Pologne | بولندي | Polish | polonais, polonaise
PRT | البرتغال | Portugal | Portugal | برتغالي | Portuguese | portugais, portugaise
ROU | رومانيا | Romania | Roumanie | روماني | Romanian | roumain, roumaine
RUS | الاتحاد الروسي; روسيا الاتحادية; روسيا; الاتحاد السوفياتي; الاتحاد السوفييتي; اتحاد الجمهوريات الاشتراكية السوفياتية | Russian Federation; Russia; Soviet Union; Union of Soviet Socialist Republics; USSR | Fédération de Russie; Russie; Union soviétique; Union des Républiques socialistes soviétiques; URSS | روسي | Russian | russe
SMR | سان مارينو | San Marino | Saint-Marin
SRB | صربيا | Serbia; Republic of Serbia | Serbie | صربي | Serbian | serbe
SVK | سلوفاكيا | Slovakia; Slovak Republic | Slovaquie; République slovaque | سلوفاكي | Slovak | slovaque
SVN | سلوفينيا | Slovenia | Slovénie | سلوفيني | Slovenian, Slovene | slovène
SWE | السويد | Sweden | Suède | سويدي | Swedish | suédois, suédoise
UKR | أوكرانيا | Ukraine | Ukraine | أوكراني | Ukrainian | ukrainien, ukrainienne
VAT | الكرسي الرسولي; الفاتيكان; دولة مدينة الفاتيكان | Holy See; Vatican; Vatican City State | Saint-Siège; Vatican; Cité du Vatican
XKX | كوسوفو; كوسوفا; جمهورية كوسوفو; كوسوفو (صربيا) | Kosovo | Kosovo | كوسوفي | Kosovar, Kosovan | kosovar, kosovare
GIB* | جبل طارق | Gibraltar | Gibraltar
GRL* | غرينلاند | Greenland | Groenland
`

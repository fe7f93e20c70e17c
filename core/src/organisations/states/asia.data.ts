/** One State a line; see `states.ts` for the columns. */
export const asia = `
AFG | أفغانستان; أفغانستنان; جمهورية أفغانستان الإسلامية; دولة أفغانستان الإسلامية; إمارة أفغانستان الإسلامية | Afghanistan; Islamic Republic of Afghanistan; Islamic State of Afghanistan; Islamic Emirate of Afghanistan | Afghanistan; République islamique d'Afghanistan; Émirat islamique d'Afghanistan | أفغاني | Afghan | afghan, afghane
ARE | الإمارات العربية المتحدة; الإمارات | United Arab Emirates; UAE; U.A.E. | Émirats arabes unis; EAU | إماراتي | Emirati | émirien, émirienne
ARM | أرمينيا | Armenia | Arménie | أرميني | Armenian | arménien, arménienne
AZE | أذربيجان; أذربايجان | Azerbaijan | Azerbaïdjan | أذربيجاني | Azerbaijani, Azeri | azerbaïdjanais, azerbaïdjanaise
BGD | بنغلاديش; بنجلاديش; بنغلادش; جمهورية بنغلاديش الشعبية | Bangladesh; People's Republic of Bangladesh | Bangladesh; République populaire du Bangladesh | بنغلاديشي | Bangladeshi | bangladais, bangladaise
BHR | البحرين; مملكة البحرين | Bahrain; Bahrein | Bahreïn; Royaume de Bahreïn | بحريني | Bahraini | bahreïnien, bahreïnienne
BRN | بروني دار السلام; بروناي دار السلام; بروناي; بروني; سلطنة بروناي دار السلام; سلطنة بروناي | Brunei Darussalam; Brunei; Sultanate of Brunei Darussalam | Brunéi Darussalam; Brunei Darussalam; Brunéi; Brunei; Sultanat de Brunéi Darussalam
BTN | بوتان | Bhutan | Bhoutan | بوتاني | Bhutanese | bhoutanais, bhoutanaise
CHN | الصين; جمهورية الصين الشعبية; الصين الشعبية | China; People's Republic of China | Chine; République populaire de Chine | صيني | Chinese | chinois, chinoise
CYP | قبرص | Cyprus | Chypre | قبرصي | Cypriot | chypriote
GEO | جورجيا | Georgia | Géorgie | جورجي | Georgian | géorgien, géorgienne
IDN | إندونيسيا; أندونيسيا | Indonesia | Indonésie | إندونيسي | Indonesian | indonésien, indonésienne
IND | الهند; جمهورية الهند | India | Inde | هندي | Indian | indien, indienne
IRN | إيران; جمهورية إيران الإسلامية; الجمهورية الإسلامية الإيرانية; إيران (جمهورية - الإسلامية); إيران (جمهورية الإسلامية) | Iran; Islamic Republic of Iran; Iran (Islamic Republic of) | Iran; République islamique d'Iran; Iran (République islamique d') | إيراني | Iranian | iranien, iranienne
IRQ | العراق; جمهورية العراق | Iraq | Iraq; Irak | عراقي | Iraqi | iraquien, iraquienne, irakien, irakienne
ISR | إسرائيل; دولة إسرائيل | Israel | Israël | إسرائيلي | Israeli | israélien, israélienne
JOR | الأردن; المملكة الأردنية الهاشمية; المملكة الأردنية | Jordan; Hashemite Kingdom of Jordan | Jordanie; Royaume hachémite de Jordanie | أردني | Jordanian | jordanien, jordanienne
JPN | اليابان | Japan | Japon | ياباني | Japanese | japonais, japonaise
KAZ | كازاخستان; كازخستان; كزخستان; كازاكستان; قازاقستان | Kazakhstan; Kazakstan | Kazakhstan | كازاخستاني | Kazakh | kazakh, kazakhe
KGZ | قيرغيزستان; قيرغيزيا; قرغيزستان; قرقيزستان; قيرقيزستان; جمهورية قيرغيز; الجمهورية القيرغيزية; جمهورية قرغيزيا; قرغيزيا | Kyrgyzstan; Kyrgyz Republic | Kirghizistan; Kirghizstan; République kirghize | قيرغيزي | Kyrgyz | kirghize
KHM | كمبوديا; مملكة كمبوديا | Cambodia | Cambodge | كمبودي | Cambodian | cambodgien, cambodgienne
KOR | جمهورية كوريا; كوريا الجنوبية | Republic of Korea; South Korea | République de Corée; Corée du Sud
KWT | الكويت; دولة الكويت | Kuwait | Koweït | كويتي | Kuwaiti | koweïtien, koweïtienne
LAO | جمهورية لاو الديمقراطية الشعبية; لاوس | Lao People's Democratic Republic; Laos | République démocratique populaire lao; Laos
LBN | لبنان; الجمهورية اللبنانية | Lebanon; Lebanese Republic | Liban; République libanaise | لبناني | Lebanese | libanais, libanaise
LKA | سري لانكا; سريلانكا | Sri Lanka | Sri Lanka | سريلانكي | Sri Lankan | sri-lankais, sri-lankaise
MDV | ملديف; المالديف; جزر المالديف; جمهورية المالديف; مالديف; جزر ملديف | Maldives | Maldives | ملديفي | Maldivian | maldivien, maldivienne
MMR | ميانمار; ماينمار; ميانمار (بورما); بورما | Myanmar; Burma | Myanmar; Birmanie | ميانماري | Myanmar, Burmese | birman, birmane
MNG | منغوليا | Mongolia | Mongolie | منغولي | Mongolian | mongol, mongole
MYS | ماليزيا; اتحاد ماليزيا | Malaysia | Malaisie | ماليزي | Malaysian | malaisien, malaisienne
NPL | نيبال | Nepal | Népal | نيبالي | Nepalese, Nepali | népalais, népalaise
OMN | سلطنة عمان; عمان | Oman; Sultanate of Oman | Oman; Sultanat d'Oman | عماني | Omani | omanais, omanaise
PAK | باكستان; جمهورية باكستان الإسلامية | Pakistan; Islamic Republic of Pakistan | Pakistan; République islamique du Pakistan | باكستاني | Pakistani | pakistanais, pakistanaise
PHL | الفلبين; الفليبين; فلبين; الفيليبين | Philippines | Philippines | فلبيني | Philippine, Filipino | philippin, philippine
PRK | جمهورية كوريا الشعبية الديمقراطية; جمهورية كوريا الديمقراطية الشعبية; كوريا الشمالية | Democratic People's Republic of Korea; DPRK; North Korea | République populaire démocratique de Corée; RPDC; Corée du Nord
PSE | فلسطين; دولة فلسطين; السلطة الوطنية الفلسطينية; السلطة الفلسطينية | Palestine; State of Palestine; Palestinian Authority; Palestinian National Authority | Palestine; État de Palestine; Autorité palestinienne; Autorité nationale palestinienne | فلسطيني | Palestinian | palestinien, palestinienne
QAT | قطر; دولة قطر | Qatar | Qatar | قطري | Qatari | qatarien, qatarienne, qatari, qatarie
SAU | المملكة العربية السعودية; السعودية; العربية السعودية | Saudi Arabia; Kingdom of Saudi Arabia | Arabie saoudite; Royaume d'Arabie saoudite | سعودي | Saudi | saoudien, saoudienne
SGP | سنغافورة | Singapore | Singapour | سنغافوري | Singaporean | singapourien, singapourienne
SYR | الجمهورية العربية السورية; سوريا; سورية; سوريه | Syrian Arab Republic; Syria | République arabe syrienne; Syrie | سوري | Syrian | syrien, syrienne
THA | تايلند; تايلاند; مملكة تايلند | Thailand | Thaïlande | تايلندي | Thai | thaïlandais, thaïlandaise
TJK | طاجيكستان; تاجيكستان; طاجكستان | Tajikistan | Tadjikistan | طاجيكي | Tajik | tadjik, tadjike
TKM | تركمانستان; تركمنستان; تركمنستنان | Turkmenistan | Turkménistan | تركمانستاني | Turkmen | turkmène
TLS | تيمور ليشتي; تيمور-ليشتي; تيمور الشرقية | Timor-Leste; East Timor | Timor-Leste; Timor oriental | تيموري | Timorese | timorais, timoraise
TUR | تركيا; الجمهورية التركية; تركية | Türkiye; Turkey | Türkiye; Turquie | تركي | Turkish | turc, turque
UZB | أوزبكستان; أوزباكستان; أزبكستان; أوزبيكستان | Uzbekistan | Ouzbékistan | أوزبكي | Uzbek | ouzbek, ouzbèke
VNM | فييت نام; فيتنام; فيت نام | Viet Nam; Vietnam; Socialist Republic of Viet Nam | Viet Nam; Vietnam | فيتنامي | Vietnamese | vietnamien, vietnamienne
YEM | اليمن; الجمهورية اليمنية; الجمهورية العربية اليمنية | Yemen; Yemen Arab Republic | Yémen; République du Yémen | يمني | Yemeni | yéménite
TWN* | تايوان; مقاطعة تايوان الصينية | Taiwan; Taiwan Province of China | Taïwan; Province chinoise de Taïwan
HKG* | هونغ كونغ | Hong Kong | Hong Kong
MAC* | ماكاو | Macao; Macau | Macao
`

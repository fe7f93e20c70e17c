/**
 * Codes of ISO 4217 that are in use, a line each: code, names in Arabic, English and French parted by `; `, then signs and
 * short forms. `?`: a name that several currencies have, so that it says none of them. Names after CLDR, and as texts of
 * international organisations write them. Plurals and articles are left out.
 */
export const currencyTable = `
AED | درهم إماراتي; درهم الإمارات | UAE dirham; United Arab Emirates dirham; Emirati dirham | dirham des Émirats arabes unis; dirham émirien | د.إ; Dhs
AFN | أفغاني | Afghan afghani; afghani | afghani; afghani afghan |
ALL | ليك ألباني | Albanian Lek | lek albanais |
AMD | درام أرميني | Armenian Dram | dram arménien |
ANG | غيلدر أنتيلي هولندي | Netherlands Antillean Guilder | florin antillais |
AOA | كوانزا أنغولي | Angolan Kwanza | kwanza angolais |
ARS | بيزو أرجنتيني | Argentine Peso | peso argentin |
AUD | دولار أسترالي | Australian dollar | dollar australien | A$; AU$
AWG | فلورن أروبي | Aruban Florin | florin arubais |
AZN | مانات أذربيجان; مانات أذربيجاني | Azerbaijani manat | manat azerbaïdjanais | ₼
BAM | مارك البوسنة والهرسك قابل للتحويل | Bosnia-Herzegovina Convertible Mark | mark convertible bosniaque |
BBD | دولار بربادوسي | Barbadian Dollar | dollar barbadien |
BDT | تاكا بنغلاديشي; تاكا | Bangladeshi taka; taka | taka bangladeshi; taka | ৳
BGN | ليف بلغاري | Bulgarian Lev | lev bulgare |
BHD | دينار بحريني | Bahraini dinar | dinar bahreïni; dinar bahreïnien | د.ب; BD
BIF | فرنك بروندي | Burundian Franc | franc burundais |
BMD | دولار برمودي | Bermudan Dollar | dollar bermudien |
BND | دولار بروناي | Brunei Dollar | dollar brunéien |
BOB | بوليفيانو بوليفي | Bolivian Boliviano | boliviano bolivien |
BRL | ريال برازيلي | Brazilian real | real brésilien | R$
BSD | دولار باهامي | Bahamian Dollar | dollar bahaméen |
BTN | نولتوم بوتاني | Bhutanese Ngultrum | ngultrum bouthanais |
BWP | بولا بتسواني | Botswanan Pula | pula botswanais |
BYN | روبل بيلاروسي | Belarusian Ruble | rouble biélorusse |
BZD | دولار بليزي | Belize Dollar | dollar bélizéen |
CAD | دولار كندي | Canadian dollar | dollar canadien | C$; CA$; $CA
CDF | فرنك كونغولي | Congolese Franc | franc congolais |
CHF | فرنك سويسري | Swiss franc | franc suisse | SFr
CLP | بيزو تشيلي | Chilean Peso | peso chilien |
CNY | يوان صيني; رنمينبي | Chinese yuan; yuan; renminbi | yuan renminbi chinois; yuan; renminbi | CN¥
COP | بيزو كولومبي | Colombian Peso | peso colombien |
CRC | كولن كوستاريكي | Costa Rican Colón | colón costaricain |
CUP | بيزو كوبي | Cuban Peso | peso cubain |
CVE | اسكودو الرأس الأخضر | Cape Verdean Escudo | escudo capverdien |
CZK | كرونة تشيكية | Czech Koruna | couronne tchèque |
DJF | فرنك جيبوتي | Djiboutian Franc | franc djiboutien |
DKK | كرونة دنماركية | Danish Krone | couronne danoise |
DOP | بيزو الدومنيكان | Dominican Peso | peso dominicain |
DZD | دينار جزائري | Algerian dinar | dinar algérien | د.ج
EGP | جنيه مصري | Egyptian pound | livre égyptienne | ج.م; E£
ERN | ناكفا أريتري | Eritrean Nakfa | nafka érythréen |
ETB | بير أثيوبي | Ethiopian Birr | birr éthiopien |
EUR | يورو | euro | euro | €
FJD | دولار فيجي | Fijian Dollar | dollar fidjien |
FKP | جنيه جزر فوكلاند | Falkland Islands Pound | livre des îles Malouines |
GBP | جنيه إسترليني; جنيه استرليني | pound sterling; British pound; UK pound | livre sterling | GB£
GEL | لاري جورجي | Georgian lari; lari | lari géorgien; lari | ₾
GHS | سيدي غانا | Ghanaian cedi | cédi ghanéen | ₵
GIP | جنيه جبل طارق | Gibraltar Pound | livre de Gibraltar |
GMD | دلاسي غامبي | Gambian Dalasi | dalasi gambien |
GNF | فرنك غينيا | Guinean Franc | franc guinéen |
GTQ | كوتزال غواتيمالا | Guatemalan Quetzal | quetzal guatémaltèque |
GYD | دولار غيانا | Guyanaese Dollar | dollar du Guyana |
HKD | دولار هونغ كونغ | Hong Kong dollar | dollar de Hong Kong | HK$
HNL | ليمبيرا هنداروس | Honduran Lempira | lempira hondurien |
HTG | جوردى هايتي | Haitian Gourde | gourde haïtienne |
HUF | فورينت هنغاري | Hungarian Forint | forint hongrois |
IDR | روبية إندونيسية | Indonesian rupiah; rupiah | roupie indonésienne; rupiah |
ILS | شيكل إسرائيلي; شيكل | Israeli new shekel; Israeli shekel; shekel; new shekel | shekel israélien; nouveau shekel israélien; shekel | ₪
INR | روبية هندية | Indian rupee | roupie indienne | ₹
IQD | دينار عراقي | Iraqi dinar | dinar irakien; dinar iraquien | د.ع
IRR | ريال إيراني | Iranian rial | rial iranien; riyal iranien |
ISK | كرونة أيسلندية | Icelandic Króna | couronne islandaise |
JMD | دولار جامايكي | Jamaican Dollar | dollar jamaïcain |
JOD | دينار أردني | Jordanian dinar | dinar jordanien | د.أ
JPY | ين ياباني; ين | Japanese yen; yen | yen japonais; yen | JP¥
KES | شلن كينيي | Kenyan Shilling | shilling kényan |
KGS | سوم قيرغستاني | Kyrgyz Som | som kirghize |
KHR | رييال كمبودي | Cambodian Riel | riel cambodgien |
KMF | فرنك جزر القمر | Comorian Franc | franc comorien |
KPW | وون كوريا الشمالية | North Korean Won | won nord-coréen |
KRW | وون كوري جنوبي | South Korean won | won sud-coréen | ₩
KWD | دينار كويتي | Kuwaiti dinar | dinar koweïtien | د.ك; KD
KYD | دولار جزر كيمن | Cayman Islands Dollar | dollar des îles Caïmans |
KZT | تينغ كازاخستاني | Kazakhstani tenge; tenge | tenge kazakh; tenge | ₸
LAK | كيب لاوسي | Laotian Kip | kip laotien |
LBP | ليرة لبنانية; جنيه لبناني | Lebanese pound; Lebanese lira | livre libanaise | ل.ل
LKR | روبية سريلانكية | Sri Lankan Rupee | roupie srilankaise |
LRD | دولار ليبيري | Liberian Dollar | dollar libérien |
LSL | لوتي ليسوتو | Lesotho Loti | loti lesothan |
LYD | دينار ليبي | Libyan dinar | dinar libyen | د.ل
MAD | درهم مغربي | Moroccan dirham | dirham marocain | د.م
MDL | ليو مولدوفي | Moldovan Leu | leu moldave |
MGA | أرياري مدغشقر | Malagasy Ariary | ariary malgache |
MKD | دينار مقدوني | Macedonian Denar | denar macédonien |
MMK | كيات ميانمار | Myanmar Kyat | kyat myanmarais |
MNT | توغروغ منغولي | Mongolian Tugrik | tugrik mongol |
MOP | باتاكا ماكاوي | Macanese Pataca | pataca macanaise |
MRU | أوقية موريتانية | Mauritanian ouguiya; ouguiya | ouguiya mauritanien; ouguiya |
MUR | روبية موريشيوسية | Mauritian Rupee | roupie mauricienne |
MVR | روفيه جزر المالديف | Maldivian Rufiyaa | rufiyaa maldivienne |
MWK | كواشا مالاوي | Malawian Kwacha | kwacha malawite |
MXN | بيزو مكسيكي | Mexican Peso | peso mexicain |
MYR | رينغيت ماليزي; رينغت ماليزي | Malaysian ringgit; ringgit | ringgit malaisien; ringgit | RM
MZN | متكال موزمبيقي | Mozambican Metical | metical mozambicain |
NAD | دولار ناميبي | Namibian Dollar | dollar namibien |
NGN | نايرا نيجيري; نايرا | Nigerian naira; naira | naira nigérian; naira | ₦
NIO | قرطبة نيكاراغوا | Nicaraguan Córdoba | córdoba oro nicaraguayen |
NOK | كرونة نرويجية | Norwegian Krone | couronne norvégienne |
NPR | روبية نيبالي | Nepalese Rupee | roupie népalaise |
NZD | دولار نيوزيلندي | New Zealand dollar | dollar néo-zélandais | NZ$
OMR | ريال عماني | Omani rial; Omani riyal | riyal omanais; rial omanais | ر.ع
PAB | بالبوا بنمي | Panamanian Balboa | balboa panaméen |
PEN | سول بيروفي | Peruvian Sol | sol péruvien |
PGK | كينا بابوا غينيا الجديدة | Papua New Guinean Kina | kina papouan-néo-guinéen |
PHP | بيسو فلبيني | Philippine peso | peso philippin | ₱
PKR | روبية باكستانية | Pakistani rupee; Pakistan rupee | roupie pakistanaise |
PLN | زلوتي بولندي | Polish Zloty | zloty polonais |
PYG | غواراني باراغواي | Paraguayan Guarani | guaraní paraguayen |
QAR | ريال قطري | Qatari riyal; Qatar riyal | riyal qatarien; riyal qatari | ر.ق; QR
RON | ليو روماني | Romanian Leu | leu roumain |
RSD | دينار صربي | Serbian Dinar | dinar serbe |
RUB | روبل روسي | Russian rouble; Russian ruble | rouble russe | ₽
RWF | فرنك رواندي | Rwandan Franc | franc rwandais |
SAR | ريال سعودي | Saudi riyal; Saudi Arabian riyal | riyal saoudien; rial saoudien | ر.س; SR
SBD | دولار جزر سليمان | Solomon Islands Dollar | dollar des îles Salomon |
SCR | روبية سيشيلية | Seychellois Rupee | roupie des Seychelles |
SDG | جنيه سوداني | Sudanese pound | livre soudanaise |
SEK | كرونة سويدية | Swedish Krona | couronne suédoise |
SGD | دولار سنغافوري | Singapore dollar | dollar de Singapour | S$
SHP | جنيه سانت هيلين | St. Helena Pound | livre de Sainte-Hélène |
SLE | ليون سيراليوني | Sierra Leonean Leone | leone sierra-léonais |
SOS | شلن صومالي | Somali Shilling | shilling somalien |
SRD | دولار سورينامي | Surinamese Dollar | dollar surinamais |
SSP | جنيه جنوب السودان | South Sudanese Pound | livre sud-soudanaise |
STN | دوبرا ساو تومي وبرينسيبي | São Tomé & Príncipe Dobra | dobra santoméen |
SYP | ليرة سورية | Syrian pound; Syrian lira | livre syrienne | ل.س
SZL | ليلانجيني سوازيلندي | Swazi Lilangeni | lilangeni swazi |
THB | باخت تايلاندي | Thai baht; baht | baht thaïlandais; baht | ฿
TJS | سوموني طاجيكستاني | Tajikistani Somoni | somoni tadjik |
TMT | مانات تركمانستان | Turkmenistani Manat | nouveau manat turkmène |
TND | دينار تونسي | Tunisian dinar | dinar tunisien | د.ت
TOP | بانغا تونغا | Tongan Paʻanga | pa’anga tongan |
TRY | ليرة تركية | Turkish lira | livre turque; lire turque | ₺; TL
TTD | دولار ترينداد وتوباغو | Trinidad & Tobago Dollar | dollar de Trinité-et-Tobago |
TWD | دولار تايواني | New Taiwan Dollar | nouveau dollar taïwanais |
TZS | شلن تنزاني | Tanzanian Shilling | shilling tanzanien |
UAH | هريفنيا أوكراني | Ukrainian hryvnia; hryvnia | hryvnia ukrainienne; hryvnia | ₴
UGX | شلن أوغندي | Ugandan Shilling | shilling ougandais |
USD | دولار أمريكي; دولار من دولارات الولايات المتحدة; دولار الولايات المتحدة | US dollar; United States dollar; American dollar; U.S. dollar | dollar des États-Unis; dollar américain | US$; $US; USD$; U.S.$
UYU | بيزو اوروغواي | Uruguayan Peso | peso uruguayen |
UZS | سوم أوزبكستاني | Uzbekistani Som | sum ouzbek |
VES | بوليفار فنزويلي | Venezuelan Bolívar | bolivar vénézuélien |
VND | دونج فيتنامي | Vietnamese dong | dong vietnamien | ₫
VUV | فاتو فانواتو | Vanuatu Vatu | vatu vanuatuan |
WST | تالا ساموا | Samoan Tala | tala samoan |
XAF | فرنك وسط أفريقي | Central African CFA franc | franc CFA BEAC; franc CFA d’Afrique centrale |
XCD | دولار شرق الكاريبي | East Caribbean Dollar | dollar des Caraïbes orientales |
XDR | حقوق السحب الخاصة | special drawing right | droit de tirage spécial | SDR; DTS
XOF | فرنك غرب أفريقي | West African CFA franc | franc CFA BCEAO; franc CFA de l’Afrique de l’Ouest |
XPF | فرنك سي إف بي | CFP Franc | franc CFP |
YER | ريال يمني | Yemeni rial; Yemeni riyal | riyal yéménite; rial yéménite | ر.ي
ZAR | راند جنوب أفريقيا | South African Rand | rand sud-africain |
ZMW | كواشا زامبي | Zambian Kwacha | kwacha zambien |
? | دولار | dollar | dollar | $
? | ريال | riyal; rial | riyal; rial |
? | دينار | dinar | dinar |
? | دينار إسلامي | Islamic dinar | dinar islamique |
? | درهم | dirham | dirham |
? | جنيه | pound | livre | £
? | ليرة | lira | lire |
? | فرنك | franc | franc |
? | فرنك سيفا; فرنك أفريقي; فرنك الجماعة المالية الأفريقية | CFA franc; franc CFA | franc CFA; FCFA | CFA; FCFA
? | روبية | rupee | roupie |
? | شلن | shilling | shilling |
? | كرونة; كرونا | krone; krona; crown | couronne |
? | بيسو | peso | peso |
? | مانات | manat | manat |
? | وون | won | won |
? | - | - | - | ¥
`

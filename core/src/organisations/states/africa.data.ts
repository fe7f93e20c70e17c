/** One State a line; see `states.ts` for the columns. */
export const africa = `
AGO | أنغولا; أنجولا | Angola | Angola | أنغولي | Angolan | angolais, angolaise
BDI | بوروندي; بورندي | Burundi | Burundi | بوروندي | Burundian | burundais, burundaise
BEN | بنن; بنين | Benin | Bénin | بنيني | Beninese | béninois, béninoise
BFA | بوركينا فاسو; بوركينافاسو; بوركينا فاصو; بوركينا | Burkina Faso | Burkina Faso; Burkina | بوركينابي | Burkinabe, Burkinabé | burkinabé, burkinabè
BWA | بوتسوانا; بتسوانا | Botswana | Botswana | بوتسواني | Botswanan | botswanais, botswanaise
CAF | جمهورية أفريقيا الوسطى; أفريقيا الوسطى; جمهورية وسط أفريقيا | Central African Republic | République centrafricaine; Centrafrique | أفريقي أوسط | Central African | centrafricain, centrafricaine
CIV | كوت ديفوار; كوتديفوار; كوت دي فوار; ساحل العاج | Côte d'Ivoire; Ivory Coast | Côte d'Ivoire | إيفواري | Ivorian | ivoirien, ivoirienne
CMR | الكاميرون; الكامرون; كاميرون | Cameroon; Cameroons | Cameroun | كاميروني | Cameroonian | camerounais, camerounaise
COD | جمهورية الكونغو الديمقراطية; جمهورية الكونغو الديموقراطية; الكونغو الديمقراطية; زائير | Democratic Republic of the Congo; Democratic Republic of Congo; DRC; DR Congo; Zaire | République démocratique du Congo; RDC; Zaïre | كونغولي | Congolese | congolais, congolaise
COG | الكونغو; جمهورية الكونغو; الكونغو برازافيل | Congo; Congo-Brazzaville; Republic of Congo | Congo; Congo-Brazzaville
COM | جزر القمر; اتحاد جزر القمر; اتحاد القمر; القمر المتحدة; جزر القمر المتحدة; جمهورية القمر الاتحادية الإسلامية; جزر القمر الاتحادية الإسلامية | Comoros; Union of the Comoros; Comoro Islands | Comores; Union des Comores | قمري | Comorian | comorien, comorienne
CPV | كابو فيردي; الرأس الأخضر | Cabo Verde; Cape Verde | Cabo Verde; Cap-Vert
DJI | جيبوتي; جيبوتى | Djibouti; Jibouti | Djibouti | جيبوتي | Djiboutian | djiboutien, djiboutienne
DZA | الجزائر; الجمهورية الجزائرية الديمقراطية الشعبية; الجمهورية الجزائرية | Algeria; People's Democratic Republic of Algeria | Algérie; République algérienne démocratique et populaire | جزائري | Algerian | algérien, algérienne
EGY | مصر; جمهورية مصر العربية; الجمهورية العربية المتحدة | Egypt; Arab Republic of Egypt; United Arab Republic | Égypte; République arabe d'Égypte; République arabe unie | مصري | Egyptian | égyptien, égyptienne
ERI | إريتريا; إرتيريا; أريتيريا; إرتريا; ارتيريا | Eritrea; State of Eritrea | Érythrée | إريتري | Eritrean | érythréen, érythréenne
ETH | إثيوبيا; أثيوبيا; جمهورية إثيوبيا الديمقراطية الاتحادية; جمهورية إثيوبيا الاتحادية الديمقراطية | Ethiopia; Federal Democratic Republic of Ethiopia | Éthiopie; République fédérale démocratique d'Éthiopie | إثيوبي | Ethiopian | éthiopien, éthiopienne
GAB | غابون; الغابون; الجابون; جابون; الجمهورية الغابونية; الجمهورية الجابونية | Gabon; Gabonese Republic | Gabon; République gabonaise | غابوني | Gabonese | gabonais, gabonaise
GHA | غانا | Ghana | Ghana | غاني | Ghanaian | ghanéen, ghanéenne
GIN | غينيا; غينيا كوناكري; جمهورية غينيا الثورية | Guinea; Guinea-Conakry | Guinée; Guinée-Conakry | غيني | Guinean | guinéen, guinéenne
GMB | غامبيا; جامبيا; جمهورية غامبيا الإسلامية | Gambia; The Gambia; Islamic Republic of the Gambia | Gambie; République islamique de Gambie | غامبي | Gambian | gambien, gambienne
GNB | غينيا بيساو; غينيا-بيساو | Guinea-Bissau | Guinée-Bissau | بيساوي | Bissau-Guinean | bissau-guinéen, bissau-guinéenne
GNQ | غينيا الاستوائية | Equatorial Guinea | Guinée équatoriale
KEN | كينيا | Kenya | Kenya | كيني | Kenyan | kényan, kényane
LBR | ليبريا; ليبيريا | Liberia | Libéria; Liberia | ليبري | Liberian | libérien, libérienne
LBY | ليبيا; الجماهيرية العربية الليبية; الجماهيرية العربية الليبية الشعبية الاشتراكية العظمى; الجماهيرية العربية الليبية الشعبية الاشتراكية; الجمهورية العربية الليبية | Libya; Libyan Arab Jamahiriya; Socialist People's Libyan Arab Jamahiriya; Libyan Arab Republic | Libye; Jamahiriya arabe libyenne; Jamahiriya arabe libyenne populaire et socialiste | ليبي | Libyan | libyen, libyenne
LSO | ليسوتو; ليسوثو | Lesotho | Lesotho
MAR | المغرب; المملكة المغربية | Morocco | Maroc | مغربي | Moroccan | marocain, marocaine
MDG | مدغشقر | Madagascar | Madagascar | مدغشقري | Malagasy | malgache
MLI | مالي | Mali | Mali | مالي | Malian | malien, malienne
MOZ | موزامبيق; موزمبيق | Mozambique | Mozambique | موزامبيقي | Mozambican | mozambicain, mozambicaine
MRT | موريتانيا; موريتانية; الجمهورية الإسلامية الموريتانية; جمهورية موريتانيا الإسلامية | Mauritania; Islamic Republic of Mauritania | Mauritanie; République islamique de Mauritanie | موريتاني | Mauritanian | mauritanien, mauritanienne
MUS | موريشيوس; موريشوس; موريس | Mauritius | Maurice | موريشي | Mauritian | mauricien, mauricienne
MWI | ملاوي; مالاوي | Malawi | Malawi | ملاوي | Malawian | malawien, malawienne
NAM | ناميبيا | Namibia | Namibie | ناميبي | Namibian | namibien, namibienne
NER | النيجر | Niger | Niger | نيجري | Nigerien | nigérien, nigérienne
NGA | نيجيريا; جمهورية نيجيريا الاتحادية; جمهورية نيجيريا الفيدرالية | Nigeria; Federal Republic of Nigeria | Nigéria; Nigeria; République fédérale du Nigéria | نيجيري | Nigerian | nigérian, nigériane
RWA | رواندا | Rwanda | Rwanda | رواندي | Rwandan, Rwandese | rwandais, rwandaise
SDN | السودان; جمهورية السودان الديمقراطية | Sudan; The Sudan; Democratic Republic of the Sudan | Soudan; République du Soudan | سوداني | Sudanese | soudanais, soudanaise
SEN | السنغال; سنغال | Senegal | Sénégal | سنغالي | Senegalese | sénégalais, sénégalaise
SLE | سيراليون; سيرا ليون | Sierra Leone | Sierra Leone | سيراليوني | Sierra Leonean | sierra-léonais, sierra-léonaise
SOM | الصومال; جمهورية الصومال الديمقراطية; جمهورية الصومال الاتحادية; جمهورية الصومال الفيدرالية; جمهورية الصومال الفدرالية | Somalia; Somali Democratic Republic; Federal Republic of Somalia | Somalie; République fédérale de Somalie | صومالي | Somali, Somalian | somalien, somalienne
SSD | جنوب السودان | South Sudan | Soudan du Sud; Sud-Soudan | جنوب سوداني | South Sudanese | sud-soudanais, sud-soudanaise
STP | سان تومي وبرينسيبي; ساوتومي وبرنسيبي; ساو تومي وبرينسيبي | Sao Tome and Principe | Sao Tomé-et-Principe
SWZ | إسواتيني; سوازيلند | Eswatini; Swaziland | Eswatini; Swaziland
SYC | سيشيل; جزر سيشيل | Seychelles | Seychelles
TCD | تشاد; جمهورية التشاد | Chad | Tchad | تشادي | Chadian | tchadien, tchadienne
TGO | توغو; التوغو; توجو | Togo; Togolese Republic | Togo; République togolaise | توغولي | Togolese | togolais, togolaise
TUN | تونس; الجمهورية التونسية | Tunisia | Tunisie | تونسي | Tunisian | tunisien, tunisienne
TZA | جمهورية تنزانيا المتحدة; تنزانيا | United Republic of Tanzania; Tanzania | République-Unie de Tanzanie; Tanzanie | تنزاني | Tanzanian | tanzanien, tanzanienne
UGA | أوغندا; أوغاندا | Uganda | Ouganda | أوغندي | Ugandan | ougandais, ougandaise
ZAF | جنوب أفريقيا; جنوب إفريقيا | South Africa | Afrique du Sud | جنوب أفريقي | South African | sud-africain, sud-africaine
ZMB | زامبيا | Zambia | Zambie | زامبي | Zambian | zambien, zambienne
ZWE | زمبابوي; زيمبابوي | Zimbabwe | Zimbabwe | زمبابوي | Zimbabwean | zimbabwéen, zimbabwéenne
ESH* | الصحراء الغربية | Western Sahara | Sahara occidental
ESH | الجمهورية العربية الصحراوية الديمقراطية; الجمهورية الصحراوية | Sahrawi Arab Democratic Republic; Saharawi Arab Democratic Republic; Sahrawi Republic | République arabe sahraouie démocratique; République sahraouie
SHN* | سانت هيلانة; سانت هيلينا | Saint Helena | Sainte-Hélène
`

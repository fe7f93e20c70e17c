/** One State a line; see `states.ts` for the columns. */
export const americasAndPacific = `
ARG | الأرجنتين | Argentina | Argentine | أرجنتيني | Argentine, Argentinian | argentin, argentine
ATG | أنتيغوا وبربودا | Antigua and Barbuda | Antigua-et-Barbuda
AUS | أستراليا; استراليا | Australia | Australie | أسترالي | Australian | australien, australienne
BHS | جزر البهاما; البهاما | Bahamas | Bahamas
BLZ | بليز | Belize | Belize
BOL | بوليفيا; دولة بوليفيا المتعددة القوميات; بوليفيا (دولة - المتعددة القوميات) | Bolivia; Plurinational State of Bolivia; Bolivia (Plurinational State of) | Bolivie; État plurinational de Bolivie; Bolivie (État plurinational de) | بوليفي | Bolivian | bolivien, bolivienne
BRA | البرازيل | Brazil | Brésil | برازيلي | Brazilian | brésilien, brésilienne
BRB | بربادوس | Barbados | Barbade
CAN | كندا | Canada | Canada | كندي | Canadian | canadien, canadienne
CHL | شيلي; تشيلي | Chile | Chili | شيلي | Chilean | chilien, chilienne
COL | كولومبيا | Colombia | Colombie | كولومبي | Colombian | colombien, colombienne
CRI | كوستاريكا | Costa Rica | Costa Rica | كوستاريكي | Costa Rican | costaricien, costaricienne
CUB | كوبا | Cuba | Cuba | كوبي | Cuban | cubain, cubaine
DMA | دومينيكا | Dominica | Dominique
DOM | الجمهورية الدومينيكية; جمهورية الدومينيكان | Dominican Republic | République dominicaine
ECU | إكوادور; الإكوادور; اكوادور | Ecuador | Équateur | إكوادوري | Ecuadorian | équatorien, équatorienne
FJI | فيجي | Fiji | Fidji | فيجي | Fijian | fidjien, fidjienne
FSM | ولايات ميكرونيزيا الموحدة; ميكرونيزيا (ولايات - الموحدة) | Federated States of Micronesia; Micronesia (Federated States of) | États fédérés de Micronésie; Micronésie (États fédérés de)
GRD | غرينادا | Grenada | Grenade
GTM | غواتيمالا | Guatemala | Guatemala | غواتيمالي | Guatemalan | guatémaltèque
GUY | غيانا; غويانا; جويانا; جمهورية غيانا التعاونية | Guyana; Cooperative Republic of Guyana | Guyana; Guyane | غياني | Guyanese | guyanien, guyanienne
HND | هندوراس | Honduras | Honduras | هندوراسي | Honduran | hondurien, hondurienne
HTI | هايتي | Haiti | Haïti | هايتي | Haitian | haïtien, haïtienne
JAM | جامايكا | Jamaica | Jamaïque | جامايكي | Jamaican | jamaïcain, jamaïcaine
KIR | كيريباس; كيريباتي | Kiribati | Kiribati
KNA | سانت كيتس ونيفس | Saint Kitts and Nevis | Saint-Kitts-et-Nevis
LCA | سانت لوسيا | Saint Lucia | Sainte-Lucie
MEX | المكسيك | Mexico | Mexique | مكسيكي | Mexican | mexicain, mexicaine
MHL | جزر مارشال | Marshall Islands | Îles Marshall
NIC | نيكاراغوا | Nicaragua | Nicaragua | نيكاراغوي | Nicaraguan | nicaraguayen, nicaraguayenne
NRU | ناورو | Nauru | Nauru
NZL | نيوزيلندا; نيوزيلاندا; نيوزلندا | New Zealand | Nouvelle-Zélande | نيوزيلندي | New Zealand | néo-zélandais, néo-zélandaise
PAN | بنما | Panama | Panama | بنمي | Panamanian | panaméen, panaméenne
PER | بيرو | Peru | Pérou | بيروفي | Peruvian | péruvien, péruvienne
PLW | بالاو | Palau | Palaos
PNG | بابوا غينيا الجديدة | Papua New Guinea | Papouasie-Nouvelle-Guinée
PRY | باراغواي | Paraguay | Paraguay | باراغوايي | Paraguayan | paraguayen, paraguayenne
SLB | جزر سليمان | Solomon Islands | Îles Salomon
SLV | السلفادور | El Salvador | El Salvador | سلفادوري | Salvadoran | salvadorien, salvadorienne
SUR | سورينام | Suriname; Surinam | Suriname; Surinam | سورينامي | Surinamese | surinamais, surinamaise
TON | تونغا | Tonga | Tonga
TTO | ترينيداد وتوباغو | Trinidad and Tobago | Trinité-et-Tobago
TUV | توفالو | Tuvalu | Tuvalu
URY | أوروغواي | Uruguay | Uruguay | أوروغوايي | Uruguayan | uruguayen, uruguayenne
USA | الولايات المتحدة الأمريكية; الولايات المتحدة الأميركية; الولايات المتحدة | United States of America; United States; USA; U.S.A.; US; U.S. | États-Unis d'Amérique; États-Unis | أمريكي, أميركي | American, United States | américain, américaine
VCT | سانت فنسنت وجزر غرينادين | Saint Vincent and the Grenadines | Saint-Vincent-et-les Grenadines
VEN | فنزويلا; جمهورية فنزويلا البوليفارية; فنزويلا (جمهورية - البوليفارية) | Venezuela; Bolivarian Republic of Venezuela; Venezuela (Bolivarian Republic of) | Venezuela; République bolivarienne du Venezuela; Venezuela (République bolivarienne du) | فنزويلي | Venezuelan | vénézuélien, vénézuélienne
VUT | فانواتو | Vanuatu | Vanuatu
WSM | ساموا | Samoa | Samoa
COK | جزر كوك | Cook Islands | Îles Cook
NIU | نيوي | Niue | Nioué
AIA* | أنغويلا; أنغيلا | Anguilla | Anguilla
ASM* | ساموا الأمريكية | American Samoa | Samoa américaines
BMU* | برمودا | Bermuda | Bermudes
CYM* | جزر كايمان | Cayman Islands | Îles Caïmanes
FLK* | جزر فوكلاند (مالفيناس); جزر فوكلاند; جزر مالفيناس | Falkland Islands (Malvinas); Falkland Islands; Malvinas Islands; Islas Malvinas | Îles Falkland (Malvinas); Îles Falkland; Îles Malvinas
GUM* | غوام | Guam | Guam
MSR* | مونتسيرات | Montserrat | Montserrat
NCL* | كاليدونيا الجديدة | New Caledonia | Nouvelle-Calédonie
PCN* | بيتكيرن | Pitcairn; Pitcairn Islands | Pitcairn; Îles Pitcairn
PRI* | بورتوريكو | Puerto Rico | Porto Rico
PYF* | بولينيزيا الفرنسية | French Polynesia | Polynésie française
TCA* | جزر تركس وكايكوس | Turks and Caicos Islands | Îles Turques et Caïques; Îles Turques-et-Caïques
TKL* | توكيلاو | Tokelau | Tokélaou
VGB* | جزر فرجن البريطانية | British Virgin Islands | Îles Vierges britanniques
VIR* | جزر فرجن التابعة للولايات المتحدة | United States Virgin Islands | Îles Vierges américaines
`

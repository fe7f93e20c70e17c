/**
 * Organisations, agencies and institutions that texts of every organisation name; columns as in `readPartyTable`.
 * Names are the official ones and the forms in which resolutions print them, written from memory.
 */
export const bodies = `
eu | الاتحاد الأوروبي; الاتحاد الأوربي | European Union; EU | Union européenne; UE
eu/commission | المفوضية الأوروبية | European Commission | Commission européenne
eu/parliament | البرلمان الأوروبي | European Parliament | Parlement européen
osce | منظمة الأمن والتعاون في أوروبا; منظمة الأمن والتعاون في أوربا | Organization for Security and Cooperation in Europe; Organization for Security and Co-operation in Europe; OSCE | Organisation pour la sécurité et la coopération en Europe; OSCE
osce/minsk-group | مجموعة مينسك; مجموعة منسك; مجموعة مينسك التابعة لمنظمة الأمن والتعاون في أوروبا; مجموعة منسك التابعة لمنظمة الأمن والتعاون في أوروبا | [OSCE/] Minsk Group; Minsk Group of the OSCE | Groupe de Minsk [de l'OSCE/]
council-of-europe | مجلس أوروبا; مجلس أوربا | Council of Europe | Conseil de l'Europe
nato | منظمة حلف شمال الأطلسي; حلف شمال الأطلسي; حلف الناتو; الناتو | North Atlantic Treaty Organization; NATO | Organisation du Traité de l'Atlantique Nord; OTAN
icrc | اللجنة الدولية للصليب الأحمر | International Committee of the Red Cross; ICRC | Comité international de la Croix-Rouge; CICR
ifrc | الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر | International Federation of Red Cross and Red Crescent Societies; IFRC | Fédération internationale des sociétés de la Croix-Rouge et du Croissant-Rouge; FICR
icc | المحكمة الجنائية الدولية | International Criminal Court; ICC | Cour pénale internationale; CPI
gcc | مجلس التعاون لدول الخليج العربية; مجلس التعاون الخليجي; مجلس التعاون لدول الخليج | Gulf Cooperation Council; Cooperation Council for the Arab States of the Gulf; GCC | Conseil de coopération du Golfe; Conseil de coopération des États arabes du Golfe; CCG
ecowas | الجماعة الاقتصادية لدول غرب أفريقيا; الجماعة الاقتصادية لدول غرب إفريقيا; الإيكواس; إيكواس | Economic Community of West African States; ECOWAS | Communauté économique des États de l'Afrique de l'Ouest; CEDEAO
eccas | الجماعة الاقتصادية لدول وسط أفريقيا | Economic Community of Central African States; ECCAS | Communauté économique des États de l'Afrique centrale; CEEAC
igad | الهيئة الحكومية الدولية المعنية بالتنمية; الإيغاد; إيغاد; الإيجاد | Intergovernmental Authority on Development; IGAD | Autorité intergouvernementale pour le développement; IGAD
sadc | الجماعة الإنمائية للجنوب الأفريقي | Southern African Development Community; SADC | Communauté de développement de l'Afrique australe; SADC
asean | رابطة أمم جنوب شرق آسيا; رابطة أمم جنوب شرقي آسيا; رابطة دول جنوب شرق آسيا; الآسيان; آسيان | Association of Southeast Asian Nations; Association of South-East Asian Nations; ASEAN | Association des nations de l'Asie du Sud-Est; ASEAN
saarc | رابطة جنوب آسيا للتعاون الإقليمي; رابطة جنوبي آسيا للتعاون الإقليمي | South Asian Association for Regional Cooperation; SAARC | Association sud-asiatique de coopération régionale; SAARC
eco | منظمة التعاون الاقتصادي | Economic Cooperation Organization | Organisation de coopération économique
cica | مؤتمر التفاعل وتدابير بناء الثقة في آسيا; مؤتمر التفاعل وبناء تدابير الثقة في آسيا; مؤتمر التفاعل وإجراءات بناء الثقة في آسيا | Conference on Interaction and Confidence-Building Measures in Asia; Conference on Interaction and Confidence Building Measures in Asia; CICA | Conférence pour l'interaction et les mesures de confiance en Asie; CICA
turkic-council | مجلس الدول الناطقة بالتركية; مجلس البلدان الناطقة بالتركية; مجلس الدول الناطقة باللغة التركية; مجلس تعاون الدول الناطقة بالتركية; منظمة الدول التركية | Cooperation Council of Turkic-Speaking States; Turkic Council; Organization of Turkic States | Conseil de coopération des États de langue turcique; Conseil turcique; Organisation des États turciques
sco | منظمة شنغهاي للتعاون | Shanghai Cooperation Organization | Organisation de Shanghai pour la coopération; Organisation de coopération de Shanghai
csto | منظمة معاهدة الأمن الجماعي | Collective Security Treaty Organization; CSTO | Organisation du Traité de sécurité collective; OTSC
cis | رابطة الدول المستقلة; كومنولث الدول المستقلة | Commonwealth of Independent States | Communauté d'États indépendants; Communauté des États indépendants
nam | حركة عدم الانحياز; حركة بلدان عدم الانحياز; حركة البلدان غير المنحازة | Non-Aligned Movement; Movement of Non-Aligned Countries | Mouvement des pays non alignés; Mouvement des non-alignés
g77 | مجموعة الـ 77 [والصين/]; مجموعة ال 77 [والصين/] | Group of 77 [and China/] | Groupe des 77 [et la Chine/]
g20 | مجموعة العشرين | Group of 20; Group of Twenty; G20 | Groupe des Vingt; Groupe des 20; G20
oas | منظمة الدول الأمريكية | Organization of American States | Organisation des États américains; OEA
caricom | الجماعة الكاريبية | Caribbean Community; CARICOM | Communauté des Caraïbes; CARICOM
pif | منتدى جزر المحيط الهادئ | Pacific Islands Forum | Forum des îles du Pacifique
commonwealth | الكومنولث | Commonwealth | Commonwealth
oif | المنظمة الدولية للفرنكوفونية | International Organization of la Francophonie; International Organisation of La Francophonie | Organisation internationale de la Francophonie; OIF
amu | اتحاد المغرب العربي | Arab Maghreb Union | Union du Maghreb arabe; UMA
world-bank | البنك الدولي; مجموعة البنك الدولي; البنك الدولي للإنشاء والتعمير | World Bank [Group/]; International Bank for Reconstruction and Development | Banque mondiale; Groupe de la Banque mondiale; Banque internationale pour la reconstruction et le développement
imf | صندوق النقد الدولي | International Monetary Fund; IMF | Fonds monétaire international; FMI
wto | منظمة التجارة العالمية | World Trade Organization; WTO | Organisation mondiale du commerce; OMC
oecd | منظمة التعاون والتنمية في الميدان الاقتصادي; منظمة التعاون الاقتصادي والتنمية | Organization for Economic Cooperation and Development; Organisation for Economic Co-operation and Development; OECD | Organisation de coopération et de développement économiques; OCDE
afdb | مصرف التنمية الأفريقي; البنك الأفريقي للتنمية | African Development Bank | Banque africaine de développement; BAD
adb | مصرف التنمية الآسيوي; البنك الآسيوي للتنمية | Asian Development Bank | Banque asiatique de développement
interpol | المنظمة الدولية للشرطة الجنائية; الإنتربول; المنظمة الدولية للشرطة الجنائية (الإنتربول) | International Criminal Police Organization; INTERPOL; International Criminal Police Organization (INTERPOL) | Organisation internationale de police criminelle; INTERPOL; Organisation internationale de police criminelle (INTERPOL)
ipu | الاتحاد البرلماني الدولي | Inter-Parliamentary Union | Union interparlementaire
opcw | منظمة حظر الأسلحة الكيميائية | Organisation for the Prohibition of Chemical Weapons; Organization for the Prohibition of Chemical Weapons; OPCW | Organisation pour l'interdiction des armes chimiques; OIAC
ctbto | منظمة معاهدة الحظر الشامل للتجارب النووية; اللجنة التحضيرية لمنظمة معاهدة الحظر الشامل للتجارب النووية | [Preparatory Commission for the/] Comprehensive Nuclear-Test-Ban Treaty Organization | [Commission préparatoire de l'/]Organisation du Traité d'interdiction complète des essais nucléaires
conference-on-disarmament | مؤتمر نزع السلاح | Conference on Disarmament | Conférence du désarmement
plo | منظمة التحرير الفلسطينية | Palestine Liberation Organization; PLO | Organisation de libération de la Palestine; OLP
quartet | اللجنة الرباعية; المجموعة الرباعية; الرباعية الدولية | Quartet; Middle East Quartet | Quatuor
issg | المجموعة الدولية لدعم سورية; المجموعة الدولية لدعم سوريا | International Syria Support Group | Groupe international de soutien pour la Syrie
parliamentary-union-oic | اتحاد مجالس الدول الأعضاء في منظمة التعاون الإسلامي; اتحاد مجالس الدول الأعضاء بمنظمة التعاون الإسلامي | Parliamentary Union of the OIC Member States; PUIC | Union parlementaire des États membres de l'OCI; UPCI
isa | السلطة الدولية لقاع البحار | International Seabed Authority | Autorité internationale des fonds marins
itlos | المحكمة الدولية لقانون البحار | International Tribunal for the Law of the Sea | Tribunal international du droit de la mer
clcs | لجنة حدود الجرف القاري | Commission on the Limits of the Continental Shelf | Commission des limites du plateau continental
pca | المحكمة الدائمة للتحكيم; محكمة التحكيم الدائمة | Permanent Court of Arbitration | Cour permanente d'arbitrage
gef | مرفق البيئة العالمية | Global Environment Facility | Fonds pour l'environnement mondial; FEM
gcf | الصندوق الأخضر للمناخ | Green Climate Fund | Fonds vert pour le climat
global-fund | الصندوق العالمي لمكافحة الإيدز والسل والملاريا | Global Fund to Fight AIDS, Tuberculosis and Malaria | Fonds mondial de lutte contre le sida, la tuberculose et le paludisme
gavi | التحالف العالمي للقاحات والتحصين | Gavi | Gavi; Alliance Gavi
ipcc | الهيئة الحكومية الدولية المعنية بتغير المناخ; الفريق الحكومي الدولي المعني بتغير المناخ | Intergovernmental Panel on Climate Change | Groupe d'experts intergouvernemental sur l'évolution du climat; GIEC
fatf | فرقة العمل المعنية بالإجراءات المالية; فرقة العمل للإجراءات المالية | Financial Action Task Force | Groupe d'action financière; GAFI
kimberley-process | عملية كيمبرلي | Kimberley Process | Processus de Kimberley
zpcsa | منطقة السلام والتعاون في جنوب المحيط الأطلسي | South Atlantic Zone of Peace and Cooperation | Zone de paix et de coopération de l'Atlantique Sud
al-azhar | الأزهر الشريف; الأزهر | Al-Azhar; Al-Azhar Al-Sharif | Al-Azhar
muslim-world-league | رابطة العالم الإسلامي | Muslim World League | Ligue islamique mondiale
g5-sahel | المجموعة الخماسية لمنطقة الساحل; مجموعة دول الساحل الخمس; مجموعة الساحل الخماسية | Group of Five for the Sahel; G5 Sahel; G-5 Sahel | Groupe de cinq pays du Sahel; Groupe de cinq du Sahel; G5 Sahel
guam | [منظمة/] مجموعة بلدان جورجيا وأوكرانيا وأذربيجان [وجمهورية مولدوفا/ومولدوفا]; [منظمة/] مجموعة بلدان جورجيا وأوكرانيا وأذربيجان [وجمهورية مولدوفا/ومولدوفا] من أجل الديمقراطية والتنمية الاقتصادية; منظمة الديمقراطية والتنمية الاقتصادية | GUAM; Organization for Democracy and Economic Development - GUAM; Organization for Democracy and Economic Development | GUAM; Organisation pour la démocratie et le développement économique - GUAM; Organisation pour la démocratie et le développement économique
bsec | منظمة التعاون الاقتصادي للبحر الأسود | Black Sea Economic Cooperation Organization; Organization of the Black Sea Economic Cooperation | Organisation de coopération économique de la mer Noire
d8 | منظمة الدول الثماني النامية للتعاون الاقتصادي; مجموعة الدول الثماني الإسلامية النامية | D-8 Organization for Economic Cooperation | Organisation D-8 pour la coopération économique
`

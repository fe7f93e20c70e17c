/** What organs do and say, and words of reasoning: English | French | Arabic; words with one meaning, in forms that stems tell apart. */
export const acts = `
request ask | prier demander demande prie inviter requête | تطلب يطلب طلب طلبت يرجو ترجو رجاء
urge | exhorter exhorte engager engage prier instamment presser | تحث يحث حث ناشد
call appeal | demander appeler appel lancer engager invite | تهيب يهيب تدعو يدعو دعوة نداء تناشد يناشد مناداة
invite invitation | inviter invite invitation | تدعو يدعو دعوة دعا مدعو
decide decision | décider décide décision décidé | تقرر يقرر مقرر قرار قرر تقرير مقررات
resolve resolution | résoudre résolu résolution | قرار قرارات عازم عقد عزم مصمم تصمم
adopt adoption | adopter adopte adoption | تعتمد يعتمد اعتماد اعتمد معتمد
approve approval | approuver approuve approbation | توافق يوافق موافقة تقر يقر وافق اعتماد
endorse endorsement | approuver souscrire faire sien entériner | تؤيد يؤيد تأييد تقر إقرار أيد
welcome | accueillir saluer salue satisfaction féliciter accueille | ترحب يرحب ترحيب رحب
note notice | noter note constater constate acte prendre | تلاحظ يلاحظ علما تحيط يحيط ملاحظة لاحظ نوه
recall | rappeler rappelle rappelant | تشير يشير إشارة تستذكر يستذكر تذكر يذكر
reaffirm affirm affirmation | réaffirmer réaffirme affirmer réaffirmant affirme | تؤكد يؤكد تعيد تأكيد مجددا جديد يجدد أكد
emphasize stress underline underscore | souligner souligne insister insiste soulignant | تشدد يشدد تؤكد يؤكد تبرز تشديد التشديد أكد
reiterate | réitérer réitère renouveler répéter réaffirmer | تكرر يكرر تكرار تجدد يجدد مجددا تأكيد
recognize recognition acknowledge | reconnaître reconnaît reconnaissance reconnaissant conscient constatant | تسلم يسلم تقر يقر تعترف اعتراف تدرك يعترف إدراك
express expression | exprimer exprime expression exprimant | تعرب يعرب إعراب تعبير أعرب عبر
appreciation gratitude thank grateful | remercier gratitude reconnaissance remerciement satisfaction | تقدير امتنان شكر تشكر يشكر
concern worry | préoccupation préoccupé préoccuper inquiétude inquiet | قلق القلق يساورها يساوره قلقا تقلق شاغل شواغل
deep deeply profound | profond profondément vivement vive | بالغ عميق عميقا بالغا شديد
grave serious seriously gravely | grave gravement sérieux vivement | بالغ خطير جسيم جدي شديد خطورة
alarm alarmed | alarmer alarmé alarme alarmant | جزع يثير جزعها انزعاج
regret | regretter regrette regret déplorer | أسف تأسف يأسف الأسف يعرب
deplore | déplorer déplore | تستنكر يستنكر استنكار تشجب
condemn condemnation | condamner condamne condamnation | تدين يدين إدانة أدان تندد تنديد شجب
demand | exiger exige demander demande | تطالب يطالب مطالبة مطلب
encourage encouragement | encourager encourage encouragement engager | تشجع يشجع تشجيع شجع
support supportive | appuyer appui soutenir soutien soutient aider | تدعم يدعم دعم تؤيد تأييد مساندة تساند مؤازرة
commend praise | féliciter félicite louer saluer rendre hommage | تثني يثني تشيد يشيد إشادة ثناء
congratulate | féliciter félicite félicitation | تهنئ يهنئ تهنئة
pay tribute homage | rendre hommage | تشيد إشادة تحية
recommend recommendation | recommander recommande recommandation | توصي يوصي توصية توصيات أوصى موصى
propose proposal | proposer propose proposition | تقترح يقترح اقتراح مقترح
consider consideration | examiner examine examen considérer envisager considération | تنظر ينظر نظر اعتبار تعتبر يعتبر
examine examination | examiner examen étudier | تدرس دراسة فحص نظر بحث
review | examen examiner réexaminer revue bilan étudier | استعراض تستعرض يستعرض مراجعة استعراضي
study | étudier étude | دراسة تدرس يدرس دراسات
observe observation observer | observer observateur observation constater respecter | مراقبة مراقب رصد ملاحظة يراعي مراعاة احتفال
report reporting | rapport présenter rendre compte information | تقرير تقارير إبلاغ تقريرا يبلغ
submit submission | présenter soumettre présentation présente soumis | يقدم تقدم تقديم قدم مقدم يعرض
present presentation | présenter présentation présente présent | تقديم عرض مقدم يعرض هذا
inform information | informer information renseignement informé tenir | إعلام معلومات إبلاغ يبلغ إعلامي أبلغ يطلع
transmit transmission | transmettre transmission communiquer | يحيل إحالة تحيل إرسال نقل
communicate communication | communiquer communication télécommunication | اتصال اتصالات إبلاغ تواصل رسالة بلاغ
include inclusion inclusive inclusive | inclure inscrire inclusion inclusif notamment compris figurer englober | يدرج تدرج إدراج تشمل يشمل شامل شمول بما يتضمن إدماج ضمن
contain | contenir contenu figurer figurant énoncer | يتضمن وارد واردة تتضمن يحتوي يرد ورد
continue continuation continuous | continuer poursuivre poursuite continu continue | تواصل يواصل مواصلة استمرار يستمر مستمر تستمر متواصل
remain | demeurer rester saisi reste | يبقي تبقي يظل لا يزال تبقى قيد باق
maintain maintenance | maintenir maintien entretien maintenance | يحافظ حفظ صون إبقاء صيانة محافظة الحفاظ
keep | garder maintenir tenir continuer | يبقي إبقاء حفظ تبقي
strengthen reinforce strengthening | renforcer renforcement renforce | تعزز يعزز تعزيز تقوية توطيد معزز
enhance enhancement | améliorer renforcer renforcement accroître amélioration | تعزز يعزز تعزيز تحسين زيادة
improve improvement | améliorer amélioration améliore | تحسين يحسن تحسن تحسينات
promote promotion | promouvoir promotion favoriser encourager | تعزز يعزز تعزيز تشجيع ترويج نهوض النهوض
facilitate facilitation | faciliter facilitation favoriser facilite | تيسير ييسر تسهيل تيسر يسهل ميسر
ensure guarantee assure assurance | assurer veiller garantir garantie faire sorte | تكفل يكفل كفالة ضمان يضمن تضمن ضمانات تأمين
implement implementation | appliquer application mettre oeuvre œuvre exécution | تنفذ ينفذ تنفيذ منفذ تطبيق إعمال
apply application applicable | appliquer application applicable demande | تطبيق يطبق تطبق انطباق منطبق ساري طلب
fulfil fulfilment discharge | remplir acquitter exécuter honorer s'acquitter réalisation | وفاء يفي تفي اضطلاع أداء إيفاء تحقيق
achieve achievement attain | réaliser réalisation atteindre parvenir accomplir accompli | تحقيق يحقق تحقق إنجاز بلوغ إنجازات
realize realization | réaliser réalisation exercice | إعمال تحقيق يحقق إدراك
accomplish complete completion | achever accomplir achèvement terminer complet | إنجاز إتمام إكمال استكمال كامل يكمل
establish establishment | créer établir création établissement instituer constituer | تنشئ ينشئ إنشاء منشأ إقامة تأسيس وضع أنشئ أنشأ
create creation | créer création crée | إنشاء خلق إيجاد تهيئة إحداث
develop development | développer développement élaborer élaboration mettre point | تنمية تطوير يطور وضع إنمائي تطور نامي نامية تطورات
formulate elaborate draft | formuler élaborer élaboration rédiger projet rédaction | صياغة وضع إعداد مشروع يضع صوغ
prepare preparation preparatory | préparer préparation établir préparatoire élaborer préparatif | إعداد يعد تحضير تحضيري تحضيرية أعد معد
organize organization | organiser organisation organise | منظمة تنظيم ينظم تنظم منظمات تنظيمي
convene | convoquer organiser réunir tenir convocation | عقد يعقد تعقد دعوة انعقاد
hold | tenir tenue organiser tient | عقد يعقد تعقد إقامة انعقاد معقود
attend attendance | assister participer présence | حضور يحضر تحضر
participate participation participant | participer participation participant | تشارك يشارك مشاركة مشارك اشتراك
cooperate cooperation collaborate collaboration | coopérer coopération collaborer collaboration collaboratif | تعاون يتعاون تتعاون تعاوني
coordinate coordination coordinator | coordonner coordination coordonnateur coordonné | تنسيق ينسق منسق منسقة
consult consultation | consulter consultation consultatif | تشاور مشاورات يتشاور استشارة تتشاور استشاري مشاورة
negotiate negotiation | négocier négociation | تفاوض مفاوضات مفاوضة يتفاوض تفاوضي
discuss discussion debate | examiner débattre discussion débat | مناقشة مناقشات يناقش تناقش نقاش بحث حوار
agree agreement | convenir accord convenu entendre | اتفاق تتفق يتفق متفق اتفاقات موافقة
accept acceptance | accepter acceptation | قبول يقبل تقبل
reject refuse refusal | rejeter rejette refuser refus rejet | ترفض يرفض رفض
oppose opposition | opposer opposition | يعارض معارضة تعارض اعتراض
object objection objective | objecter objection objectif objet | اعتراض هدف أهداف غرض غاية
sign signature signatory | signer signature signataire | توقيع يوقع موقع موقعة وقع
ratify ratification | ratifier ratification | تصديق يصدق تصدق مصادقة صدق
accede accession | adhérer adhésion | انضمام ينضم تنضم
join | adhérer rejoindre joindre associer conjoint | ينضم انضمام تنضم مشترك
withdraw withdrawal | retirer retrait | انسحاب سحب ينسحب تنسحب
comply compliance | respecter respect conformer conformité | امتثال يمتثل تمتثل تقيد التقيد مطابقة التزام
abide adhere adherence | respecter adhérer adhésion attachement | التزام يلتزم تقيد تتقيد تمسك انضمام
respect respectful | respecter respect égard | احترام يحترم تحترم يتعلق
violate violation | violer violation | انتهاك ينتهك تنتهك خرق انتهاكات
breach infringe | violation manquement enfreindre | خرق انتهاك إخلال
refrain abstain | s'abstenir abstenir | امتناع تمتنع يمتنع كف
cease cessation stop halt | cesser cessation mettre fin arrêt arrêter | وقف كف توقف يوقف تكف يكف
end termination terminate | fin terminer mettre cessation achever | نهاية إنهاء وضع حد إنهاء انتهاء ختام
suspend suspension | suspendre suspension | تعليق يعلق وقف
resume resumption | reprendre reprise | استئناف مستأنفة يستأنف تستأنف
begin start commence commencement | commencer début commencement débuter lancer | بدء بداية يبدأ تبدأ شروع
initiate launch initiative | lancer initiative engager lancement entamer | مبادرة مبادرات إطلاق بدء يستهل استهلال إطلاق
open opening | ouvrir ouverture ouvert | فتح مفتوح افتتاح باب
close closing closure closely | fermer clôture clore étroit fermeture étroitement | إغلاق وثيق اختتام قفل وثيقا
conclude conclusion | conclure conclusion | اختتام استنتاج إبرام خلص استنتاجات خاتمة ختام
monitor monitoring | suivre suivi surveiller surveillance contrôle | رصد يرصد مراقبة متابعة ترصد
follow follow-up | suivre suivi suivant | متابعة يتابع تتابع تالية تالي
evaluate evaluation | évaluer évaluation | تقييم يقيم تقيم تقييمات
assess assessment | évaluer évaluation contribution quote-part | تقييم تقدير يقيم أنصبة مقررة
measure | mesure mesurer prendre disposition | تدبير تدابير قياس إجراء مقياس
action act | action mesure agir acte prendre | إجراء عمل إجراءات أعمال تصرف فعل
take taking | prendre tenir prise pris | تتخذ يتخذ اتخاذ أخذ مراعاة
undertake undertaking | entreprendre engager mener entrepris | يضطلع تضطلع اضطلاع تتعهد تعهد القيام
commit commitment | engagement engager attachement engagé détermination | التزام ملتزم تلتزم تعهد التزامات يلتزم
pledge | annoncer promesse contribution engagement | تعهد تبرع تبرعات إعلان تعهدات
intend intention intent | intention entendre compter | نية عزم تعتزم يعتزم
aim | viser but objectif visant | يهدف تهدف رامي رامية هدف
seek | chercher rechercher demander solliciter | يلتمس يسعى سعي التماس تسعى
strive endeavour effort | effort efforcer s'efforcer | جهد جهود سعي يسعى تسعى مساعي بذل
attempt try | tenter tentative essayer | محاولة يحاول تحاول
address tackle | traiter aborder remédier s'attaquer lutter | تناول معالجة يعالج تصدي تتصدى يتصدى تعالج مواجهة
respond response | répondre réponse riposte intervention | استجابة رد يستجيب تستجيب تصدي ردود
solve solution settle settlement | régler résoudre règlement solution | حل تسوية حلول يحل يسوي
prevent prevention preventive | prévenir prévention empêcher préventif | منع وقاية يمنع وقائي تمنع حيلولة
combat fight counter | combattre lutter lutte | مكافحة محاربة يكافح تكافح كفاح
eliminate elimination eradicate eradication | éliminer élimination éradiquer éradication | قضاء القضاء استئصال إزالة قضاء محو
reduce reduction decrease | réduire réduction diminuer | حد الحد تخفيض خفض تقليل يقلل تخفيف انخفاض
increase increasing | augmenter accroître augmentation accroissement croissant | زيادة تزايد متزايد يزيد ازدياد ارتفاع تزيد
expand expansion extend extension | étendre élargir élargissement prolonger expansion prorogation | توسيع تمديد توسع يوسع يمدد
accelerate acceleration | accélérer accélération | تسريع تعجيل التعجيل يسرع إسراع
intensify intensification | intensifier intensification redoubler | تكثيف يكثف تكثف مضاعفة
mobilize mobilization | mobiliser mobilisation | تعبئة حشد يعبئ
provide provision | fournir prévoir apporter offrir fourniture disposition prestation | توفير يوفر تقديم حكم أحكام يقدم توفر تزويد
supply | fournir approvisionnement fourniture offre | توريد إمداد عرض إمدادات
offer | offrir offre proposer | عرض يعرض تعرض تقديم
give | donner accorder faire | إعطاء يعطي منح إيلاء تولي
grant | accorder octroyer octroi subvention | منح يمنح منحة تمنح
receive receipt | recevoir réception reçu | تلقي استلام يتلقى تتلقى وارد
obtain acquire acquisition | obtenir acquérir acquisition | حصول الحصول اقتناء اكتساب حيازة
use utilize utilization | utiliser emploi usage utilisation recourir | استخدام يستخدم تستخدم استعمال انتفاع
share sharing | partager partage échange part | تقاسم تبادل يتبادل نصيب حصة مشاطرة
exchange | échange échanger | تبادل تتبادل يتبادل
contribute contribution | contribuer contribution | مساهمة يسهم إسهام تساهم تسهم اشتراكات مساهمات تبرع
benefit beneficiary | bénéficier avantage bénéfice bénéficiaire profiter | استفادة فائدة منفعة يستفيد فوائد مستفيد منافع
enable | permettre habiliter favorable | تمكين يمكن يتيح تتيح مواتية
allow permit permission | permettre autoriser autorisation | يسمح سماح تسمح إذن يتيح
authorize authorization | autoriser autorisation | يأذن إذن تأذن تفويض
prohibit ban prohibition | interdire interdiction | حظر يحظر تحظر تحريم منع
protect protection | protéger protection | حماية يحمي تحمي حمائي
defend defence | défendre défense défenseur | دفاع يدافع مدافع
promote advance advancement | promouvoir faire avancer progrès promotion | نهوض تقدم النهوض
designate appoint appointment | désigner nommer nomination désignation | تعيين يعين تعين تسمية
elect election electoral | élire élection électoral | انتخاب انتخابات انتخابي ينتخب
select selection | choisir sélection sélectionner choix | اختيار يختار انتقاء
vote voting | vote voter scrutin voix | تصويت صوت يصوت أصوات
assist assistance help aid | aider aide assistance assister | مساعدة يساعد معونة تساعد مساعدات إعانة
train training | former formation entraînement | تدريب يدرب تدريبي
educate education educational | éduquer éducation éducatif enseignement | تعليم تعليمي تربية تثقيف تربوي
publish publication | publier publication | نشر منشور منشورات ينشر
disseminate dissemination | diffuser diffusion | نشر تعميم ينشر
circulate circular | distribuer diffuser faire circuler | تعميم يعمم
raise | sensibiliser lever élever accroître mobiliser | رفع زيادة إذكاء توعية يثير
award | décerner attribuer prix | منح جائزة يمنح
explore | étudier explorer examiner | استكشاف يستكشف بحث
identify identification | identifier déterminer recenser identification cerner | تحديد يحدد تحدد تعرف هوية
determine determination determined | déterminer détermination autodétermination résolu | تحديد يحدد تقرير عقد مصمم تصميم
define definition | définir définition | تعريف تحديد يعرف
indicate indication indicator | indiquer indication indicateur | إشارة مؤشر مؤشرات يشير يبين
refer reference referral | renvoyer référence mentionner visé renvoi | إشارة إحالة مرجع مشار مرجعي
mention | mentionner mention visé susmentionné | ذكر مذكور إشارة
regard regarding respect | égard concernant relatif considérer | يتعلق بشأن صدد متعلق
believe belief conviction convince convinced | croire conviction convaincu croyance | اقتناع مقتنع معتقد إيمان تؤمن اعتقاد مقتنعة
aware awareness conscious | conscient sensibilisation conscience sensibiliser | تدرك وعي إدراك توعية مدرك
mindful bear mind | conscient tenir compte présent esprit | تضع اعتبارها مراعاة واضعة تدرك
guide guidance guideline | guider orientation directive guide inspirer | توجيه إرشاد مبادئ توجيهية دليل تسترشد إرشادات مسترشدة
hope | espérer espoir | أمل تأمل يأمل
wish desire | souhaiter souhait désir désireux | رغبة يرغب ترغب راغبة
expect expectation | attendre attente espérer | توقع يتوقع متوقع تتوقع
await | attendre intérêt | انتظار يتطلع تتطلع تنتظر
need necessity necessary | besoin nécessité nécessaire falloir | حاجة ضرورة احتياج لازم ضروري احتياجات لزوم
require requirement | exiger nécessiter exigence besoin prescription | يتطلب متطلبات شرط احتياجات اقتضاء مقتضيات تتطلب
must should shall | devoir doit devrait | يجب ينبغي يتعين
can may able | pouvoir peut capable mesure | يمكن يجوز قادر قدرة
make | faire rendre formuler | جعل بذل إدخال تقديم يجعل
bring | apporter amener mettre traduire | تقديم جلب يجلب تحقيق
build building | renforcer construire bâtir édification consolider bâtiment | بناء يبني مبنى تبني
work working | travailler travail travaux oeuvrer œuvrer | عمل يعمل تعمل عامل أعمال شغل
serve service | servir service desservir | خدمة يخدم خدمات خدمي
lead leader leadership leading | diriger dirigeant direction mener chef conduire | قيادة قائد يقود رائد زعيم يؤدي قادة رؤساء
manage management | gérer gestion administration gestionnaire | إدارة يدير تدير إداري
govern governance | gouverner gouvernance régir | حوكمة حكم يحكم إدارة
direct directive | diriger direct directive directement | توجيه مباشر يوجه
control | contrôle contrôler maîtrise | مراقبة سيطرة ضبط تحكم
inspect inspection verify verification | inspecter vérification vérifier inspection | تحقق تفتيش تحقق
confirm confirmation | confirmer confirmation | تأكيد يؤكد تثبيت إقرار
clarify clarification explain explanation | préciser clarifier éclaircissement expliquer explication | توضيح إيضاح يوضح شرح تعليل
compare comparison | comparer comparaison comparable | مقارنة مقارن
replace replacement | remplacer remplacement | استبدال استعاضة يحل محل
amend amendment modify | modifier amendement modification amender | تعديل يعدل تعديلات
change alter | changer changement modifier évolution | تغيير تغير يغير تغيرات
transform transformation | transformer transformation | تحويل تحول تغيير
reform | réforme réformer | إصلاح إصلاحات يصلح
restructure restructuring | restructurer restructuration | إعادة هيكلة تشكيل
restore restoration | rétablir restaurer rétablissement restauration | استعادة إعادة ترميم استرداد
return | retourner retour restitution rendre | عودة إعادة يعود رد رجوع
remove removal | supprimer retirer enlèvement suppression lever | إزالة رفع يزيل حذف
overcome | surmonter vaincre | تغلب تذليل يتغلب
face confront | affronter faire face confronter | يواجه تواجه مواجهة
affect impact | toucher affecter incidence effet impact répercussion | يؤثر تؤثر أثر تأثير آثار متأثر متضرر تأثيرات
cause | cause causer provoquer | سبب يسبب أسباب تسبب قضية
result | résultat résulter entraîner | نتيجة نتائج يؤدي ناتج
lead contribute | entraîner conduire | يؤدي تؤدي يفضي
occur happen | produire survenir avoir lieu | يحدث حدوث وقوع تقع
suffer suffering | souffrir souffrance subir | معاناة يعاني تعاني
kill murder | tuer meurtre assassinat | قتل مقتل يقتل
destroy destruction destructive | détruire destruction | تدمير دمار يدمر هدم
attack | attaque attentat attaquer | هجوم هجمات اعتداء يهاجم
threaten threat | menacer menace | تهديد يهدد خطر تهدد تهديدات
abuse | abuser abus maltraitance sévices violence | إساءة اعتداء إيذاء تجاوز
exploit exploitation | exploiter exploitation | استغلال يستغل
torture | torture torturer | تعذيب
detain detention | détenir détention détenu | احتجاز اعتقال محتجز احتجاز
arrest | arrêter arrestation | اعتقال توقيف قبض
punish punishment | punir peine châtiment sanction | عقاب عقوبة معاقبة
prosecute prosecution | poursuivre poursuite judiciaire | مقاضاة ملاحقة محاكمة
investigate investigation inquiry | enquête enquêter | تحقيق تحقيقات يحقق تقصي
accuse accusation allege allegation | accuser accusation allégation | اتهام ادعاء ادعاءات مزاعم
release | libérer libération publier | إفراج إطلاق
cancel annul | annuler annulation | إلغاء يلغي
pay payment | payer paiement versement verser | دفع سداد يدفع تسديد
fund finance financing funding | financer financement fonds finance financier | تمويل يمول صندوق أموال مالي
spend expenditure expense | dépense dépenser | نفقة إنفاق نفقات مصروفات
invest investment investor | investir investissement investisseur | استثمار يستثمر مستثمر
buy purchase procure procurement | acheter achat acquisition marché | شراء مشتريات
sell sale | vendre vente | بيع مبيعات
trade | commerce commercial échange | تجارة تجاري اتجار
transfer | transférer transfert virement | نقل تحويل ينقل
move movement | mouvement déplacer circulation | حركة تنقل تحرك انتقال
travel | voyage voyager déplacement | سفر يسافر
visit | visiter visite | زيارة يزور زيارات
speak statement speaker | parler déclaration orateur | بيان كلمة يتكلم متكلم بيانات
declare declaration announce announcement | déclarer déclaration annoncer annonce proclamer | إعلان يعلن تعلن إعلانات
proclaim proclamation | proclamer proclamation | إعلان تعلن يعلن
state | état déclarer | دولة ذكر حالة
write written | écrire écrit | كتابة مكتوب كتابي خطي
read reading | lire lecture | قراءة
listen hear hearing | entendre audition | استماع جلسة
see view | voir vue opinion | رأي رؤية نظر آراء
show demonstrate demonstration | montrer démontrer manifestation | يظهر يبين مظاهرة إظهار
reflect reflection | refléter tenir réflexion traduire | يعكس تعبير تفكير تجسد تجسيد
represent representation representative | représenter représentation représentant représentatif | تمثيل ممثل يمثل تمثل ممثلي
play | jouer jeu | يؤدي أداء لعب اضطلاع
perform performance | exécuter exécution performance accomplir | أداء يؤدي تنفيذ
operate operation operational | opérer opération opérationnel exploitation | عملية عمليات تشغيل تنفيذي تشغيلي
function functioning | fonction fonctionnement fonctionner | وظيفة مهمة سير أداء مهام وظائف
involve involvement | impliquer participation associer | إشراك مشاركة انخراط ضلوع
engage engagement | participer engager engagement dialogue | مشاركة انخراط تعامل إشراك
integrate integration | intégrer intégration intégré | إدماج تكامل متكامل دمج
combine merge consolidate consolidation | combiner fusionner regrouper consolider consolidation | جمع دمج توحيد توطيد
unite unity | unir unité uni | وحدة اتحاد متحدة
divide division | diviser division | تقسيم شعبة انقسام
separate separation | séparer séparation distinct | فصل منفصل
distribute distribution | distribuer répartition distribution répartir | توزيع يوزع
allocate allocation | allouer affecter allocation affectation | تخصيص يخصص
apportion apportionment | répartir répartition | قسمة تقسيم أنصبة
appropriate appropriation | approprié ouvrir crédit | مناسب ملائم اعتماد اعتمادات اقتضاء
submit deliver delivery | livrer prestation fourniture exécution | إيصال تسليم تقديم إنجاز
test testing | essai tester test | تجربة تجارب اختبار
search research | recherche chercher rechercher | بحث بحوث أبحاث
collect collection | recueillir collecte collecter collection | جمع يجمع
compile compilation | compiler compilation | تجميع جمع
analyse analysis analyze | analyser analyse | تحليل يحلل تحليلات
teach learn learning | enseigner apprendre apprentissage enseignement | تعلم تعليم تدريس
celebrate celebration commemorate commemoration | célébrer célébration commémorer commémoration | احتفال يحتفل ذكرى تخليد إحياء
honour | honorer honneur hommage | تكريم شرف وفاء
forget remember remembrance memory | oublier souvenir mémoire | ذكرى تذكر ذاكرة نسيان
empower empowerment | autonomiser autonomisation | تمكين
depend dependence independent independence | dépendre dépendance indépendant indépendance | استقلال مستقل اعتماد
administer administration administrative | administrer administration administratif administrant | إدارة إداري قائمة
occupy occupation | occuper occupation occupé | احتلال محتل محتلة مهنة
annex annexation | annexe annexer annexion | مرفق ضم
settle settler settlement | colonie colon implantation établissement | مستوطنة مستوطنات استيطان مستوطن تسوية
invade invasion | envahir invasion | غزو
resist resistance | résister résistance | مقاومة
survive survivor | survivre survivant | ناج بقاء ناجين
disarm disarmament | désarmer désarmement | نزع سلاح
`

import type { Instrument } from './instrument.ts'

export const charters: readonly Instrument[] = [
  {
    id: 'un-charter',
    names: {
      ar: ['ميثاق الأمم المتحدة', 'ميثاق منظمة الأمم المتحدة', 'ميثاق هيئة الأمم المتحدة'],
      en: ['Charter of the United Nations', 'United Nations Charter', 'UN Charter'],
      fr: ['Charte des Nations Unies', "Charte de l'Organisation des Nations Unies", "Charte de l'ONU"],
    },
  },
  {
    id: 'oic-charter',
    names: {
      ar: ['ميثاق منظمة التعاون الإسلامي', 'ميثاق منظمة المؤتمر الإسلامي'],
      en: [
        'Charter of the Organisation of Islamic Cooperation',
        'Charter of the Organization of Islamic Cooperation',
        'Charter of the Organization of the Islamic Conference',
        'OIC Charter',
        'Charter of the OIC',
      ],
      fr: ["Charte de l'Organisation de la coopération islamique", "Charte de l'OCI"],
    },
  },
  {
    id: 'las-charter',
    names: {
      ar: ['ميثاق جامعة الدول العربية', 'ميثاق الجامعة العربية'],
      en: [
        'Charter of the League of Arab States',
        'Pact of the League of Arab States',
        'Arab League Charter',
      ],
      fr: ['Charte de la Ligue des États arabes', 'Pacte de la Ligue des États arabes'],
    },
  },
  {
    id: 'gcc-charter',
    names: {
      ar: [
        'النظام الأساسي لمجلس التعاون لدول الخليج العربية',
        'ميثاق مجلس التعاون الخليجي',
        'ميثاق مجلس التعاون لدول الخليج العربية',
      ],
      en: ['Charter of the Gulf Cooperation Council', 'GCC Charter'],
      fr: ['Charte du Conseil de coopération du Golfe'],
    },
  },
  {
    id: 'au-constitutive-act',
    names: {
      ar: ['القانون التأسيسي للاتحاد الأفريقي', 'القانون التأسيسي للاتحاد الإفريقي'],
      en: ['Constitutive Act of the African Union'],
      fr: ["Acte constitutif de l'Union africaine"],
    },
  },
  {
    id: 'icj-statute',
    names: {
      ar: ['النظام الأساسي لمحكمة العدل الدولية'],
      en: ['Statute of the International Court of Justice', 'Statute of the Court'],
      fr: ['Statut de la Cour internationale de Justice'],
    },
  },
  {
    id: 'rome-statute',
    names: {
      ar: ['نظام روما الأساسي', 'نظام روما الأساسي للمحكمة الجنائية الدولية'],
      en: ['Rome Statute', 'Rome Statute of the International Criminal Court'],
      fr: ['Statut de Rome', 'Statut de Rome de la Cour pénale internationale'],
    },
  },
  {
    id: 'friendly-relations-declaration',
    names: {
      ar: [
        'إعلان مبادئ القانون الدولي المتعلقة بالعلاقات الودية والتعاون بين الدول',
        'إعلان مبادئ القانون الدولي فيما يتصل بالعلاقات الودية والتعاون بين الدول',
        'إعلان العلاقات الودية',
      ],
      en: [
        'Declaration on Principles of International Law concerning Friendly Relations and Cooperation among States',
      ],
      fr: [
        'Déclaration relative aux principes du droit international touchant les relations amicales et la coopération entre les États',
      ],
    },
  },
  {
    id: 'colonial-independence-declaration',
    names: {
      ar: ['إعلان منح الاستقلال للبلدان والشعوب المستعمرة'],
      en: ['Declaration on the Granting of Independence to Colonial Countries and Peoples'],
      fr: ["Déclaration sur l'octroi de l'indépendance aux pays et aux peuples coloniaux"],
    },
  },
  {
    id: 'sc-provisional-rules',
    names: {
      ar: ['النظام الداخلي المؤقت', 'النظام الداخلي المؤقت لمجلس الأمن'],
      en: ["Council's provisional rules of procedure", 'provisional rules of procedure of the Council'],
      fr: ['Règlement intérieur provisoire du Conseil', 'Règlement intérieur provisoire'],
    },
  },
]

import type { Instrument } from './instrument.ts'

/** Treaties of the African Union and its predecessor, and of the League of Arab States. */
export const africanAndArabTreaties: readonly Instrument[] = [
  {
    id: 'african-charter',
    names: {
      ar: [
        'الميثاق الأفريقي لحقوق الإنسان والشعوب',
        'الميثاق الإفريقي لحقوق الإنسان والشعوب',
        'ميثاق بانجول',
      ],
      en: [
        "African Charter on Human and Peoples' Rights",
        'African Charter on Human and Peoples’ Rights',
        'Banjul Charter',
      ],
      fr: [
        "Charte africaine des droits de l'homme et des peuples",
        'Charte africaine des droits de l’homme et des peuples',
        'Charte de Banjul',
      ],
    },
  },
  {
    id: 'maputo-protocol',
    names: {
      ar: ['بروتوكول مابوتو'],
      en: ['Maputo Protocol'],
      fr: ['Protocole de Maputo'],
    },
  },
  {
    id: 'kampala-convention',
    names: {
      ar: ['اتفاقية كمبالا'],
      en: ['Kampala Convention'],
      fr: ['Convention de Kampala'],
    },
  },
  {
    id: 'malabo-convention',
    names: {
      ar: ['اتفاقية مالابو'],
      en: ['Malabo Convention', 'African Union Convention on Cyber Security and Personal Data Protection'],
      fr: [
        'Convention de Malabo',
        "Convention de l'Union africaine sur la cybersécurité et la protection des données à caractère personnel",
      ],
    },
  },
  {
    id: 'african-democracy-charter',
    names: {
      ar: [
        'الميثاق الأفريقي للديمقراطية والانتخابات والحكم',
        'الميثاق الأفريقي للديمقراطية والانتخابات والحوكمة',
      ],
      en: ['African Charter on Democracy, Elections and Governance'],
      fr: ['Charte africaine de la démocratie, des élections et de la gouvernance'],
    },
  },
  {
    id: 'au-psc-protocol',
    names: {
      ar: ['البروتوكول المتعلق بإنشاء مجلس السلم والأمن'],
      en: ['Protocol relating to the Establishment of the Peace and Security Council'],
      fr: ['Protocole relatif à la création du Conseil de paix et de sécurité'],
    },
  },
  {
    id: 'arab-joint-defence-treaty',
    names: {
      ar: [
        'معاهدة الدفاع العربي المشترك',
        'معاهدة الدفاع المشترك والتعاون الاقتصادي',
        'معاهدة الدفاع العربي المشترك والتعاون الاقتصادي',
      ],
      en: ['Treaty of Joint Defence and Economic Cooperation', 'Joint Arab Defence Treaty'],
      fr: ['Traité de défense commune et de coopération économique'],
    },
  },
  {
    id: 'arab-charter-human-rights',
    names: {
      ar: ['الميثاق العربي لحقوق الإنسان'],
      en: ['Arab Charter on Human Rights'],
      fr: ["Charte arabe des droits de l'homme", 'Charte arabe des droits de l’homme'],
    },
  },
]

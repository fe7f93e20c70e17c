import type { Instrument } from './instrument.ts'

export const otherTreaties: readonly Instrument[] = [
  {
    id: 'unclos',
    names: {
      ar: ['اتفاقية الأمم المتحدة لقانون البحار'],
      en: ['United Nations Convention on the Law of the Sea', 'UNCLOS'],
      fr: ['Convention des Nations Unies sur le droit de la mer'],
    },
  },
  {
    id: 'unfccc',
    names: {
      ar: ['اتفاقية الأمم المتحدة الإطارية بشأن تغير المناخ'],
      en: ['United Nations Framework Convention on Climate Change', 'UNFCCC'],
      fr: ['Convention-cadre des Nations Unies sur les changements climatiques'],
    },
  },
  {
    id: 'paris-agreement',
    names: {
      ar: ['اتفاق باريس', 'اتفاقية باريس للمناخ', 'اتفاق باريس للمناخ'],
      en: ['Paris Agreement'],
      fr: ['Accord de Paris'],
    },
  },
  {
    id: 'cbd',
    names: {
      ar: ['اتفاقية التنوع البيولوجي', 'الاتفاقية المتعلقة بالتنوع البيولوجي'],
      en: ['Convention on Biological Diversity'],
      fr: ['Convention sur la diversité biologique'],
    },
  },
  {
    id: 'unccd',
    names: {
      ar: ['اتفاقية الأمم المتحدة لمكافحة التصحر'],
      en: ['United Nations Convention to Combat Desertification', 'UNCCD'],
      fr: ['Convention des Nations Unies sur la lutte contre la désertification'],
    },
  },
  {
    id: 'uncac',
    names: {
      ar: ['اتفاقية الأمم المتحدة لمكافحة الفساد'],
      en: ['United Nations Convention against Corruption', 'UNCAC'],
      fr: ['Convention des Nations Unies contre la corruption', 'CNUCC'],
    },
  },
  {
    id: 'untoc',
    names: {
      ar: ['اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية'],
      en: ['United Nations Convention against Transnational Organized Crime', 'UNTOC', 'Palermo Convention'],
      fr: ['Convention des Nations Unies contre la criminalité transnationale organisée'],
    },
  },
  {
    id: 'vienna-convention-diplomatic-relations',
    names: {
      ar: ['اتفاقية فيينا للعلاقات الدبلوماسية'],
      en: ['Vienna Convention on Diplomatic Relations'],
      fr: ['Convention de Vienne sur les relations diplomatiques'],
    },
  },
  {
    id: 'oic-terrorism-convention',
    names: {
      ar: [
        'اتفاقية منظمة التعاون الإسلامي لمكافحة الإرهاب',
        'اتفاقية منظمة المؤتمر الإسلامي لمكافحة الإرهاب الدولي',
        'معاهدة منظمة المؤتمر الإسلامي لمكافحة الإرهاب الدولي',
        'اتفاقية منظمة التعاون الإسلامي لمكافحة الإرهاب الدولي',
      ],
      en: [
        'OIC Convention on Combating Terrorism',
        'OIC Convention on Combating International Terrorism',
        'Convention of the Organisation of the Islamic Conference on Combating International Terrorism',
      ],
      fr: [
        "Convention de l'OCI pour combattre le terrorisme international",
        "Convention de l'OCI sur la lutte contre le terrorisme",
      ],
    },
  },
]

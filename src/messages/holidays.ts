import type { LanguageCode } from '../../etl/contract/settings.ts';

type Translated = Exclude<LanguageCode, 'en'>;

/** Behind the name of a holiday whose day off is another day. */
export const IN_LIEU: Readonly<Record<LanguageCode, string>> = {
  en: '(substitute day)',
  fr: '(jour de remplacement)',
  de: '(Ersatztag)',
  es: '(día sustitutivo)',
  it: '(giorno sostitutivo)',
};

/**
 * Holidays by their English name in `date-holidays`, where that has no name in a language of the pages, or one that nobody
 * says.
 */
export const HOLIDAYS: Readonly<Record<string, Readonly<Partial<Record<Translated, string>>>>> = {
  // Everywhere
  Epiphany: { fr: 'Épiphanie' },
  'Immaculate Conception': { es: 'Inmaculada Concepción' },
  'Ascension Day': { es: 'Ascensión' },
  'Christmas Day': { it: 'Natale' },
  // Britain
  'Early May bank holiday': {
    fr: 'Jour férié de début mai',
    de: 'Feiertag Anfang Mai',
    es: 'Festivo de principios de mayo',
    it: 'Festività di inizio maggio',
  },
  'Early May bank holiday (VE day)': {
    fr: 'Jour férié de début mai (jour de la Victoire)',
    de: 'Feiertag Anfang Mai (Tag des Sieges)',
    es: 'Festivo de principios de mayo (Día de la Victoria)',
    it: 'Festività di inizio maggio (Giorno della vittoria)',
  },
  'Spring bank holiday': {
    fr: 'Jour férié de printemps',
    de: 'Frühlingsfeiertag',
    es: 'Festivo de primavera',
    it: 'Festività di primavera',
  },
  'Summer bank holiday': {
    fr: 'Jour férié d’été',
    de: 'Sommerfeiertag',
    es: 'Festivo de verano',
    it: 'Festività d’estate',
  },
  'Queen’s Diamond Jubilee': {
    fr: 'Jubilé de diamant d’Élisabeth II',
    de: 'Diamantenes Thronjubiläum der Queen',
    es: 'Jubileo de Diamante de Isabel II',
    it: 'Giubileo di diamante di Elisabetta II',
  },
  'Queen’s Platinum Jubilee': {
    fr: 'Jubilé de platine d’Élisabeth II',
    de: 'Platin-Thronjubiläum der Queen',
    es: 'Jubileo de Platino de Isabel II',
    it: 'Giubileo di platino di Elisabetta II',
  },
  "Queen Elizabeth's Funeral Day": {
    fr: 'Funérailles d’Élisabeth II',
    de: 'Staatsbegräbnis der Queen',
    es: 'Funeral de Isabel II',
    it: 'Funerali di Elisabetta II',
  },
  "King Charles III's Coronation": {
    fr: 'Couronnement de Charles III',
    de: 'Krönung von König Charles',
    es: 'Coronación de Carlos III',
    it: 'Incoronazione di Carlo III',
  },
  // France
  'Victory Day': {
    de: 'Tag des Sieges',
    es: 'Día de la Victoria',
    it: 'Giorno della vittoria',
  },
  'Bastille Day': {
    fr: 'Fête nationale',
    de: 'Französischer Nationalfeiertag',
    es: 'Fiesta Nacional de Francia',
    it: 'Festa nazionale francese',
  },
  'Armistice Day': {
    fr: 'Armistice de 1918',
    de: 'Tag des Waffenstillstands',
    es: 'Día del Armisticio',
    it: 'Anniversario dell’armistizio',
  },
  // Germany
  'Christmas Eve': { it: 'Vigilia di Natale' },
  'National Holiday': { it: 'Festa nazionale' },
  'Reformation Day': {
    fr: 'Fête de la Réformation',
    es: 'Día de la Reforma',
    it: 'Festa della Riforma',
  },
  "International Women's Day": { it: 'Giornata internazionale della donna' },
  'Liberation Day (75th Anniversary)': {
    fr: '75e anniversaire de la Libération',
    es: '75.º aniversario de la Liberación',
    it: '75º anniversario della Liberazione',
  },
  'Liberation Day (80th Anniversary)': {
    fr: '80e anniversaire de la Libération',
    es: '80.º aniversario de la Liberación',
    it: '80º anniversario della Liberazione',
  },
  '75th anniversary of the GDR uprising': {
    fr: '75e anniversaire du soulèvement de 1953 en RDA',
    es: '75.º aniversario de la sublevación de 1953 en la RDA',
    it: '75º anniversario della rivolta del 1953 nella DDR',
  },
  // Italy
  'Liberation from Nazi-Fascism (1945)': {
    fr: 'Anniversaire de la Libération',
    de: 'Tag der Befreiung',
    es: 'Aniversario de la Liberación',
    it: 'Anniversario della Liberazione',
  },
  'Republic Day': {
    fr: 'Fête de la République',
    de: 'Tag der Republik',
    es: 'Fiesta de la República',
  },
  'National Day of Saint Francis of Assisi': {
    fr: 'Fête de saint François d’Assise',
    de: 'Tag des heiligen Franz von Assisi',
    es: 'Fiesta de San Francisco de Asís',
    it: 'San Francesco d’Assisi',
  },
  // Spain
  'Fiesta Nacional de España': {
    fr: 'Fête nationale espagnole',
    de: 'Spanischer Nationalfeiertag',
    it: 'Festa nazionale spagnola',
  },
  'Día de la Constitución Española': {
    fr: 'Jour de la Constitution espagnole',
    de: 'Tag der spanischen Verfassung',
    it: 'Giorno della Costituzione spagnola',
  },
  'Día de la Comunidad de Madrid': {
    fr: 'Fête de la Communauté de Madrid',
    de: 'Tag der Autonomen Gemeinschaft Madrid',
    it: 'Festa della Comunità di Madrid',
  },
};

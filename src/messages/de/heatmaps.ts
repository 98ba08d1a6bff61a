import type { Counted } from '../../lib/format.ts';
import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

const visits = (count: Counted) => `${count.text} ${plural(count, 'Besuch', 'Besuche')}`;
const days = (count: Counted) => `${count.text} ${plural(count, 'Tag', 'Tage')}`;
const weeks = (count: Counted) =>
  plural(count, 'der letzten Woche', `der letzten ${count.text} Wochen`);

const PARTS = {
  nights: 'nachts',
  mornings: 'vormittags',
  afternoons: 'nachmittags',
  evenings: 'abends',
};

const measured = ({ share, before }: { share: string; before: string | null }) =>
  before === null
    ? `${share} dieser Stunden wurden gemessen`
    : `${share} dieser Stunden wurden gemessen, im Vorjahr ${before}`;

export const heatmaps: Messages['heatmaps'] = {
  week: {
    unknown: 'Über die Stunden dieser Wochen ist nichts bekannt',
    busiest: ({ weekday, hours, visits }) =>
      `${weekday}, ${hours} Uhr, ist am meisten los: im Schnitt ${visits.text} Besuche`,
    moved: {
      gainedMost: ({ best, part }) =>
        `${best}; am stärksten war das Plus zum Vorjahr ${PARTS[part]}`,
      gainedLeast: ({ best, part }) =>
        `${best}; am schwächsten war das Plus zum Vorjahr ${PARTS[part]}`,
      lostMost: ({ best, part }) =>
        `${best}; am stärksten war das Minus zum Vorjahr ${PARTS[part]}`,
      lostLeast: ({ best, part }) =>
        `${best}; am schwächsten war das Minus zum Vorjahr ${PARTS[part]}`,
    },
    alone: ({ count, last }) =>
      `Durchschnittliche Besuche je Öffnungsstunde ${weeks(count)} bis ${last}. Über dieselben Wochen des Vorjahrs ist nichts bekannt.`,
    both: ({ count, last }) =>
      `Durchschnittliche Besuche je Öffnungsstunde ${weeks(count)} bis ${last} und derselben Wochen des Vorjahrs, auf einer gemeinsamen Skala.`,
    bothFrom: ({ count, last, from }) =>
      `Durchschnittliche Besuche je Öffnungsstunde ${weeks(count)} bis ${last} und derselben Wochen des Vorjahrs (ab ${from}), auf einer gemeinsamen Skala.`,
    allMeasured: 'Alle diese Stunden wurden gemessen.',
    estimated: (known) => `${measured(known)}; für den Rest stehen Schätzwerte.`,
    leftOut: ({ hours, ...known }) =>
      `${measured(known)}; für den Rest stehen Schätzwerte. ${hours.text} ${plural(hours, 'Stunde, die zu weniger als der Hälfte gemessen wurde, bleibt', 'Stunden, die zu weniger als der Hälfte gemessen wurden, bleiben')} außen vor.`,
    part: ({ part, change }) => `${PARTS[part]} ${change}`,
    parts: ({ changes }) =>
      `Gegenüber dem Vorjahr, über die in beiden Jahren bekannten Stunden: ${changes}.`,
    partsAlike: ({ changes }) =>
      `Gegenüber dem Vorjahr, über die in beiden Jahren bekannten Stunden: ${changes}; die Unterschiede sind nicht größer, als der Zufall sie erklären kann.`,
    table: 'Dasselbe als Tabelle',
    hour: 'Stunde',
  },
  year: {
    unknown: ({ month }) => `Seit ${month} wurde kein einziger Tag vollständig gemessen`,
    busiest: ({ day, month, count }) =>
      `${day} war der besucherstärkste Tag seit ${month}: ${visits(count)}`,
    busiestHoliday: ({ day, holiday, month, count }) =>
      `${day} (${holiday}) war der besucherstärkste Tag seit ${month}: ${visits(count)}`,
    quietest: ({ day, count }) =>
      `Der ruhigste offene Tag war ${day} mit ${plural(count, '1 Besuch', `${count.text} Besuchen`)}; Tage, die zu mehr als einem Zehntel geschätzt sind, bleiben außer Betracht.`,
    quietestHoliday: ({ day, holiday, count }) =>
      `Der ruhigste offene Tag war ${day} (${holiday}), mit ${plural(count, '1 Besuch', `${count.text} Besuchen`)}; Tage, die zu mehr als einem Zehntel geschätzt sind, bleiben außer Betracht.`,
    alwaysOpen: 'Es war jeden Tag geöffnet.',
    brieflyClosed: (count) =>
      `Nie war länger als ${plural(count, 'einen Tag', `${count.text} Tage`)} am Stück geschlossen.`,
    closure: ({ dates, count }) => `Die längste Schließung: ${dates}, ${days(count)}.`,
    label: ({ dates }) => `Besuche an jedem Tag, ${dates}`,
    reading:
      'Eine Zeile je Wochentag, eine Spalte je Woche; je mehr Besuche ein Tag hatte, desto stärker hebt sich seine Farbe von der Seite ab.',
    byMonth: 'Dasselbe als Tabelle, nach Monaten',
  },
  day: {
    told: ({ date, words }) => `${date}: ${words}`,
    toldHoliday: ({ date, holiday, words }) => `${date}, ${holiday}: ${words}`,
    counted: visits,
    guessed: (count) => `${visits(count)}, zum Teil geschätzt`,
    estimated: (count) => `${visits(count)}, vollständig geschätzt`,
    closed: 'geschlossen',
    unknown: 'nicht gemessen',
  },
  key: {
    closed: 'geschlossen',
    unknown: 'nicht gemessen',
    guessed: 'mehr als ein Zehntel geschätzt',
    estimated: 'vollständig geschätzt',
    holiday: 'Feiertag',
    under: ({ count }) => `unter ${count}`,
    between: ({ from, to }) => `${from}–${to}`,
    from: ({ count }) => `${count} oder mehr`,
  },
  holidays: {
    table: 'Feiertage als Tabelle',
    label: 'Feiertage',
    caption: 'Feiertage und ihre Besuche',
    name: 'Feiertag',
    several: (days) => days.join('; '),
  },
};

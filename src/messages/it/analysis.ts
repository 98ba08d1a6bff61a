import type { Counted } from '../../lib/format.ts';
import type { Messages } from '../messages.ts';
import { al, dal } from './articles.ts';
import { plural } from './plural.ts';

const sure = (span: string): string => `intervallo al 95%: ${span}`;
const hours = (count: Counted): string =>
  `${count.text} ${plural(count, 'ora di apertura', 'ore di apertura')}`;
const failed = ({ part, usual }: { part: string; usual: string }): string =>
  `${part} delle sue ore di apertura in otto settimane, ${usual} nell’anno precedente`;
const RULE =
  'lo stesso giorno della settimana dell’anno scorso, moltiplicato per l’andamento di quest’anno rispetto al precedente';

export const analysis: Messages['analysis'] = {
  allDoors: 'Tutti gli ingressi',
  none: 'Nessuno.',
  how: 'Come viene calcolato',
  to: ({ low, high }) => `da ${low} a ${high}`,
  trend: {
    title: 'Come vanno le visite',
    between: ({ first, last }) => ` da ${first} a ${last}`,
    rising: ({ pace, when, span }) =>
      `Le visite sono in aumento: ${pace} all’anno${when} (${sure(span)})`,
    falling: ({ pace, when, span }) =>
      `Le visite sono in calo: ${pace} all’anno${when} (${sure(span)})`,
    stable: ({ pace, when, span }) =>
      `Le visite sono stabili: ${pace} all’anno${when} (${sure(span)})`,
    young: ({ months, enough }) =>
      `I mesi interi e misurati sono troppo pochi per una tendenza: finora ${months}, ne servono ${enough}`,
    open: ({ span, when }) =>
      `Non si può dire se le visite crescano o calino: i conteggi${when} sono compatibili con qualsiasi variazione da ${span} all’anno`,
    little: ({ pace, when, span }) =>
      `Le visite si sono mosse troppo poco per parlare di tendenza: ${pace} all’anno${when} (${sure(span)})`,
    chance: ({ pace, when, span }) =>
      `Non si può dire se le visite crescano o calino: tra tanti negozi e ingressi il caso da solo può dare ${pace} all’anno${when} (${sure(span)})`,
    others: {
      life: 'Dal primo giorno',
      '12 months': 'Gli ultimi dodici mesi rispetto ai dodici precedenti',
    },
    notes: {
      rising: ({ pace }) => `in aumento, ${pace} all’anno`,
      falling: ({ pace }) => `in calo, ${pace} all’anno`,
      stable: 'stabile',
      'cannot tell': 'non si può dire',
      'too young': 'troppo recente',
    },
    months: ({ months, enough }) => `${months} mesi su ${enough}`,
    explained:
      'Le tendenze riguardano le visite di un giorno di apertura medio, mese per mese, confrontate con gli stessi mesi di altri anni. Un intervallo al 95% contiene il valore vero 95 volte su 100. Si parla di aumento o di calo solo dove il caso è una spiegazione improbabile e dove si arriva almeno all’1% all’anno.',
  },
  changes: {
    title: 'Cambi di livello',
    none: 'Non è stato trovato nessun cambio di livello duraturo.',
    doors: ({ count }) => `Cambi a singoli ingressi (${count})`,
    atDoor: ({ door, change }) => `${door}, ${change}`,
    explained:
      'L’effetto del giorno della settimana e della stagione è escluso. Ciò che è accaduto nello stesso periodo è indicato accanto al cambio; non si afferma che ne sia la causa.',
    exact: ({ date }) => `${date} (giorno esatto)`,
    about: ({ date, span }) => `${date} (${sure(span)})`,
    rose: ({ before, after, change, span }) =>
      `il livello è salito da ${before} a ${after} visite in un giorno di apertura medio, ${change} (${sure(span)})`,
    fell: ({ before, after, change, span }) =>
      `il livello è sceso da ${before} a ${after} visite in un giorno di apertura medio, ${change} (${sure(span)})`,
    pace: ({ from, to, level }) =>
      `il ritmo è cambiato${from === null ? '' : ` da ${from}`}${to === null ? '' : ` a ${to}`}${from === null && to === null ? '' : ' all’anno'}, con ${level} visite in un giorno di apertura medio`,
    note: ({ event, date }) => `«${event}» (nota del gestore, ${date})`,
    closure: ({ date }) => `una chiusura iniziata il ${date}`,
    outage: ({ date, where }) => `un’interruzione iniziata il ${date} (${where})`,
    allOut: 'tutti gli ingressi',
    added: ({ door, date }) => `primo conteggio all’ingresso «${door}», ${date}`,
    removed: ({ door, date }) => `fine del conteggio all’ingresso «${door}», ${date}`,
    holiday: ({ holiday, date }) => `${holiday}, ${date}`,
    sentence: ({ time, what }) => `${time}: ${what}.`,
    last: ({ time, what }) => `Ultimo cambio, ${time}: ${what}.`,
    unexplained: 'Non risulta alcun evento in quel periodo.',
    near: (event) => `In quel periodo: ${event}.`,
  },
  forecast: {
    title: 'Le prossime settimane',
    label: 'Previsione',
    caption: ({ where }) => `Visite previste, ${where}`,
    day: 'Giorno',
    expected: 'Previste',
    interval: 'Intervallo al 95%',
    closed: 'chiuso',
    accuracy: ({ error, yardstick }) =>
      `Errore di queste previsioni, fatte per giorni passati: ${error} delle visite; quello della regola pratica (${RULE}): ${yardstick}.`,
    young: `Non viene mostrata nessuna previsione: finora nessuna si è potuta provare su un passato abbastanza lungo, o nessuna era migliore della regola pratica (${RULE}).`,
    poor: `Non viene mostrata nessuna previsione: fatta per giorni passati, non era migliore della regola pratica (${RULE}).`,
  },
  sensors: {
    title: 'Sensori e giorni insoliti',
    open: 'Incidenti aperti',
    over: ({ count }) => `Incidenti terminati negli ultimi dodici mesi (${count})`,
    unusual: 'Giorni insoliti delle ultime tredici settimane',
    howIncidents: 'Come si trovano gli incidenti',
    howUnusual: 'Come si trovano i giorni insoliti',
    all: 'Tutti i sensori della catena',
  },
  incidents: {
    since: ({ first }) => dal(first),
    between: ({ first, last }) => `${dal(first)} ${al(last)}`,
    hours,
    failed: (count) => `${hours(count)} di guasto`,
    failedSince: (count) => `${hours(count)} di guasto da allora`,
    lost: ({ hours: size, visits }) =>
      `${size}, circa ${visits.text} ${plural(visits, 'visita non contata', 'visite non contate')}`,
    unknownPart: 'una parte sconosciuta',
    silent: ({ when }) => `nulla di misurato ${when}`,
    dead: ({ when }) => `zeri contati mentre entravano persone, ${when}`,
    flat: ({ when, count }) =>
      `sempre lo stesso conteggio${count === null ? '' : `, ${count},`} ${when}`,
    share: ({ when, part, usual }) => `${part} delle visite del negozio ${when}, prima ${usual}`,
    ahead: ({ when, hours: size }) =>
      `orologio avanti di ${size.text} ${plural(size, 'ora', 'ore')} rispetto agli altri ingressi ${when}`,
    behind: ({ when, hours: size }) =>
      `orologio indietro di ${size.text} ${plural(size, 'ora', 'ore')} rispetto agli altri ingressi ${when}`,
    failing: (trouble) => `si guasta sempre più spesso ${trouble.when}, ${failed(trouble)}`,
    worn: (trouble) => `da sostituire ${trouble.when}, guasto in ${failed(trouble)}`,
  },
  unusual: {
    label: 'Giorni insoliti',
    caption: 'Giorni insoliti, dal più recente',
    day: 'Giorno',
    where: 'Dove',
    counted: 'Contate',
    usual: 'Abituali',
    amongHolidays: 'confrontato con altri giorni festivi',
  },
};

import type { Messages } from '../messages.ts';

const STORE = 'Die Filiale, wie in stores.json.';
const SENSOR = 'Der Sensor, wie in stores.json.';
const ENTITY = {
  store_id: STORE,
  sensor_id: 'Der Sensor, wie in stores.json; null: die ganze Filiale.',
};
const HOUR = 'Beginn der Stunde, UTC.';

export const columns: Messages['columns'] = {
  summary: 'Was die Spalten bedeuten',
  analysisSummary: 'Was die Spalten der Analyse bedeuten',
  label: 'Spalten',
  column: 'Spalte',
  type: 'Typ',
  meaning: 'Bedeutung',
  in: 'In',
  everywhere: 'allen',
  types: {
    text: 'Text',
    instant: 'Zeitpunkt in UTC',
    local: 'Ortszeit',
    date: 'Datum',
    integer: 'ganze Zahl',
    number: 'Zahl',
  },
  orNull: ({ type }) => `${type} oder null`,
  units: {
    '%': '%',
    people: 'Personen',
    months: 'Monate',
    'trading hours': 'Öffnungsstunden',
  },
  tables: {
    trends: 'Trends',
    changepoints: 'Niveauwechsel',
    anomalies: 'Ungewöhnliche Tage und Stunden',
    incidents: 'Störungen von Sensoren',
    forecast: 'Prognose für 90 Tage',
    decomposition: 'Tage als Niveau, Woche, Saison und Rest',
    estimates: 'Nicht gemessene Stunden, mit Schätzungen',
  },
  dataset: {
    store_id: STORE,
    sensor_id: SENSOR,
    hour: HOUR,
    local_time:
      'Beginn der Stunde nach der Uhr der Filiale. Zweimal derselbe, wenn die Uhr zurückgestellt wird.',
    date: 'Datum am Ort.',
    weekday: 'Wochentag am Ort, nach ISO: 1 Montag bis 7 Sonntag.',
    visits: 'Summe der Zählungen mit Status ok, Personen; null, wo es keine gibt.',
    visits_estimated:
      'visits plus die Schätzungen der nicht gemessenen Öffnungsstunden, Personen; null, wo sich nichts sagen lässt.',
    coverage:
      'Sensor-Öffnungsstunden mit Status ok / alle Sensor-Öffnungsstunden, 0 bis 1; null, wo es keine Öffnungsstunde gibt.',
    sensors_reporting: 'Sensoren mit mindestens einer Stunde mit Status ok.',
    sensors_expected: 'Installierte Sensoren.',
    status:
      'sensor-hourly: ok, failed (ausgefallen), closed (geschlossen) oder missing (fehlt). Sonst complete (Abdeckung 1), partial (teilweise), missing (Abdeckung 0) oder closed (keine Öffnungsstunde).',
    baseline:
      'Mittel von visits über diese Zeile und die 3 Zeilen davor mit demselben Wochentag (bei Stunden: und derselben Ortsstunde), ohne null.',
    change_pct: '100 · (visits − baseline) / baseline; null, wo baseline null oder 0 ist.',
  },
  analysis: {
    trends: {
      ...ENTITY,
      period:
        'life: alle ganzen Monate; 3 years: die letzten 36 Monate; 12 months: die letzten 12 Monate gegenüber den 12 davor.',
      first_month: 'Erster Tag des ersten Monats, der zählt; null, wenn es keinen gibt.',
      last_month: 'Erster Tag des letzten Monats, der zählt; null, wenn es keinen gibt.',
      months:
        'Monate, die zählen: ganze, mindestens 80 % der Öffnungszeit gemessen, keine Schließung von mehr als einem Drittel.',
      pct_per_year:
        'Änderung der Besuche je Öffnungstag in einem Jahr (Theil-Sen-Steigung ihres Logarithmus zwischen gleichen Monaten); null, wenn zu jung.',
      low: 'Untere Grenze des 95-%-Intervalls von pct_per_year; null, wenn zu jung.',
      high: 'Obere Grenze des 95-%-Intervalls von pct_per_year; null, wenn zu jung.',
      p: 'Für „kein Trend“, aus demselben Bootstrap; null, wenn zu jung.',
      q: 'p nach Benjamini-Hochberg über die Filialen (Zeilen von Filialen) oder über alle Sensoren (Zeilen von Sensoren) der Kette in diesem Zeitraum; null, wenn zu jung.',
      mann_kendall_p:
        'Für „kein Trend“, aus dem saisonalen Kendall-Test (Hirsch, Slack und Smith) mit der Korrektur von Hamed und Rao, zum Vergleich; null, wenn zu jung.',
      verdict:
        'rising oder falling (steigend, fallend): q < 0,05 und mindestens 1 % im Jahr; stable (stabil): das Intervall liegt innerhalb von ±1 %; too young (zu jung): weniger als 24 Monate oder weniger als 9 Paare gleicher Monate; sonst cannot tell (nicht zu sagen).',
    },
    changepoints: {
      ...ENTITY,
      date: 'Tag am Ort, an dem das neue Niveau oder Tempo beginnt.',
      earliest: 'Erster Tag des 95-%-Intervalls von date.',
      latest: 'Letzter Tag des 95-%-Intervalls von date.',
      kind: 'step: das Niveau springt; pace: es bewegt sich ab hier anders, ohne Sprung.',
      before:
        'Besuche an einem durchschnittlichen Öffnungstag (um Wochentag und Saison bereinigt) kurz vor date.',
      after: 'Dasselbe kurz danach.',
      change_pct: 'Von before zu after.',
      low: 'Untere Grenze des 95-%-Intervalls von change_pct.',
      high: 'Obere Grenze des 95-%-Intervalls von change_pct.',
      pace_before: 'Änderung des Niveaus im Jahr im Abschnitt davor; null, wo er zu kurz ist.',
      pace_after: 'Dasselbe im Abschnitt danach.',
      event_kind:
        'Was bekanntermaßen innerhalb von 28 Tagen um earliest bis latest geschah (Feiertag: 3 um date): die erste dieser Arten, davon das Nächste; null: nichts.',
      event: 'Der Name dazu: eines Feiertags, eines Eingangs oder die Notiz des Betreibers.',
      event_date: 'Der erste Tag davon.',
      event_sensor_id:
        'Der Sensor, der hinzukam, wegfiel oder ausfiel; null: keiner oder alle der Filiale.',
      event_change:
        'Ob dieser Sensor hinzukam (added) oder wegfiel (removed); null: keins von beiden.',
    },
    anomalies: {
      ...ENTITY,
      resolution: 'Ob ein Tag oder eine Stunde ungewöhnlich ist.',
      date: 'Datum am Ort.',
      hour: 'Beginn der Stunde, UTC; null bei einem Tag.',
      local_time: 'Dasselbe nach der Uhr der Filiale; null bei einem Tag.',
      visits: 'Gezählt an den Eingängen, die gemessen haben.',
      expected:
        'Was dieselben Eingänge üblicherweise zählen (aus dem Median der Wurzeln), auf dem Niveau der letzten zwei Wochen.',
      low: 'Ab hier wäre es üblich.',
      high: 'Bis hier wäre es üblich.',
      z: 'Robustes z der Quadratwurzel von visits.',
      among:
        'Womit verglichen wurde: weekday, die letzten 12 gleichen Wochentage, oder holidays, Feiertage.',
      holiday: 'Name des gesetzlichen Feiertags; null an anderen Tagen.',
    },
    incidents: {
      ...ENTITY,
      incident_id: 'Jede Nacht dieselbe: Art, Sensor und Beginn.',
      kind: 'silent: misst nichts; dead: zählt null, während Menschen kommen; flat: immer wieder dieselbe Zahl; share: sein Anteil an der Filiale verschiebt sich; clock: eine Stunde daneben; failing: fällt immer öfter aus; worn: ein Austausch lohnt sich.',
      opened: 'Beginn der ersten Stunde.',
      closed: 'Ende der letzten Stunde; null: noch offen.',
      hours: 'Bisher betroffene Öffnungsstunden; failing, worn: die seit dem Beginn ausgefallenen.',
      value:
        'silent, dead: vermutlich verlorene Besuche, Personen; flat: die wiederholte Zahl, Personen; share: der Anteil jetzt, %; clock: Stunden, die die Uhr vorgeht; failing, worn: Anteil der in den letzten 8 Wochen ausgefallenen Öffnungsstunden, %.',
      usual:
        'share: der Anteil davor, %; failing, worn: der im Jahr davor ausgefallene Anteil, %; sonst null.',
    },
    forecast: {
      ...ENTITY,
      date: 'Tag am Ort nach der letzten ganzen Woche.',
      visits: 'Erwartet; null an einem Tag ohne Öffnung.',
      low: 'Untere Grenze des 95-%-Intervalls.',
      high: 'Obere Grenze des 95-%-Intervalls.',
      error_pct: 'Summe der absoluten Fehler des Rücktests / Summe der Besuche.',
      yardstick_pct:
        'Dasselbe für das Vorjahr mal dem jüngsten Verhältnis. Hier stehen nur Prognosen, die es schlagen.',
    },
    decomposition: {
      ...ENTITY,
      date: 'Öffnungstag am Ort, an dem jemand kam.',
      visits: 'visits_estimated: das Produkt der vier Teile.',
      trend: 'Niveau ohne Woche, Jahr und Zufall.',
      week: 'Faktor des Wochentags.',
      year: 'Faktor der Saison; null, solange es weniger als zwei Jahre sind.',
      remainder: 'Faktor des Rests.',
    },
    estimates: {
      store_id: STORE,
      sensor_id: SENSOR,
      hour: HOUR,
      local_time: 'Dasselbe nach der Uhr der Filiale.',
      reason:
        'Warum die Öffnungsstunde nicht gemessen wurde: failed (ausgefallen), missing (fehlt); dead: ein toter Zähler schrieb eine Null.',
      method:
        'Wie geschätzt wurde: siblings, aus den anderen Eingängen; weekday, aus demselben Wochentag; null: es gibt keine Schätzung.',
      visits: 'Die Schätzung; null: es lässt sich nichts sagen.',
      low: 'Untere Grenze ihres 95-%-Intervalls.',
      high: 'Obere Grenze ihres 95-%-Intervalls.',
    },
  },
};

import type { Texte } from './de';

/** Every text of the task pane in English. Names of the agreement, the sheet and the defined names stay German. */
export const en: Texte = {
  titel: 'Check the target agreement',
  kopf: {
    vereinbarung: 'Agreement',
    bezugsmonat: 'Reference month',
    unbestimmt: 'not determined',
    quelle: {
      angegeben: 'given in ZIEL_BEZUGSMONAT',
      neuester: 'newest complete month',
    },
    datenstand: 'State of the data',
    vorlaeufig: (ziele) => `provisional values (t-0) in ${ziele}`,
    endgueltig: 'no provisional values (t-0)',
  },
  aktion: {
    pruefen: 'Check and write results',
    prueft: 'Checking and writing …',
    liest: 'Reading the workbook …',
    neuLesen: 'Read again',
    modus: 'Write as',
    modi: {
      auto: 'automatic',
      live: 'live (formulas)',
      fest: 'fixed (values)',
    },
    modusErklaert: {
      auto: 'Formulas where this Excel can compute them, else values.',
      live: 'Formulas that follow the data without a click.',
      fest: 'Values that anyone can read without the add-in.',
    },
  },
  erfolg: {
    gelesen: 'Read only, nothing written. Your workbook is unchanged.',
    nichtsEingetragen: 'Checked, but nothing was written. The reasons are below.',
    eingetragen: (zeit) => `Checked on ${zeit}`,
    blatt: (zellen) =>
      `Written to the sheet Zielerreichung${zellen === 0 ? '' : zellen === 1 ? ' and to one cell of yours' : ` and to ${zellen} cells of yours`}.`,
    nurZellen: (zellen) =>
      `The sheet Zielerreichung was not written, but ${zellen === 1 ? 'one cell of yours was' : `${zellen} cells of yours were`}.`,
    blattZeigen: 'Show sheet',
  },
  fehler: {
    titel: 'That did not work',
    unerwartet: (grund) =>
      `An unexpected error occurred. Your workbook is as it was. Please try again. (${grund})`,
    bleibt: 'The results below are those of the last check that worked.',
    anzeige: 'The task pane could not be shown.',
    anzeigeAbhilfe:
      'Your workbook is not affected. Please reload the view; if the error stays, pass on this line:',
    neuLaden: 'Reload the view',
    schliessen: 'Close message',
  },
  ohneOffice: {
    titel: 'This page belongs into Excel',
    text: 'You opened the task pane of Ziel in a browser. There is no workbook here that could be checked.',
    abhilfe: 'Please open your workbook in Excel and choose the task pane in the ribbon.',
  },
  start: {
    titel: 'How to begin',
    text: 'This workbook has no names that begin with ZIEL_ yet. Name the columns or rows of your monthly figures; where they stand does not matter.',
    schritte: [
      'Select the cells of a series, such as the integrations of each month (without heading).',
      'Choose Formulas › Define Name and enter the name from the list.',
      'Once all names are there, choose “Read again” above.',
    ],
    namen: 'The goals need these names',
    name: 'Name',
    inhalt: 'Content',
    fuer: 'for',
    alle: 'all goals',
    monat:
      'month of each position: a date in the month, from December two years before on, ascending and without gaps',
    freiwillig: 'If you like',
    bezugsmonat: 'one cell: the month to check; without it the newest complete month',
    datenstand: 'per month t-0 to t-3, vorläufig or endgültig; without it all values count as final',
    traeger: 'one cell: the name of your Jobcenter',
    beobachtung: 'For observations only',
  },
  fehlt: {
    titel: 'What the workbook lacks',
    fuerZiele: (ziele) => `Cannot be judged without it: ${ziele}`,
    nurBeobachtung: (n) => (n === 1 ? 'One name for observations only' : `${n} names for observations only`),
  },
  ziele: {
    titel: 'Goals',
    fundstelle: (stelle) => `Agreement, section ${stelle}`,
    ist: 'Actual',
    vorjahr: 'Prior year',
    vorjahresende: 'December of the prior year',
    veraenderung: 'Change',
    soll: 'Agreed',
    delta: 'Delta',
    zielwert: 'Target value',
    prozentpunkte: 'percentage points',
    unbekannt: '–',
    status: {
      erreicht: 'reached',
      'nicht erreicht': 'not reached',
      'auf Kurs': 'on track',
      'nicht auf Kurs': 'not on track',
      'nicht bewertbar': 'cannot be judged',
    },
    zusammenfassung: (gut, alle, endgueltig) =>
      `${gut} of ${alle} goals ${endgueltig ? 'reached' : 'on track'}`,
    grenzfall: 'Borderline: rounded, the verdict would turn',
    vorlaeufig: 'provisional: with t-0 values',
    ohneBefund: 'Something is missing for the reference month; see the findings.',
    bereiche: 'Data from',
  },
  einheit: {
    Integrationen: ['integration', 'integrations'],
    Personen: ['person', 'persons'],
    Anzahl: ['', ''],
    '€': ['€', '€'],
    '%': ['%', '%'],
  },
  fehlbetrag: {
    Integrationen: (n, eine, noch) =>
      eine
        ? `1 integration ${noch ? 'still ' : ''}missing.`
        : `${n} integrations ${noch ? 'still ' : ''}missing.`,
    Personen: (n, eine) => (eine ? '1 person too many.' : `${n} persons too many.`),
    fehlt: (n, einheit) => `Missing: ${n} ${einheit}.`,
    zuViel: (n, einheit) => `${n} ${einheit} too many.`,
    imDurchschnitt: (n, eine) =>
      eine ? 'On average 1 person too many.' : `On average ${n} persons too many.`,
  },
  rechenweg: {
    titel: 'Calculation',
    laedt: 'Loading the calculation …',
    eingaben: 'Inputs',
    monat: 'Month',
    imVorjahr: 'p.y.',
    rechnung: 'Steps',
    formel: 'Formula',
    lesarten: 'Readings chosen (ours, where no source decides)',
    grundlage: 'Ground',
    andere: 'Other readings',
    abweichend: 'chosen by the agreement in place of the recommended one',
    quelle: 'Source',
    wortlaut: 'Wording of the agreement',
    hinweisSprache: 'The calculation is shown in German, the language of the agreement and of the law.',
  },
  beobachtungen: {
    titel: 'Observations',
    erklaerung: 'The agreement observes these values; it does not judge them.',
    kennzahl: 'Indicator',
    trend: 'Trend',
    trends: {
      steigend: 'rising',
      sinkend: 'falling',
      unverändert: 'unchanged',
    },
    ohneTrend: 'cannot be computed',
  },
  befunde: {
    titel: 'Findings',
    keine: 'No findings: nothing was amiss in the cells that were read.',
    schwere: {
      fehler: ['error', 'errors'],
      warnung: ['warning', 'warnings'],
      hinweis: ['note', 'notes'],
    },
    zeigen: (ort) => `Show ${ort} in the workbook`,
    betrifft: (ziele) => `concerns ${ziele}`,
    weitere: (n) => `Show ${n} more`,
  },
};

/** The texts of findings, acceptances and submission in German; loaded with the parts that show them. */
export const de = {
  gruppen: {
    angenommen: (n: number) => `Angenommene Warnungen (${n})`,
    verfallen: (n: number) => `Verfallene Annahmen (${n})`,
    fehlerErklaert: 'Fehler lassen sich nicht annehmen; sie müssen behoben werden.',
    warnungErklaert: 'Warnungen bitte beheben oder mit einer Begründung annehmen.',
  },
  regel: (id: string) => `Regel ${id}`,
  ohneAbhilfe:
    'Steht der Abgabe nicht entgegen: „Prüfen und eintragen“ und „Freigeben“ schreiben die Ergebnisse neu.',
  annahme: {
    oeffnen: 'Annehmen …',
    titel: 'Warnung annehmen',
    begruendung: 'Begründung',
    kuerzel: 'Kürzel',
    datum: (tag: string) => `Datum: ${tag}`,
    annehmen: 'Annehmen',
    unvollstaendig: 'Bitte Begründung und Kürzel ausfüllen.',
    freigabeEndet: 'Die Mappe ist freigegeben. Mit dieser Änderung gilt die Freigabe nicht mehr.',
    von: (kuerzel: string, tag: string) => `Angenommen von ${kuerzel} am ${tag}`,
    zuruecknehmen: 'Annahme zurücknehmen',
    entfernen: 'Aus dem Protokoll entfernen',
    verfallen: {
      werte:
        'Der Befund besteht weiter, aber seine Werte haben sich geändert. Die Annahme gilt deshalb nicht mehr; bitte neu entscheiden.',
      weg: 'Die Werte haben sich geändert; diesen Befund gibt es so nicht mehr.',
    },
  },
  behebung: {
    oeffnen: 'Beheben …',
    sucht: 'Der Bereich wird gesucht …',
    nichtGefunden:
      'Es wurde kein Bereich gefunden, der sicher dazu passt. Bitte benennen Sie ihn selbst, oder wählen Sie unten „Mappe einrichten“.',
    titel: 'Vorschau der Änderung',
    nurDas: 'Geändert wird nur, was hier steht.',
    zelle: 'Zelle',
    jetzt: 'jetzt',
    danach: 'danach',
    text: (inhalt: string) => `${inhalt} (Text)`,
    format: (format: string) => `Zahlenformat ${format}`,
    weitere: (n: number) => (n === 1 ? 'und eine weitere' : `und ${n} weitere`),
    name: 'Name',
    bereich: 'Bereich',
    aendern: 'Ändern',
    abbrechen: 'Abbrechen',
  },
  meldung: {
    angenommen: 'Die Warnung ist angenommen.',
    zurueckgenommen: 'Die Annahme ist zurückgenommen.',
    entfernt: 'Die verfallene Annahme ist entfernt.',
    freigegeben: 'Die Mappe ist freigegeben.',
  },
  aenderung: {
    geaendert: (titel: string) => `Geändert: ${titel}`,
    zurueckgenommen: (titel: string) => `Zurückgenommen: ${titel}`,
    rueckgaengig: 'Rückgängig',
    wiederholen: 'Wiederholen',
  },
  abgabe: {
    titel: 'Abgabe',
    fehler: (n: number) => (n === 1 ? '1 Fehler' : `${n} Fehler`),
    warnungen: (n: number) => (n === 1 ? '1 offene Warnung' : `${n} offene Warnungen`),
    und: 'und',
    entgegen: (was: string, eins: boolean) => `${was} ${eins ? 'steht' : 'stehen'} der Abgabe entgegen.`,
    frei: 'Kein Fehler und keine offene Warnung: Der Abgabe steht nichts entgegen.',
    zuBefunden: 'Zu den Befunden',
    zuNamen: 'Zu dem, was der Mappe fehlt',
    von: 'Name oder Kürzel',
    freigeben: 'Freigeben',
    freigebenErklaert:
      'Schreibt das Blatt Zielerreichung mit festen Werten und hält auf dem Blatt Abgabeprotokoll fest, was abgegeben wird.',
    ort: 'Wo freigeben?',
    inDieserMappe: 'In dieser Mappe',
    aufKopie: 'Auf einer Kopie',
    kopieErklaert:
      'Die Kopie öffnet sich als neue Mappe in einem eigenen Fenster. Diese Mappe bleibt, wie sie ist.',
    kopie: {
      entsteht: 'Die Kopie wird geschrieben …',
      offen:
        'Die freigegebene Kopie ist in einem eigenen Fenster geöffnet und noch nicht gespeichert. Bitte speichern Sie sie dort. Diese Mappe ist unverändert.',
    },
    gesperrt: 'Freigeben können Sie, sobald kein Fehler und keine Warnung mehr offen ist.',
    ohneNamen: 'Bitte geben Sie an, wer freigibt.',
    bereit: 'Alles ist bereit.',
    freigegeben: (am: string, von: string, summe: string) =>
      `Freigegeben am ${am} von ${von}, Prüfsumme ${summe}`,
    nichtFreigegeben: 'Diese Mappe ist noch nicht freigegeben.',
    protokollZeigen: 'Blatt Abgabeprotokoll zeigen',
    verifizieren: 'Verifizieren',
    verifizierenErklaert: 'Vergleicht die Mappe mit dem, was freigegeben wurde. Geschrieben wird nichts.',
    keineUnterschrift:
      'Das ist eine Kontrolle gegen Versehen und keine Unterschrift: Wer die Mappe ändern will, kann auch die Prüfsummen ändern.',
    nie: 'Diese Mappe wurde nie freigegeben; es gibt nichts zu vergleichen.',
    unveraendert: (am: string) => `Unverändert seit der Freigabe am ${am}.`,
    veraendert: (am: string, n: number) =>
      `Seit der Freigabe am ${am} hat sich etwas geändert: ${n === 1 ? 'eine Abweichung' : `${n} Abweichungen`}.`,
    hinweise: 'Folgen und Hinweise',
    uhr: (tag: string, zeit: string) => `${tag}, ${zeit} Uhr`,
  },
};

export type Abgabetexte = typeof de;

import type { Sicherheit } from '../../domain/einrichtung/vorschlag';
import type { Pruefung, Beobachtungsergebnis, Zielergebnis } from '../../domain/auswertung/pruefung';
import type { Schwere } from '../../domain/regeln/regel';

/** Every text of the task pane in German; the shape that the other languages have to have. */
export const de = {
  titel: 'Zielvereinbarung prüfen',
  kopf: {
    vereinbarung: 'Vereinbarung',
    bezugsmonat: 'Bezugsmonat',
    unbestimmt: 'nicht bestimmt',
    quelle: {
      angegeben: 'angegeben in ZIEL_BEZUGSMONAT',
      neuester: 'neuester vollständiger Monat',
    } satisfies Record<Pruefung['bezugsmonatQuelle'], string>,
    datenstand: 'Datenstand',
    vorlaeufig: (ziele: string) => `vorläufige Werte (t-0) in ${ziele}`,
    endgueltig: 'ohne vorläufige Werte (t-0)',
  },
  aktion: {
    pruefen: 'Prüfen und eintragen',
    arbeit: {
      prueft: 'Wird geprüft und eingetragen …',
      liest: 'Die Mappe wird gelesen …',
      schreibt: 'Wird in die Mappe geschrieben …',
    },
    neuLesen: 'Neu lesen',
    freigegeben:
      'Diese Mappe ist zur Abgabe freigegeben. „Prüfen und eintragen“ überschreibt die Abgabefassung; danach bitte neu freigeben.',
    modus: 'Eintragen als',
    modi: {
      auto: 'automatisch',
      live: 'Live (Formeln)',
      fest: 'Fest (Werte)',
    },
    modusErklaert: {
      auto: 'Formeln, wo dieses Excel sie rechnen kann, sonst Werte.',
      live: 'Formeln, die den Daten ohne Klick folgen.',
      fest: 'Werte, die jeder auch ohne das Add-in lesen kann.',
    },
  },
  erfolg: {
    gelesen: 'Gelesen, nichts eingetragen. Ihre Mappe ist unverändert.',
    neuGelesen: 'Neu gelesen. Ergebnisse sind danach noch nicht eingetragen.',
    nichtsEingetragen: 'Geprüft, aber nichts eingetragen. Die Gründe stehen unten.',
    eingetragen: (zeit: string) => `Geprüft am ${zeit} Uhr`,
    blatt: (zellen: number) =>
      `Eingetragen in das Blatt Zielerreichung${zellen === 0 ? '' : zellen === 1 ? ' und in eine eigene Zelle' : ` und in ${zellen} eigene Zellen`}.`,
    nurZellen: (zellen: number) =>
      `Das Blatt Zielerreichung wurde nicht geschrieben, aber ${zellen === 1 ? 'eine eigene Zelle' : `${zellen} eigene Zellen`}.`,
    blattZeigen: 'Blatt zeigen',
  },
  fehler: {
    titel: 'Das hat nicht geklappt',
    unerwartet: (grund: string) =>
      `Ein unerwarteter Fehler ist aufgetreten. Ihre Mappe ist, wie sie war. Bitte versuchen Sie es noch einmal. (${grund})`,
    bleibt: 'Die Ergebnisse unten sind die der letzten gelungenen Prüfung.',
    anzeige: 'Der Aufgabenbereich konnte nicht angezeigt werden.',
    anzeigeAbhilfe:
      'Ihre Mappe ist nicht betroffen. Bitte laden Sie die Ansicht neu; bleibt der Fehler, geben Sie diese Zeile weiter:',
    neuLaden: 'Ansicht neu laden',
    schliessen: 'Meldung schließen',
  },
  ohneOffice: {
    titel: 'Diese Seite gehört in Excel',
    text: 'Sie haben den Aufgabenbereich von Ziel in einem Browser geöffnet. Dort gibt es keine Mappe, die geprüft werden könnte.',
    abhilfe: 'Bitte öffnen Sie Ihre Mappe in Excel und wählen Sie im Menüband „Aufgabenbereich“.',
  },
  start: {
    titel: 'So fangen Sie an',
    text: 'In dieser Mappe gibt es noch keine Namen, die mit ZIEL_ beginnen. Lassen Sie die Reihen suchen, fügen Sie ein leeres Vorlagenblatt ein, oder benennen Sie die Spalten oder Zeilen selbst; wo sie stehen, ist gleich.',
    schritte: [
      'Markieren Sie die Zellen einer Reihe, etwa die Integrationen je Monat (ohne Überschrift).',
      'Wählen Sie Formeln › Namen definieren und tragen Sie den Namen aus der Liste ein.',
      'Sind alle Namen vergeben, wählen Sie oben „Neu lesen“.',
    ] as readonly string[],
    namen: 'Diese Namen brauchen die Ziele',
    name: 'Name',
    inhalt: 'Inhalt',
    fuer: 'für',
    alle: 'alle Ziele',
    monat:
      'Bezugsmonat je Position: ein Datum im Monat, von Dezember des Vorvorjahres an, aufsteigend und ohne Lücke',
    freiwillig: 'Wenn Sie möchten',
    bezugsmonat: 'eine Zelle: der Monat, der geprüft werden soll; ohne sie der neueste vollständige Monat',
    datenstand: 'je Monat t-0 bis t-3, vorläufig oder endgültig; ohne ihn gelten alle Werte als endgültig',
    traeger: 'eine Zelle: der Name Ihres Jobcenters',
    beobachtung: 'Nur für die Beobachtungen',
  },
  vereinbarung: {
    titel: 'Zielvereinbarung',
    laedt: 'Die Zielvereinbarung wird geladen …',
    herkunft: {
      blatt: 'aus dem Blatt Zielvereinbarung',
      gesichert: 'zuletzt gültiger Stand; das Blatt Zielvereinbarung hat Fehler',
      vorlage: 'Vorlage; die Mappe hat keine gültige eigene Vereinbarung',
      vorgegeben: 'vorgegeben',
      unveraendert: (id: string) => `gleich der Vorlage ${id}`,
      geaendert: (id: string) => `geändert gegenüber der Vorlage ${id}`,
    },
    fingerabdruck: 'Fingerabdruck',
    ziele: 'Ziele',
    textziele: 'Ziele ohne Zahl',
    querschnitt: 'Querschnittsziele',
    dialoge: 'Steuerungsdialoge',
    ohneTermin: 'noch ohne Termin',
    vorschlag: 'Vorschlag',
    planung: 'Planung',
    ohnePlanung: 'Noch keine Maßnahme eingetragen.',
    monatswerte: (n: number) => `${n} Monatswerte`,
    notizen: 'Notizen',
    luecken: 'Was fehlt',
    eintragen: 'In die Mappe schreiben',
    eintragenErklaert:
      'Schreibt das Blatt Zielvereinbarung. Es gilt dann für diese Mappe, und Sie können es dort ändern.',
    ersetzt:
      'Das vorhandene Blatt Zielvereinbarung wird dabei neu geschrieben; Ihre Änderungen darin gehen verloren.',
    welche: 'Vereinbarung',
    aktuelle: 'die jetzt gültige',
    datei: 'Datei einlesen (JSON)',
    dateiFehler: 'Diese Datei kann nicht verwendet werden:',
    dateiGelesen: (titel: string) => `Gelesen: ${titel}.`,
    ausgeben: 'Als Datei speichern',
    bestaetigen: 'Ja, neu schreiben',
    abbrechen: 'Abbrechen',
    blattZeigen: 'Blatt Zielvereinbarung zeigen',
  },
  einrichtung: {
    titel: 'Mappe einrichten',
    laedt: 'Wird geladen …',
    erklaert:
      'Ziel sucht die Reihen anhand von Namen und Überschriften. Benannt wird erst, was Sie bestätigen; Werte werden nicht verändert.',
    suchen: 'Reihen suchen',
    vorlage: 'Leeres Vorlagenblatt einfügen',
    folgejahr: 'Folgejahr vorbereiten',
    folgejahrErklaert:
      'Es entsteht ein Blatt für das nächste Jahr mit den Werten dieses Jahres als Vorjahr. Die Namen zeigen danach auf dieses Blatt, und die Zielvereinbarung wird für das neue Jahr ohne Werte neu geschrieben. Bitte speichern Sie die Mappe vorher unter einem neuen Namen.',
    folgejahrJa: 'Ja, vorbereiten',
    vorschlaege: 'Vorschläge',
    nichts: 'Es wurde keine Reihe gefunden, die benannt werden könnte.',
    achse: 'Monatsachse',
    benennenKurz: 'benennen',
    benennen: (n: number) => (n === 1 ? '1 Bereich benennen' : `${n} Bereiche benennen`),
    sicherheit: {
      sicher: 'sicher',
      wahrscheinlich: 'wahrscheinlich: bitte ansehen',
      mehrdeutig: 'mehrdeutig: bitte eine Stelle wählen',
    } satisfies Record<Sicherheit, string>,
    fehlend: (n: number) =>
      n === 1 ? 'Eine Reihe wurde nicht gefunden' : `${n} Reihen wurden nicht gefunden`,
    ausgeschlossen: (n: number) =>
      n === 1 ? 'Eine Spalte sieht nur so aus' : `${n} Spalten oder Zeilen sehen nur so aus`,
  },
  fehlt: {
    titel: 'Was der Mappe fehlt',
    suchen: 'Bereich suchen …',
    beheben: 'Beheben …',
    laedt: 'Wird geladen …',
    fuerZiele: (ziele: string) => `Ohne ihn nicht bewertbar: ${ziele}`,
    nurBeobachtung: (n: number) =>
      n === 1 ? 'Ein Name nur für Beobachtungen' : `${n} Namen nur für Beobachtungen`,
  },
  ziele: {
    titel: 'Ziele',
    fundstelle: (stelle: string) => `Vereinbarung, Abschnitt ${stelle}`,
    ist: 'Ist',
    vorjahr: 'Vorjahr',
    vorjahresende: 'Dezember des Vorjahres',
    veraenderung: 'Veränderung',
    soll: 'Soll',
    delta: 'Delta',
    zielwert: 'Zielwert',
    bild: 'Zielbereich, Vergleichswert und Ist auf einer Linie',
    prozentpunkte: 'Prozentpunkte',
    unbekannt: '–',
    status: {
      erreicht: 'erreicht',
      'nicht erreicht': 'nicht erreicht',
      'auf Kurs': 'auf Kurs',
      'nicht auf Kurs': 'nicht auf Kurs',
      'nicht bewertbar': 'nicht bewertbar',
    } satisfies Record<Zielergebnis['status'], string>,
    zusammenfassung: (gut: number, alle: number, endgueltig: boolean) =>
      `${gut} von ${alle} Zielen ${endgueltig ? 'erreicht' : 'auf Kurs'}`,
    grenzfall: 'Grenzfall: gerundet fiele das Urteil anders aus',
    vorlaeufig: 'vorläufig: mit t-0-Werten',
    ohneBefund: 'Für den Bezugsmonat fehlt eine Angabe; siehe Befunde.',
    bereiche: 'Daten aus',
  },
  einheit: {
    Integrationen: ['Integration', 'Integrationen'],
    Personen: ['Person', 'Personen'],
    Anzahl: ['', ''],
    '€': ['€', '€'],
    '%': ['%', '%'],
  } as Readonly<Record<Zielergebnis['kennzahl']['einheit'], readonly [one: string, many: string]>>,
  fehlbetrag: {
    Integrationen: (n: string, eine: boolean, noch: boolean) =>
      eine
        ? `Es fehlt ${noch ? 'noch ' : ''}1 Integration.`
        : `Es fehlen ${noch ? 'noch ' : ''}${n} Integrationen.`,
    Personen: (n: string, eine: boolean) => (eine ? '1 Person zu viel.' : `${n} Personen zu viel.`),
    fehlt: (n: string, einheit: string) => `Es fehlen ${n} ${einheit}.`,
    zuViel: (n: string, einheit: string) => `${n} ${einheit} zu viel.`,
    imDurchschnitt: (n: string, eine: boolean) =>
      eine ? 'Im Durchschnitt 1 Person zu viel.' : `Im Durchschnitt ${n} Personen zu viel.`,
  },
  rechenweg: {
    titel: 'Rechenweg',
    laedt: 'Der Rechenweg wird geladen …',
    eingaben: 'Eingaben',
    monat: 'Monat',
    imVorjahr: 'Vj.',
    rechnung: 'Rechnung',
    formel: 'Formel',
    lesarten: 'Gewählte Lesarten (unsere, wo keine Quelle entscheidet)',
    grundlage: 'Grundlage',
    andere: 'Andere Lesarten',
    abweichend: 'in der Vereinbarung gewählt, abweichend von der empfohlenen',
    quelle: 'Quelle',
    wortlaut: 'Wortlaut der Vereinbarung',
    hinweisSprache: '',
  },
  beobachtungen: {
    titel: 'Beobachtungen',
    erklaerung: 'Die Vereinbarung beobachtet diese Werte; sie bewertet sie nicht.',
    kennzahl: 'Kennzahl',
    trend: 'Trend',
    trends: {
      steigend: 'steigend',
      sinkend: 'sinkend',
      unverändert: 'unverändert',
    } satisfies Record<NonNullable<Beobachtungsergebnis['trend']>, string>,
    ohneTrend: 'nicht berechenbar',
  },
  befunde: {
    titel: 'Befunde',
    laedt: 'Die Befunde werden geladen …',
    keine: 'Keine Befunde: An den gelesenen Zellen ist nichts aufgefallen.',
    schwere: {
      fehler: ['Fehler', 'Fehler'],
      warnung: ['Warnung', 'Warnungen'],
      hinweis: ['Hinweis', 'Hinweise'],
    } as Readonly<Record<Schwere, readonly [one: string, many: string]>>,
    zeigen: (ort: string) => `${ort} in der Mappe zeigen`,
    betrifft: (ziele: string) => `betrifft ${ziele}`,
    weitere: (n: number) => `${n} weitere zeigen`,
  },
};

/** The shape of a language's texts. */
export type Texte = typeof de;

import type { Abgabetexte } from './de';

/** The same in English. Names of sheets and defined names stay German. */
export const en: Abgabetexte = {
  gruppen: {
    angenommen: (n) => `Accepted warnings (${n})`,
    verfallen: (n) => `Void acceptances (${n})`,
    fehlerErklaert: 'Errors cannot be accepted; they have to be repaired.',
    warnungErklaert: 'Please repair warnings, or accept them with a reason.',
  },
  regel: (id) => `Rule ${id}`,
  ohneAbhilfe:
    'Does not stand in the way of submission: “Check and write results” and “Release” write the results anew.',
  annahme: {
    oeffnen: 'Accept …',
    titel: 'Accept the warning',
    begruendung: 'Reason',
    kuerzel: 'Initials',
    datum: (tag) => `Date: ${tag}`,
    annehmen: 'Accept',
    unvollstaendig: 'Please enter a reason and your initials.',
    freigabeEndet: 'The workbook is released. With this change the release is void.',
    von: (kuerzel, tag) => `Accepted by ${kuerzel} on ${tag}`,
    zuruecknehmen: 'Withdraw acceptance',
    entfernen: 'Remove from the protocol',
    verfallen: {
      werte:
        'The finding is still there, but its values have changed. The acceptance is void; please decide anew.',
      weg: 'The values have changed; this finding is no longer there as it was.',
    },
  },
  behebung: {
    oeffnen: 'Repair …',
    sucht: 'Looking for the range …',
    nichtGefunden:
      'No range was found that surely fits. Please name it yourself, or choose “Set up the workbook” below.',
    titel: 'Preview of the change',
    nurDas: 'Only what stands here is changed.',
    zelle: 'Cell',
    jetzt: 'now',
    danach: 'then',
    text: (inhalt) => `${inhalt} (text)`,
    format: (format) => `number format ${format}`,
    weitere: (n) => (n === 1 ? 'and one more' : `and ${n} more`),
    name: 'Name',
    bereich: 'Range',
    aendern: 'Change',
    abbrechen: 'Cancel',
  },
  meldung: {
    angenommen: 'The warning is accepted.',
    zurueckgenommen: 'The acceptance is withdrawn.',
    entfernt: 'The void acceptance is removed.',
    freigegeben: 'The workbook is released.',
  },
  aenderung: {
    geaendert: (titel) => `Changed: ${titel}`,
    zurueckgenommen: (titel) => `Undone: ${titel}`,
    rueckgaengig: 'Undo',
    wiederholen: 'Redo',
  },
  abgabe: {
    titel: 'Submission',
    fehler: (n) => (n === 1 ? '1 error' : `${n} errors`),
    warnungen: (n) => (n === 1 ? '1 open warning' : `${n} open warnings`),
    und: 'and',
    entgegen: (was, eins) => `${was} ${eins ? 'stands' : 'stand'} in the way of submission.`,
    frei: 'No error and no open warning: nothing stands in the way of submission.',
    zuBefunden: 'To the findings',
    zuNamen: 'To what the workbook lacks',
    von: 'Name or initials',
    freigeben: 'Release',
    freigebenErklaert:
      'Writes the sheet Zielerreichung with plain values and records on the sheet Abgabeprotokoll what is submitted.',
    ort: 'Where to release?',
    inDieserMappe: 'In this workbook',
    aufKopie: 'On a copy',
    kopieErklaert: 'The copy opens as a new workbook in a window of its own. This workbook stays as it is.',
    kopie: {
      entsteht: 'The copy is being written …',
      offen:
        'The released copy is open in a window of its own and not saved yet. Please save it there. This workbook is unchanged.',
    },
    gesperrt: 'You can release as soon as no error and no warning is open any more.',
    ohneNamen: 'Please say who releases.',
    bereit: 'Everything is ready.',
    freigegeben: (am, von, summe) => `Released on ${am} by ${von}, checksum ${summe}`,
    nichtFreigegeben: 'This workbook has not been released yet.',
    protokollZeigen: 'Show sheet Abgabeprotokoll',
    verifizieren: 'Verify',
    verifizierenErklaert: 'Compares the workbook with what was released. Nothing is written.',
    keineUnterschrift:
      'This is a check against mistakes and no signature: whoever wants to change the workbook can change the checksums, too.',
    nie: 'This workbook has never been released; there is nothing to compare.',
    unveraendert: (am) => `Unchanged since the release on ${am}.`,
    veraendert: (am, n) =>
      `Something has changed since the release on ${am}: ${n === 1 ? 'one difference' : `${n} differences`}.`,
    hinweise: 'Consequences and hints',
    uhr: (tag, zeit) => `${tag}, ${zeit}`,
  },
};

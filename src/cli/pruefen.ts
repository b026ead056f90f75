import { leseVereinbarungsdatei } from './agreement-file';
import { checkFile, type Checked, type Job } from './batch/check-file';
import { copyTargets, findFiles } from './batch/find-files';
import { readFormat, startReport } from './batch/report';
import { readRules } from './batch/rules';
import { checkAll } from './batch/run';
import { readThreshold } from './batch/threshold';
import { readMonth, readOptions } from './call';
import type { Command } from './command';
import { makeFolder, refuseSame } from './files';

const OPTIONS = {
  json: { type: 'boolean', default: false },
  format: { type: 'string' },
  regeln: { type: 'string', multiple: true },
  schwelle: { type: 'string' },
  bezugsmonat: { type: 'string' },
  ausgabe: { type: 'string' },
  vereinbarung: { type: 'string' },
} as const;

/** Checks files and, where asked, writes copies with the results. The files themselves are only read. */
export const PRUEFEN: Command = {
  name: 'pruefen',
  usage: `  ziel pruefen DATEI.xlsx… [--json] [--format text|json|sarif|junit] [--regeln REGEL,-REGEL] [--schwelle SCHWERE]
               [--bezugsmonat JJJJ-MM] [--vereinbarung DATEI.json] [--ausgabe KOPIE.xlsx|ORDNER]
    DATEI           eine oder mehrere Mappen, auch mit Platzhaltern: "Mappen/*.xlsx", "Mappen/**/*.xlsx"
    --json          Ergebnis als JSON statt als Tabelle, wie --format json
    --format        text: Tabellen; json; sarif: SARIF 2.1.0; junit: JUnit-XML
    --regeln        welche Prüfungen vor der Abgabe: form, fach, vereinbarung oder einzelne Regeln, mit - davor ohne sie
                    (sonst alle); die Bewertung selbst wird immer geprüft
    --schwelle      fehler, warnung oder hinweis: ab dieser Schwere werden Befunde gezeigt und zählen sie für den
                    Rückgabewert (sonst: alle werden gezeigt, nur Fehler zählen); angenommene Warnungen zählen nie
    --bezugsmonat   Monat, der bewertet wird (sonst ZIEL_BEZUGSMONAT oder der neueste vollständige Monat)
    --vereinbarung  Zielvereinbarung, gegen die geprüft wird (sonst das Blatt Zielvereinbarung oder die Vorlage)
    --ausgabe       schreibt eine Kopie der Mappe mit den Ergebnissen, bei mehreren alle in diesen Ordner; DATEI bleibt,
                    wie sie ist
    Rückgabewert bei mehreren Dateien: 2, sobald eine unbrauchbar ist; die anderen werden trotzdem geprüft`,
  run: async (argv) => {
    const { values, positionals } = readOptions(withMinus(argv), OPTIONS);
    const { files, single, notes } = findFiles(positionals);
    const format = readFormat(values.format, values.json);
    const rules = readRules(values.regeln);
    const { ausgabe, vereinbarung } = values;
    const bezugsmonat = readMonth('bezugsmonat', values.bezugsmonat);
    const threshold = readThreshold(values.schwelle);
    if (single) refuseSame(files[0]!, ausgabe);
    // An agreement that cannot be used is a fault of the call, not of every file.
    if (vereinbarung !== undefined) leseVereinbarungsdatei(vereinbarung);
    const outputs = ausgabe === undefined ? [] : single ? [ausgabe] : copyTargets(files, ausgabe);
    if (ausgabe !== undefined && !single) makeFolder(ausgabe);
    const jobs = files.map((file, i): Job => ({
      file,
      threshold,
      asText: format === 'text',
      ...(outputs[i] === undefined ? {} : { output: outputs[i] }),
      ...(vereinbarung === undefined ? {} : { agreement: vereinbarung }),
      ...(bezugsmonat === undefined ? {} : { bezugsmonat }),
      ...(rules ? { rules } : {}),
    }));
    for (const note of notes) console.error(note);
    const report = startReport(format, {
      single,
      ...(rules ? { rules } : {}),
      write: (text) => {
        console.log(text);
      },
    });
    let code = 0;
    // The answer for one file has no place for its failure, so that it ends the call.
    const answers = single && (format === 'text' || format === 'json') ? alone(jobs[0]!) : checkAll(jobs);
    let i = 0;
    for await (const checked of answers) {
      report.add(checked);
      if (checked.failure !== null) console.error(checked.failure);
      if (checked.uncopied)
        console.error(
          `${outputs[i]!}: keine Kopie geschrieben, da es keine Ergebnisse gibt (siehe Befunde).`,
        );
      code = Math.max(code, codeOf(checked));
      i++;
    }
    report.end();
    return code;
  },
};

async function* alone(job: Job): AsyncGenerator<Checked> {
  yield checkFile(job);
}

const codeOf = ({ failure, findings }: Checked): number =>
  failure !== null ? 2 : findings.some((f) => f.counts) ? 1 : 0;

/** `--regeln -fach` means what it says, though the value begins like an option. */
const withMinus = (argv: readonly string[]): readonly string[] =>
  argv.flatMap((word, i) => {
    if (word === '--regeln' && /^-[^-]/.test(argv[i + 1] ?? '')) return [`${word}=${argv[i + 1]!}`];
    return argv[i - 1] === '--regeln' && /^-[^-]/.test(word) ? [] : [word];
  });

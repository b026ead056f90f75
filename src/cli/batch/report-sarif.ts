import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PRUEFREGELN } from '../../domain/pruefregeln';
import { BEWERTUNGSREGELN } from '../../domain/regeln';
import type { Regelauskunft, Schwere } from '../../domain/regeln/regel';
import { version } from '../version';
import type { Checked, Finding } from './check-file';
import type { Asked, Report } from './report';

/** Static Analysis Results Interchange Format 2.1.0 (OASIS), as code scanning and editors read it. */
export const sarifReport = ({ rules, write }: Asked): Report => {
  const all: Checked[] = [];
  return {
    add: (checked) => all.push({ ...checked, result: null }),
    end: () => {
      write(JSON.stringify(sarif(all, rules), null, 2));
    },
  };
};

const LEVELS = { fehler: 'error', warnung: 'warning', hinweis: 'note' } as const satisfies Record<
  Schwere,
  string
>;

const sarif = (all: readonly Checked[], asked: readonly string[] | undefined) => {
  const occurring = new Set(all.flatMap(({ findings }) => findings.map((f) => f.regel)));
  const rules = [
    ...PRUEFREGELN.filter((r) => !asked || asked.includes(r.id) || occurring.has(r.id)).map((r) => ({
      ...rule(r),
      fullDescription: { text: r.verfahren },
      properties: { gruppe: r.gruppe, braucht: r.braucht, quelle: r.quelle },
    })),
    ...BEWERTUNGSREGELN.filter((r) => occurring.has(r.id)).map((r) => ({
      ...rule(r),
      properties: { gruppe: 'bewertung', quelle: r.quelle },
    })),
  ];
  const index = new Map(rules.map((r, i) => [r.id, i]));
  const unusable = all.flatMap(({ file, failure }) => (failure === null ? [] : [{ file, failure }]));
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Ziel', version: version(), language: 'de', rules } },
        language: 'de',
        invocations: [
          {
            executionSuccessful: unusable.length === 0,
            toolExecutionNotifications: unusable.map(({ file, failure }) => ({
              level: 'error',
              message: { text: failure },
              locations: [{ physicalLocation: { artifactLocation: { uri: uri(file) } } }],
            })),
          },
        ],
        artifacts: all.map(({ file }) => ({ location: { uri: uri(file) } })),
        results: all.flatMap(({ file, findings }, i) => findings.map((f) => result(f, file, i, index))),
      },
    ],
  };
};

const rule = ({ id, frage, quelle, schwere }: Regelauskunft) => ({
  id,
  shortDescription: { text: frage },
  help: { text: `Quelle: ${quelle}` },
  defaultConfiguration: { level: LEVELS[schwere] },
});

const result = (f: Finding, file: string, artifact: number, index: ReadonlyMap<string, number>) => ({
  ruleId: f.regel,
  ...(index.has(f.regel) ? { ruleIndex: index.get(f.regel) } : {}),
  level: LEVELS[f.schwere],
  message: { text: f.meldung },
  locations: [
    {
      physicalLocation: { artifactLocation: { uri: uri(file), index: artifact } },
      // SARIF has lines and bytes for places in a file; a cell is a place by its name.
      ...(f.ort === null ? {} : { logicalLocations: [{ fullyQualifiedName: f.ort, kind: 'cell' }] }),
    },
  ],
  // An acceptance stands in the workbook itself.
  suppressions:
    f.angenommen === null ? [] : [{ kind: 'inSource', status: 'accepted', justification: f.angenommen }],
});

/** A path as a reference, relative to where the command was called, as the file was named. */
const uri = (file: string): string =>
  isAbsolute(file) ? pathToFileURL(file).href : file.split(sep).map(encodeURIComponent).join('/');

import { PRUEFREGELN } from '../../domain/pruefregeln';
import { BEWERTUNGSREGELN } from '../../domain/regeln';
import { wordOf } from '../result-text';
import type { Checked, Finding } from './check-file';
import type { Asked, Report } from './report';

/** JUnit's XML as Jenkins and GitLab read it: a suite for each file, a case for each rule asked and for each goal. */
export const junitReport = ({ rules, write }: Asked): Report => {
  const suites: Suite[] = [];
  return {
    add: (checked) => suites.push(suite(checked, rules)),
    end: () => {
      const sum = (of: (s: Suite) => number): number => suites.reduce((n, s) => n + of(s), 0);
      const attributes = {
        name: 'Ziel',
        tests: sum((s) => s.cases.length),
        failures: sum(countOf('failure')),
        errors: sum(countOf('error')),
      };
      write(
        [
          '<?xml version="1.0" encoding="UTF-8"?>',
          `<testsuites${written(attributes)}>`,
          ...suites.map(suiteXml),
          '</testsuites>',
        ].join('\n'),
      );
    },
  };
};

type Outcome = 'passed' | 'skipped' | 'error' | 'failure';

interface Case {
  readonly name: string;
  readonly outcome: Outcome;
  /** why it did not pass: the first line is the headline */
  readonly why: readonly string[];
  /** what is to be said besides */
  readonly output: readonly string[];
}

interface Suite {
  readonly file: string;
  readonly cases: readonly Case[];
}

const suite = (checked: Checked, asked: readonly string[] | undefined): Suite => {
  const { file, failure } = checked;
  if (failure !== null)
    return { file, cases: [{ name: 'Datei', outcome: 'error', why: [failure], output: [] }] };
  const occurring = new Set(checked.findings.map((f) => f.regel));
  const ids = [
    ...BEWERTUNGSREGELN.map((r) => r.id).filter((id) => occurring.has(id)),
    ...PRUEFREGELN.map((r) => r.id).filter((id) => !asked || asked.includes(id)),
  ];
  for (const id of occurring) if (!ids.includes(id)) ids.push(id);
  return { file, cases: [...goals(checked), ...ids.map((id) => ruleCase(id, checked.findings))] };
};

/** A goal that is missed is a result, no fault of the workbook: its case passes, unless it could not be evaluated. */
const goals = ({ result }: Checked): readonly Case[] =>
  (result?.ziele ?? []).map(({ id, status }) =>
    status === 'nicht bewertbar'
      ? { name: `Ziel ${id}`, outcome: 'skipped', why: [status], output: [] }
      : { name: `Ziel ${id}`, outcome: 'passed', why: [], output: [status] },
  );

const ruleCase = (id: string, findings: readonly Finding[]): Case => {
  const own = findings.filter((f) => f.regel === id);
  const counted = own.filter((f) => f.counts);
  return {
    name: id,
    outcome: counted.length > 0 ? 'failure' : 'passed',
    why: counted.map((f) => f.meldung),
    output: own
      .filter((f) => !f.counts)
      .map(
        (f) =>
          `${wordOf(f.schwere)}: ${f.meldung}${f.angenommen === null ? '' : ` (angenommen: ${f.angenommen})`}`,
      ),
  };
};

const countOf =
  (outcome: Outcome) =>
  ({ cases }: Suite): number =>
    cases.filter((c) => c.outcome === outcome).length;

const suiteXml = (s: Suite): string => {
  const attributes = {
    name: s.file,
    tests: s.cases.length,
    failures: countOf('failure')(s),
    errors: countOf('error')(s),
    skipped: countOf('skipped')(s),
  };
  // Readers split a class at its dots into packages.
  const classname = s.file.replace(/\.[^.]*$/, '').replaceAll('.', '_');
  return [
    `  <testsuite${written(attributes)}>`,
    ...s.cases.map((c) => caseXml(c, classname)),
    '  </testsuite>',
  ].join('\n');
};

const caseXml = ({ name, outcome, why, output }: Case, classname: string): string => {
  const [headline = ''] = why;
  const inside = [
    outcome === 'passed'
      ? ''
      : outcome === 'skipped'
        ? `<skipped>${escaped(headline)}</skipped>`
        : `<${outcome}${written({ type: outcome === 'error' ? 'unbrauchbar' : 'befund', message: headline })}>${escaped(why.join('\n'))}</${outcome}>`,
    output.length === 0 ? '' : `<system-out>${escaped(output.join('\n'))}</system-out>`,
  ].join('');
  const start = `    <testcase${written({ classname, name })}`;
  return inside === '' ? `${start}/>` : `${start}>${inside}</testcase>`;
};

const written = (attributes: Readonly<Record<string, string | number>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(String(value)).replace(/\s/g, ' ')}"`)
    .join('');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** As content or attribute; signs that XML cannot hold are replaced. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);

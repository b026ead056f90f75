import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { validateXML } from 'xmllint-wasm';

const schema = (file: string): string =>
  readFileSync(new URL(`../fixtures/schemas/${file}`, import.meta.url), 'utf8');

/** What the official schema of SARIF 2.1.0 finds wrong. */
export const sarifFaults = (report: unknown): readonly string[] => {
  const {
    $schema: _draft,
    id: _id,
    ...rules
  } = JSON.parse(schema('sarif-2.1.0-rtm.5.json')) as object & {
    $schema: string;
    id: string;
  };
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  ajv.addFormat('uri', (text) => URL.canParse(text));
  ajv.addFormat('uri-reference', (text) => !/[\s\\<>"{}|^`]/.test(text) && URL.canParse(text, 'https://x/'));
  ajv.addFormat('date-time', (text) => !Number.isNaN(Date.parse(text)));
  const validate = ajv.compile(rules);
  return validate(report) ? [] : validate.errors!.map((e) => `${e.instancePath} ${e.message ?? ''}`);
};

/** What libxml2 finds wrong with a report, held against Jenkins' schema. */
export const junitFaults = async (xml: string): Promise<readonly string[]> => {
  const { errors } = await validateXML({
    xml: { fileName: 'report.xml', contents: xml },
    schema: schema('jenkins-junit.xsd'),
  });
  return errors.map((e) => e.message);
};

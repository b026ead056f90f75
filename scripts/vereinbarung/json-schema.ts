import { toJsonSchema } from '@valibot/to-json-schema';
import { VEREINBARUNGSSCHEMA } from '../../src/domain/vereinbarung/schema';

/** The JSON Schema of an agreement, from the schema that validates it. */
export const schemadatei = (): string =>
  JSON.stringify(
    {
      ...toJsonSchema(VEREINBARUNGSSCHEMA, { typeMode: 'input', errorMode: 'ignore' }),
      title: 'Zielvereinbarung nach § 48b SGB II',
      description: 'Eine Zielvereinbarung, wie Ziel sie liest und schreibt (Version 1).',
    },
    null,
    2,
  );

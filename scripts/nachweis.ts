import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { fehlalarme, fehlerbilanz } from '../tests/proof/fehlerbilanz';
import { nachweisseite } from '../tests/proof/nachweis';

/** Writes docs/nachweis.md: `npm run nachweis`. */
const file = 'docs/nachweis.md';
const page = nachweisseite(fehlerbilanz(1000), 1000, fehlalarme(1000).length);
const config = await resolveConfig(file);
writeFileSync(file, await format(page, { ...config, parser: 'markdown' }));

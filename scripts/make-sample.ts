/** Writes the sample workbooks; `npm run beispiel`. The same bytes on every run. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { COMPLETE, FOREIGN, MID_YEAR, WITH_FAULTS } from './sample/variants';
import { sampleBytes, type Variant } from './sample/workbook';

const root = new URL('..', import.meta.url);
const put = (folder: string, file: string, variant: Variant): void => {
  const url = new URL(folder, root);
  mkdirSync(url, { recursive: true });
  writeFileSync(new URL(file, url), sampleBytes(variant));
};

put('assets/beispiel/', 'ziel-kreis-kleve-2018.xlsx', COMPLETE);
put('workbench/samples/', 'juni-2018.xlsx', MID_YEAR);
put('workbench/samples/', 'mit-fehlern.xlsx', WITH_FAULTS);
put('workbench/samples/', 'ohne-namen.xlsx', FOREIGN);

import { useState } from 'react';
import type { Check } from '../workbook/check';
import { releaseWorkbook } from '../workbook/submission';
import { useUmgebung } from './umgebung';
import { VERSION } from './version';

type Kopie = 'entsteht' | 'offen';

/** Releases in the workbook or on a copy; `kopie` is what has become of the copy since the workbook was read. */
export const useFreigabe = (
  check: Check,
): {
  readonly gibFrei: (von: string, aufKopie: boolean) => Promise<void>;
  readonly kopie: Kopie | undefined;
} => {
  const { tue, frage, merkeKuerzel } = useUmgebung();
  const [result, setResult] = useState<{ readonly check: Check; readonly kopie: Kopie }>();

  const gibFrei = async (von: string, aufKopie: boolean): Promise<void> => {
    merkeKuerzel(von.trim());
    const angaben = { now: new Date(), von, programm: VERSION };
    if (!aufKopie) {
      await tue(async (w) => {
        await releaseWorkbook(w, angaben);
      }, 'freigegeben');
      return;
    }
    setResult({ check, kopie: 'entsteht' });
    const opened = await frage(async ({ copies }) => {
      await copies?.open((copy) => releaseWorkbook(copy, angaben));
      return true;
    });
    setResult(opened ? { check, kopie: 'offen' } : undefined);
  };

  return { gibFrei, kopie: result?.check === check ? result.kopie : undefined };
};

import { useEffect, useState } from 'react';
import type { Behebung } from '../domain/behebung/behebung';
import type { Befund } from '../domain/regeln/regel';
import type { Check } from '../workbook/check';
import { repairOfName } from '../workbook/name-repair';
import { Behebungsvorschau } from './Behebungsvorschau';
import { useStile } from './stile';
import { useUmgebung } from './umgebung';
import { useAbgabetexte } from './useAbgabetexte';

/** Proposes how to repair a finding on a name; the range of a missing name is looked for first. */
const Mangelbehebung = ({
  befund,
  check,
  schliesse,
}: {
  readonly befund: Befund;
  readonly check: Check;
  readonly schliesse: () => void;
}) => {
  const { frage } = useUmgebung();
  const { behebung: t } = useAbgabetexte();
  const { leise } = useStile();
  const [found, setFound] = useState<Behebung | 'nichts' | undefined>(befund.behebung);
  const { fehlenderName: name } = befund;
  useEffect(() => {
    if (found || name === undefined) return;
    void frage((w) => repairOfName(w, name, check.pruefung.vereinbarung)).then((b) =>
      setFound(b ?? 'nichts'),
    );
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the user asks
  }, []);
  if (typeof found === 'object')
    return <Behebungsvorschau behebung={found} check={check} schliesse={schliesse} />;
  return (
    <p role="status" className={leise}>
      {found === undefined ? t.sucht : t.nichtGefunden}
    </p>
  );
};
export default Mangelbehebung;

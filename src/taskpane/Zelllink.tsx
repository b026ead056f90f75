import { Link } from '@fluentui/react-components';
import { adresse, type Ort } from '../domain/ort';
import { useUmgebung } from './umgebung';

/** The address of a place; a click selects it in the workbook. */
export const Zelllink = ({ ort }: { readonly ort: Ort }) => {
  const { texte, zeige } = useUmgebung();
  const text = adresse(ort);
  return (
    <Link as="button" inline title={texte.befunde.zeigen(text)} onClick={() => zeige(ort)}>
      {text}
    </Link>
  );
};

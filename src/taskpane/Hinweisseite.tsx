/** A page that only says something: outside Excel, or in a dialog of a ribbon command. */
export const Hinweisseite = ({
  titel,
  saetze,
}: {
  readonly titel: string;
  readonly saetze: readonly string[];
}) => (
  <main
    style={{ padding: 24, maxWidth: 480, fontFamily: 'Segoe UI, system-ui, sans-serif', lineHeight: 1.5 }}
  >
    <h1 style={{ fontSize: 20 }}>{titel}</h1>
    {saetze.map((satz) => (
      <p key={satz}>{satz}</p>
    ))}
  </main>
);

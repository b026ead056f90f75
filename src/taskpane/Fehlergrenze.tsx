import { Component, type ReactNode } from 'react';
import type { Texte } from './texte';

interface Props {
  readonly texte: Texte;
  readonly children: ReactNode;
}

/** Catches what fails while the pane is drawn, so that the user sees a sentence and not an empty pane. */
export class Fehlergrenze extends Component<Props, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    const { fehler } = this.props.texte;
    return (
      <main role="alert" style={{ padding: 16 }}>
        <h1>{fehler.titel}</h1>
        <p>{fehler.anzeige}</p>
        <p>{fehler.anzeigeAbhilfe}</p>
        <p>{error instanceof Error ? `${error.name}: ${error.message}` : JSON.stringify(error)}</p>
        <button type="button" onClick={() => this.setState({ error: undefined })}>
          {fehler.neuLaden}
        </button>
      </main>
    );
  }
}

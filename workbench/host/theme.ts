/** Colours of an Office theme, as `Office.context.officeTheme` has them. */
export interface Theme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

/**
 * White and dark grey with the colours that Office reports (github.com/OfficeDev/office-ui-fabric-core/issues/732);
 * members and the meaning of `isDarkTheme`: learn.microsoft.com/javascript/api/office/office.officetheme.
 */
export const THEMES = {
  light: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#444444',
    controlBackgroundColor: '#FDFDFD',
    controlForegroundColor: '#444444',
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: '#6A6A6A',
    bodyForegroundColor: '#F0F0F0',
    controlBackgroundColor: '#D4D4D4',
    controlForegroundColor: '#262626',
    isDarkTheme: true,
  },
} as const satisfies Readonly<Record<string, Theme>>;

export type ThemeName = keyof typeof THEMES;

/** The theme of a name or colours of one's own; `null` for a host that has none. */
export const themeOf = (theme: ThemeName | Theme | null): Theme | undefined =>
  typeof theme === 'string' ? THEMES[theme] : (theme ?? undefined);

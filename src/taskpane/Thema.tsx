import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useDunkel } from './useDunkel';

/** Light or dark, over the whole pane. */
export const Thema = ({ children }: { readonly children: ReactNode }) => (
  <FluentProvider
    theme={useDunkel() ? webDarkTheme : webLightTheme}
    style={{ minHeight: '100vh', minWidth: 0 }}
  >
    {children}
  </FluentProvider>
);

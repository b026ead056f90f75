import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Which house folders a folder of src may import from. Everything else is refused. */
const mayImport = {
  domain: [],
  workbook: ['domain'],
  functions: ['domain', 'workbook'],
  taskpane: ['domain', 'workbook'],
  commands: ['domain', 'workbook'],
  cli: ['domain', 'workbook'],
};

/** @param {string} folder @param {string[]} allowed */
const direction = (folder, allowed) => {
  const refused = [...Object.keys(mayImport), 'workbench', 'tests', 'bench', 'scripts'].filter(
    (other) => other !== folder && !allowed.includes(other),
  );
  const message = `src/${folder} may import from ${allowed.length > 0 ? allowed.join(', ') : 'nothing outside itself'} only.`;
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: `^(\\.\\./)+(src/)?(${refused.join('|')})(/|$)`, message },
            ...(folder === 'domain'
              ? [
                  {
                    // All are pure: no I/O, no clock, nothing of a platform (docs/decisions, 0010 and 0011).
                    regex: '^(?!\\.|valibot$|@noble/hashes/|@borgar/fx$)',
                    message: 'src/domain imports no package but valibot, @noble/hashes and @borgar/fx.',
                  },
                ]
              : []),
          ],
        },
      ],
    },
  };
};

const never = (names, message) => names.map((name) => ({ name, message }));

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.cache/', 'coverage/'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'max-lines': ['error', { max: 400, skipBlankLines: true }],
    },
  },
  ...Object.entries(mayImport).map(([folder, allowed]) => direction(folder, allowed)),
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...never(
          [
            'Date',
            'window',
            'document',
            'fetch',
            'process',
            'console',
            'Office',
            'Excel',
            'CustomFunctions',
            'setTimeout',
          ],
          'src/domain is pure: no clock, DOM, Office or I/O.',
        ),
      ],
    },
  },
  {
    files: ['src/{functions,taskpane,commands,cli}/**/*.{ts,tsx}'],
    rules: { 'no-restricted-globals': ['error', ...never(['Excel'], 'Only src/workbook speaks to Excel.')] },
  },
  // The host is handed anything a client may send.
  { files: ['workbench/host/**/*.ts'], rules: { '@typescript-eslint/no-base-to-string': 'off' } },
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['**/*.{js,mjs}'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      ...tseslint.configs.disableTypeChecked.languageOptions,
      globals: {
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        document: 'readonly',
        navigator: 'readonly',
      },
    },
  },
);

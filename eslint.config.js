import astro from 'eslint-plugin-astro'
import { defineConfig, globalIgnores } from 'eslint/config'
import js from '@eslint/js'
import typescript from 'typescript-eslint'

/** Rules that find mistakes; how code looks is Prettier’s business. */
export default defineConfig([
  globalIgnores([
    'dist/',
    '.dist.*/',
    '.astro/',
    '.cache/',
    'content/',
    'public/',
    'tests/import/*/',
    'tests/site/*/',
  ]),
  js.configs.recommended,
  typescript.configs.recommendedTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: ['.astro'] },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-constructor-return': 'error',
      'no-self-compare': 'error',
      'no-template-curly-in-string': 'error',
      'no-unreachable-loop': 'error',
      'require-atomic-updates': 'error',
      // What is built must not depend on the language of the machine.
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.property.name='localeCompare']",
          message:
            'The order would be that of the machine’s language: use `namesIn` or `byCodeUnits` of src/model/order.ts.',
        },
        {
          selector: 'CallExpression[callee.property.name=/^toLocale/][arguments.length=0]',
          message: 'It would be written in the machine’s language: name the language.',
        },
        {
          selector: "NewExpression[callee.object.name='Intl'][arguments.length=0]",
          message: 'It would be that of the machine’s language: name the language.',
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-deprecated': 'error',
      // tsc says it better (noUnusedLocals), and says it of .astro files too.
      '@typescript-eslint/no-unused-vars': 'off',
      // The parsers’ own types declare as methods what is meant to be handed on.
      '@typescript-eslint/unbound-method': 'off',
      // What comes from the web has control characters, and cleaning names them.
      'no-control-regex': 'off',
    },
  },
  {
    // `astro check` reads the types of these better than their parsers here do.
    files: ['**/*.{astro,js,mjs}'],
    extends: [typescript.configs.disableTypeChecked],
    rules: { 'no-undef': 'off', '@typescript-eslint/require-array-sort-compare': 'off' },
  },
])

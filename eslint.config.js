import astro from 'eslint-plugin-astro'
import { defineConfig, globalIgnores } from 'eslint/config'
import js from '@eslint/js'
import typescript from 'typescript-eslint'

/** Rules that find mistakes; how code looks is Prettier’s business. */
export default defineConfig([
  globalIgnores(['dist/', '.astro/', '.cache/', 'content/', 'public/', 'tests/import/*/', 'tests/site/*/']),
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
      'no-unmodified-loop-condition': 'error',
      'no-unreachable-loop': 'error',
      'require-atomic-updates': 'error',
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
    files: ['**/*.astro'],
    languageOptions: { parserOptions: { projectService: false, project: true } },
    // The parser gives markup in expressions no type, and takes a property for a global of its name; `astro check` does better.
    rules: {
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-deprecated': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    // Plain JavaScript has its types in comments; tsc reads those, and knows the globals too.
    extends: [typescript.configs.disableTypeChecked],
    rules: { 'no-undef': 'off' },
  },
])

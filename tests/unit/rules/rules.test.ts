import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkContent } from '../../../src/rules/check.ts'
import { errors } from '../../../src/rules/errors.ts'
import { article, claim, contentOf, good, told } from './made.ts'

describe('the rules', () => {
  it('find nothing in sound content', () => {
    expect(
      told({
        'claims/c.mdx': claim(
          'topics: [war]\nclaimants: [kyiv-governor, police, Ann Lee]\nstatus: reviewed\nrating: confirmed\nreviewed: { by: A, on: 2026-01-10 }\n',
          '  - article: a\n    quote: { exact: Two died, prefix: cold. }\n    speaker: kyiv-governor\n    stance: asserts\n' +
            '  - { article: a, quote: "Two died, he said", speaker: the police, stance: asserts }\n' +
            '  - { article: a, quote: It was cold., speaker: Lee, stance: asserts }\n',
          '\nIt is so.\n\n<Quote article="a">A terrible night</Quote>\n\n<Quote article="a">\n\nIt was *cold*.\n\n</Quote>\n',
        ),
      }),
    ).toEqual([])
  })

  it('take spans and hours for as fine as they are', () => {
    const spans = [
      '{ text: a, value: 2026-03/2026-05, grain: season }',
      '{ text: b, value: 1990/1999, grain: decade }',
      '{ text: c, value: 2026-01-05T09:00, grain: hour }',
      '{ text: d, value: 2026-W02, grain: week }',
      '{ text: e, value: 2026-01-03/.., grain: day }',
      '{ text: f, value: 2026, grain: year }',
    ]
    expect(told({ 'claims/c.mdx': claim(`when: [${spans.join(', ')}]\n`) })).toEqual([])
  })

  it.each([
    ['that are told apart', 'The night was cold in Orsk', 'distinct: [c]\n', undefined],
    ['of another matter', 'Trams stood still', '', undefined],
    [
      'of which one disputes it',
      'The night was cold in Orsk',
      '',
      '  - { article: a, quote: It was cold., speaker: she, stance: disputes }\n',
    ],
    ['that are an example', 'The night was cold in Orsk', 'example: true\n', undefined],
  ])('do not ask of the same words in two claims %s', (_, statement, fields, cite) => {
    const files = {
      'claims/b.mdx': claim(fields, cite).replace('statement: S', `statement: ${statement}`),
      'claims/c.mdx': claim().replace('statement: S', 'statement: It was a cold night'),
    }
    expect(told(files).filter((one) => one.includes('words-cited-twice'))).toEqual([])
  })

  it.each<[string, Record<string, string>]>([
    ['whose articles are to come', {}],
    ['of whose name another’s begins', { 'articles/paper-wire-cold.mdx': article() }],
    [
      'that has another article',
      {
        'articles/wire-cold-night.mdx': article(),
        'articles/wire-b.mdx': article().replace('publisher: paper', 'publisher: wire'),
      },
    ],
    [
      'that is credited',
      { 'articles/wire-cold-night.mdx': article('credit: { agency: wire, exact: The Wire }\n') },
    ],
  ])('leave an outlet %s', (_, files) => {
    const all = told({ 'publishers/wire.yaml': 'name: The Wire\n', ...files })
    expect(all.filter((one) => one.includes('publisher-left'))).toEqual([])
  })

  it.each(['“Hut” and “hat” are one word', "The mill's owner left", '"Wild" is a film by "Ann Lee"'])(
    'leave the quotation marks of %s',
    (statement) => {
      const source = claim().replace('statement: S', `statement: ${JSON.stringify(statement)}`)
      expect(told({ 'claims/c.mdx': source }).filter((one) => one.includes('statement-marked'))).toEqual([])
    },
  )

  it('take a review for one of all that its articles said up to its day', () => {
    const reviewed = 'status: reviewed\nreviewed: { by: A, on: 2026-01-07 }\n'
    const files = {
      'articles/a.mdx': article('published: 2026-01-05\nmodified: 2026-01-07T22:10Z\n'),
      'claims/c.mdx': claim(reviewed, undefined, '\nIt is so.\n'),
    }
    expect(told(files)).toEqual([])
  })

  it.each([
    ['by a shorter name', "claimants: [Mary O'Brien]", "speaker: O'Brien, stance: asserts"],
    [
      'by the name of the office',
      'claimants: [Moscow]',
      'speaker: the Russian foreign ministry, stance: asserts',
    ],
    ['by its initials', 'claimants: [The Union of Iron Workers]', 'speaker: UIW, stance: asserts'],
    ['by a name of the list', 'claimants: [kyiv-governor]', 'speaker: The Kyiv Governor, stance: asserts'],
    ['where the citation names nobody', 'claimants: [Ann Lee]', 'stance: asserts'],
    ['where the outlet says so itself', 'claimants: [The Paper]', 'stance: reports'],
    ['as somebody else answers him', 'claimants: [Ann Cold]', 'speaker: a trader, stance: disputes'],
  ])('hear a claimant %s', (_, claimants, said) => {
    const cite = `  - { article: a, quote: It was cold., ${said} }\n`
    expect(told({ 'claims/c.mdx': claim(`${claimants}\n`, cite) })).toEqual([])
  })

  it.each<[name: string, files: Record<string, string>, expected: string]>([
    [
      'an unknown article',
      { 'claims/c.mdx': claim('', '  - article: b\n    quote: q\n') },
      'claims/c.mdx:4:14 error article-unknown There is no article “b” in content/articles/.',
    ],
    [
      'an article almost known',
      {
        'articles/the-paper.mdx': article(),
        'claims/c.mdx': claim('', '  - article: the-papr\n    quote: q\n'),
      },
      'Did you mean `the-paper`?',
    ],
    [
      'an unknown publisher',
      { 'articles/b.mdx': article().replace('publisher: paper', 'publisher: papre') },
      'articles/b.mdx:3:12 error publisher-unknown There is no publisher “papre” in content/publishers/. Did you mean `paper`?',
    ],
    [
      'an unknown agency',
      { 'articles/b.mdx': article('credit: { agency: wire, exact: (Wire) }\n') },
      'articles/b.mdx:4:19 error publisher-unknown There is no agency “wire”',
    ],
    [
      'an unknown topic',
      { 'claims/c.mdx': claim('topics: [war, peace]\n') },
      'claims/c.mdx:3:15 error topic-unknown There is no topic “peace”',
    ],
    [
      'an unknown rating',
      {
        'claims/c.mdx': claim(
          'status: reviewed\nrating: confrimed\nreviewed: { by: A, on: 2026-01-01 }\n',
          undefined,
          '\nWhy.\n',
        ),
      },
      'claims/c.mdx:4:9 error rating-unknown There is no rating “confrimed” in content/ratings.yaml. Did you mean `confirmed`?',
    ],
    [
      'the name of a rating in place of its id',
      {
        'claims/c.mdx': claim(
          'status: reviewed\nrating: Confirmed\nreviewed: { by: A, on: 2026-01-01 }\n',
          undefined,
          '\nWhy.\n',
        ),
      },
      'There is no rating “Confirmed” in content/ratings.yaml. Did you mean `confirmed`?',
    ],
    [
      'a name in place of an id',
      { 'claims/c.mdx': claim('topics: [The Wár]\n') },
      'got `The Wár`. Did you mean `the-war`?',
    ],
    [
      'a misspelt claimant',
      {
        'claims/c.mdx': claim(
          'claimants: [kyiv-govenor]\n',
          '  - { article: a, quote: It was cold., speaker: the Kyiv governor, stance: asserts }\n',
        ),
      },
      'claims/c.mdx:3:13 warning claimant-unknown “kyiv-govenor” looks like an id, and there is none such in content/claimants/. Did you mean `kyiv-governor`?',
    ],
    [
      'a claimant whom no citation has speak',
      { 'claims/c.mdx': claim('claimants: [kyiv-governor]\n') },
      'claims/c.mdx:3:13 warning claimant-silent “the Kyiv governor” is said to claim it, but no citation tells who speaks',
    ],
    [
      'a claimant whom no citation quotes, where another speaks',
      {
        'claims/c.mdx': claim(
          "claimants: [kyiv-governor, O'Brien]\n",
          '  - { article: a, quote: It was cold., speaker: the Kyiv governor, stance: asserts }\n',
        ),
      },
      "claims/c.mdx:3:28 warning claimant-silent “O'Brien” is said to claim it, but no citation quotes that claimant: those who speak in them are “the Kyiv governor”.",
    ],
    [
      'a claimant of a reviewed claim who gives another number of it',
      {
        'articles/a.mdx': article('', 'Two died, Ann Lee said.\n\nFive died, Bo Ek said.'),
        'claims/c.mdx': claim(
          'claimants: [Ann Lee, Bo Ek]\nstatus: reviewed\nreviewed: { by: A, on: 2026-01-10 }\n',
          '  - { article: a, quote: "Two died, Ann Lee said.", speaker: Ann Lee, stance: asserts }\n' +
            '  - { article: a, quote: "Five died, Bo Ek said.", speaker: Bo Ek, stance: asserts }\n',
          '\nIt is so.\n',
        ).replace('statement: S', 'statement: Two died'),
      },
      'claims/c.mdx:3:22 warning claimant-otherwise “Bo Ek” is said to claim it, but the words cited give another number',
    ],
    [
      'a speaker whose stance is not told',
      {
        'claims/c.mdx': claim(
          'claimants: [kyiv-governor]\n',
          '  - { article: a, quote: It was cold., speaker: kyiv-governor }\n',
        ),
      },
      'claims/c.mdx:5:49 warning speaker-reports “the Kyiv governor” speaks in citation 1, whose stance is `reports`, as where none is written',
    ],
    [
      'two articles of one address',
      {
        'articles/a.mdx': article('url: https://paper.example/cold\n'),
        'articles/b.mdx': article('url: https://paper.example/cold/#top\n'),
      },
      'articles/b.mdx:4:6 warning article-address-twice articles/a.mdx has the same address',
    ],
    [
      'an article that came after the review of a claim that cites it',
      {
        'articles/a.mdx': article('published: 2026-01-08T09:00\n'),
        'claims/c.mdx': claim(
          'status: reviewed\nreviewed: { by: A, on: 2026-01-07 }\n',
          '  - { article: a, quote: It was cold., speaker: she, stance: disputes }\n',
          '\nIt is so.\n',
        ),
      },
      'claims/c.mdx:6:5 warning review-outdated Citation 1, which disputes the claim, is of an article of 2026-01-08, and the claim was reviewed on 2026-01-07',
    ],
    [
      'an article that its outlet changed after the review of a claim that cites it',
      {
        'articles/a.mdx': article('published: 2026-01-05\nmodified: 2026-01-09T10:00+01:00\n'),
        'claims/c.mdx': claim(
          'status: reviewed\nreviewed: { by: A, on: 2026-01-07 }\n',
          undefined,
          '\nIt is so.\n',
        ),
      },
      'warning review-outdated Citation 1 is of an article that its outlet changed on 2026-01-09, and the claim was reviewed on 2026-01-07',
    ],
    [
      'words that another claim like it cites',
      {
        'claims/b.mdx': claim().replace('statement: S', 'statement: The night was cold in Orsk'),
        'claims/c.mdx': claim().replace('statement: S', 'statement: It was a cold night'),
      },
      'claims/c.mdx:4:5 warning words-cited-twice claims/b.mdx cites the same words of “a”, for “The night was cold in Orsk”.',
    ],
    [
      'an outlet that is left without its article',
      { 'publishers/wire.yaml': 'name: The Wire\n', 'articles/wire-cold-night.mdx': article() },
      'publishers/wire.yaml:1:7 warning publisher-left No article is of The Wire any more: articles/wire-cold-night.mdx, which was, is of “paper” now.',
    ],
    [
      'a statement in quotation marks',
      { 'claims/c.mdx': claim().replace('statement: S', 'statement: “It was cold.”') },
      'claims/c.mdx:2:12 warning statement-marked The statement stands in quotation marks',
    ],
    [
      'a statement in marks within those of YAML',
      { 'claims/c.mdx': claim().replace('statement: S', `statement: '"It was cold"'`) },
      'claims/c.mdx:2:12 warning statement-marked The statement stands in quotation marks',
    ],
    [
      'an article of which only the beginning is written, and misspelt',
      {
        'articles/the-paper-cold-night.mdx': article(),
        'claims/c.mdx': claim('', '  - article: the-papr\n    quote: q\n'),
      },
      'Did you mean `the-paper-cold-night`?',
    ],
    [
      'a time that is less fine than it is said to be',
      { 'claims/c.mdx': claim('when: [{ text: Monday, value: 2026-01, grain: day }]\n') },
      'claims/c.mdx:3:47 warning grain-other `grain` says that the time is known to the day, and `value`, 2026-01, gives a month.',
    ],
    [
      'two publishers of one domain',
      {
        'publishers/paper.yaml': 'name: Paper\ndomains: [paper.example]\n',
        'publishers/times.yaml': 'name: Times\ndomains: [times.example, paper.example]\n',
      },
      'publishers/times.yaml:2:26 warning domain-twice publishers/paper.yaml has the domain “paper.example” too',
    ],
    [
      'two publishers of one name',
      { 'publishers/times.yaml': 'name: Times\naliases: [paper]\n' },
      'publishers/times.yaml:2:11 warning publisher-twice publishers/paper.yaml has the name “paper” too',
    ],
    [
      'two topics of one name',
      { 'topics/war-2.yaml': 'name: war\n' },
      'topics/war-2.yaml:1:7 warning topic-twice topics/war.yaml has the name “war” too',
    ],
    [
      'a publisher whose name is an address',
      { 'publishers/times.yaml': 'name: times.example\ndomains: [times.example]\n' },
      'publishers/times.yaml:1:7 warning publisher-name-is-address The name “times.example” is an address',
    ],
    [
      'two claimants of one name',
      {
        'claimants/moscow.yaml': 'name: Moscow\naliases: [Russia]\n',
        'claimants/russia.yaml': 'name: russia\n',
      },
      'claimants/russia.yaml:1:7 warning claimant-twice claimants/moscow.yaml has the name “russia” too',
    ],
    [
      'a language by its name',
      { 'articles/b.mdx': article('language: English\n') },
      'articles/b.mdx:4:11 error field-invalid `language`: expected a language code such as `en` or `pt-BR`, got `English`. Did you mean `en`?',
    ],
    [
      'an unknown passage',
      { 'claims/c.mdx': claim('', '  - article: a\n    passage: x\n    quote: It was cold.\n') },
      'claims/c.mdx:5:14 warning passage-unknown',
    ],
    [
      'a quotation that goes to the end of its paragraph',
      { 'claims/c.mdx': claim('', '  - article: a\n    quote: Four died, he said.\n') },
      'the quotation has “Four died, he said.” where the article has “Two died, he said.”.',
    ],
    [
      'a quotation that is not verbatim',
      { 'claims/c.mdx': claim('', '  - article: a\n    quote: It was very cold.\n') },
      'claims/c.mdx:5:12 error quote-not-verbatim The quotation “It was very cold.” does not stand in “a” word for word. Nearest is its paragraph 2 (articles/a.mdx:8): the quotation has “It was very cold.” where the article has “It was cold. Two',
    ],
    [
      'a quotation with other marks',
      { 'claims/c.mdx': claim('', '  - article: a\n    quote: \'"A terrible night," she added.\'\n') },
      'word for word: only its quotation marks, apostrophes or dashes are of another kind. It has “"A terrible night," she added.” where paragraph 3 (articles/a.mdx:10) of the article has ““A terrible night,” she added.”.',
    ],
    [
      'a statement that is no sentence',
      { 'claims/c.mdx': claim().replace(': S', `: ${'S'.repeat(1001)}`) },
      'claims/c.mdx:2:12 warning statement-long The statement has 1,001 characters',
    ],
    [
      'a statement that fills every list',
      { 'claims/c.mdx': claim().replace(': S', `: ${'S'.repeat(3001)}`) },
      'claims/c.mdx:2:12 error statement-long The statement has 3,001 characters',
    ],
    [
      'a statement with Markdown',
      { 'claims/c.mdx': claim().replace(': S', ': >-\n  Two *died* in\n  <b>Kyiv</b>.') },
      'claims/c.mdx:2:12 warning statement-marked A statement is plain text: readers would see “*died*” with its marks.',
    ],
    [
      'a statement with HTML',
      { 'claims/c.mdx': claim().replace(': S', ': Two died in <b>Kyiv</b>') },
      'readers would see “<b>” with its marks.',
    ],
    [
      'a statement with code',
      { 'claims/c.mdx': claim().replace(': S', ': Two died <script src="a.js"></script>in Kyiv') },
      'readers would see “<script src="a.js">” with its marks.',
    ],
    [
      'a statement with a link',
      { 'claims/c.mdx': claim().replace(': S', ': Two died in [Kyiv](https://a.example/)') },
      'readers would see “[Kyiv](https://a.example/)” with its marks.',
    ],
    [
      'quotation marks that the article has not',
      { 'claims/c.mdx': claim('', '  - article: a\n    quote: “It was cold.”\n') },
      'claims/c.mdx:5:12 error quote-not-verbatim The words “It was cold.” stand in “a”, paragraph 2 (articles/a.mdx:8), but not in these quotation marks.',
    ],
    [
      'such marks around other words',
      { 'claims/c.mdx': claim('', '  - article: a\n    quote: “It was cold today.”\n') },
      'the quotation has “It was cold today.” where the article has “It was cold. Two died, she said.”. The quotation marks around it are not in the article.',
    ],
    [
      'marks of another kind than the article has',
      { 'claims/c.mdx': claim('', '  - article: a\n    quote: \'"A terrible day"\'\n') },
      'the quotation has “"A terrible day"” where the article has ““A terrible night,” she added.”.',
    ],
    [
      'the same in an analysis',
      {
        'claims/c.mdx': claim(
          'status: in-review\n',
          undefined,
          '\n<Quote article="a">"It was cold."</Quote>\n',
        ),
      },
      'claims/c.mdx:9:1 error quote-not-verbatim The words “It was cold.” stand in “a”',
    ],
    [
      'a quotation of nothing',
      { 'claims/c.mdx': claim('', '  - article: a\n    quote: Elsewhere entirely\n') },
      'Nothing in it is like it.',
    ],
    [
      'a quotation in a wrong place',
      { 'claims/c.mdx': claim('', '  - article: a\n    quote: { exact: It was cold., prefix: hot }\n') },
      'claims/c.mdx:5:21 error quote-not-verbatim The quotation “It was cold.” stands in “a”, but not between',
    ],
    [
      'a quotation in two places',
      { 'claims/c.mdx': claim('', '  - article: a\n    quote: Two died\n') },
      'claims/c.mdx:5:12 error quote-ambiguous The quotation “Two died” stands 2 times in “a”.',
    ],
    [
      'a wrong quotation in an analysis',
      {
        'claims/c.mdx': claim(
          'status: in-review\n',
          undefined,
          '\nText\n\n<Quote article="a">It was hot.</Quote>\n',
        ),
      },
      'claims/c.mdx:11:1 error quote-not-verbatim The quotation “It was hot.”',
    ],
    [
      'an unknown article in an analysis',
      {
        'claims/c.mdx': claim('status: in-review\n', undefined, '\n<Quote article="b">It was hot.</Quote>\n'),
      },
      'claims/c.mdx:9:1 error article-unknown',
    ],
    [
      'a passage that is not in its article',
      {
        'articles/b.mdx': article(
          'claims:\n  - id: x\n    statement: S\n    quote: { exact: Gone. }\n    kind: statement\n',
        ),
      },
      'articles/b.mdx:7:21 error passage-not-in-article The passage “Gone.”',
    ],
    [
      'a citation twice',
      {
        'claims/c.mdx': claim(
          '',
          '  - article: a\n    quote: It was cold.\n  - article: a\n    quote: { exact: It was cold., suffix: Two }\n',
        ),
      },
      'claims/c.mdx:6:5 error citation-twice Citation 2 is citation 1 again',
    ],
    [
      'a statement twice',
      { 'claims/c.mdx': claim(), 'claims/d.mdx': claim().replace('statement: S', 'statement: s.') },
      'claims/d.mdx:2:12 warning statement-twice claims/c.mdx makes the same statement.',
    ],
    [
      'a review without an analysis',
      { 'claims/c.mdx': claim('status: reviewed\nreviewed: { by: A, on: 2026-01-01 }\n') },
      'claims/c.mdx:3:9 error analysis-missing',
    ],
    [
      'a date in the future',
      { 'articles/b.mdx': article('published: 2026-05-01\n') },
      'articles/b.mdx:4:12 warning date-in-future `published`, 2026-05-01, is in the future.',
    ],
    [
      'a review in the future',
      {
        'claims/c.mdx': claim(
          'status: reviewed\nreviewed: { by: A, on: 2026-10-01 }\n',
          undefined,
          '\nWhy.\n',
        ),
      },
      'claims/c.mdx:4:24 error date-in-future The day of the review',
    ],
    [
      'a correction in the future',
      { 'claims/c.mdx': claim('corrections: [{ on: 2027-01-01, what: W }]\n') },
      'claims/c.mdx:3:21 error date-in-future The day of the correction',
    ],
    [
      'dates out of order',
      { 'articles/b.mdx': article('published: 2026-01-05\nretrieved: 2026-01-04\n') },
      'articles/b.mdx:4:12 warning date-order `published`, 2026-01-05, is after `retrieved`, 2026-01-04.',
    ],
  ])('find %s', (_name, files, expected) => {
    const problems = told(files)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(expected)
  })

  it.each<[name: string, files: Record<string, string>]>([
    ['an article that nobody cites', {}],
    [
      'a date of today in a zone where it is tomorrow',
      { 'articles/b.mdx': article('published: 2026-01-11T00:30+12:00\n') },
    ],
    ['a year that is not over', { 'articles/b.mdx': article('published: 2026\nmodified: 2026-01-05\n') }],
    [
      'a statement with marks that are none of Markdown',
      {
        'claims/c.mdx': claim().replace(
          ': S',
          ": 'It has 5 * 3 < 4 > 2 f***s <the log>, snake_case_name, [the area] and a (b) at 3*'",
        ),
      },
    ],
    [
      'a statement of two matters',
      {
        'claims/c.mdx': claim(),
        'claims/d.mdx': claim('distinct: [c]\n'),
      },
    ],
    ['a long statement', { 'claims/c.mdx': claim().replace(': S', `: ${'S'.repeat(1000)}`) }],
    [
      'other words of the same article',
      {
        'claims/c.mdx': claim(
          '',
          '  - article: a\n    quote: It was cold.\n  - article: a\n    quote: Two died, he said\n',
        ),
      },
    ],
  ])('say nothing of %s', (_name, files) => {
    expect(told(files)).toEqual([])
  })

  it('name an address that is none once, and guess at none for a path', () => {
    const files = {
      'claims/c.mdx': claim(
        'topics: [../../etc/passwd]\nstatus: in-review\n',
        undefined,
        '\n<Quote article="../../x">q</Quote>\n',
      ),
    }
    const problems = told(files)
    expect(problems.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      'claims/c.mdx:3:10 error field-invalid',
      'claims/c.mdx:10:1 error mdx-attribute',
    ])
    expect(problems.join()).not.toContain('Did you mean')
  })

  it('blame only the file at fault where an article cannot be read', () => {
    const problems = told({ 'articles/a.mdx': article('layout: x\n'), 'claims/c.mdx': claim() })
    expect(problems).toEqual([expect.stringContaining('articles/a.mdx:4:1 error field-unknown')])
  })

  it('give the marks as the article has them', () => {
    const files = {
      ...good,
      'articles/b.mdx': article('', 'The States’ large-scale attack – the first – was over.'),
      'claims/c.mdx': claim('', "  - article: b\n    quote: The States' large-scale attack - the first\n"),
    }
    expect(checkContent(contentOf(files), '2026-01-10').map(({ fix }) => fix)).toEqual([
      'Write the marks as the article has them: The States’ large-scale attack – the first',
    ])
  })

  it.each([
    ['is like no other', 'gazette-flood', true],
    ['is misspelt', 'the-papr', false],
  ])('lead to taking down an article that %s: %s', (_, id, isLed) => {
    const files = {
      'articles/the-paper.mdx': article(),
      'claims/c.mdx': claim('', `  - { article: ${id}, quote: q }\n`),
    }
    const fixes = checkContent(contentOf(files), '2026-01-10').map(({ fix }) => fix)
    expect(fixes.join().includes(`npm run retract -- ${id}`)).toBe(isLed)
  })

  it('name both ways out of a quotation whose new words are cited beside it', () => {
    const cite = '  - article: a\n    quote: It was very cold.\n  - article: a\n    quote: It was cold.\n'
    const [problem] = checkContent(contentOf({ ...good, 'claims/c.mdx': claim('', cite) }), '2026-01-10')
    expect(problem?.fix).toMatch(
      /^Copy the words .* citation 2 \(line 7\) has the new ones, delete this one\.$/,
    )
  })

  it('sort what they find by file and place', () => {
    const cite = '  - article: b\n    quote: q\n  - article: c\n    quote: q\n'
    const problems = told({ 'claims/d.mdx': claim('topics: [x]\n', cite), 'claims/c.mdx': '' })
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'claims/c.mdx:1:1',
      'claims/d.mdx:3:10',
      'claims/d.mdx:5:14',
      'claims/d.mdx:7:14',
    ])
  })
})

describe('the table of errors', () => {
  it('has every rule that the code can report, and no other', () => {
    const code = globSync('src/{mdx,rules}/*.ts')
      .filter((file) => !file.endsWith('errors.ts'))
      .map((file) => readFileSync(file, 'utf8').replace(/export type (Mdx)?Rule(Name)? =[^]*?\n\n/, ''))
      .join('\n')
    const unused = Object.keys(errors).filter((rule) => !code.includes(`'${rule}'`))
    expect(unused).toEqual([])
    const reported = [...code.matchAll(/(?:mdxError\(|rule: )\s*'([a-z-]+)'/g)].map(([, rule]) => rule)
    expect(reported.length).toBeGreaterThan(10)
    expect(reported.filter((rule) => !Object.hasOwn(errors, rule ?? ''))).toEqual([])
  })

  it('says of each what is wrong, why, and what to do', () => {
    for (const [rule, { what, why, fix }] of Object.entries(errors)) {
      expect(rule).toMatch(/^[a-z]+(-[a-z]+)+$/)
      for (const sentence of [what, why, fix]) expect(sentence).toMatch(/^\S.*\.$/)
    }
  })
})

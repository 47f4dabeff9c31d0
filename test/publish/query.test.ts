import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { Session } from '../../pipeline/publish/database/session.ts';
import type { QueryFormat } from '../../pipeline/publish/query/formats.ts';
import { runQuery } from '../../pipeline/publish/query/query.ts';
import { assembleSample } from './support/assembled.ts';
import { sharedFolder, temporaryFolder } from './support/folders.ts';

const dist = sharedFolder();
beforeAll(() => assembleSample(dist));

async function ask(sql: string, format: QueryFormat = 'csv', release?: string): Promise<string> {
  let printed = '';
  for await (const piece of runQuery({ sql, dist, format, release })) printed += piece;
  return printed;
}

describe('formats', () => {
  const sql = 'SELECT claim_id, figure, date_from FROM claims ORDER BY claim_id LIMIT 2';

  test('a table for the eye, numbers to the right', async () => {
    expect(await ask(sql, 'table')).toBe(
      [
        '┌──────────────┬────────┬────────────┐',
        '│ claim_id     │ figure │ date_from  │',
        '├──────────────┼────────┼────────────┤',
        '│ gazette-p1-1 │     30 │ 2024-05-03 │',
        '│ harbour-p1-1 │     40 │ 2024-05-03 │',
        '└──────────────┴────────┴────────────┘',
        '2 rows',
        '',
      ].join('\n'),
    );
  });

  test('CSV', async () => {
    expect(await ask(sql)).toBe(
      'claim_id,figure,date_from\ngazette-p1-1,30,2024-05-03\nharbour-p1-1,40,2024-05-03\n',
    );
    expect(await ask('SELECT place_id, aliases, note FROM places LIMIT 1')).toBe(
      'place_id,aliases,note\nlindholm,"Lindholm, ""the old port"" | Lindholmen",\n',
    );
  });

  test('JSON', async () => {
    expect(JSON.parse(await ask(sql, 'json'))).toEqual([
      { claim_id: 'gazette-p1-1', figure: 30, date_from: '2024-05-03' },
      { claim_id: 'harbour-p1-1', figure: 40, date_from: '2024-05-03' },
    ]);
    expect(JSON.parse(await ask('SELECT 1 AS one WHERE false', 'json'))).toEqual([]);
    expect(
      JSON.parse(await ask("SELECT [1, 2] AS list, {'a': 1.5} AS part, 2 ** 60 AS big", 'json')),
    ).toEqual([{ list: [1, 2], part: { a: 1.5 }, big: 2 ** 60 }]);
  });

  test('Markdown, which keeps a bar inside a cell', async () => {
    expect(await ask("SELECT 'a|b' AS x, 4 AS n", 'markdown')).toBe(
      '| x    |  n |\n| :--- | -: |\n| a\\|b |  4 |\n',
    );
  });
});

test('the first queries of the readme are answered', async () => {
  const blocks = readFileSync(join(dist, 'v0.1.0', 'README.md'), 'utf8').matchAll(/```sql\n([\s\S]*?)```/g);
  const queries = [...blocks].flatMap(([, sql]) =>
    sql!.split('\n').filter((line) => line.startsWith('SELECT')),
  );
  expect(queries.length).toBeGreaterThan(2);
  for (const query of queries) expect(await ask(query)).not.toBe('');
});

describe('views', () => {
  test('claims_wide has the particulars of source, place and speaker', async () => {
    expect(
      await ask(
        "SELECT claim_id, publisher, place_name, speaker_name FROM claims_wide WHERE source_file = 'harbour.txt'",
      ),
    ).toBe(
      'claim_id,publisher,place_name,speaker_name\nharbour-p1-1,Lindholm Post,Lindholm,Lindholm Post\nharbour-p2-1,Lindholm Post,Lindholm,the mayor\n',
    );
  });

  test('contested shows the sides', async () => {
    expect(await ask('SELECT side, claim_id, figure_text FROM contested')).toBe(
      'side,claim_id,figure_text\na,gazette-p1-1,30\nb,harbour-p1-1,Forty\nb,,\n',
    );
  });

  test('contested has where each figure stands, and its sentence, as the claims do', async () => {
    const columns = 'claim_id, evidence, "start", "end"';
    const shown = await ask(`SELECT ${columns} FROM contested WHERE claim_id IS NOT NULL ORDER BY claim_id`);
    expect(shown).toBe(
      await ask(
        `SELECT ${columns} FROM claims WHERE claim_id IN (SELECT claim_id FROM contested) ORDER BY claim_id`,
      ),
    );
    expect(shown).toMatch(/^gazette-p1-1,.*,\d+,\d+$/m);
  });

  test('corroboration supports nothing that contradicts, timeline what has no date', async () => {
    expect(await ask('SELECT count(*) AS n FROM corroboration WHERE voices > 1')).toBe('n\n0\n');
    expect(await ask('SELECT count(*) AS n FROM corroboration WHERE opposed')).toBe('n\n2\n');
    expect(await ask('SELECT count(*) AS n FROM timeline')).toBe('n\n2\n');
  });
});

describe('the database', () => {
  test('has a comment on every table, column and view', async () => {
    expect(
      await ask(`SELECT count(*) AS n FROM (
        SELECT comment FROM duckdb_tables() UNION ALL SELECT comment FROM duckdb_views() WHERE NOT internal
        UNION ALL SELECT comment FROM duckdb_columns() WHERE NOT internal
      ) WHERE comment IS NULL`),
    ).toBe('n\n0\n');
  });

  test('describes the columns of views as their tables do, and what is new in a view by itself', async () => {
    expect(
      await ask(`SELECT seen.comment = own.comment AS same, count(*) > 30 AS many
        FROM duckdb_columns() AS seen JOIN duckdb_columns() AS own USING (column_name)
        WHERE seen.table_name = 'claims_wide' AND own.table_name = 'claims' GROUP BY ALL`),
    ).toBe('same,many\ntrue,true\n');
    expect(
      await ask(
        "SELECT comment FROM duckdb_columns() WHERE table_name = 'claims_wide' AND column_name = 'destination_name'",
      ),
    ).toBe('comment\nstandard name of the destination\n');
  });

  test('knows its keys, its closed lists and its rules', async () => {
    expect(
      await ask(
        `SELECT constraint_type, count(*) > 0 AS some FROM duckdb_constraints() GROUP BY ALL ORDER BY ALL`,
      ),
    ).toBe(
      'constraint_type,some\nCHECK,true\nFOREIGN KEY,true\nNOT NULL,true\nPRIMARY KEY,true\nUNIQUE,true\n',
    );
    expect(await ask(`SELECT enum_range(NULL::claims_direction) AS directions`)).toBe(
      'directions\nup | down\n',
    );
  });
});

describe('errors', () => {
  test.each([
    [
      'a column that is not there',
      'SELECT figur FROM claims',
      /^The query cannot be answered: .*"figur" not found/,
    ],
    ['no SQL at all', 'boats', /^The query cannot be answered: syntax error/],
    ['an empty query', ' ', /^The query is empty; give one/],
    ['nothing but a semicolon', ';', /^The query is empty; give one/],
    ['nothing but a comment', '-- later', /^The query is empty; give one/],
    [
      'two questions at once',
      'SELECT 1; SELECT 2',
      /^The query holds several statements, of which only one can be printed; ask them one by one$/,
    ],
    ['a file written', `COPY claims TO '${join(dist, 'stolen.csv')}'`, /^A query can only read/],
    ['an export', `EXPORT DATABASE '${join(dist, 'stolen')}'`, /^A query can only read/],
    ['another database', `ATTACH '${join(dist, 'stolen.duckdb')}'`, /^A query can only read/],
    ['another file read', `SELECT * FROM read_text('${join(dist, 'latest')}')`, /^A query can only read/],
    ['a setting', 'SET enable_external_access = true', /^A query can only read/],
    ['a write', 'DELETE FROM claims', /^The query cannot be answered: .*read-only/],
    [
      'a value that fails half-way',
      'SELECT CAST(figure_text AS INTEGER) FROM claims',
      /^The query cannot be answered: Could not convert/,
    ],
  ])('%s is one sentence', async (_, sql, message) => {
    const error = await ask(sql).catch((caught) => caught);
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain('\n');
    expect(readdirSync(dist).filter((name) => name.startsWith('stolen'))).toEqual([]);
  });

  test('a database that is damaged', async () => {
    const damaged = temporaryFolder();
    const file = join(damaged, 'v0.1.0', 'boats.duckdb');
    mkdirSync(join(damaged, 'v0.1.0'));
    writeFileSync(file, 'boats');
    const sentence = `${file} cannot be opened as a database; give yourself permission to read it, or fetch or build the release again`;
    const answer = runQuery({ sql: 'SELECT 1', dist: damaged, format: 'csv' });
    await expect(answer.next()).rejects.toThrow(sentence);
    const session = await Session.open();
    await expect(session.attach(file, 'before').finally(() => session.close())).rejects.toThrow(sentence);
  });

  test('a release that is not there', async () => {
    await expect(ask('SELECT 1', 'csv', 'v9.9.9')).rejects.toThrow(
      `${dist} holds no release v9.9.9; there is 0.1.0`,
    );
  });
});

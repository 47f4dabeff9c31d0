/** A connection to DuckDB that gives rows as plain JavaScript values. */
import {
  type DuckDBConnection,
  DuckDBDecimalValue,
  DuckDBInstance,
  type DuckDBValue,
} from '@duckdb/node-api';
import { Refusal } from '../../refusal.ts';
import { LIST_DELIMITER } from '../columns.ts';
import { identifier, literal } from './sql.ts';

export type Plain = null | boolean | number | string | Plain[] | { [key: string]: Plain };
export type PlainRow = Record<string, Plain>;

/** Digits that a JavaScript number always keeps. */
const EXACT_DIGITS = 15;

/** Numbers that JavaScript holds exactly become numbers; longer ones, dates and times the text that DuckDB prints. */
function plain(value: DuckDBValue): Plain {
  if (value === null || typeof value === 'boolean' || typeof value === 'string' || typeof value === 'number')
    return value;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof DuckDBDecimalValue && value.width <= EXACT_DIGITS) return value.toDouble();
  if ('items' in value && Array.isArray(value.items)) return value.items.map(plain);
  if ('entries' in value && !Array.isArray(value.entries))
    return Object.fromEntries(
      Object.entries(value.entries as Record<string, DuckDBValue>).map(([key, item]) => [key, plain(item)]),
    );
  return value.toString();
}

/** A value as text; none where it is missing; lists as in the CSV files of a release. */
export function plainText(value: Plain | undefined): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(plainText).join(LIST_DELIMITER);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const plainRow = (row: Record<string, DuckDBValue>): PlainRow =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)]));

const unreadable = (file: string, cause: unknown): Refusal =>
  new Refusal(
    `${file} cannot be opened as a database; give yourself permission to read it, or fetch or build the release again`,
    { cause },
  );

/** A database that is open. Whoever opens one closes it. */
export class Session {
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#instance = instance;
    this.#connection = connection;
  }

  /**
   * Opens a database in memory, or the file of a release for reading. Nothing is ever downloaded.
   *
   * @throws Refusal when the file is no database
   */
  static async open({
    file,
    settings,
  }: {
    file?: string;
    settings?: Record<string, string>;
  } = {}): Promise<Session> {
    const instance = await DuckDBInstance.create(file ?? ':memory:', {
      autoinstall_known_extensions: 'false',
      ...(file ? { access_mode: 'READ_ONLY' } : {}),
      ...settings,
    }).catch((error) => {
      throw file ? unreadable(file, error) : error;
    });
    return new Session(instance, await instance.connect());
  }

  /**
   * Makes the database of another release readable under a name.
   *
   * @throws Refusal when the file is no database
   */
  async attach(file: string, name: string): Promise<void> {
    await this.run(`ATTACH ${literal(file)} AS ${identifier(name)} (READ_ONLY)`).catch((error) => {
      throw unreadable(file, error);
    });
  }

  /**
   * Leaves nothing within reach but the database itself, for good: statements can neither read nor write other files,
   * load extensions or change settings.
   */
  async isolate(): Promise<void> {
    await this.run('SET enable_external_access = false');
    await this.run('SET lock_configuration = true');
  }

  /**
   * How many statements a text of SQL holds.
   *
   * @throws as DuckDB does where it holds none, or is not SQL
   */
  async countStatements(sql: string): Promise<number> {
    return (await this.#connection.extractStatements(sql)).count;
  }

  async run(sql: string): Promise<void> {
    await this.#connection.run(sql);
  }

  /**
   * All rows of a result that is known to be small.
   *
   * @typeParam Row the columns that the query names; nothing checks them
   */
  async rows<Row extends object = PlainRow>(sql: string): Promise<Row[]> {
    return (await this.#connection.runAndReadAll(sql)).getRowObjects().map((row) => plainRow(row) as Row);
  }

  /** The column names and the rows of a result of any size, some thousand rows at a time; `Row` as in `rows`. */
  async stream<Row extends object = PlainRow>(
    sql: string,
  ): Promise<{ columns: string[]; chunks: AsyncIterable<Row[]> }> {
    const result = await this.#connection.stream(sql);
    async function* chunks() {
      for await (const rows of result.yieldRowObjects()) yield rows.map((row) => plainRow(row) as Row);
    }
    return { columns: result.deduplicatedColumnNames(), chunks: chunks() };
  }

  close(): void {
    this.#connection.closeSync();
    this.#instance.closeSync();
  }
}

/** DuckDB for reconciliation: a scratch database within a memory limit, and the statements of `sql/`. */
import { readFileSync } from 'node:fs';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

export interface DatabaseOptions {
  /** DuckDB's memory limit; what does not fit goes to `scratch`. */
  memoryLimit?: string;
  threads?: number;
  /** Folder for what does not fit into memory. */
  scratch?: string;
}

export type Values = readonly (string | number | null)[];

export interface Filler {
  add(values: Values): void;
  close(): void;
}

/** The scratch database. Whoever opens one closes it. */
export class Database {
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  /** Rows go in by a connection of their own, so that a query may still be giving rows. */
  readonly #writer: DuckDBConnection;

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection, writer: DuckDBConnection) {
    this.#instance = instance;
    this.#connection = connection;
    this.#writer = writer;
  }

  static async open({ memoryLimit = '1GB', threads, scratch }: DatabaseOptions): Promise<Database> {
    const instance = await DuckDBInstance.create(':memory:', {
      memory_limit: memoryLimit,
      autoinstall_known_extensions: 'false',
      ...(threads === undefined ? {} : { threads: String(threads) }),
      ...(scratch === undefined ? {} : { temp_directory: scratch }),
    });
    return new Database(instance, await instance.connect(), await instance.connect());
  }

  /** Runs a file of `sql/`, one or more statements without a result. Parameters only where it is one statement. */
  async run(name: string, parameters?: { [name: string]: string | number }): Promise<void> {
    await this.#connection.run(statement(name), parameters);
  }

  /** The rows of a query of `sql/`, one at a time, as they come. */
  async *rows<Row extends object>(
    name: string,
    parameters?: { [name: string]: string | number },
  ): AsyncGenerator<Row> {
    const result = await this.#connection.stream(statement(name), parameters);
    for await (const chunk of result.yieldRowObjectJs()) for (const row of chunk) yield row as Row;
  }

  /** Fills a table. Values stand in the order of the table's columns. */
  async fill(table: string, rows: Iterable<Values>): Promise<void> {
    const filler = await this.filler(table);
    for (const row of rows) filler.add(row);
    filler.close();
  }

  /** A way to fill a table row by row. The rows are there when it is closed. */
  async filler(table: string): Promise<Filler> {
    const appender = await this.#writer.createAppender(table);
    return {
      add(values) {
        for (const value of values) {
          if (value === null) appender.appendNull();
          else if (typeof value === 'string') appender.appendVarchar(value);
          else appender.appendDouble(value);
        }
        appender.endRow();
      },
      close: () => appender.closeSync(),
    };
  }

  close(): void {
    this.#connection.closeSync();
    this.#writer.closeSync();
    this.#instance.closeSync();
  }
}

function statement(name: string): string {
  return readFileSync(new URL(`sql/${name}.sql`, import.meta.url), 'utf8');
}

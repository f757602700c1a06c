import { parseArgs, type ParseArgsConfig } from 'node:util';
import { err, ok, type Result } from '@sanad/language';

/** Where a command reads and writes; the terminal, or a test. */
export interface Terminal {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
}

/** One row of the command line's table. `run` returns the exit code: 0 done, 1 found faults, 2 asked wrongly. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly run: (args: readonly string[], terminal: Terminal) => number;
}

type Options = NonNullable<ParseArgsConfig['options']>;
type Read<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true; strict: true; args: string[] }>
>;

/** Reads a command's arguments, or says in one line what is wrong with them. */
export function readArguments<const O extends Options>(args: readonly string[], options: O): Result<Read<O>, string> {
  try {
    return ok(parseArgs({ args: [...args], options, allowPositionals: true, strict: true }));
  } catch (error) {
    if (error instanceof TypeError) return err(error.message);
    throw error;
  }
}

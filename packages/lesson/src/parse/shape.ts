/**
 * Reads JSON from outside as a `T`, without the fields it does not know; throws `Misshapen` where it is none. Made to be
 * small: what pages read without saying more than what is wrong first.
 */
export type Shape<T> = (input: unknown, path: Path) => T;

/** Keys and places from the root of what is read. */
export type Path = readonly (string | number)[];

/** Of a field that may be missing. */
type Optional<T> = Shape<T> & { readonly isOptional: true };

type Fields = Readonly<Record<string, Shape<unknown>>>;
type OptionalKeys<F> = { [K in keyof F]: F[K] extends Optional<unknown> ? K : never }[keyof F];
type Read<F> = { [K in Exclude<keyof F, OptionalKeys<F>>]: F[K] extends Shape<infer T> ? T : never } & {
  [K in OptionalKeys<F>]?: F[K] extends Shape<infer T> ? T : never;
};

type Table<K extends string, T> = string extends K ? Readonly<Record<string, T>> : { readonly [Key in K]?: T };

/** What was found at `path` is not what stands there. */
export class Misshapen extends Error {
  readonly path: Path;
  readonly expected: string;
  readonly received: string;
  constructor(path: Path, expected: string, input: unknown) {
    const received = said(input);
    super(`Invalid: Expected ${expected} but received ${received}`);
    this.path = path;
    this.expected = expected;
    this.received = received;
  }
}

/** What was found, as an author may recognise it. */
function said(input: unknown): string {
  if (typeof input === 'string') return JSON.stringify(input);
  return typeof input === 'object' && input !== null ? 'Object' : String(input);
}

function being<T>(expected: string, is: (input: unknown) => input is T): Shape<T> {
  return (input, path) => {
    if (is(input)) return input;
    throw new Misshapen(path, expected, input);
  };
}

const object = being('Object', (input): input is Readonly<Record<string, unknown>> => {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
});
const array = being('Array', (input): input is readonly unknown[] => Array.isArray(input));

export const text = being('string', (input) => typeof input === 'string');
export const number = being('number', (input): input is number => typeof input === 'number' && !Number.isNaN(input));
export const flag = being('boolean', (input) => typeof input === 'boolean');

/** One of these words. */
export function oneOf<const T extends string>(...words: readonly T[]): Shape<T> {
  return being(words.join(' | '), (input): input is T => words.some((word) => word === input));
}

/** A field that may be missing. */
export function optional<T>(shape: Shape<T>): Optional<T> {
  return Object.assign((input: unknown, path: Path) => shape(input, path), { isOptional: true } as const);
}

/** An object with these fields. */
export function record<F extends Fields>(fields: F): Shape<Read<F>> {
  const entries = Object.entries(fields);
  return (input, path) => {
    const given = object(input, path);
    const read = entries.flatMap(([key, shape]) =>
      given[key] === undefined && 'isOptional' in shape ? [] : [[key, shape(given[key], [...path, key])] as const],
    );
    return Object.fromEntries(read) as Read<F>;
  };
}

/** A list of what has this shape. */
export function list<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (input, path) => array(input, path).map((entry, at) => shape(entry, [...path, at]));
}

/** An object whose keys and values have these shapes; none of its keys has to be there. */
export function table<K extends string, T>(key: Shape<K>, shape: Shape<T>): Shape<Table<K, T>> {
  return (input, path) => {
    const entries = Object.entries(object(input, path));
    const read = entries.map(([name, value]) => [key(name, [...path, name]), shape(value, [...path, name])] as const);
    return Object.fromEntries(read) as Table<K, T>;
  };
}

/** One of several shapes, by the field `type`. */
export function byType<T extends string, V>(shapes: Readonly<Record<T, Shape<V>>>): Shape<V> {
  const type = oneOf(...(Object.keys(shapes) as T[]));
  return (input, path) => shapes[type(object(input, path)['type'], [...path, 'type'])](input, path);
}

/** As much of JSON Schema (draft 7) as the lesson format needs. */
export interface JsonSchema {
  readonly type?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly format?: 'uri';
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Of a list all, or one by one. */
  readonly items?: JsonSchema | readonly JsonSchema[];
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | false;
  readonly propertyNames?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** An address that is surely one. */
const address = /^https?:\/\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,}(?:\/\S*)?$/u;

/** Whether JSON surely fits a schema. Of several that it may fit, one that it fits is enough. */
export function fits(schema: JsonSchema, value: unknown): boolean {
  const some = schema.anyOf ?? schema.oneOf;
  if (some) return some.some((one) => fits(one, value));
  if (schema.const !== undefined) return value === schema.const;
  if (schema.enum) return schema.enum.some((word) => word === value);
  if (typeof value === 'string') return schema.type === 'string' && textFits(schema, value);
  if (typeof value === 'number') return numberFits(schema, value);
  if (Array.isArray(value)) return schema.type === 'array' && listFits(schema, value);
  if (typeof value === 'object' && value !== null) return schema.type === 'object' && objectFits(schema, value);
  return typeof value === 'boolean' && schema.type === 'boolean';
}

function textFits({ pattern, format, minLength = 0, maxLength = Infinity }: JsonSchema, text: string): boolean {
  if (text.length < minLength || text.length > maxLength) return false;
  return (pattern === undefined || new RegExp(pattern).test(text)) && (format === undefined || address.test(text));
}

function numberFits({ type, minimum = -Infinity, maximum = Infinity }: JsonSchema, number: number): boolean {
  const isOfType = type === 'integer' ? Number.isInteger(number) : type === 'number' && Number.isFinite(number);
  return isOfType && number >= minimum && number <= maximum;
}

function listFits({ items = {}, minItems = 0 }: JsonSchema, list: readonly unknown[]): boolean {
  if (list.length < minItems) return false;
  if (!isList(items)) return list.every((entry) => fits(items, entry));
  return list.length === items.length && items.every((item, at) => fits(item, list[at]));
}

function isList(items: NonNullable<JsonSchema['items']>): items is readonly JsonSchema[] {
  return Array.isArray(items);
}

function objectFits(schema: JsonSchema, object: object): boolean {
  const { properties = {}, required = [], additionalProperties = false, propertyNames } = schema;
  return (
    required.every((key) => Object.hasOwn(object, key)) &&
    Object.entries(object).every(([key, value]) => {
      const own = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
      return own && !(key in Object.prototype) && fits(own, value) && (!propertyNames || fits(propertyNames, key));
    })
  );
}

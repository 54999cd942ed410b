import type { Field, ListField, Named } from "./spec.ts";

/** What has been filled in so far. */
export type Filled = Readonly<Record<string, unknown>>;

export const isFilled = (value: unknown): value is Filled =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a required field holds before anybody has touched it: lists and groups are there, and empty. */
export const startOf = (field: Field): unknown => {
  switch (field.kind) {
    case "group":
      return startOfAll(field.fields);
    case "some-of":
      return [];
    case "list":
      return itemsOf(field, undefined);
    case "line":
    case "words":
    case "yes-no":
    case "day":
    case "moment":
    case "number":
    case "one-of":
    case "variants":
      return undefined;
  }
};

/** The items of a list: as many as it has to have before anybody has touched it. */
export const itemsOf = ({ item, least }: ListField, value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : Array.from({ length: least }, () => startOf(item));

export const startOfAll = (fields: readonly Named[]): Filled =>
  Object.fromEntries(
    fields.flatMap(({ name, required, field }) => {
      const start = required === true ? startOf(field) : undefined;
      return start === undefined ? [] : [[name, start]];
    }),
  );

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === "string" && value.trim() === "");

/** What is sent: without the fields that were left empty. */
export const sentOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sentOf);
  if (!isFilled(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) => (isEmpty(one) ? [] : [[name, sentOf(one)]])),
  );
};

const missingIn = (field: Field, value: unknown, path: string): readonly string[] => {
  switch (field.kind) {
    case "group":
      return missingAmong(field.fields, isFilled(value) ? value : {}, path);
    case "list":
      return Array.isArray(value)
        ? value.flatMap((one, place) => missingIn(field.item, one, `${path}/${place}`))
        : [];
    case "variants": {
      const filled = isFilled(value) ? value : {};
      const variant = field.of.find((one) => one.value === filled[field.by]);
      return variant === undefined
        ? [`${path}/${field.by}`]
        : missingAmong(variant.fields, filled, path);
    }
    case "line":
    case "words":
    case "yes-no":
    case "day":
    case "moment":
    case "number":
    case "one-of":
    case "some-of":
      return [];
  }
};

/** JSON Pointers of the required fields that are still empty. */
export const missingAmong = (
  fields: readonly Named[],
  value: Filled,
  above = "",
): readonly string[] =>
  fields.flatMap(({ name, required, field }) => {
    const path = `${above}/${name}`;
    const given = value[name];
    if (!isEmpty(given)) return missingIn(field, given, path);
    if (required !== true) return [];
    // A part that nobody has touched is missed field by field.
    return field.kind === "group" ? missingIn(field, given, path) : [path];
  });

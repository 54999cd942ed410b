// What a change would change, field by field (R377-30.1, R377-31).
import * as z from "zod";
import type { SupplierForm } from "./forms/supplier.ts";

type Json = z.infer<ReturnType<typeof z.json>>;
type JsonObject = Readonly<Record<string, Json>>;

/** What a field may hold, by a name of its own: `z.json()` has none in the description of the API. */
const fieldValueSchema: z.ZodType<Json> = z
  .lazy(() =>
    z.union([
      z.string(),
      z.number(),
      z.boolean(),
      z.null(),
      z.array(fieldValueSchema),
      z.record(z.string(), fieldValueSchema),
    ]),
  )
  .meta({ id: "FieldValue" });

/** One field that differs: where, and its value before and after; absent where it was not or will not be there. */
export const fieldChangeSchema = z.strictObject({
  pointer: z.string(),
  before: fieldValueSchema.optional(),
  after: fieldValueSchema.optional(),
});
export type FieldChange = z.infer<typeof fieldChangeSchema>;

const isObject = (value: Json | undefined): value is JsonObject & Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What makes an element of a list the same one before and after, by the name of the list. */
const sameBy: Readonly<Record<string, readonly string[]>> = {
  services: ["type", "standard", "form"],
  devices: ["code", "name", "model"],
  specialists: ["name", "registryNumber"],
  documents: ["type"],
  facilities: ["kato", "street", "building"],
  education: ["institution", "speciality"],
  experience: ["employer", "from"],
  referencePrices: ["country"],
  alternativePrices: ["country"],
};

/** The elements of a list by a name of their own, so that one put in front does not move all the others. */
const named = (name: string, list: readonly Json[]): JsonObject => {
  const keys = sameBy[name];
  const nameOf = (item: Json, place: number): string => {
    if (typeof item === "string") return item;
    if (keys === undefined || !isObject(item)) return String(place);
    return keys.map((key) => JSON.stringify(item[key] ?? "").replaceAll('"', "")).join(" ");
  };
  const names = list.map(nameOf);
  // Two of one name are two all the same: the later one is told by its number.
  const earlier = (place: number) =>
    names.slice(0, place).filter((one) => one === names[place]).length;
  return Object.fromEntries(
    list.map((item, place) => {
      const [called = "", before] = [names[place], earlier(place)];
      return [before === 0 ? called : `${called} (${before + 1})`, item];
    }),
  );
};

const escaped = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");

const partsOf = (name: string, value: Json | undefined): JsonObject | undefined => {
  if (Array.isArray(value)) return named(name, value);
  return isObject(value) ? value : undefined;
};

const compare = (
  pointer: string,
  name: string,
  before: Json | undefined,
  after: Json | undefined,
): readonly FieldChange[] => {
  const [old, fresh] = [partsOf(name, before), partsOf(name, after)];
  if (old !== undefined && fresh !== undefined) {
    const names = [...new Set([...Object.keys(old), ...Object.keys(fresh)])];
    return names.flatMap((part) =>
      compare(`${pointer}/${escaped(part)}`, part, old[part], fresh[part]),
    );
  }
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  return [
    {
      pointer,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    },
  ];
};

const plain = (form: SupplierForm): Json =>
  fieldValueSchema.parse(JSON.parse(JSON.stringify(form)));

/**
 * The fields in which two applications of one supplier differ, in the order of the form. Elements
 * of lists are matched by what they are, not by their place; a pointer names such an element.
 */
export const differenceOf = (before: SupplierForm, after: SupplierForm): readonly FieldChange[] =>
  compare("", "", plain(before), plain(after));

/** What a field of a form takes. The forms of all commands are made from the description of the API (`npm run generate`). */
export type Field =
  | { readonly kind: "line" | "words"; readonly most: number }
  | { readonly kind: "yes-no" | "day" | "moment" }
  | { readonly kind: "number"; readonly least?: number; readonly most?: number }
  | { readonly kind: "one-of" | "some-of"; readonly of: readonly string[] }
  | { readonly kind: "group"; readonly fields: readonly Named[] }
  | { readonly kind: "list"; readonly least: number; readonly most: number; readonly item: Field }
  | { readonly kind: "variants"; readonly by: string; readonly of: readonly Variant[] };

export type ListField = Extract<Field, { readonly kind: "list" }>;

export interface Named {
  readonly name: string;
  readonly required?: true;
  readonly field: Field;
}

/** One of several shapes, told by the value of the field that they differ in. */
interface Variant {
  readonly value: string | boolean;
  readonly fields: readonly Named[];
}

export type Kind = "registration" | "assistance";
interface Forms extends Readonly<Record<Kind, Readonly<Record<string, readonly Named[]>>>> {
  /** An application that is taken in on paper. */
  readonly intake: readonly Named[];
}

const isForms = (value: unknown): value is Forms =>
  typeof value === "object" &&
  value !== null &&
  ["registration", "assistance", "intake"].every((part) => part in value);

const forms = async (): Promise<Forms> => {
  const found: unknown = (await import("./commands.json")).default;
  if (!isForms(found)) throw new Error("the forms of commands are missing");
  return found;
};

/** The fields of a command; throws for a command that this release knows no form of. */
export const formOf = async (kind: Kind, command: string): Promise<readonly Named[]> => {
  const fields = (await forms())[kind][command];
  if (fields === undefined) throw new Error(`no form for ${command}`);
  return fields;
};

/** The fields of an application on paper. */
export const intakeForm = async (): Promise<readonly Named[]> => (await forms()).intake;

// The forms of officials' commands, made from the description of the API: what a command needs is said there once.
import * as z from "zod";

/** As much of JSON Schema as commands are described in. */
const schemaSchema = z.looseObject({
  type: z.string().optional(),
  const: z.union([z.string(), z.boolean()]).optional(),
  enum: z.array(z.string()).optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  maxLength: z.int().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  minItems: z.int().optional(),
  maxItems: z.int().optional(),
  get items(): z.ZodOptional<typeof schemaSchema> {
    return schemaSchema.optional();
  },
  get properties() {
    return z.record(z.string(), schemaSchema).optional();
  },
  required: z.array(z.string()).optional(),
  get oneOf(): z.ZodOptional<z.ZodArray<typeof schemaSchema>> {
    return z.array(schemaSchema).optional();
  },
});
type Schema = z.infer<typeof schemaSchema>;

/** From this length on a text is written in a field of several lines. */
const severalLines = 400;

/** What is written in a form of its own (an IIN, a code, a telephone) is short, whatever else is said of its length. */
const mostInForm = 200;

/** The greatest whole number that JSON keeps exactly stands for "no limit". */
const noLimit = 9_007_199_254_740_991;

const numberOf = ({ minimum, maximum }: Schema) => ({
  kind: "number",
  ...(minimum !== undefined && minimum > -noLimit && { least: minimum }),
  ...(maximum !== undefined && maximum < noLimit && { most: maximum }),
});

const mostOf = ({ format, pattern, maxLength }: Schema): number =>
  maxLength ?? (format === undefined && pattern === undefined ? severalLines : mostInForm);

const textOf = (schema: Schema) => {
  const { enum: codes, format } = schema;
  if (codes !== undefined) return { kind: "one-of", of: codes };
  if (format === "date") return { kind: "day" };
  if (format === "date-time") return { kind: "moment" };
  const most = mostOf(schema);
  return { kind: most >= severalLines ? "words" : "line", most };
};

const listOf = ({ items, minItems = 0, maxItems = 100 }: Schema): object => {
  if (items === undefined) throw new Error("a list of nothing");
  if (items.enum !== undefined) return { kind: "some-of", of: items.enum };
  return { kind: "list", least: minItems, most: maxItems, item: fieldOf(items) };
};

/** Of several shapes the one is meant whose field of this name has its value. */
const variantsOf = (options: readonly Schema[]) => {
  const [first] = options;
  const by = Object.entries(first?.properties ?? {}).find(
    ([, one]) => one.const !== undefined,
  )?.[0];
  if (by === undefined) throw new Error("shapes that nothing tells apart");
  return {
    kind: "variants",
    by,
    of: options.map((option) => {
      const { [by]: mark, ...rest } = option.properties ?? {};
      return { value: mark?.const, fields: fieldsOf({ ...option, properties: rest }) };
    }),
  };
};

const fieldOf = (schema: Schema): object => {
  if (schema.oneOf !== undefined) return variantsOf(schema.oneOf);
  switch (schema.type) {
    case "boolean":
      return { kind: "yes-no" };
    case "integer":
    case "number":
      return numberOf(schema);
    case "string":
      return textOf(schema);
    case "array":
      return listOf(schema);
    case "object":
      return { kind: "group", fields: fieldsOf(schema) };
    default:
      throw new Error(`no form for ${JSON.stringify(schema)}`);
  }
};

const fieldsOf = ({ properties = {}, required = [] }: Schema) =>
  Object.entries(properties).map(([name, one]) => ({
    name,
    ...(required.includes(name) && { required: true }),
    field: fieldOf(one),
  }));

const bodySchema = z.object({
  content: z.object({ "application/json": z.object({ schema: z.unknown() }) }),
});

const documentSchema = z.object({
  paths: z.record(
    z.string(),
    z.object({ post: z.object({ requestBody: bodySchema.optional() }).optional() }),
  ),
});

/** Writes out what is only named. */
const resolved = (document: unknown, value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((one) => resolved(document, one));
  if (typeof value !== "object" || value === null) return value;
  const { $ref } = z.looseObject({ $ref: z.string().optional() }).parse(value);
  if ($ref !== undefined) {
    const found = $ref
      .split("/")
      .slice(1)
      .reduce<unknown>(
        (here, name) => z.record(z.string(), z.unknown()).parse(here)[name],
        document,
      );
    return resolved(document, found);
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, resolved(document, one)]),
  );
};

const commandsAt = (document: unknown, path: string) => {
  const body = documentSchema.parse(document).paths[path]?.post?.requestBody;
  if (body === undefined) throw new Error(`nothing is posted to ${path}`);
  const { oneOf = [] } = schemaSchema.parse(
    resolved(document, body.content["application/json"].schema),
  );
  return Object.fromEntries(
    oneOf.map((option) => {
      const { name, ...rest } = option.properties ?? {};
      return [String(name?.const), fieldsOf({ ...option, properties: rest })];
    }),
  );
};

/** What an application on paper is made of. */
const intakeIn = (document: unknown) => {
  const body = documentSchema.parse(document).paths["/v1/assistance"]?.post?.requestBody;
  const schema = schemaSchema.parse(resolved(document, body?.content["application/json"].schema));
  return fieldsOf(schema.properties?.["application"] ?? {});
};

/** The forms of all commands, by the kind of case and the name of the command; `openApi` is the document as JSON. */
export const consoleForms = (openApi: string): string => {
  const document: unknown = JSON.parse(openApi);
  const forms = {
    registration: commandsAt(document, "/v1/cases/{id}/preview"),
    assistance: commandsAt(document, "/v1/assistance/{id}/preview"),
    intake: intakeIn(document),
  };
  return `${JSON.stringify(forms, null, 1)}\n`;
};
